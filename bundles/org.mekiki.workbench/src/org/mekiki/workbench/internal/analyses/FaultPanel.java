package org.mekiki.workbench.internal.analyses;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.Fault;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.PageFonts;
import org.mekiki.workbench.internal.theme.Themes;

/** What is wrong with a contribution, in the place where it would be: which, where from, why, and what can be done. */
public final class FaultPanel {

	private static final int WRAP = 80;

	private FaultPanel() {
	}

	/**
	 * Creates a panel for a fault.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param fault
	 *            what is wrong
	 * @param contribution
	 *            to be disabled; null if that is not possible
	 * @return the panel, to be laid out by the caller
	 */
	public static Composite of(Composite parent, Fault fault, Contribution<?> contribution) {
		Composite panel = panel(parent, "error", NLS.bind(Messages.faultTitle, fault.label()), fault.message()); //$NON-NLS-1$
		muted(panel, FaultText.origin(fault));
		Composite buttons = buttons(panel);
		if (contribution != null) {
			button(buttons, "disable", Messages.disable, //$NON-NLS-1$
					() -> Contributions.platform().setEnabled(contribution, false));
		}
		button(buttons, "copy", Messages.copyDetails, () -> copy(fault)); //$NON-NLS-1$
		return panel;
	}

	/**
	 * Creates a panel for a fault that can be put away.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param fault
	 *            what is wrong
	 * @param contribution
	 *            to be disabled; null if that is not possible
	 * @param close
	 *            puts the panel away
	 * @return the panel, to be laid out by the caller
	 */
	public static Composite of(Composite parent, Fault fault, Contribution<?> contribution, Runnable close) {
		Composite panel = of(parent, fault, contribution);
		button((Composite) panel.getChildren()[panel.getChildren().length - 1], "remove", Messages.close, close); //$NON-NLS-1$
		return panel;
	}

	/**
	 * Creates a panel for an analysis that is not used.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param entry
	 *            a disabled one, or one that safe mode leaves out
	 * @return the panel, to be laid out by the caller
	 */
	public static Composite unused(Composite parent, CatalogueEntry entry) {
		boolean disabled = entry.state() == CatalogueEntry.State.DISABLED;
		Composite panel = panel(parent, "disable", entry.label(), disabled ? Messages.isDisabled : Messages.isLeftOut); //$NON-NLS-1$
		muted(panel, entry.contributor().toString());
		if (disabled) {
			button(buttons(panel), "run", Messages.enable, //$NON-NLS-1$
					() -> Contributions.platform().setEnabled(entry.contribution(), true));
		}
		return panel;
	}

	private static void copy(Fault fault) {
		Clipboard clipboard = new Clipboard(org.eclipse.swt.widgets.Display.getCurrent());
		clipboard.setContents(new Object[] { FaultText.details(fault) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private static Composite panel(Composite parent, String icon, String title, String message) {
		Composite panel = new Composite(parent, SWT.NONE);
		panel.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(8, 4).create());
		Label image = new Label(panel, SWT.NONE);
		image.setImage(Icons.get(icon));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(image);
		Label heading = label(panel, title, 1);
		heading.setFont(PageFonts.heading());
		label(panel, message, 2);
		return panel;
	}

	private static Label label(Composite panel, String text, int columns) {
		Label label = new Label(panel, SWT.WRAP);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(WRAP, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static void muted(Composite panel, String text) {
		Themes.color(label(panel, text, 2), ThemeColors.MUTED);
	}

	private static Composite buttons(Composite panel) {
		Composite buttons = new Composite(panel, SWT.NONE);
		buttons.setLayout(RowLayoutFactory.swtDefaults().margins(0, 4).spacing(6).wrap(true).create());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(buttons);
		return buttons;
	}

	private static void button(Composite buttons, String icon, String label, Runnable action) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(label);
		button.setImage(Icons.get(icon));
		button.addListener(SWT.Selection, event -> action.run());
	}
}
