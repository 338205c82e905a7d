package org.mekiki.funding.ui.internal.panel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.mekiki.funding.ui.internal.board.BoardDimension;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.PanelKind;
import org.mekiki.funding.ui.internal.board.PanelSpec;

/** Who draws which kind of panel, what it is called, and which views it needs. */
public final class Painters {

	private static final Map<PanelKind, Painter> ALL = new EnumMap<>(Map.of(PanelKind.TOTALS, new TotalsPainter(), PanelKind.BARS,
			new BarsPainter(), PanelKind.RANKING, new RankingPainter(), PanelKind.TREEMAP, new TreemapPainter(),
			PanelKind.CONCENTRATION, new ConcentrationPainter(), PanelKind.MULTIPLES, new MultiplesPainter(), PanelKind.FLOW,
			new FlowPainter(), PanelKind.BUBBLE, new BubblePainter(), PanelKind.READINESS, new ReadinessPainter(), PanelKind.TIMELINE,
			new TimelinePainter()));

	private Painters() {
	}

	static Painter of(PanelKind kind) {
		return ALL.get(kind);
	}

	/**
	 * What a kind of panel is called.
	 *
	 * @param kind
	 *            the kind
	 * @return in the language of the user interface
	 */
	public static String name(PanelKind kind) {
		return switch (kind) {
		case TOTALS -> Messages.kindTotals;
		case BARS -> Messages.kindBars;
		case RANKING -> Messages.kindRanking;
		case TREEMAP -> Messages.kindTreemap;
		case CONCENTRATION -> Messages.kindConcentration;
		case MULTIPLES -> Messages.kindMultiples;
		case FLOW -> Messages.kindFlow;
		case BUBBLE -> Messages.kindBubble;
		case READINESS -> Messages.kindReadiness;
		case TIMELINE -> Messages.kindTimeline;
		};
	}

	/**
	 * The title of a panel.
	 *
	 * @param spec
	 *            the panel
	 * @param facts
	 *            knows what dimensions are called
	 * @return in the language of the user interface
	 */
	public static String title(PanelSpec spec, BoardFacts facts) {
		List<String> names = spec.dimensions().stream().map(facts::name).toList();
		return switch (spec.kind()) {
		case TOTALS -> facts.scope().label();
		case BARS, TREEMAP -> names.size() < 2 ? names.get(0) : NLS.bind(Messages.titleBy, names.get(0), names.get(1));
		case MULTIPLES -> NLS.bind(Messages.titleEach, names.get(0), names.get(1));
		case RANKING -> names.get(0);
		case BUBBLE -> NLS.bind(Messages.titleBubble, names.get(0));
		case READINESS -> NLS.bind(Messages.titleReadiness, names.get(0));
		case TIMELINE -> NLS.bind(Messages.titleTimeline, names.get(0));
		case CONCENTRATION -> NLS.bind(Messages.titleConcentration, names.get(0));
		case FLOW -> names.stream().collect(Collectors.joining(" \u2192 ")); //$NON-NLS-1$
		};
	}

	/** Why a panel has nothing to draw. */
	static String why(PanelSpec spec, BoardFacts facts) {
		List<String> known = facts.dimensions().stream().map(BoardDimension::name).toList();
		String missing = spec.dimensions().stream().filter(name -> !known.contains(name)).map(facts::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return missing.isEmpty() ? Messages.tooMany : NLS.bind(Messages.notStated, missing);
	}

	/**
	 * The views that a panel draws.
	 *
	 * @param spec
	 *            the panel
	 * @return dimensions of each
	 */
	public static List<List<String>> views(PanelSpec spec) {
		List<List<String>> views = new ArrayList<>();
		if (spec.kind() == PanelKind.FLOW) {
			for (int i = 0; i + 1 < spec.dimensions().size(); i++) {
				views.add(spec.dimensions().subList(i, i + 2));
			}
		} else if (!spec.dimensions().isEmpty()) {
			views.add(spec.dimensions());
		}
		return views;
	}
}
