package org.mekiki.workbench.internal.welcome;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.Themes;

/** A line of the welcome page that leads somewhere. */
final class WelcomeLink {

	private WelcomeLink() {
	}

	static void create(Composite parent, String text, String detail, Runnable action) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setBackground(ThemeColors.PAGE.get());
		row.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).create());
		Hyperlink link = new Hyperlink(row, SWT.NONE);
		link.setText(text);
		Themes.color(link, ThemeColors.ACCENT);
		link.setBackground(ThemeColors.PAGE.get());
		link.addHyperlinkListener(new HyperlinkAdapter() {

			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.run();
			}
		});
		Label label = new Label(row, SWT.NONE);
		label.setText(detail);
		label.setBackground(ThemeColors.PAGE.get());
		Themes.color(label, ThemeColors.MUTED);
	}
}
