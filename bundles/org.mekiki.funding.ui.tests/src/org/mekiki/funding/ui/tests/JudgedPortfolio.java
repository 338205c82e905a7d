package org.mekiki.funding.ui.tests;

import java.util.List;

import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.judgement.CriteriaFramework;
import org.mekiki.model.judgement.Criterion;
import org.mekiki.model.judgement.Judgement;
import org.mekiki.model.judgement.JudgementFactory;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TrlAssessment;

/** Made-up judgements, risks and readiness levels of the programmes of a base, from one corner of the scales to the other. */
final class JudgedPortfolio {

	private static final List<String> GRADES = List.of("none", "little", "some", "much", "most");

	private JudgedPortfolio() {
	}

	static void plant(KnowledgeModel model) {
		CriteriaFramework framework = JudgementFactory.eINSTANCE.createCriteriaFramework();
		Criterion criterion = JudgementFactory.eINSTANCE.createCriterion();
		criterion.setScale(String.join(";", GRADES));
		framework.getCriteria().add(criterion);
		model.getCriteria().add(framework);
		List<Technology> technologies = model.getTaxonomies().get(0).getTechnologies();
		int number = 0;
		for (Programme programme : model.getProgrammes()) {
			Technology technology = technologies.get(number % technologies.size());
			programme.getTechnologies().clear();
			programme.getTechnologies().add(technology);
			Judgement judgement = JudgementFactory.eINSTANCE.createJudgement();
			judgement.setTechnology(technology);
			judgement.setCriterion(criterion);
			judgement.setGrade(GRADES.get(number % GRADES.size()));
			model.getJudgements().add(judgement);
			Property risk = ModelFactory.eINSTANCE.createProperty();
			risk.setKey("funding.risk");
			risk.setValue(List.of("0", "1", "0.35", "0.6", "1").get(number % GRADES.size()));
			programme.getProperties().add(risk);
			technology.getTrl().clear();
			technology.getTrl().add(level("2022", 2 + number % 3, false));
			technology.getTrl().add(level("2025", 4 + number % 3, false));
			technology.getTrl().add(level("2030", 7 + number % 3, true));
			number++;
		}
	}

	private static TrlAssessment level(String date, int level, boolean target) {
		TrlAssessment assessment = TaxonomyFactory.eINSTANCE.createTrlAssessment();
		assessment.setDate(date);
		assessment.setLevel(level);
		assessment.setTarget(target);
		return assessment;
	}
}
