package org.mekiki.core.internal.analysis;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;

/** What contributions that read a model get. */
public final class ReadingContext extends ContributionContext implements AnalysisContext {

	private final Arguments arguments;

	/**
	 * Creates a context.
	 *
	 * @param lease
	 *            the model
	 * @param arguments
	 *            checked values
	 * @param locale
	 *            language of sentences
	 * @param dataLanguage
	 *            language of data
	 * @param monitor
	 *            takes progress; may be null
	 */
	public ReadingContext(ModelLease lease, Arguments arguments, Locale locale, String dataLanguage,
			IProgressMonitor monitor) {
		super(lease, locale, dataLanguage, monitor);
		this.arguments = arguments;
	}

	@Override
	public Identified find(String id) {
		return lease().find(id);
	}

	@Override
	public Arguments arguments() {
		return arguments;
	}

	@Override
	public ModelLink link(Element element) {
		return new ModelLink(element.getId(), element.eClass().getName(), label(element));
	}

	@Override
	public Trail trail(Element element) {
		return new Trail(label(element), link(element), element.getCitations().stream()
				.filter(citation -> citation.getSource() != null).map(citation -> new SourceRef(link(citation.getSource()),
						label(citation.getSource()), citation.getLocator(), citation.getQuote()))
				.toList(), List.of());
	}
}
