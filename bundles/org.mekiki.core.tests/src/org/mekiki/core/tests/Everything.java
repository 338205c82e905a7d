package org.mekiki.core.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Assertions;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.Text;
import org.mekiki.model.runtime.ModelResource;

/** Writes down all there is in a model: equal for two models if and only if they are. */
final class Everything {

	private final ModelResource resource;
	private final List<String> lines = new ArrayList<>();

	private Everything(ModelResource resource) {
		this.resource = resource;
	}

	static List<String> of(ModelResource resource) {
		Everything all = new Everything(resource);
		resource.getContents().forEach(root -> all.write(root, ""));
		return all.lines;
	}

	/** Fails with the first difference. */
	static void assertSame(List<String> expected, List<String> actual, String when) {
		int same = 0;
		while (same < expected.size() && same < actual.size() && expected.get(same).equals(actual.get(same))) {
			same++;
		}
		Assertions.assertEquals(from(expected, same), from(actual, same), when);
		Assertions.assertEquals(expected.size(), actual.size(), when);
	}

	private static List<String> from(List<String> lines, int start) {
		return lines.subList(start, Math.min(start + 3, lines.size()));
	}

	/** Fails if the models differ in anything. */
	static void assertSame(ModelResource expected, ModelResource actual, String when) {
		assertSame(of(expected), of(actual), when);
	}

	private void write(EObject object, String indent) {
		lines.add(indent + object.eClass().getName());
		if (object instanceof Identified identified && resource.find(identified.getId()) != identified) {
			lines.add(indent + " cannot be found");
		}
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			String name = indent + ' ' + feature.getName();
			Object value = object.eGet(feature);
			for (Object each : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
				if (feature instanceof EReference reference && reference.isContainment()) {
					write((EObject) each, name + '/');
				} else {
					lines.add(name + '=' + text(each));
				}
			}
		}
	}

	private String text(Object value) {
		if (!(value instanceof Identified target)) {
			return String.valueOf(value);
		}
		boolean here = target.eResource() == resource;
		// what is pointed at from outside of the model still has its name
		return target.getId() + (here ? "" : " outside " + label(target));
	}

	private static List<String> label(Identified target) {
		return target instanceof Element element ? element.getLabels().stream().map(Text::getValue).toList() : List.of();
	}
}
