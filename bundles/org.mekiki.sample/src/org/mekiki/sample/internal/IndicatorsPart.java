package org.mekiki.sample.internal;

import org.mekiki.model.NoteKind;
import org.mekiki.model.evidence.EvidenceFactory;
import org.mekiki.model.evidence.Indicator;
import org.mekiki.model.evidence.Observation;

/** Measured quantities: shares of countries in research, sizes of lists and the like. */
final class IndicatorsPart implements Part {

	@Override
	public void build(SampleContext context) {
		for (Row row : context.rows("indicator_series")) { //$NON-NLS-1$
			String key = "indicator/" + row.require("indicator_id"); //$NON-NLS-1$ //$NON-NLS-2$
			Indicator indicator = context.peek(Indicator.class, key);
			if (indicator == null) {
				indicator = EvidenceFactory.eINSTANCE.createIndicator();
				context.add(indicator, key, row);
				context.labels(indicator, row, "name"); //$NON-NLS-1$
				indicator.setSeries(row.require("series")); //$NON-NLS-1$
				indicator.setUnit(row.require("unit")); //$NON-NLS-1$
				context.root().getIndicators().add(indicator);
			}
			// A series that prints some values as approximate is still one indicator.
			context.alias(series(row, "unit_printed"), indicator, row); //$NON-NLS-1$
		}
		context.rows("indicators").forEach(row -> observation(context, row)); //$NON-NLS-1$
	}

	private static String series(Row row, String unit) {
		return "series/" + row.require("series") + '/' + row.require(unit); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void observation(SampleContext context, Row row) {
		Observation observation = EvidenceFactory.eINSTANCE.createObservation();
		context.next("indicator_id", row.number("indicator_id"), 1, row); //$NON-NLS-1$ //$NON-NLS-2$
		context.add(observation, "observation/" + row.require("indicator_id"), row); //$NON-NLS-1$ //$NON-NLS-2$
		context.labels(observation, row, "label"); //$NON-NLS-1$
		observation.setNotation(row.get("indicator_id")); //$NON-NLS-1$
		observation.setSubject(row.require("label_ja")); //$NON-NLS-1$
		observation.setCountry(row.orNull("country")); //$NON-NLS-1$
		observation.setPeriod(period(row.get("period"))); //$NON-NLS-1$
		observation.setValue(row.decimal("value")); //$NON-NLS-1$
		observation.setRank(row.integer("rank")); //$NON-NLS-1$
		observation.setBasis(basis(row));
		if (observation.getValue() == null) {
			throw row.broken("value is empty"); //$NON-NLS-1$
		}
		if (row.get("unit").endsWith("(about)")) { //$NON-NLS-1$ //$NON-NLS-2$
			context.note(observation, NoteKind.UNCERTAINTY, "概数。", "The value is approximate."); //$NON-NLS-1$ //$NON-NLS-2$
		}
		context.properties(observation, row, "field_ja", "field_en", "institutions_top", "institutions_of", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"lead_ratio", "period"); //$NON-NLS-1$ //$NON-NLS-2$
		context.find(Indicator.class, series(row, "unit"), row).getObservations().add(observation); //$NON-NLS-1$
	}

	/** A value for several years holds at their end. */
	private static String period(String printed) {
		return printed.isEmpty() ? null : printed.substring(printed.lastIndexOf(' ') + 1);
	}

	private static String basis(Row row) {
		return row.get("institutions_top").isEmpty() ? null //$NON-NLS-1$
				: row.get("institutions_top") + '/' + row.require("institutions_of") + "; " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						+ row.require("lead_ratio"); //$NON-NLS-1$
	}
}
