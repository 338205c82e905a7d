package org.mekiki.workbench.internal.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.graphics.Image;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelPackage;
import org.mekiki.workbench.api.Icons;

/**
 * A node of the explorer that stands for no object: a part of the model, such as Lists, or one containment feature of
 * the root. Parts with one feature only are shown as that feature.
 */
public final class Category {

	private final KnowledgeModel model;
	private final ENamedElement key;
	private final List<EReference> features;

	private Category(KnowledgeModel model, ENamedElement key, List<EReference> features) {
		this.model = model;
		this.key = key;
		this.features = features;
	}

	/**
	 * The categories of a base, in the order of the model.
	 *
	 * @param model
	 *            the root
	 * @return the topmost categories
	 */
	static List<Category> of(KnowledgeModel model) {
		Map<ENamedElement, List<EReference>> parts = new LinkedHashMap<>();
		for (EReference feature : model.eClass().getEAllContainments()) {
			if (ModelPackage.Literals.ELEMENT.isSuperTypeOf(feature.getEReferenceType())) {
				parts.computeIfAbsent(part(feature), part -> new ArrayList<>()).add(feature);
			}
		}
		List<Category> categories = new ArrayList<>();
		parts.forEach((part, features) -> categories
				.add(new Category(model, features.size() == 1 ? features.get(0) : part, features)));
		categories.sort((a, b) -> Integer.compare(a.rank(), b.rank()));
		return categories;
	}

	/** What belongs to no part of the model stands for itself. */
	private static ENamedElement part(EReference feature) {
		EPackage part = feature.getEReferenceType().getEPackage();
		return part.getESuperPackage() == null ? feature : part;
	}

	/** What people work on comes first; what it is cited from and who it belongs to come last. */
	private int rank() {
		return PartOrder.rank(features.get(0).getEReferenceType());
	}

	/**
	 * The part of the model that it stands for.
	 *
	 * @return a package or a containment feature
	 */
	ENamedElement key() {
		return key;
	}

	/** The icon of what it holds. */
	Image icon() {
		return features.size() == 1 ? Icons.of(features.get(0).getEReferenceType()) : Icons.of(key);
	}

	/**
	 * The nodes below it.
	 *
	 * @return categories that are not empty for a part of several features, else elements
	 */
	List<?> children() {
		if (features.size() == 1) {
			return (List<?>) model.eGet(features.get(0));
		}
		return features.stream().filter(feature -> !((List<?>) model.eGet(feature)).isEmpty())
				.map(feature -> new Category(model, feature, List.of(feature))).toList();
	}

	/**
	 * How many elements it holds directly.
	 *
	 * @return the number
	 */
	int size() {
		return features.stream().mapToInt(feature -> ((List<?>) model.eGet(feature)).size()).sum();
	}

	/** The features whose elements it holds. */
	List<EReference> features() {
		return features;
	}

	/** The category that holds an element of the first level directly. */
	static Object parentOf(Element element) {
		EObject container = element.eContainer();
		if (!(container instanceof KnowledgeModel model)) {
			return container;
		}
		for (Category top : of(model)) {
			if (top.features.contains(element.eContainmentFeature())) {
				return top.features.size() == 1 ? top
						: new Category(model, element.eContainmentFeature(),
								List.of(element.eContainmentFeature()));
			}
		}
		return null;
	}

	/** The category above this one; null for a topmost one. */
	Category parent() {
		if (key instanceof EReference) {
			for (Category top : of(model)) {
				if (top.features.size() > 1 && top.features.containsAll(features)) {
					return top;
				}
			}
		}
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Category category && category.key == key && category.model == model;
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}
}
