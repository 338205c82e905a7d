package org.mekiki.taxonomy.tests;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.taxonomy.AddOutline;
import org.mekiki.taxonomy.Hierarchy;
import org.mekiki.taxonomy.Outline;
import org.mekiki.taxonomy.Place;
import org.mekiki.taxonomy.TaxonomyOperation;

/** A base in memory with one taxonomy, and a session on it. */
final class Base {

	final ModelResource resource = new ModelResource(URI.createURI("mekiki:test"));
	final KnowledgeModel model = ModelFactory.eINSTANCE.createKnowledgeModel();
	final Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
	final EditingSession session;

	/** Starts with the technologies of an outline; their labels are in English. */
	Base(String outline) {
		model.setId(UUID.randomUUID().toString());
		taxonomy.setId(UUID.randomUUID().toString());
		taxonomy.setEdition("2025");
		Labels.set(taxonomy.getLabels(), "en", "Taxonomy");
		model.getTaxonomies().add(taxonomy);
		if (!outline.isBlank()) {
			new AddOutline(Place.lastIn(taxonomy), Outline.parse(outline)).run();
		}
		resource.getContents().add(model);
		session = new EditingSession(inMemory(), ModelThread.DIRECT, SessionOptions.PLAIN);
	}

	private KnowledgeBase inMemory() {
		Map<String, Object> answers = Map.of("resource", resource, "model", model, "readOnly", false);
		return (KnowledgeBase) Proxy.newProxyInstance(KnowledgeBase.class.getClassLoader(),
				new Class<?>[] { KnowledgeBase.class }, (proxy, method, arguments) -> {
					if (method.getReturnType() == void.class) {
						return null;
					}
					Object answer = answers.get(method.getName());
					if (answer == null) {
						throw new UnsupportedOperationException(method.getName());
					}
					return answer;
				});
	}

	/** Finds a technology by its English label. */
	Technology get(String label) {
		Technology[] found = new Technology[1];
		model.getTaxonomies().forEach(each -> Hierarchy.visit(each, technology -> {
			if (found[0] == null && label.equals(Labels.text(technology, "en"))) {
				found[0] = technology;
			}
		}));
		if (found[0] == null) {
			throw new IllegalArgumentException(label);
		}
		return found[0];
	}

	List<Technology> all(String... labels) {
		List<Technology> found = new ArrayList<>();
		for (String label : labels) {
			found.add(get(label));
		}
		return found;
	}

	void execute(TaxonomyOperation operation) {
		operation.execute(session);
	}

	/** The tree as it would be typed. */
	String tree() {
		return tree(taxonomy);
	}

	static String tree(Taxonomy taxonomy) {
		StringBuilder text = new StringBuilder();
		Hierarchy.visit(taxonomy, technology -> text.append(" ".repeat(Hierarchy.pathTo(technology).size()))
				.append(Labels.text(technology, "en")).append('\n'));
		return text.toString();
	}

	/** Everything there is: each feature of each object, in order. Equal if and only if the models are. */
	List<String> everything() {
		List<String> lines = new ArrayList<>();
		write(model, "", lines);
		return lines;
	}

	private static void write(EObject object, String indent, List<String> lines) {
		lines.add(indent + object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			Object value = object.eGet(feature);
			List<?> values = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
			if (feature instanceof EReference reference && reference.isContainment()) {
				values.forEach(child -> write((EObject) child, indent + ' ' + feature.getName() + '/', lines));
			} else {
				lines.add(indent + ' ' + feature.getName() + '=' + values.stream().map(Base::plain).toList());
			}
		}
	}

	private static Object plain(Object value) {
		return value instanceof Identified identified ? identified.getId() : value;
	}
}
