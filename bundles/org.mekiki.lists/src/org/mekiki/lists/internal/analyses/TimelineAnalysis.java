package org.mekiki.lists.internal.analyses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Timeline;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.matrix.MatrixColumn;
import org.mekiki.lists.matrix.MatrixRow;

/** When each technology entered which list, by the dates of editions. */
public final class TimelineAnalysis implements Analysis {

	private static final String ENTERED = "entered"; //$NON-NLS-1$

	/** A technology on a list: the edition that names it first, and the one that names it no more. */
	private record Entry(MatrixRow row, MatrixColumn list, MatrixColumn first, MatrixColumn last) {
	}

	private Question question;
	private Texts texts;

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		question = Question.of(context, true);
		texts = question.texts;
		List<Entry> entries = new ArrayList<>();
		question.rows.forEach(row -> question.lists.forEach(list -> entry(row, list).ifPresent(entries::add)));
		if (entries.isEmpty()) {
			throw new AnalysisException(texts.get("timeline.nothing")); //$NON-NLS-1$
		}
		entries.sort(Comparator.comparing((Entry entry) -> Boolean.valueOf(!isDated(entry)))
				.thenComparing(entry -> entry.first().date()).thenComparingInt(entry -> entry.row().index())
				.thenComparingInt(entry -> entry.list().index()));
		return Result.of(texts.get("timeline.title"), summary(entries), chart(entries), firsts(entries), table(entries)); //$NON-NLS-1$
	}

	/** Goes through the editions of a list, the earliest first. */
	private Optional<Entry> entry(MatrixRow row, MatrixColumn list) {
		List<MatrixColumn> editions = new ArrayList<>();
		for (MatrixColumn at = list; at != null && !editions.contains(at); at = at.earlier() < 0 ? null
				: question.matrix.columns().get(at.earlier())) {
			editions.addFirst(at);
		}
		MatrixColumn first = null;
		MatrixColumn left = null;
		for (MatrixColumn edition : editions) {
			if (question.names(edition, row)) {
				first = first == null ? edition : first;
				left = null;
			} else if (first != null && left == null) {
				left = edition;
			}
		}
		return first == null ? Optional.empty() : Optional.of(new Entry(row, list, first, left));
	}

	private static boolean isDated(Entry entry) {
		return Days.of(entry.first().date()).isPresent();
	}

	private String summary(List<Entry> entries) {
		List<Entry> dated = entries.stream().filter(TimelineAnalysis::isDated).toList();
		if (dated.isEmpty()) {
			return texts.get("timeline.undated"); //$NON-NLS-1$
		}
		Map<String, Long> years = dated.stream()
				.collect(Collectors.groupingBy(entry -> entry.first().date().substring(0, 4), Collectors.counting()));
		Map.Entry<String, Long> busiest = years.entrySet().stream()
				.max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElseThrow();
		return texts.get("timeline.summary", Question.size(question.rows), Question.size(question.lists), //$NON-NLS-1$
				dated.getFirst().first().date(), dated.getLast().first().date(), busiest.getKey(), busiest.getValue());
	}

	private Chart chart(List<Entry> entries) {
		List<String> codes = question.lists.stream().map(MatrixColumn::jurisdiction).distinct().toList();
		List<MatrixRow> lanes = entries.stream().map(Entry::row).distinct().toList();
		List<Timeline.Span> spans = new ArrayList<>();
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		for (Entry entry : entries) {
			Days.of(entry.first().date()).ifPresent(days -> {
				String key = Question.key(entry.row(), entry.list());
				spans.add(new Timeline.Span(lanes.indexOf(entry.row()), codes.indexOf(entry.list().jurisdiction()), days.from(),
						days.to(), entry.list().shortName(), key));
				links.put(key, entry.list().list());
				trails.put(key, why(entry));
			});
		}
		String title = texts.get("timeline.chart"); //$NON-NLS-1$
		return new Chart(title, new Timeline(question.caption(title),
				codes.stream().map(code -> new Category(question.jurisdiction(code), "jurisdiction:" + code)).toList(), //$NON-NLS-1$
				lanes.stream().map(row -> new Category(row.technology().label(), row.technology().id())).toList(), spans), links,
				trails);
	}

	private Trail why(Entry entry) {
		List<Trail> inputs = new ArrayList<>();
		inputs.add(question.words.whyCell(entry.row().index(), entry.first().index()));
		if (entry.last() != null) {
			inputs.add(question.words.whyCell(entry.row().index(), entry.last().index()));
		}
		return Trail.of(texts.get("timeline.why", question.quoted(entry.row().technology().label()), //$NON-NLS-1$
				question.heading(entry.first())), inputs);
	}

	/** Which lists were first. */
	private Table firsts(List<Entry> entries) {
		Table.Builder table = Table.builder(texts.get("timeline.firsts"), //$NON-NLS-1$
				Column.of("technology", texts.get("technology"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of(ENTERED, texts.get("timeline.first"), ColumnType.TEXT), //$NON-NLS-1$
				Column.of("list", texts.get("list"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("latest", texts.get("timeline.latest"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("lists", texts.get("agreement.lists", Question.size(question.lists)), ColumnType.INTEGER)); //$NON-NLS-1$ //$NON-NLS-2$
		Map<MatrixRow, List<Entry>> byRow = entries.stream().filter(TimelineAnalysis::isDated)
				.collect(Collectors.groupingBy(Entry::row));
		byRow.entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getKey().index())).forEach(entry -> {
			Entry first = entry.getValue().getFirst();
			String date = first.first().date();
			table.row(entry.getKey().technology(), date,
					question.listed(entry.getValue().stream().filter(one -> one.first().date().equals(date))
							.map(one -> one.list().shortName()).toList()),
					entry.getValue().getLast().first().date(), Question.size(entry.getValue()));
			table.why(ENTERED, why(first)).why("lists", question.words.whyAgreement(entry.getKey().index())); //$NON-NLS-1$
		});
		return table.build();
	}

	private Table table(List<Entry> entries) {
		Table.Builder table = Table.builder(texts.get("timeline.table"), //$NON-NLS-1$
				new Column(ENTERED, texts.get("timeline.entered"), ColumnType.TEXT, texts.get("timeline.entered.meaning")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("technology", texts.get("technology"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("list", texts.get("list"), ColumnType.LINK), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("jurisdiction", texts.get("jurisdiction"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("items", texts.get("items"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("left", texts.get("timeline.left"), ColumnType.TEXT)); //$NON-NLS-1$ //$NON-NLS-2$
		for (Entry entry : entries) {
			table.row(entry.first().date(), entry.row().technology(), question.link(entry.list()),
					question.jurisdiction(entry.list().jurisdiction()),
					Integer.valueOf(question.matrix.cell(entry.row().index(), entry.first().index()).count()),
					entry.last() == null ? "" : entry.last().date()); //$NON-NLS-1$
			table.why(ENTERED, why(entry)).why("items", //$NON-NLS-1$
					question.words.whyCell(entry.row().index(), entry.first().index()));
		}
		return table.build();
	}
}
