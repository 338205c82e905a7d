package org.mekiki.taxonomy.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.Status;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.taxonomy.Hierarchy;

/** How many technologies a taxonomy holds, by domain and by round, mark or use. */
public final class Counts implements Analysis {

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		Texts texts = Texts.of(Counts.class, context.locale());
		Taxonomy taxonomy = taxonomy(context, texts);
		List<Technology> current = new ArrayList<>();
		List<Technology> deprecated = new ArrayList<>();
		Hierarchy.visit(taxonomy, technology -> {
			context.progress().check();
			if (isCounted(technology)) {
				(technology.getStatus() == Status.DEPRECATED ? deprecated : current).add(technology);
			}
		});
		if (current.isEmpty()) {
			throw new AnalysisException(texts.get("nothing", context.label(taxonomy))); //$NON-NLS-1$
		}
		Tally tally = new Tally(taxonomy, current, Facet.of(context.arguments().text("show")), texts); //$NON-NLS-1$
		return new CountsResult(context, texts, tally, deprecated.size()).build();
	}

	/** The chosen taxonomy; if none was chosen, the first that has technologies. */
	private static Taxonomy taxonomy(AnalysisContext context, Texts texts) throws AnalysisException {
		Optional<Taxonomy> chosen = context.arguments().element("taxonomy", Taxonomy.class); //$NON-NLS-1$
		if (chosen.isPresent()) {
			return chosen.get();
		}
		for (Taxonomy taxonomy : context.model().getTaxonomies()) {
			boolean[] found = new boolean[1];
			Hierarchy.visit(taxonomy, technology -> found[0] |= isCounted(technology));
			if (found[0]) {
				return taxonomy;
			}
		}
		throw new AnalysisException(texts.get("nothing.at.all")); //$NON-NLS-1$
	}

	private static boolean isCounted(Technology technology) {
		return technology.getKind() == TechnologyKind.TECHNOLOGY;
	}
}
