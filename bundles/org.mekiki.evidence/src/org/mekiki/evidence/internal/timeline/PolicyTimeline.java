package org.mekiki.evidence.internal.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.analysis.YearRange;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.text.Texts;

/** What policy did when: events, talent measures, and editions of lists and taxonomies. */
public final class PolicyTimeline implements Analysis {

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		Texts texts = Texts.of(PolicyTimeline.class, context.locale());
		Arguments arguments = context.arguments();
		Set<String> jurisdictions = Set.copyOf(arguments.texts("jurisdictions")); //$NON-NLS-1$
		Optional<YearRange> years = arguments.years("years"); //$NON-NLS-1$
		List<Entry> entries = Entry.all(context, Set.copyOf(arguments.texts("kinds"))).stream() //$NON-NLS-1$
				.filter(entry -> jurisdictions.isEmpty() || entry.jurisdictions().stream().anyMatch(jurisdictions::contains))
				.filter(entry -> years.isEmpty() || entry.period().filter(period -> period.meets(years.get())).isPresent())
				.toList();
		if (entries.isEmpty()) {
			throw new AnalysisException(texts.get("nothing")); //$NON-NLS-1$
		}
		return new TimelineResult(context, texts, entries, jurisdictions, years).build();
	}
}
