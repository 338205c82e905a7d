package org.mekiki.curriculum.tests;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.mekiki.curriculum.api.completion.Completion;
import org.mekiki.curriculum.api.completion.CompletionEvaluation;
import org.mekiki.curriculum.api.completion.CompletionException;
import org.mekiki.curriculum.api.completion.CompletionReader;
import org.mekiki.curriculum.api.learning.CoursePath;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.model.Element;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.actors.OrganisationKind;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.AttemptState;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.text.Labels;

/** The course of the sample as a programme of an invented university, with one trainee who has done everything. */
final class Programme {

	static final String RULES = """
			{"certificate": "rishu-shomei", "issuer": "UNI",
			 "rules": [{"rule":"minutes","least":3600}, {"rule":"units","share":1}, {"rule":"points","share":"0.6"},
			           {"rule":"attendance","share":0.8}, {"rule":"entry"}],
			 "notice": {"purpose": {"ja":"経済安全保障の**基礎**を学ぶ。","en":"To learn the basics."},
			            "entry": {"ja":"行政の実務経験が一年以上あること。","en":"A year of work in administration."},
			            "method": {"ja":"講義・演習・机上演習（対面とオンライン）","en":"Lectures, seminars, exercises"},
			            "capacity": 20}}""";

	final Course60 course = new Course60();
	final Organisation university = ActorsFactory.eINSTANCE.createOrganisation();
	final Cohort cohort = LearningFactory.eINSTANCE.createCohort();
	final Enrolment enrolment = LearningFactory.eINSTANCE.createEnrolment();
	private Activity lecture;

	Programme() {
		university.setId("uni");
		university.setNotation("UNI");
		university.setKind(OrganisationKind.UNIVERSITY);
		Labels.set(university.getLabels(), "ja", "見本大学");
		Labels.set(university.getLabels(), "en", "Specimen University");
		course.model.getOrganisations().add(university);
		cohort.setId("cohort-1");
		cohort.setCurriculum(course.curriculum);
		cohort.setStart("2026-04-06");
		cohort.setEnd("2026-09-25");
		Labels.set(cohort.getLabels(), "ja", "第1期");
		enrolment.setId("enrolment-1");
		enrolment.setTrainee("trainee-1");
		Labels.set(enrolment.getLabels(), "ja", "見本　花子");
		Labels.set(enrolment.getLabels(), "en", "Hanako Mihon");
		cohort.getEnrolments().add(enrolment);
		course.model.getCohorts().add(cohort);
		set(course.curriculum, CompletionReader.PROPERTY, RULES);
		set(enrolment, CompletionEvaluation.ENTRY_PROPERTY, "2026-04-01");
		CoursePath.of(course.curriculum, CoursePath.draw(enrolment)).forEach(step -> enrolment.getAttempts().add(done(step)));
	}

	private Attempt done(Step step) {
		Attempt attempt = LearningFactory.eINSTANCE.createAttempt();
		attempt.setId("attempt-" + step.id());
		attempt.setState(AttemptState.PASSED);
		attempt.setStarted(Instant.parse("2026-05-01T01:00:00Z"));
		attempt.setSeconds(600);
		attempt.setActivity(step.activity());
		if (step.item() != null) {
			attempt.setItem(step.item());
			attempt.setPoints(BigDecimal.valueOf(step.item().getPoints()));
		}
		if (step.kind() == Step.Kind.PAGE) {
			set(attempt, "curriculum.unit", step.unit().getId());
		}
		if (step.kind() == Step.Kind.ACTIVITY && lecture == null) {
			lecture = step.activity();
			set(attempt, "curriculum.attendance", "present");
		}
		return attempt;
	}

	/** The attempts at the activity whose attendance is kept. */
	Attempt session() {
		return enrolment.getAttempts().stream().filter(attempt -> attempt.getActivity() == lecture).findFirst().orElseThrow();
	}

	Completion completion() {
		try {
			return new CompletionReader(Locale.ENGLISH, "ja").read(course.curriculum);
		} catch (CompletionException unsound) {
			throw new AssertionError(unsound);
		}
	}

	void rules(String json) {
		set(course.curriculum, CompletionReader.PROPERTY, json);
	}

	static LocalDate day() {
		return LocalDate.of(2026, 10, 1);
	}

	static void set(Element element, String key, String value) {
		element.getProperties().removeIf(property -> key.equals(property.getKey()));
		Property property = ModelFactory.eINSTANCE.createProperty();
		property.setKey(key);
		property.setValue(value);
		element.getProperties().add(property);
	}
}
