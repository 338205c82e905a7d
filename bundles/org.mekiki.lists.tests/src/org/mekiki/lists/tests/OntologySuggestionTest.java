package org.mekiki.lists.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.lists.internal.vocabulary.ConceptKind;
import org.mekiki.lists.internal.vocabulary.Draft;
import org.mekiki.lists.internal.vocabulary.LabelKind;
import org.mekiki.lists.internal.vocabulary.Vocabulary;
import org.mekiki.lists.internal.vocabulary.VocabularyBuilder;
import org.mekiki.lists.suggest.Relation;
import org.mekiki.lists.suggest.Suggestion;
import org.mekiki.lists.suggest.SuggestionEngine;
import org.mekiki.lists.suggest.SuggestionOptions;

/** Suggestions where more than names is there to compare: classes with properties, places in a hierarchy, two languages. */
class OntologySuggestionTest {

	private final SuggestionEngine engine = new SuggestionEngine(() -> { /* never stopped */ });
	private final VocabularyBuilder source = new VocabularyBuilder("source");
	private final VocabularyBuilder target = new VocabularyBuilder("target");

	private static Draft concept(VocabularyBuilder builder, String name, String language, String... parents) {
		Draft draft = builder.concept(name);
		draft.addLabel(name, language, LabelKind.PREFERRED);
		draft.parents().addAll(List.of(parents));
		return draft;
	}

	private static void property(VocabularyBuilder builder, String name, String domain, String range) {
		Draft draft = concept(builder, name, "en");
		draft.setKind(ConceptKind.OBJECT_PROPERTY);
		draft.domains().add(domain);
		draft.ranges().add(range);
	}

	private List<String> exact() {
		Vocabulary one = source.build();
		Vocabulary other = target.build();
		SuggestionOptions options = new SuggestionOptions(true, SuggestionEngine.usualThreshold(one, other), false, 5);
		return engine.suggest(one, other, options).stream().map(link -> link.source().id() + " = " + link.target().id()).toList();
	}

	private void garageAndCars() {
		for (VocabularyBuilder builder : List.of(source, target)) {
			concept(builder, "Garage", "en");
			concept(builder, "Car", "en");
		}
	}

	@Test
	void aPropertyIsNotItsInverse() {
		garageAndCars();
		property(source, "hasOwner", "Car", "Garage");
		property(target, "ownerOf", "Garage", "Car");
		assertFalse(exact().contains("hasOwner = ownerOf"));
	}

	@Test
	void whatADomainOrRangeSaysMayBeLeftOut() {
		garageAndCars();
		property(source, "repairsCar", "Garage", "Car");
		property(target, "repairs", "Garage", "Car");
		assertTrue(exact().contains("repairsCar = repairs"));
	}

	@Test
	void aPropertyIsNoClass() {
		garageAndCars();
		property(source, "car", "Garage", "Car");
		assertEquals(List.of("Garage = Garage", "Car = Car"), exact());
	}

	@Test
	void whatTheConceptAboveSaysMayBeLeftOut() {
		concept(source, "bird", "en");
		concept(source, "arctic tern", "en", "bird");
		concept(target, "bird", "en");
		concept(target, "arctic tern bird", "en", "bird");
		assertTrue(exact().contains("arctic tern = arctic tern bird"));
	}

	@Test
	void singularAndPluralOfOneVocabularyAreNoRivalsOfWhatIsSpeltAlike() {
		concept(source, "Colony", "en");
		concept(source, "Colonies", "en");
		concept(target, "Colonies", "en");
		assertEquals(List.of("Colonies = Colonies"), exact());
	}

	/** Names that do not say their language: one that ends in -ung makes no German vocabulary, and identifiers are names. */
	@Test
	void aVocabularyThatDoesNotSayItsLanguageIsGuessedByItsWords() {
		for (String name : List.of("lung", "left lung", "stomachs", "skin of the arm")) {
			concept(source, name, "");
		}
		for (String name : List.of("Lung", "Left_Lung", "Stomach", "Arm_Skin")) {
			concept(target, name, "");
		}
		assertEquals(List.of("lung = Lung", "left lung = Left_Lung", "stomachs = Stomach", "skin of the arm = Arm_Skin"), exact());
	}

	@ParameterizedTest
	@CsvSource({ "de,Halbleiter,en,semiconductor", "zh,半导体,en,semiconductors", "ja,半導体,en,Semiconductor",
			"de,Künstliche Intelligenz,en,artificial intelligence", "ja,人工知能,zh,人工智能", "de,Demokratie,en,democracy",
			"de,Katalyse von DNA,en,DNA catalysis", "zh,量子计算机,ja,量子コンピュータ",
			"cn,半导体,en,semiconductors", "zho,半导体,eng,semiconductors", "ger,Halbleiter,jp,半導体" })
	void namesAreTranslatedByTheGlossaryAndByWhatLanguagesShare(String language, String name, String otherLanguage, String other) {
		concept(source, name, language);
		concept(target, other, otherLanguage);
		concept(target, "zebra", otherLanguage);
		assertEquals(List.of(name + " = " + other), exact());
	}

	@Test
	void abbreviationsInLatinLettersDoNotMakeALanguage() {
		concept(source, "半导体", "zh");
		concept(source, "人工智能", "zh");
		concept(source, "量子计算机", "zh");
		concept(source, "催化", "zh");
		concept(source, "机器人", "zh");
		concept(source, "DNA", "zh");
		concept(target, "semiconductor", "en");
		concept(target, "artificial intelligence", "en");
		concept(target, "DNA", "en");
		assertEquals(List.of("半导体 = semiconductor", "人工智能 = artificial intelligence", "DNA = DNA"), exact());
	}

	@Test
	void aTranslationIsNamedAsReason() {
		concept(source, "Halbleiter", "de");
		concept(target, "semiconductor", "en");
		Suggestion link = engine.suggest(source.build(), target.build(), new SuggestionOptions(true, 0.4, false, 1)).getFirst();
		assertEquals(Relation.EXACT, link.relation());
		assertEquals("“Halbleiter” and “semiconductor” are translations of each other.", link.reason().text(Locale.ENGLISH));
	}

	@ParameterizedTest
	@CsvSource({ "layer 4 of the coating,L4 coating", "mandible joint,mandibular joint", "organizing group,organization group" })
	void namesAreShortenedAndBentInMoreThanOneWay(String name, String other) {
		concept(source, name, "en");
		concept(target, other, "en");
		concept(target, "zebra", "en");
		concept(source, "mandible", "en");
		assertTrue(exact().contains(name + " = " + other), () -> exact().toString());
	}

	@Test
	void whatIsInNoNameOfAFieldBelongsToItAllTheSame() {
		concept(source, "mRNAワクチン", "ja");
		for (String field : List.of("医療 バイオ", "航空宇宙 海洋", "環境 エネルギー", "量子", "材料 製造")) {
			concept(target, field, "ja");
		}
		Suggestion best = engine.suggest(source.build(), target.build(), new SuggestionOptions(false, 0.3, false, 3)).getFirst();
		assertEquals("医療 バイオ", best.target().id());
		assertEquals(Relation.BROAD, best.relation());
		assertTrue(best.reason().text(Locale.ENGLISH).contains("ワクチン"), () -> best.reason().text(Locale.ENGLISH));
	}

	@Test
	void aFieldMayBeNamedInLatinLetters() {
		concept(source, "自然言語処理の高度化", "ja");
		for (String field : List.of("医療 バイオ", "航空宇宙", "環境", "量子", "材料 製造", "AI")) {
			concept(target, field, "ja");
		}
		Suggestion best = engine.suggest(source.build(), target.build(), new SuggestionOptions(false, 0.3, false, 3)).getFirst();
		assertEquals("AI", best.target().id());
	}
}
