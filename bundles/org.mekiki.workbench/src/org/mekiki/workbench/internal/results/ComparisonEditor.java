package org.mekiki.workbench.internal.results;

import org.eclipse.swt.widgets.Composite;

/** Two results of an analysis beside each other; cells that differ are marked. */
public final class ComparisonEditor extends SectionEditor {

	/** Identifier of the editor. */
	public static final String ID = "org.mekiki.workbench.comparison"; //$NON-NLS-1$

	private ComparisonPage page;

	@Override
	public void createPartControl(Composite parent) {
		page = new ComparisonPage(parent, (ComparisonInput) getEditorInput(), this);
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}
}
