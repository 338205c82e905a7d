package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.check.CheckRun;
import org.mekiki.core.api.check.CheckRunner;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.check.FixContext;
import org.mekiki.core.api.check.Issue;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.sample.SampleBuilder;

/** The course of the sample, to be spoilt. */
final class Course60 {

	final ModelResource resource = SampleBuilder.create();
	final KnowledgeModel model = (KnowledgeModel) resource.getContents().get(0);
	final Curriculum curriculum = model.getCurricula().get(0);

	Unit unit(String notation) {
		return curriculum.getCourses().stream().flatMap(course -> course.getModules().stream())
				.flatMap(module -> module.getUnits().stream()).filter(unit -> notation.equals(unit.getNotation())).findFirst()
				.orElseThrow();
	}

	Outcome outcome(String notation) {
		return curriculum.getOutcomes().stream().filter(outcome -> notation.equals(outcome.getNotation())).findFirst()
				.orElseThrow();
	}

	/** On a copy: what was lent for reading once cannot be changed any more without a session. */
	ModelResource copy() {
		ModelResource copy = new ModelResource(URI.createURI("copy"));
		copy.getContents().add(EcoreUtil.copy(model));
		return copy;
	}

	List<Issue> issues(String check, Locale locale) {
		CheckRun run = new CheckRunner(ModelAccess.of(copy()), locale, locale.getLanguage()).run(List.of(Contributions.platform()
				.find(ExtensionPoint.CHECKS, "org.mekiki.curriculum.check." + check).orElseThrow()), null);
		assertEquals(List.of(), run.faults());
		return run.issues();
	}

	List<Issue> issues(String check) {
		return issues(check, Locale.ENGLISH);
	}

	void mend(Fix fix) {
		fix.edit().accept(new FixContext() {

			@Override
			public KnowledgeModel model() {
				return model;
			}

			@Override
			@SuppressWarnings("unchecked")
			public <T extends Identified> Optional<T> live(T seen) {
				return Optional.ofNullable((T) resource.find(seen.getId()));
			}
		});
	}
}
