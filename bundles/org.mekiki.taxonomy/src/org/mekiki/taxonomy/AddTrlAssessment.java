package org.mekiki.taxonomy;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TrlAssessment;

/** Records a technology readiness level; assessments stay in the order of their dates. */
public final class AddTrlAssessment extends TaxonomyOperation {

	private final Technology technology;
	private final TrlAssessment assessment;

	/**
	 * Prepares the assessment.
	 *
	 * @param technology
	 *            what was assessed
	 * @param date
	 *            yyyy, yyyy-MM or yyyy-MM-dd; null if not known
	 * @param level
	 *            1 to 9
	 * @param target
	 *            whether the level is still to be reached
	 * @param basis
	 *            on what grounds; may be null
	 */
	public AddTrlAssessment(Technology technology, String date, int level, boolean target, String basis) {
		this.technology = technology;
		assessment = TaxonomyFactory.eINSTANCE.createTrlAssessment();
		assessment.setDate(date);
		assessment.setLevel(level);
		assessment.setTarget(target);
		assessment.setBasis(basis);
	}

	/**
	 * The assessment that is, or was, added.
	 *
	 * @return the new value
	 */
	public TrlAssessment added() {
		return assessment;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.addTrl, assessment.getLevel(), Names.of(technology));
	}

	@Override
	public Verdict verdict() {
		return Trl.isLevel(assessment.getLevel()) ? Verdict.YES
				: Verdict.no(NLS.bind(Messages.trlRange, assessment.getLevel()));
	}

	@Override
	protected void apply() {
		List<TrlAssessment> all = technology.getTrl();
		all.add(Trl.indexFor(assessment, all), assessment);
	}
}
