package org.mekiki.workbench.internal.analyses;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.mekiki.workbench.internal.analyses.Catalogue.Category;

/** Categories and the analyses below them. */
final class CatalogueTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object node) {
		return node instanceof Category category ? category.entries().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object node) {
		return null;
	}

	@Override
	public boolean hasChildren(Object node) {
		return node instanceof Category;
	}
}
