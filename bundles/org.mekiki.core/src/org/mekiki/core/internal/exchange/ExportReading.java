package org.mekiki.core.internal.exchange;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.analysis.Progress;
import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.internal.analysis.MonitorProgress;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;

/**
 * What one run of an exporter gets.
 *
 * @param lease
 *            the model
 * @param elements
 *            what to write
 * @param arguments
 *            values of parameters
 * @param locale
 *            language of headings
 * @param dataLanguage
 *            language of data
 * @param progress
 *            where to report progress
 */
public record ExportReading(ModelLease lease, List<Element> elements, Arguments arguments, Locale locale,
		String dataLanguage, Progress progress) implements ExportContext {

	/** Copies the list. */
	public ExportReading {
		elements = List.copyOf(elements);
	}

	/**
	 * Prepares a run.
	 *
	 * @param lease
	 *            the model
	 * @param elements
	 *            what to write
	 * @param arguments
	 *            values of parameters
	 * @param locale
	 *            language of headings
	 * @param dataLanguage
	 *            language of data
	 * @param monitor
	 *            takes progress; may be null
	 */
	public ExportReading(ModelLease lease, List<Element> elements, Arguments arguments, Locale locale,
			String dataLanguage, IProgressMonitor monitor) {
		this(lease, elements, arguments, locale, dataLanguage, new MonitorProgress(monitor));
	}

	@Override
	public KnowledgeModel model() {
		return lease.model();
	}
}
