package org.mekiki.workbench.internal.commands;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.mekiki.workbench.api.DataLanguage;

/** The switch in the tool bar for the language of the data. */
public final class LanguageSwitch extends WorkbenchWindowControlContribution {

	@Override
	protected Control createControl(Composite parent) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT);
		for (String language : DataLanguage.OFFERED) {
			ToolItem item = new ToolItem(bar, SWT.RADIO);
			item.setText(language);
			item.setToolTipText(NLS.bind(Messages.dataLanguage,
					Locale.forLanguageTag(language).getDisplayLanguage(DataLanguage.interfaceLocale())));
			item.setSelection(language.equals(DataLanguage.current()));
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					DataLanguage.set(language);
				}
			});
		}
		Runnable listener = () -> {
			for (ToolItem item : bar.getItems()) {
				item.setSelection(item.getText().equals(DataLanguage.current()));
			}
		};
		DataLanguage.addListener(listener);
		bar.addDisposeListener(event -> DataLanguage.removeListener(listener));
		return bar;
	}
}
