package org.mekiki.funding.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mekiki.funding.api.FundingProfile;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TrlAssessment;

/** What is known of those who get money beside the money. */
class FundingProfileTest {

	private final Money money = new Money();

	private static void level(Technology technology, String date, int level, boolean target) {
		TrlAssessment made = TaxonomyFactory.eINSTANCE.createTrlAssessment();
		made.setDate(date);
		made.setLevel(level);
		made.setTarget(target);
		technology.getTrl().add(made);
	}

	@Test
	void levelsGatesAndRisks() {
		Technology technology = money.technology("T", null);
		level(technology, "2024", 4, false);
		level(technology, "2021", 2, false);
		level(technology, "2026", 6, true);
		level(technology, "2028-03", 7, true);
		Programme programme = money.programme("P");
		programme.getTechnologies().add(technology);
		programme.setStart("2021-04");
		Money.property(programme, "funding.gates", "2023-10 Interim review;  2026; some day");
		Money.property(programme, "funding.risk", "0.3");
		money.technology("unknown", null);
		Map<String, FundingProfile> profiles = FundingProfile.of(money.model);
		assertEquals(2, profiles.size(), "of the other technology nothing is known");
		FundingProfile of = profiles.get(programme.getId());
		assertEquals(2, of.readiness().intValueExact());
		assertEquals(4, of.reached().intValueExact());
		assertEquals(7, of.target().intValueExact());
		assertEquals("2028-03", of.targetDate());
		assertEquals("0.3", of.risk().toPlainString());
		assertNull(of.impact());
		assertNull(of.end());
		assertEquals(List.of(new FundingProfile.Gate("2023-10", "Interim review"), new FundingProfile.Gate("2026", "")), of.gates());
		assertTrue(profiles.get(technology.getId()).gates().isEmpty());
	}
}
