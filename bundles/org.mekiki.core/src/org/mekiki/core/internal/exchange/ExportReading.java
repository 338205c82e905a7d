package org.mekiki.core.internal.exchange;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.internal.analysis.ContributionContext;
import org.mekiki.model.Element;

/** What one run of an exporter gets. */
public final class ExportReading extends ContributionContext implements ExportContext {

	private final List<Element> elements;
	private final Arguments arguments;

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
		super(lease, locale, dataLanguage, monitor);
		this.elements = List.copyOf(elements);
		this.arguments = arguments;
	}

	@Override
	public List<Element> elements() {
		return elements;
	}

	@Override
	public Arguments arguments() {
		return arguments;
	}
}
