package org.mekiki.lists.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.lists.internal.vocabulary.ConceptKind;
import org.mekiki.lists.internal.vocabulary.LabelKind;
import org.mekiki.lists.internal.vocabulary.Vocabulary;
import org.mekiki.lists.internal.vocabulary.VocabularyBuilder;
import org.mekiki.lists.suggest.Relation;
import org.mekiki.lists.suggest.Suggestion;
import org.mekiki.lists.suggest.SuggestionEngine;
import org.mekiki.lists.suggest.SuggestionOptions;

/** Each rule that suggestions follow, beside what would be suggested without it. */
class SuggestionRulesTest {

	private final SuggestionEngine engine = new SuggestionEngine(() -> { /* never stopped */ });
	private final VocabularyBuilder source = new VocabularyBuilder("source");
	private final VocabularyBuilder target = new VocabularyBuilder("target");

	private static void add(VocabularyBuilder builder, String... names) {
		for (String name : names) {
			builder.concept(name).addLabel(name, "en", LabelKind.PREFERRED);
		}
	}

	private static void below(VocabularyBuilder builder, String parent, String name) {
		add(builder, name);
		builder.concept(name).parents().add(parent);
	}

	private List<Suggestion> all(SuggestionOptions options) {
		return engine.suggest(source.build(), target.build(), options);
	}

	private List<String> exact() {
		return all(SuggestionOptions.EXACT).stream().map(link -> link.source().id() + " = " + link.target().id()).toList();
	}

	/** How sure it is that two concepts are the same, however little that may be. */
	private double confidence(String one, String other) {
		return all(new SuggestionOptions(true, 0, false, 100)).stream()
				.filter(link -> link.source().id().equals(one) && link.target().id().equals(other)).findFirst().orElseThrow().confidence();
	}

	private static double logOdds(double probability) {
		return Math.log(probability / (1 - probability));
	}

	/** A collision is not only that of galaxies. Where classes have properties, names are short and may leave more out. */
	@Test
	void aSingleWordOfAThesaurusSaysTooLittleToLeaveOthersOut() {
		add(source, "collision");
		add(target, "galaxy collision");
		double thesaurus = confidence("collision", "galaxy collision");
		for (VocabularyBuilder builder : List.of(source, target)) {
			add(builder, "zzz");
			builder.concept("zzz").setKind(ConceptKind.OBJECT_PROPERTY);
		}
		assertEquals(0.35, logOdds(confidence("collision", "galaxy collision")) - logOdds(thesaurus), 0.01);
	}

	@Test
	void twoWordsMayLeaveAThirdOutAsBefore() {
		add(source, "galaxy collision");
		add(target, "galaxy collision theory");
		double thesaurus = confidence("galaxy collision", "galaxy collision theory");
		for (VocabularyBuilder builder : List.of(source, target)) {
			add(builder, "zzz");
			builder.concept("zzz").setKind(ConceptKind.OBJECT_PROPERTY);
		}
		assertEquals(logOdds(thesaurus), logOdds(confidence("galaxy collision", "galaxy collision theory")), 0.01);
	}

	@Test
	void oneWordBentIsNotEnoughTwoAre() {
		add(source, "organizing", "organizing group");
		add(target, "organization", "organization group", "zebra");
		assertEquals(List.of("organizing group = organization group"), exact());
	}

	@ParameterizedTest
	@CsvSource({ "active surveillance,inactive surveillance", "regular orbit,irregular orbit", "public cloud,private cloud",
			"primary mirror,secondary mirror", "input buffer,output buffer" })
	void oppositesAreTwoThings(String one, String other) {
		add(source, one);
		add(target, other);
		assertEquals(List.of(), exact());
	}

	/** The beginning of a word is a denial only if the rest is the other word. */
	@Test
	void aWordThatOnlyBeginsLikeADenialIsNone() {
		add(source, "union of tests");
		add(target, "Test unions", "ion");
		assertEquals(List.of("union of tests = Test unions"), exact());
	}

	@Test
	void initialsOfTooManyThingsTellNothing() {
		add(source, "AB tester");
		add(target, "alpha beta tester", "arc bolt", "air brake");
		assertEquals(List.of("AB tester = alpha beta tester"), exact());
		add(target, "apple box");
		assertEquals(List.of(), exact());
	}

	@Test
	void codesOfTooManyThingsTellNothing() {
		add(source, "L4 coating");
		add(target, "layer 4 of the coating", "lamp 4");
		assertEquals(List.of("L4 coating = layer 4 of the coating"), exact());
		add(target, "lens 4");
		assertEquals(List.of(), exact());
	}

	@ParameterizedTest
	@CsvSource({ "bird,true", "zebra,false" })
	void whatThePlaceSaysMayOnlyBeLeftOutWhereThePlacesCorrespond(String place, boolean linked) {
		add(source, "bird", "zebra");
		below(source, place, "arctic tern");
		add(target, "bird");
		below(target, "bird", "arctic tern bird");
		assertEquals(Boolean.valueOf(linked), Boolean.valueOf(exact().contains("arctic tern = arctic tern bird")));
	}

	@Test
	void aNameThatSeveralConceptsHaveSaysLess() {
		add(source, "bank");
		add(target, "bank");
		double alone = confidence("bank", "bank");
		target.concept("river bank").addLabel("bank", "en", LabelKind.PREFERRED);
		assertTrue(confidence("bank", "bank") < alone - 0.1);
	}

	@Test
	void aSynonymSaysLessThanANameAndALooseOneLeast() {
		double[] confidences = new double[3];
		for (LabelKind kind : List.of(LabelKind.PREFERRED, LabelKind.ALTERNATIVE, LabelKind.LOOSE)) {
			VocabularyBuilder builder = new VocabularyBuilder("target");
			builder.concept("x").addLabel("kidney", "en", kind);
			add(source, "kidney");
			Suggestion link = engine.suggest(source.build(), builder.build(), SuggestionOptions.EXACT).getFirst();
			confidences[kind == LabelKind.PREFERRED ? 0 : kind == LabelKind.ALTERNATIVE ? 1 : 2] = link.confidence();
		}
		assertTrue(confidences[0] > confidences[1] && confidences[1] > confidences[2]);
	}

	/** A name that is taken by its equal is not linked to something that is only like it. */
	@Test
	void whatHasItsEqualIsTaken() {
		add(source, "organizing group", "organization group");
		add(target, "organization group", "zebra");
		assertEquals(List.of("organization group = organization group"), exact());
	}

	@Test
	void whatIsRetiredIsNotSuggested() {
		add(source, "kidney");
		add(target, "kidney");
		target.concept("kidney").deprecate();
		assertEquals(List.of(), exact());
	}

	private List<Suggestion> fieldsOf(Vocabulary fields) {
		source.concept("mRNAワクチン").addLabel("mRNAワクチン", "ja", LabelKind.PREFERRED);
		return engine.suggest(source.build(), fields, new SuggestionOptions(false, 0.3, false, 3)).stream()
				.filter(link -> link.relation() == Relation.BROAD && link.target().id().equals("医療 バイオ")).toList();
	}

	private static Vocabulary fields(int others, String... names) {
		VocabularyBuilder builder = new VocabularyBuilder("fields");
		for (String name : names) {
			builder.concept(name).addLabel(name, "ja", LabelKind.PREFERRED);
		}
		for (int i = 0; i < others; i++) {
			builder.concept("o" + i).addLabel("項" + i, "ja", LabelKind.PREFERRED);
		}
		return builder.build();
	}

	@Test
	void fieldsAreTakenForFieldsOnlyInAClassificationByFields() {
		assertEquals(1, fieldsOf(fields(0, "医療 バイオ", "航空宇宙 海洋", "環境 エネルギー", "量子")).size());
		assertEquals(0, fieldsOf(fields(0, "医療 バイオ", "量子")).size(), "three are too few");
		assertEquals(1, fieldsOf(fields(296, "医療 バイオ", "航空宇宙 海洋", "環境 エネルギー", "量子")).size());
		assertEquals(0, fieldsOf(fields(297, "医療 バイオ", "航空宇宙 海洋", "環境 エネルギー", "量子")).size(), "three hundred and one are too many");
	}

	/** Only the names that share most are compared; the right one is among them wherever it stands. */
	@ParameterizedTest
	@CsvSource({ "0", "60", "119" })
	void theBestOfManyIsFoundWhereverItStands(int place) {
		add(source, "quantum key distribution network");
		for (int i = 0; i < 120; i++) {
			add(target, i == place ? "networks for quantum key distribution" : "quantum key distribution " + (char) ('a' + i % 26) + "ab" + (char) ('a' + i / 26));
		}
		assertEquals(List.of("quantum key distribution network = networks for quantum key distribution"), exact());
	}

	/** A word that is in very many names is not looked up, unless there is no other. */
	@Test
	void wordsThatAreEverywhereAreStillFoundAlone() {
		add(source, "technology", "laser technology");
		add(target, "laser technologies", "technologies");
		for (int i = 0; i < 450; i++) {
			add(target, (char) ('a' + i % 26) + "ub" + (char) ('a' + i / 26) + "ol technology");
		}
		assertEquals(List.of("technology = technologies", "laser technology = laser technologies"), exact());
	}
}
