package org.mekiki.funding.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.MoneyStage;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableChoices;
import org.mekiki.tables.api.TableProfile;

/** A mapping while people work on it: what each column is, which may not be enough yet. */
final class MappingDraft {

	static final String PROGRAMME = "programme"; //$NON-NLS-1$
	static final String FISCAL_YEAR = "fiscalYear"; //$NON-NLS-1$
	static final String PAYEE = "payee"; //$NON-NLS-1$
	/** Before the stage. */
	static final String AMOUNT = "amount."; //$NON-NLS-1$
	/** What one column can be. */
	static final List<String> BUDGET_ROLES = List.of(PROGRAMME, "number", FISCAL_YEAR, "body", "vintage"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** What one more column can be if rows have payees. */
	static final List<String> PAYEE_ROLES = List.of(PAYEE, "corporateNumber", "project", "purpose"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final TableProfile table;
	private final Mapping base;
	private final Texts texts;
	private final boolean payees;
	/** By place of the column from 1. */
	private final Map<Integer, String> roles = new LinkedHashMap<>();
	private Integer year;
	private boolean halfUp;

	MappingDraft(TableProfile table, Mapping base, Texts texts) {
		this.table = table;
		this.base = base;
		this.texts = texts;
		payees = base.grants() != null;
		year = base.fiscalYear() == null ? base.year() : null;
		halfUp = base.halfUp();
		put(base.programme(), PROGRAMME);
		put(base.number(), "number"); //$NON-NLS-1$
		put(base.fiscalYear(), FISCAL_YEAR);
		put(base.body(), "body"); //$NON-NLS-1$
		put(base.vintage(), "vintage"); //$NON-NLS-1$
		if (payees) {
			put(base.grants().payee(), PAYEE);
			put(base.grants().corporateNumber(), "corporateNumber"); //$NON-NLS-1$
			put(base.grants().project(), "project"); //$NON-NLS-1$
			put(base.grants().purpose(), "purpose"); //$NON-NLS-1$
		}
		base.amounts().forEach(amount -> put(amount.column(), AMOUNT + Mapping.id(amount.stage())));
	}

	private void put(String column, String role) {
		table.columns().stream().filter(one -> one.name().equals(column)).findFirst()
				.ifPresent(one -> roles.putIfAbsent(Integer.valueOf(one.index()), role));
	}

	/** Makes a column something else; what one column only can be is taken from the one that was found to be it. */
	void role(int column, String role) {
		if (!role.isEmpty() && !role.startsWith(AMOUNT)) {
			roles.values().removeIf(role::equals);
		}
		roles.put(Integer.valueOf(column), role);
	}

	/** The year of all amounts; it holds if no column says it. */
	void year(String typed) throws ImportException {
		String text = typed.strip();
		if (!text.isEmpty() && !text.matches("[12][0-9]{3}")) { //$NON-NLS-1$
			throw new ImportException(texts.get("badYear", text), null); //$NON-NLS-1$
		}
		year = text.isEmpty() ? null : Integer.valueOf(text);
	}

	void halfUp(boolean rounded) {
		halfUp = rounded;
	}

	boolean payees() {
		return payees;
	}

	Integer year() {
		return column(FISCAL_YEAR) == null ? year : null;
	}

	boolean rounds() {
		return halfUp;
	}

	/** What a column is; empty for nothing. */
	String role(ColumnProfile column) {
		return roles.getOrDefault(Integer.valueOf(column.index()), ""); //$NON-NLS-1$
	}

	/** What a column can be. */
	List<String> roles() {
		List<String> all = new ArrayList<>(BUDGET_ROLES);
		if (payees) {
			all.addAll(PAYEE_ROLES);
		}
		for (MoneyStage stage : MoneyStage.values()) {
			if (Mapping.GRANTED.contains(stage) == payees) {
				all.add(AMOUNT + Mapping.id(stage));
			}
		}
		return all;
	}

	private String column(String role) {
		return table.columns().stream().filter(column -> role(column).equals(role)).map(ColumnProfile::name).findFirst().orElse(null);
	}

	/** The mapping; refused if it does not say enough. */
	Mapping mapping(TableChoices choices) throws ImportException {
		List<Mapping.Amount> amounts = new ArrayList<>();
		for (ColumnProfile column : table.columns()) {
			for (MoneyStage stage : MoneyStage.values()) {
				if (Mapping.GRANTED.contains(stage) == payees && role(column).equals(AMOUNT + Mapping.id(stage))) {
					amounts.add(new Mapping.Amount(column.name(), stage));
				}
			}
		}
		Mapping.Grants grants = payees
				? new Mapping.Grants(column(PAYEE), column("corporateNumber"), column("project"), column("purpose")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: null;
		return FoundMapping.complete(new Mapping(column(PROGRAMME), column("number"), column(FISCAL_YEAR), year(), column("body"), //$NON-NLS-1$ //$NON-NLS-2$
				column("vintage"), base.unit(), grants, halfUp, amounts, choices), texts); //$NON-NLS-1$
	}
}
