package org.mekiki.workbench.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.mekiki.workbench.internal.WorkbenchPlugin;

/** The preferences of Mekiki: the language of the program and the name in the history. */
public final class MekikiPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private String languageBefore;

	/** Created by the platform. */
	public MekikiPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, WorkbenchPlugin.ID);
		store.setDefault(UserPreferences.AUTHOR, System.getProperty("user.name", "")); //$NON-NLS-1$ //$NON-NLS-2$
		setPreferenceStore(store);
		languageBefore = store.getString(UserPreferences.LANGUAGE);
	}

	@Override
	protected void createFieldEditors() {
		addField(new ComboFieldEditor(UserPreferences.LANGUAGE, Messages.language,
				new String[][] { { Messages.languageSystem, "" }, { "English", "en" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						{ "\u65e5\u672c\u8a9e", "ja" } }, //$NON-NLS-1$ //$NON-NLS-2$
				getFieldEditorParent()));
		addField(new StringFieldEditor(UserPreferences.AUTHOR, Messages.author, getFieldEditorParent()));
	}

	@Override
	public boolean performOk() {
		boolean done = super.performOk();
		String language = getPreferenceStore().getString(UserPreferences.LANGUAGE);
		if (done && !language.equals(languageBefore)) {
			languageBefore = language;
			if (MessageDialog.openQuestion(getShell(), Messages.restartTitle, Messages.restartQuestion)) {
				getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
			}
		}
		return done;
	}
}
