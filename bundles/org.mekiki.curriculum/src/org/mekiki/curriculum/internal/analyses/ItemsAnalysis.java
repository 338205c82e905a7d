package org.mekiki.curriculum.internal.analyses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.item.Interaction.Choice;
import org.mekiki.curriculum.api.item.Interaction.Option;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.ItemException;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.api.item.ResponseJson;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.validation.Severity;

/** How hard items have proved, how well they tell trainees apart, and which options mislead whom. */
public final class ItemsAnalysis implements Analysis {

	private static final BigDecimal HARD = new BigDecimal("0.20"); //$NON-NLS-1$
	private static final BigDecimal EASY = new BigDecimal("0.95"); //$NON-NLS-1$
	private static final BigDecimal DULL = new BigDecimal("0.10"); //$NON-NLS-1$
	private static final int ENOUGH = 10;
	private static final String ITEM = "item"; //$NON-NLS-1$
	private static final String DIFFICULTY = "difficulty"; //$NON-NLS-1$
	private static final String DISCRIMINATION = "discrimination"; //$NON-NLS-1$
	private static final String CHOSEN = "chosen"; //$NON-NLS-1$

	private AnalysisContext context;
	private Texts texts;
	private ItemStatistics statistics;
	private final List<Finding> findings = new ArrayList<>();

	@Override
	public Result run(AnalysisContext given) throws AnalysisException {
		context = given;
		texts = Texts.of(ItemsAnalysis.class, context.locale());
		Curriculum curriculum = Chosen.curriculum(context, texts);
		List<Enrolment> enrolments = Chosen.enrolments(context, texts, curriculum);
		statistics = new ItemStatistics(enrolments);
		List<AssessmentItem> items = LearningObjects.units(curriculum).stream().flatMap(unit -> unit.getItems().stream())
				.filter(item -> !statistics.attempts(item).isEmpty()).toList();
		if (items.isEmpty()) {
			throw new AnalysisException(texts.get("no.attempts", context.label(curriculum))); //$NON-NLS-1$
		}
		Table figures = figures(items);
		Optional<Table> options = options(items);
		List<Section> sections = new ArrayList<>();
		if (!findings.isEmpty()) {
			sections.add(new Findings(texts.get("findings"), findings)); //$NON-NLS-1$
		}
		sections.add(figures);
		options.ifPresent(sections::add);
		String title = texts.get("items.title", context.label(curriculum)); //$NON-NLS-1$
		return new Result(title, texts.get("items.summary", Integer.valueOf(items.size()), Integer.valueOf(enrolments.size()), //$NON-NLS-1$
				Integer.valueOf(findings.size())), sections);
	}

	private Table figures(List<AssessmentItem> items) {
		Table.Builder table = Table.builder(texts.get("items.figures"), Column.of(ITEM, texts.get(ITEM), ColumnType.LINK), //$NON-NLS-1$
				Column.of("attempts", texts.get("attempts"), ColumnType.INTEGER), //$NON-NLS-1$ //$NON-NLS-2$
				new Column(DIFFICULTY, texts.get(DIFFICULTY), ColumnType.DECIMAL, texts.get("difficulty.meaning")), //$NON-NLS-1$
				new Column(DISCRIMINATION, texts.get(DISCRIMINATION), ColumnType.DECIMAL, texts.get("discrimination.meaning")), //$NON-NLS-1$
				Column.of("seconds", texts.get("seconds"), ColumnType.INTEGER)); //$NON-NLS-1$ //$NON-NLS-2$
		for (AssessmentItem item : items) {
			context.progress().check();
			List<Attempt> attempts = statistics.attempts(item);
			BigDecimal difficulty = statistics.difficulty(item);
			BigDecimal discrimination = statistics.discrimination(item);
			long seconds = Math.round(attempts.stream().mapToInt(Attempt::getSeconds).average().orElse(0));
			Trail why = why(item, attempts, difficulty);
			table.row(context.link(item), Integer.valueOf(attempts.size()), difficulty, discrimination, Long.valueOf(seconds))
					.why(ITEM, context.trail(item)).why(DIFFICULTY, why)
					.why(DISCRIMINATION, Trail.of(texts.get("discrimination.meaning"), why)); //$NON-NLS-1$
			if (attempts.size() >= ENOUGH) {
				judge(item, difficulty, discrimination, why);
			}
		}
		return table.build();
	}

	private Trail why(AssessmentItem item, List<Attempt> attempts, BigDecimal difficulty) {
		BigDecimal sum = attempts.stream().map(Attempt::getPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
		return Trail.of(texts.get("difficulty.why", difficulty, sum, Integer.valueOf(attempts.size()), //$NON-NLS-1$
				Integer.valueOf(item.getPoints())), context.trail(item));
	}

	private void judge(AssessmentItem item, BigDecimal difficulty, BigDecimal discrimination, Trail why) {
		if (difficulty.compareTo(HARD) < 0) {
			finding("too.hard", item, difficulty, why); //$NON-NLS-1$
		} else if (difficulty.compareTo(EASY) > 0) {
			finding("too.easy", item, difficulty, why); //$NON-NLS-1$
		}
		if (discrimination != null && discrimination.compareTo(DULL) < 0) {
			finding("too.dull", item, discrimination, why); //$NON-NLS-1$
		}
	}

	private void finding(String key, AssessmentItem item, Object figure, Trail why) {
		findings.add(new Finding(Severity.WARNING, texts.get(key, context.label(item), figure), context.link(item), why));
	}

	private Optional<Table> options(List<AssessmentItem> items) {
		Table.Builder table = Table.builder(texts.get("items.options"), Column.of(ITEM, texts.get(ITEM), ColumnType.LINK), //$NON-NLS-1$
				Column.of("option", texts.get("option"), ColumnType.TEXT), Column.of("right", texts.get("right"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Column.of(CHOSEN, texts.get(CHOSEN), ColumnType.INTEGER),
				new Column("best", texts.get("best"), ColumnType.INTEGER, texts.get("group.meaning")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				new Column("worst", texts.get("worst"), ColumnType.INTEGER, texts.get("group.meaning"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		boolean any = false;
		ItemReader reader = new ItemReader(context.locale(), context.dataLanguage());
		for (AssessmentItem raw : items) {
			if (!reader.problems(raw).isEmpty()) {
				continue;
			}
			Item item = read(reader, raw);
			if (item.interaction() instanceof Choice choice) {
				any = true;
				for (Option option : choice.options()) {
					option(table, raw, item, option);
				}
			}
		}
		return any ? Optional.of(table.build()) : Optional.empty();
	}

	private static Item read(ItemReader reader, AssessmentItem raw) {
		try {
			return reader.read(raw);
		} catch (ItemException checkedBefore) {
			throw new IllegalStateException(checkedBefore);
		}
	}

	private void option(Table.Builder table, AssessmentItem raw, Item item, Option option) {
		List<Attempt> attempts = statistics.attempts(raw);
		long chosen = count(item, option, attempts);
		long best = count(item, option, statistics.group(raw, true));
		long worst = count(item, option, statistics.group(raw, false));
		table.row(context.link(raw), option.id() + ' ' + option.text(), texts.get(option.correct() ? "yes" : "no"), //$NON-NLS-1$ //$NON-NLS-2$
				Long.valueOf(chosen), Long.valueOf(best), Long.valueOf(worst)).why(CHOSEN,
						Trail.of(texts.get("chosen.why", option.text(), Long.valueOf(chosen), Integer.valueOf(attempts.size())), //$NON-NLS-1$
								context.trail(raw)));
		if (attempts.size() >= ENOUGH && !option.correct() && chosen == 0) {
			finding("never.chosen", raw, option.text(), null); //$NON-NLS-1$
		} else if (attempts.size() >= ENOUGH && !option.correct() && best > worst) {
			finding("misleads.best", raw, option.text(), null); //$NON-NLS-1$
		}
	}

	private static long count(Item item, Option option, List<Attempt> attempts) {
		return attempts.stream().filter(attempt -> chosen(item, attempt).contains(option.id())).count();
	}

	/** An answer to an earlier wording of the item may name options that are gone. */
	private static List<String> chosen(Item item, Attempt attempt) {
		try {
			return ResponseJson.read(item, attempt.getAnswer(), Locale.ROOT) instanceof Response.Chosen given ? given.ids()
					: List.of();
		} catch (ItemException other) {
			return List.of();
		}
	}
}
