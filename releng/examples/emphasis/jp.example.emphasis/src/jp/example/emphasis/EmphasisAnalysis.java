package jp.example.emphasis;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;

/** What the technology lists of countries put weight on: the share of their items in each area. */
public final class EmphasisAnalysis implements Analysis {

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		Texts texts = Texts.of(EmphasisAnalysis.class, context.locale());
		List<String> jurisdictions = context.arguments().texts("jurisdictions");
		BigDecimal least = context.arguments().number("least").orElse(BigDecimal.ZERO).movePointLeft(2);

		Map<TechnologyList, Weights> weights = new LinkedHashMap<>();
		for (TechnologyList list : context.model().getLists()) {
			if (jurisdictions.isEmpty() || jurisdictions.contains(list.getJurisdiction())) {
				weights.put(list, new Weights(list));
			}
		}
		for (Alignment alignment : context.model().getAlignments()) {
			context.progress().check();
			if (alignment.getState() != AlignmentState.REJECTED && alignment.getSource() instanceof ListItem item
					&& alignment.getTarget() instanceof Technology area && area.getKind() == TechnologyKind.DOMAIN
					&& weights.containsKey(listOf(item))) {
				weights.get(listOf(item)).add(area, item);
			}
		}
		// A list that nobody has put into areas is unknown: it is named, not shown as zero.
		List<Weights> known = weights.values().stream().filter(each -> !each.areas().isEmpty()).toList();
		List<TechnologyList> unknown = weights.values().stream().filter(each -> each.areas().isEmpty())
				.map(Weights::list).toList();
		if (known.isEmpty()) {
			throw new AnalysisException(texts.get("nothing"));
		}
		return new EmphasisResult(context, texts, known, unknown, least).build();
	}

	/** Items can stand under items. */
	private static TechnologyList listOf(ListItem item) {
		ListItem top = item;
		while (top.getParent() != null) {
			top = top.getParent();
		}
		return top.eContainer() instanceof TechnologyList list ? list : null;
	}
}
