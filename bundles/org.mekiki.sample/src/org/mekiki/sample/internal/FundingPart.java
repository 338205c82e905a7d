package org.mekiki.sample.internal;

import java.math.BigInteger;
import java.util.Currency;
import java.util.List;

import org.mekiki.model.actors.Organisation;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.Fund;
import org.mekiki.model.funding.FundingFactory;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.taxonomy.Technology;

/** Amounts of money, under the programmes they belong to. */
final class FundingPart implements Part {

	@Override
	public void build(SampleContext context) {
		context.rows("programmes").forEach(row -> programme(context, row)); //$NON-NLS-1$
		for (Row row : context.rows("funds")) { //$NON-NLS-1$
			Fund fund = FundingFactory.eINSTANCE.createFund();
			context.add(fund, "fund/" + row.require("fund_id"), row); //$NON-NLS-1$ //$NON-NLS-2$
			context.labels(fund, row, "name"); //$NON-NLS-1$
			for (String id : row.require("programmes").split(";")) { //$NON-NLS-1$ //$NON-NLS-2$
				fund.getProgrammes().add(context.find(Programme.class, "programme/" + id, row)); //$NON-NLS-1$
			}
			context.root().getFunds().add(fund);
		}
		List<Row> lines = context.rows("funding"); //$NON-NLS-1$
		lines.forEach(row -> line(context, row));
		lines.forEach(row -> restate(context, row));
	}

	private static void programme(SampleContext context, Row row) {
		Programme programme = FundingFactory.eINSTANCE.createProgramme();
		String id = row.require("programme_id"); //$NON-NLS-1$
		context.add(programme, "programme/" + id, row); //$NON-NLS-1$
		context.labels(programme, row, "name"); //$NON-NLS-1$
		context.altLabels(programme, "ja", row.get("alt_ja")); //$NON-NLS-1$ //$NON-NLS-2$
		context.altLabels(programme, "en", row.get("alt_en")); //$NON-NLS-1$ //$NON-NLS-2$
		context.descriptions(programme, row, "description"); //$NON-NLS-1$
		for (String funder : row.get("funders").split(";")) { //$NON-NLS-1$ //$NON-NLS-2$
			if (!funder.isEmpty()) {
				programme.getFunders().add(context.find(Organisation.class, OrganisationsPart.key(funder), row));
			}
		}
		if ("kprogram".equals(id)) { //$NON-NLS-1$
			for (int number = 1; number <= context.last("order"); number++) { //$NON-NLS-1$
				programme.getTechnologies()
						.add(context.find(Technology.class, TaxonomiesPart.TECHNOLOGY + number, row));
			}
		}
		context.root().getProgrammes().add(programme);
	}

	private static void line(SampleContext context, Row row) {
		BudgetLine line = FundingFactory.eINSTANCE.createBudgetLine();
		String id = row.require("funding_id"); //$NON-NLS-1$
		context.next("funding_id", row.number("funding_id"), 1, row); //$NON-NLS-1$ //$NON-NLS-2$
		context.add(line, "funding/" + id, row); //$NON-NLS-1$
		context.labels(line, row, "programme"); //$NON-NLS-1$
		line.setNotation(id);
		line.setStage(row.literal("stage", BudgetStage::getByName)); //$NON-NLS-1$
		line.setCurrency(row.require("currency")); //$NON-NLS-1$
		line.setAmount(minor(row, "amount_value")); //$NON-NLS-1$
		line.setAmountUpper(minor(row, "amount_value_max")); //$NON-NLS-1$
		line.setPrinted(row.require("amount_printed")); //$NON-NLS-1$
		if (line.getAmount() == null) {
			throw row.broken("amount_value is empty"); //$NON-NLS-1$
		}
		String year = row.get("fiscal_year"); //$NON-NLS-1$
		// Money of two years together belongs to neither of them alone; the years stay with the properties.
		line.setFiscalYear(year.contains(";") ? null : row.integer("fiscal_year")); //$NON-NLS-1$ //$NON-NLS-2$
		line.setBody(OrganisationsPart.byName(context, row.get("body_ja"))); //$NON-NLS-1$
		context.properties(line, row, "kind", "fiscal_year", "fiscal_year_printed", "body_ja", "body_en"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		context.find(Programme.class, "programme/" + row.require("programme_id"), row).getBudgetLines().add(line); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The data are in yen and yuan, the model in the smallest unit of each currency. */
	private static Long minor(Row row, String column) {
		Long whole = row.whole(column);
		int digits = Currency.getInstance(row.require("currency")).getDefaultFractionDigits(); //$NON-NLS-1$
		return whole == null ? null : BigInteger.TEN.pow(digits).multiply(BigInteger.valueOf(whole)).longValueExact();
	}

	private static void restate(SampleContext context, Row row) {
		String original = row.get("restates"); //$NON-NLS-1$
		if (!original.isEmpty()) {
			context.find(BudgetLine.class, "funding/" + row.get("funding_id"), row) //$NON-NLS-1$ //$NON-NLS-2$
					.setRestates(context.find(BudgetLine.class, "funding/" + original, row)); //$NON-NLS-1$
		}
	}
}
