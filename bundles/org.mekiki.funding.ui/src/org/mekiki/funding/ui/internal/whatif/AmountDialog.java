package org.mekiki.funding.ui.internal.whatif;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.mekiki.workbench.api.MoneyDisplay;
import org.mekiki.workbench.api.ThemeColors;

/** Takes an amount that is typed. */
final class AmountDialog {

	private AmountDialog() {
	}

	/** Asks for the amount of a place. */
	static void open(WhatIfEditor editor, int place) {
		WhatIfDesk desk = editor.desk();
		if (desk.allocation().isHeld(place)) {
			editor.say(Messages.isHeld, ThemeColors.WARNING);
			return;
		}
		String currency = desk.budget().terms().scope().currency();
		InputDialog dialog = new InputDialog(editor.getSite().getShell(), Messages.amountTitle,
				NLS.bind(Messages.amountOf, desk.budget().spots().get(place).recipient().label(), MoneyDisplay.unit(currency).symbol()),
				AmountText.write(Long.valueOf(desk.amounts()[place]), currency), text -> {
					try {
						return AmountText.read(text, currency) == null ? "" : null; //$NON-NLS-1$
					} catch (NumberFormatException unreadable) {
						return NLS.bind(Messages.formUnreadable, text);
					}
				});
		if (dialog.open() == Window.OK) {
			desk.move(place, AmountText.read(dialog.getValue(), currency).longValue());
		}
	}
}
