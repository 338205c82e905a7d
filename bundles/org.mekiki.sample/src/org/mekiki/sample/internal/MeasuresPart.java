package org.mekiki.sample.internal;

import org.mekiki.model.policy.PolicyFactory;
import org.mekiki.model.policy.TalentMeasure;

/** What countries do to gain and keep talent. */
final class MeasuresPart implements Part {

	@Override
	public void build(SampleContext context) {
		for (Row row : context.rows("talent_measures")) { //$NON-NLS-1$
			TalentMeasure measure = PolicyFactory.eINSTANCE.createTalentMeasure();
			context.next("measure_id", row.number("measure_id"), 1, row); //$NON-NLS-1$ //$NON-NLS-2$
			context.add(measure, "measure/" + row.require("measure_id"), row); //$NON-NLS-1$ //$NON-NLS-2$
			context.labels(measure, row, "measure"); //$NON-NLS-1$
			measure.setNotation(row.get("measure_id")); //$NON-NLS-1$
			measure.setJurisdiction(row.require("country")); //$NON-NLS-1$
			measure.setAuthority(row.orNull("authority_en")); //$NON-NLS-1$
			measure.setDate(row.orNull("date")); //$NON-NLS-1$
			measure.setKind(row.require("kind")); //$NON-NLS-1$
			measure.setFigures(row.orNull("figures")); //$NON-NLS-1$
			context.properties(measure, row, "country_ja", "date_printed"); //$NON-NLS-1$ //$NON-NLS-2$
			context.root().getMeasures().add(measure);
		}
	}
}
