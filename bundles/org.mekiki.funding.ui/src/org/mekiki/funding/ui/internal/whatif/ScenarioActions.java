package org.mekiki.funding.ui.internal.whatif;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.mekiki.funding.api.Allocation;
import org.mekiki.funding.api.ScenarioOrigin;
import org.mekiki.funding.api.WhatIf;
import org.mekiki.funding.ui.internal.editor.BoardJob;
import org.mekiki.funding.ui.internal.panel.Ink;
import org.mekiki.workbench.api.Analyses;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ThemeColors;

/** What can be done with the scenario that is on the desk: keep it, do it again, remove it, open it as a result. UI thread. */
final class ScenarioActions {

	private static final String ANALYSIS = "org.mekiki.funding.whatif"; //$NON-NLS-1$
	private static final int FINGERPRINT = 12;
	private static final int LONGEST_NAME = 100;

	private final WhatIfEditor editor;
	private final ScenarioEdits edits;
	private String scenario;

	ScenarioActions(WhatIfEditor editor, ScenarioEdits edits) {
		this.editor = editor;
		this.edits = edits;
	}

	/** Name of the scenario; null if it has none yet. */
	String name() {
		return scenario;
	}

	void name(String name) {
		scenario = name;
		editor.title(name == null ? Messages.title : NLS.bind(Messages.titleOf, name));
	}

	/** Whether anything can be kept. */
	boolean canSave() {
		return edits.isPossible() && editor.desk().budget() != null;
	}

	/**
	 * Does the steps of the scenario again and says whether they give the same.
	 */
	void rerun() {
		String name = scenario;
		Locale locale = DataLanguage.interfaceLocale();
		String language = DataLanguage.current();
		editor.say(Messages.rerunning, ThemeColors.MUTED);
		new BoardJob<>(Messages.rerunning, monitor -> repeated(name, locale, language, monitor),
				said -> editor.say(said.text(), said.same() ? ThemeColors.GOOD : ThemeColors.WARNING),
				reason -> editor.say(reason, ThemeColors.BAD)).schedule();
	}

	private record Said(String text, boolean same) {
	}

	private Said repeated(String name, Locale locale, String language, IProgressMonitor monitor) {
		BudgetReader.Read now = editor.reader().read(null, name, locale, language, monitor);
		ScenarioOrigin origin = now == null ? null : now.origins().get(name);
		if (now == null || origin == null || !origin.question().matches("[0-9a-f]{64}")) { //$NON-NLS-1$
			return new Said(NLS.bind(Messages.rerunUnknown, name), false);
		}
		if (!now.budget().fingerprint().equals(origin.question())) {
			return new Said(NLS.bind(Messages.rerunOther, name), false);
		}
		long[] kept = now.budget().amounts(now.scenarios().get(name));
		long[] again = Allocation.repeat(now.budget(), origin.steps(), monitor).map(Allocation::amounts).orElse(new long[0]);
		String print = WhatIf.fingerprint(again).substring(0, FINGERPRINT);
		boolean same = Arrays.equals(kept, again) && WhatIf.fingerprint(again).equals(origin.answer());
		return new Said(same ? NLS.bind(Messages.rerunSame, new Object[] { Ink.count(origin.steps().size()), Ink.count(kept.length), print })
				: NLS.bind(Messages.rerunDiffers, name), same);
	}

	/** Keeps the allocation under its name, asking for one if it has none. */
	void save() {
		if (scenario == null) {
			duplicate();
		} else {
			save(scenario);
		}
	}

	/** Keeps the allocation under another name. */
	void duplicate() {
		IInputValidator valid = text -> text.isBlank() || text.strip().length() > LONGEST_NAME ? Messages.saveNameBad
				: editor.scenarios().contains(text.strip()) ? Messages.saveNameTaken : null;
		InputDialog dialog = new InputDialog(editor.getSite().getShell(), Messages.saveTitle, Messages.saveName,
				scenario == null ? "" : NLS.bind(Messages.copyOf, scenario), valid); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			save(dialog.getValue().strip());
		}
	}

	/**
	 * Keeps the allocation in the base, as one step to undo.
	 *
	 * @param name
	 *            name of the scenario, not blank
	 */
	void save(String name) {
		edits.save(name, editor.desk().allocation());
		name(name);
		editor.say(NLS.bind(Messages.saved, name), ThemeColors.GOOD);
	}

	/** Removes the scenario from the base, as one step to undo; what is on the desk stays. */
	void remove() {
		String name = scenario;
		name(null);
		edits.remove(name);
		editor.say(NLS.bind(Messages.removed, name), ThemeColors.MUTED);
	}

	/** Opens the allocation as a result of the analysis: explained, exported, put into a report. */
	void openResult() {
		if (editor.desk().budget() == null) {
			return;
		}
		boolean unsaved = scenario == null || !Arrays.equals(editor.desk().allocation().amounts(),
				editor.desk().budget().amounts(editor.read().scenarios().getOrDefault(scenario, Map.of())));
		if (unsaved) {
			save();
		}
		if (scenario != null) {
			Map<String, List<String>> values = new HashMap<>(editor.desk().budget().terms().parameters());
			values.put("scenario", List.of(scenario)); //$NON-NLS-1$
			Analyses.open(ANALYSIS, values);
		}
	}
}
