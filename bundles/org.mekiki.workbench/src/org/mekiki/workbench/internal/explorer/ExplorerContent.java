package org.mekiki.workbench.internal.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;

/** The tree of a base: categories, elements, and below an element the elements it contains. */
public final class ExplorerContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case ExplorerRoot root -> {
			EditingSession session = root.session();
			yield session == null ? new Object[0] : Category.of(session.model()).toArray();
		}
		case Category category -> category.children().toArray();
		case Element element -> children(element).toArray();
		default -> new Object[0];
		};
	}

	static List<Object> children(Element element) {
		List<Object> children = new ArrayList<>();
		for (EReference feature : element.eClass().getEAllContainments()) {
			if (!feature.isMany()) {
				addElement(children, element.eGet(feature));
			} else if (element.eIsSet(feature)) {
				((List<?>) element.eGet(feature)).forEach(child -> addElement(children, child));
			}
		}
		return children;
	}

	private static void addElement(List<Object> children, Object child) {
		if (child instanceof Element) {
			children.add(child);
		}
	}

	@Override
	public Object getParent(Object child) {
		return switch (child) {
		case Category category -> category.parent() == null ? ExplorerRoot.INSTANCE : category.parent();
		case Element element -> Category.parentOf(element);
		case null, default -> null;
		};
	}

	@Override
	public boolean hasChildren(Object parent) {
		if (parent instanceof Category category) {
			return category.size() > 0;
		}
		return parent instanceof EObject element && element.eContents().stream().anyMatch(Element.class::isInstance);
	}
}
