package org.mekiki.core.api.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.ArgumentProblem;
import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.internal.Messages;
import org.mekiki.core.internal.analysis.ArgumentReader;
import org.mekiki.core.internal.exchange.ExportReading;
import org.mekiki.core.internal.exchange.Writing;
import org.mekiki.model.Element;

/**
 * Writes files with exporters, so that none of them can do harm: each on a thread of its own, on a model lent for
 * reading, into a file that appears whole or not at all. Safe for use by many threads.
 *
 * @since 0.1
 */
public final class Exporting {

	private final ModelAccess access;
	private final Locale locale;
	private final String dataLanguage;

	/**
	 * Prepares writing.
	 *
	 * @param access
	 *            lends the model
	 * @param locale
	 *            language of headings
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which data is shown
	 */
	public Exporting(ModelAccess access, Locale locale, String dataLanguage) {
		this.access = Objects.requireNonNull(access);
		this.locale = Objects.requireNonNull(locale);
		this.dataLanguage = Objects.requireNonNull(dataLanguage);
	}

	/**
	 * Writes a file and waits for it; a file that is there is replaced. Not to be called on the thread that shows windows.
	 * Cancelling the monitor ends the wait within a fifth of a second; an exporter that does not listen is left to
	 * itself, which is a fault.
	 *
	 * @param exporter
	 *            which
	 * @param elementIds
	 *            identifiers of what to write; empty for everything
	 * @param values
	 *            values by parameter; a parameter without an entry gets its default
	 * @param target
	 *            the file
	 * @param monitor
	 *            takes progress; may be null
	 * @throws ArgumentsException
	 *             if values do not fit, or an element cannot be written this way
	 * @throws IOException
	 *             if the file cannot be written; a file that was there is as it was
	 * @throws FaultException
	 *             if the exporter failed; the fault is already reported, and a file that was there is as it was
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled; a file that was there is as it was
	 */
	public void write(ExporterDescriptor exporter, List<String> elementIds, Map<String, List<String>> values, Path target,
			IProgressMonitor monitor) throws ArgumentsException, IOException, FaultException {
		try (ModelLease lease = access.lease(monitor)) {
			Arguments arguments = new ArgumentReader(exporter.parameters()).read(values, lease.resource());
			ExportContext context = new ExportReading(lease, elements(exporter, elementIds, lease), arguments, locale,
					dataLanguage, monitor);
			new Writing(exporter.contribution(), lease).run(context, target, monitor);
		}
	}

	private static List<Element> elements(ExporterDescriptor exporter, List<String> ids, ModelLease lease)
			throws ArgumentsException {
		List<Element> elements = new ArrayList<>();
		List<ArgumentProblem> problems = new ArrayList<>();
		for (String id : ids) {
			if (lease.find(id) instanceof Element element && exporter.writes(element)) {
				elements.add(element);
			} else {
				problems.add(new ArgumentProblem("", NLS.bind(Messages.exportChosen, id))); //$NON-NLS-1$
			}
		}
		if (!problems.isEmpty()) {
			throw new ArgumentsException(problems);
		}
		return elements;
	}
}
