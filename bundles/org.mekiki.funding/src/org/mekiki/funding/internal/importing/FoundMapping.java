package org.mekiki.funding.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.search.TextFolding;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableProfile;
import org.mekiki.tables.api.ValueType;

/** Finds which column says what, from names and types. What is not found for sure is asked for, not guessed. */
final class FoundMapping {

	private static final Pattern PROGRAMME = Pattern.compile("\u4e8b\u696d\u540d|\u65bd\u7b56\u540d|\u57fa\u91d1\u540d|programme|program(_?name)?$|scheme"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("\u4e8b\u696d\u756a\u53f7|programme_?(id|number|no)|program_?(id|number|no)"); //$NON-NLS-1$
	private static final Pattern YEAR = Pattern.compile("^(\u4e88\u7b97|\u4f1a\u8a08)?\u5e74\u5ea6$|fiscal.?year|^fy$"); //$NON-NLS-1$
	private static final Pattern BODY = Pattern.compile("\u5e9c\u7701|\u7701\u5e81|\u6240\u7ba1|ministry|agency|funder|\u6a5f\u95a2\u540d"); //$NON-NLS-1$
	private static final Pattern VINTAGE = Pattern.compile("\u516c\u958b\u5e74\u5ea6|\u30b7\u30fc\u30c8\u5e74|sheet.?year|vintage"); //$NON-NLS-1$
	private static final Map<Pattern, BudgetStage> STAGES = new LinkedHashMap<>();

	static {
		STAGES.put(Pattern.compile("\u7fcc\u5e74\u5ea6.*\u7e70\u8d8a|\u7fcc\u5e74\u5ea6.*\u7e70\u308a\u8d8a|carried.?(out|forward|over)"), BudgetStage.CARRIED_OUT); //$NON-NLS-1$
		STAGES.put(Pattern.compile("\u524d\u5e74\u5ea6.*\u7e70\u8d8a|\u524d\u5e74\u5ea6.*\u7e70\u308a\u8d8a|carried.?in|brought.?forward"), BudgetStage.CARRIED_IN); //$NON-NLS-1$
		STAGES.put(Pattern.compile("\u5f53\u521d|initial"), BudgetStage.INITIAL); //$NON-NLS-1$
		STAGES.put(Pattern.compile("\u88dc\u6b63|supplementary"), BudgetStage.SUPPLEMENTARY); //$NON-NLS-1$
		STAGES.put(Pattern.compile("\u4e88\u5099\u8cbb|reserve"), BudgetStage.RESERVE); //$NON-NLS-1$
		STAGES.put(Pattern.compile("\u57f7\u884c\u984d|executed|spent|outturn"), BudgetStage.EXECUTED); //$NON-NLS-1$
		STAGES.put(Pattern.compile("\u8981\u6c42|requested"), BudgetStage.REQUESTED); //$NON-NLS-1$
		STAGES.put(Pattern.compile("\u8fd4\u7d0d|\u4e0d\u7528|returned"), BudgetStage.RETURNED); //$NON-NLS-1$
	}

	private FoundMapping() {
	}

	/** Finds it. */
	static Mapping of(TableProfile table, Texts texts) throws ImportException {
		List<Mapping.Amount> amounts = new ArrayList<>();
		for (ColumnProfile column : table.columns()) {
			if (column.type().isNumeric() && column.type() != ValueType.PERCENTAGE && column.meaning() == null) {
				STAGES.entrySet().stream().filter(stage -> stage.getKey().matcher(name(column)).find()).findFirst()
						.ifPresent(stage -> amounts.add(new Mapping.Amount(column.name(), stage.getValue())));
			}
		}
		String programme = find(table, PROGRAMME, NUMBER);
		String year = find(table, YEAR, VINTAGE);
		if (programme == null || year == null || amounts.isEmpty()) {
			throw new ImportException(texts.get("notFound", programme == null ? "programme" : year == null ? "fiscalYear" : "amounts"), null); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		return new Mapping(programme, find(table, NUMBER, null), year, null, find(table, BODY, null), find(table, VINTAGE, null), null, false,
				amounts);
	}

	private static String name(ColumnProfile column) {
		return TextFolding.fold(column.name());
	}

	private static String find(TableProfile table, Pattern pattern, Pattern butNot) {
		return table.columns().stream()
				.filter(column -> pattern.matcher(name(column)).find() && (butNot == null || !butNot.matcher(name(column)).find()))
				.map(ColumnProfile::name).findFirst().orElse(null);
	}
}
