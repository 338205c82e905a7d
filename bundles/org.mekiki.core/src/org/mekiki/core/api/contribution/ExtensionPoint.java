package org.mekiki.core.api.contribution;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.command.Command;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.core.api.report.ReportSection;

/**
 * A place where plug-ins contribute.
 *
 * @param <T>
 *            what a contribution implements
 * @param id
 *            full identifier
 * @param element
 *            name of the XML element of one contribution
 * @param type
 *            what a contribution implements
 * @since 0.1
 */
public record ExtensionPoint<T>(String id, String element, Class<T> type) {

	/** Analyses. */
	public static final ExtensionPoint<Analysis> ANALYSES = of("analyses", "analysis", Analysis.class); //$NON-NLS-1$ //$NON-NLS-2$

	/** Checks of a whole knowledge base. */
	public static final ExtensionPoint<Check> CHECKS = of("checks", "check", Check.class); //$NON-NLS-1$ //$NON-NLS-2$

	/** Readers of files. */
	public static final ExtensionPoint<Importer> IMPORTERS = of("importers", "importer", Importer.class); //$NON-NLS-1$ //$NON-NLS-2$

	/** Writers of files. */
	public static final ExtensionPoint<Exporter> EXPORTERS = of("exporters", "exporter", Exporter.class); //$NON-NLS-1$ //$NON-NLS-2$

	/** Ways to show a result on a page of a report. */
	public static final ExtensionPoint<ReportSection> REPORT_SECTIONS = of("reportSections", "reportSection", //$NON-NLS-1$ //$NON-NLS-2$
			ReportSection.class);

	/** Commands of the command line. */
	public static final ExtensionPoint<Command> COMMANDS = of("commands", "command", Command.class); //$NON-NLS-1$ //$NON-NLS-2$

	private static <T> ExtensionPoint<T> of(String name, String element, Class<T> type) {
		return new ExtensionPoint<>("org.mekiki.core." + name, element, type); //$NON-NLS-1$
	}
}
