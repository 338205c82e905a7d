package org.mekiki.workbench.internal.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.mekiki.workbench.api.Icons;

/** A flat button of one icon that the keyboard reaches and screen readers name. */
final class SmallButton {

	private SmallButton() {
	}

	static Control create(Composite parent, FormContext context, String icon, String name, Runnable action) {
		ImageHyperlink button = context.toolkit().createImageHyperlink(parent, SWT.NONE);
		button.setImage(Icons.get(icon));
		button.setToolTipText(name);
		Field.describe(button, name);
		button.addHyperlinkListener(new HyperlinkAdapter() {

			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.run();
			}
		});
		return button;
	}
}
