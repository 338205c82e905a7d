package org.mekiki.lists.internal.analyses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Axis;
import org.mekiki.core.api.chart.BarChart;
import org.mekiki.core.api.chart.BarMode;
import org.mekiki.core.api.chart.Category;
import org.mekiki.core.api.chart.Datum;
import org.mekiki.core.api.chart.Series;
import org.mekiki.core.api.chart.Unit;
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

/** Technologies that only one list, or only one country or group, names. */
public final class UniqueAnalysis implements Analysis {

	private static final String TECHNOLOGY = "technology"; //$NON-NLS-1$
	private static final String ITEMS = "items"; //$NON-NLS-1$

	/** A list, or the lists of one country or group. */
	private record Owner(String key, String label, ModelLink link) {
	}

	private Question question;
	private Texts texts;
	private boolean byList;

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		question = Question.of(context, false);
		texts = question.texts;
		byList = "list".equals(context.arguments().text("by")); //$NON-NLS-1$ //$NON-NLS-2$
		Map<Owner, List<MatrixRow>> owned = new LinkedHashMap<>();
		question.lists.forEach(list -> owned.computeIfAbsent(owner(list), none -> new ArrayList<>()));
		for (MatrixRow row : question.rows) {
			List<Owner> naming = question.naming(row).stream().map(this::owner).distinct().toList();
			if (naming.size() == 1) {
				owned.get(naming.getFirst()).add(row);
			}
		}
		int all = owned.values().stream().mapToInt(List::size).sum();
		String kind = byList ? "unique.title.list" : "unique.title.jurisdiction"; //$NON-NLS-1$ //$NON-NLS-2$
		String title = texts.get(kind);
		return Result.of(title, summary(owned, all), chart(owned, title), table(owned));
	}

	private Owner owner(MatrixColumn list) {
		return byList ? new Owner(list.list().id(), question.heading(list), list.list())
				: new Owner("jurisdiction:" + list.jurisdiction(), question.jurisdiction(list.jurisdiction()), null); //$NON-NLS-1$
	}

	private String summary(Map<Owner, List<MatrixRow>> owned, int all) {
		List<String> sentences = new ArrayList<>();
		sentences.add(texts.get(byList ? "unique.summary.list" : "unique.summary.jurisdiction", Integer.valueOf(all), //$NON-NLS-1$ //$NON-NLS-2$
				Question.size(question.rows), Integer.valueOf(owned.size())));
		int most = owned.values().stream().mapToInt(List::size).max().orElse(0);
		if (most > 0) {
			String who = question.listed(owned.entrySet().stream().filter(entry -> entry.getValue().size() == most)
					.map(entry -> entry.getKey().label()).toList());
			sentences.add(texts.get("unique.most", who, Integer.valueOf(most))); //$NON-NLS-1$
		}
		return question.said(sentences);
	}

	private Chart chart(Map<Owner, List<MatrixRow>> owned, String title) {
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		List<Category> categories = new ArrayList<>();
		List<Datum> data = new ArrayList<>();
		owned.forEach((owner, rows) -> {
			categories.add(new Category(owner.label(), owner.key()));
			data.add(Datum.of(rows.size(), owner.key()));
			if (owner.link() != null) {
				links.put(owner.key(), owner.link());
			}
			trails.put(owner.key(), Trail.of(texts.get("unique.why.owner", owner.label(), Question.size(rows)), //$NON-NLS-1$
					rows.stream().map(this::why).toList()));
		});
		return new Chart(title, new BarChart(question.caption(title), BarMode.GROUPED, true, "", //$NON-NLS-1$
				new Axis(texts.get("technologies"), Unit.COUNT), categories, //$NON-NLS-1$
				List.of(new Series(texts.get("technologies"), data))), links, trails); //$NON-NLS-1$
	}

	private Table table(Map<Owner, List<MatrixRow>> owned) {
		Table.Builder table = Table.builder(texts.get("unique.table"), //$NON-NLS-1$
				Column.of("owner", texts.get(byList ? "list" : "jurisdiction"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Column.of(TECHNOLOGY, texts.get(TECHNOLOGY), ColumnType.LINK),
				Column.of("area", texts.get("area"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of(ITEMS, texts.get(ITEMS), ColumnType.INTEGER),
				Column.of("words", texts.get("unique.words"), ColumnType.TEXT)); //$NON-NLS-1$ //$NON-NLS-2$
		owned.forEach((owner, rows) -> rows.forEach(row -> {
			table.row(owner.label(), row.technology(), question.area(row),
					Integer.valueOf(question.matrix.agreement(row.index()).items()), words(row));
			table.why(TECHNOLOGY, Question.trail(row)).why(ITEMS, why(row));
		}));
		return table.build();
	}

	private String words(MatrixRow row) {
		return question.naming(row).stream().flatMap(list -> question.matrix.cell(row.index(), list.index()).entries().stream())
				.map(entry -> entry.item().item().label()).distinct()
				.collect(Collectors.collectingAndThen(Collectors.toList(), question::listed));
	}

	private Trail why(MatrixRow row) {
		return question.words.whyAgreement(row.index());
	}
}
