package org.mekiki.workbench.internal.application;

import java.nio.file.Path;
import java.util.List;

/**
 * What the command line asks of the application.
 *
 * @param base
 *            folder of the base to open, or {@code sample}; null for none
 * @param screenshot
 *            file to photograph the window into; null to work normally
 * @param perspective
 *            identifier of the perspective to show; null for the last one
 * @param view
 *            identifier of a view to bring to the front; null for none
 * @param select
 *            identifier or name of an element to select in the explorer; null for none
 * @param open
 *            identifier or name of an element to open; null for none
 * @param find
 *            text to type into the Find dialog; null to leave it closed
 * @param analysis
 *            identifier of an analysis to run; null for none
 * @param theme
 *            {@code light} or {@code dark}; null for the user's choice
 * @param language
 *            data language; null for the user's choice
 */
record Arguments(String base, Path screenshot, String perspective, String view, String select, String open, String find,
		String analysis, String theme, String language) {

	static Arguments parse(String[] args) {
		List<String> list = List.of(args);
		String file = value(list, "-screenshot"); //$NON-NLS-1$
		return new Arguments(value(list, "-kb"), file == null ? null : Path.of(file).toAbsolutePath(), //$NON-NLS-1$
				value(list, "-perspective"), value(list, "-view"), value(list, "-select"), value(list, "-open"), value(list, "-find"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				value(list, "-analysis"), value(list, "-theme"), value(list, "-dataLanguage")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String value(List<String> args, String option) {
		int at = args.indexOf(option);
		return at < 0 || at + 1 >= args.size() ? null : args.get(at + 1);
	}
}
