package org.mekiki.workbench.internal.overview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.Themes;

/** A line on the overview that leads somewhere, with a quieter line below it. */
final class TextLink {

	private TextLink() {
	}

	static void create(Composite parent, Image icon, String text, String detail, Runnable action) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setBackground(ThemeColors.PAGE.get());
		row.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(7, 1).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Label image = new Label(row, SWT.NONE);
		image.setImage(icon);
		image.setBackground(ThemeColors.PAGE.get());
		GridDataFactory.swtDefaults().align(SWT.LEFT, SWT.BEGINNING).applyTo(image);
		Hyperlink link = new Hyperlink(row, SWT.WRAP);
		link.setText(text);
		Themes.color(link, ThemeColors.ACCENT);
		link.setBackground(ThemeColors.PAGE.get());
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(link);
		link.addHyperlinkListener(new HyperlinkAdapter() {

			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.run();
			}
		});
		if (!detail.isEmpty()) {
			Label label = new Label(row, SWT.WRAP);
			label.setText(detail.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			label.setBackground(ThemeColors.PAGE.get());
			Themes.color(label, ThemeColors.MUTED);
			GridDataFactory.fillDefaults().span(2, 1).indent(23, 0).grab(true, false).hint(80, SWT.DEFAULT)
					.applyTo(label);
		}
	}
}
