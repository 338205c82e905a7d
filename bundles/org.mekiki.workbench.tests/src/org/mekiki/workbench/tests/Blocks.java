package org.mekiki.workbench.tests;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.PageBlock;

/** Blocks that this bundle contributes. */
public final class Blocks {

	private Blocks() {
	}

	/** Fails when it is shown. */
	public static final class Failing implements PageBlock {

		@Override
		public void createControl(Composite parent, FormToolkit toolkit) {
			parent.setLayout(new FillLayout());
		}

		@Override
		public boolean show(EditingSession session, Element element) {
			throw new IllegalStateException("on purpose");
		}
	}

	/** Shows a text. */
	public static final class Working implements PageBlock {

		static final String TEXT = "works";

		@Override
		public void createControl(Composite parent, FormToolkit toolkit) {
			parent.setLayout(new FillLayout());
			toolkit.createLabel(parent, TEXT);
		}

		@Override
		public boolean show(EditingSession session, Element element) {
			return true;
		}
	}
}
