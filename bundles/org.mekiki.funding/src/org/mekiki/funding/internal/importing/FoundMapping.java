package org.mekiki.funding.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.search.TextFolding;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.MoneyStage;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableChoices;
import org.mekiki.tables.api.TableProfile;
import org.mekiki.tables.api.ValueType;

/** Finds which column says what, from names and types. What is not found for sure is asked for, not guessed. */
final class FoundMapping {

	private static final Pattern PROGRAMME = Pattern.compile("\u4e8b\u696d\u540d|\u65bd\u7b56\u540d|\u57fa\u91d1\u540d|programme|program(_?name)?$|scheme"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("\u4e8b\u696d\u756a\u53f7|programme_?(id|number|no)|program_?(id|number|no)"); //$NON-NLS-1$
	private static final Pattern YEAR = Pattern.compile("^(\u4e88\u7b97|\u4f1a\u8a08)?\u5e74\u5ea6$|fiscal.?year|^fy$"); //$NON-NLS-1$
	private static final Pattern BODY = Pattern.compile("\u5e9c\u7701|\u7701\u5e81|\u6240\u7ba1|ministry|agency|funder|\u6a5f\u95a2\u540d"); //$NON-NLS-1$
	private static final Pattern VINTAGE = Pattern.compile("\u516c\u958b\u5e74\u5ea6|\u30b7\u30fc\u30c8\u5e74|sheet.?year|vintage"); //$NON-NLS-1$
	private static final Pattern PAYEE = Pattern.compile("\u652f\u51fa\u5148|\u63a1\u629e(\u8005|\u6a5f\u95a2|\u5148)|\u4ea4\u4ed8\u5148|\u53d7\u8a17(\u8005|\u6a5f\u95a2)|\u5951\u7d04(\u5148|\u76f8\u624b)|payee|recipient|grantee|awardee|beneficiary"); //$NON-NLS-1$
	private static final Pattern CORPORATE = Pattern.compile("\u6cd5\u4eba\u756a\u53f7|corporate.?(number|no|id)"); //$NON-NLS-1$
	private static final Pattern PROJECT = Pattern.compile("\u7814\u7a76\u8ab2\u984c|\u8ab2\u984c\u540d|\u6848\u4ef6\u540d|\u4ef6\u540d|project"); //$NON-NLS-1$
	private static final Pattern PURPOSE = Pattern.compile("\u696d\u52d9\u6982\u8981|\u7528\u9014|\u76ee\u7684|purpose"); //$NON-NLS-1$
	private static final Map<Pattern, MoneyStage> STAGES = new LinkedHashMap<>();
	private static final Map<Pattern, MoneyStage> GRANTED = new LinkedHashMap<>();

	static {
		STAGES.put(Pattern.compile("\u7fcc\u5e74\u5ea6.*\u7e70\u8d8a|\u7fcc\u5e74\u5ea6.*\u7e70\u308a\u8d8a|carried.?(out|forward|over)"), MoneyStage.CARRIED_OUT); //$NON-NLS-1$
		STAGES.put(Pattern.compile("\u524d\u5e74\u5ea6.*\u7e70\u8d8a|\u524d\u5e74\u5ea6.*\u7e70\u308a\u8d8a|carried.?in|brought.?forward"), MoneyStage.CARRIED_IN); //$NON-NLS-1$
		STAGES.put(Pattern.compile("\u5f53\u521d|initial"), MoneyStage.INITIAL); //$NON-NLS-1$
		STAGES.put(Pattern.compile("\u88dc\u6b63|supplementary"), MoneyStage.SUPPLEMENTARY); //$NON-NLS-1$
		STAGES.put(Pattern.compile("\u4e88\u5099\u8cbb|reserve"), MoneyStage.RESERVE); //$NON-NLS-1$
		STAGES.put(Pattern.compile("\u57f7\u884c\u984d|executed|spent|outturn"), MoneyStage.EXECUTED); //$NON-NLS-1$
		STAGES.put(Pattern.compile("\u8981\u6c42|requested"), MoneyStage.REQUESTED); //$NON-NLS-1$
		STAGES.put(Pattern.compile("\u8fd4\u7d0d|\u4e0d\u7528|returned"), MoneyStage.RETURNED); //$NON-NLS-1$
	}

	static {
		GRANTED.put(Pattern.compile("\u518d\u59d4\u8a17|passed.?on|subaward"), MoneyStage.PASSED_ON); //$NON-NLS-1$
		GRANTED.put(Pattern.compile("\u652f\u51fa\u984d|\u652f\u6255|paid|payment|disburse"), MoneyStage.PAID); //$NON-NLS-1$
		GRANTED.put(Pattern.compile("\u63a1\u629e\u984d|\u4ea4\u4ed8(\u6c7a\u5b9a)?\u984d|\u5951\u7d04\u91d1?\u984d|award|grant(?!ee)"), MoneyStage.AWARDED); //$NON-NLS-1$
	}

	private FoundMapping() {
	}

	/** Finds it. */
	static Mapping of(TableProfile table, Texts texts) throws ImportException {
		return complete(partly(table, null), texts);
	}

	/** Refuses a mapping that does not say enough. */
	static Mapping complete(Mapping found, Texts texts) throws ImportException {
		boolean year = found.fiscalYear() != null || found.year() != null;
		boolean payee = found.grants() == null || found.grants().payee() != null;
		if (found.programme() == null || !year || found.amounts().isEmpty() || !payee) {
			String missing = found.programme() == null ? "programme" : !year ? "fiscalYear" : payee ? "amounts" : "payee"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			throw new ImportException(texts.get("notFound", texts.get("role." + missing)), null); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return found;
	}

	/** What is found, which may not be enough: budgets, or what payees get; null for what the columns look like. */
	static Mapping partly(TableProfile table, Boolean payees) {
		String payee = Boolean.FALSE.equals(payees) ? null : find(table, PAYEE, CORPORATE);
		List<Mapping.Amount> granted = payee == null && payees == null ? List.of() : amounts(table, GRANTED);
		boolean grants = payees == null ? !granted.isEmpty() : payees.booleanValue();
		List<Mapping.Amount> amounts = grants ? granted : amounts(table, STAGES);
		String programme = find(table, PROGRAMME, NUMBER);
		String year = find(table, YEAR, VINTAGE);
		return new Mapping(programme, find(table, NUMBER, null), year, null, find(table, BODY, null), find(table, VINTAGE, null), null, !grants ? null
				: new Mapping.Grants(payee, find(table, CORPORATE, null), find(table, PROJECT, NUMBER), find(table, PURPOSE, null)), false,
				amounts, TableChoices.NONE);
	}

	private static List<Mapping.Amount> amounts(TableProfile table, Map<Pattern, MoneyStage> stages) {
		List<Mapping.Amount> amounts = new ArrayList<>();
		for (ColumnProfile column : table.columns()) {
			if (column.type().isNumeric() && column.type() != ValueType.PERCENTAGE && column.meaning() == null) {
				stages.entrySet().stream().filter(stage -> stage.getKey().matcher(name(column)).find()).findFirst()
						.ifPresent(stage -> amounts.add(new Mapping.Amount(column.name(), stage.getValue())));
			}
		}
		return amounts;
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
