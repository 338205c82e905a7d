package org.mekiki.lists.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.lists.internal.vocabulary.LabelKind;
import org.mekiki.lists.internal.vocabulary.Vocabulary;
import org.mekiki.lists.internal.vocabulary.VocabularyBuilder;
import org.mekiki.lists.suggest.Suggestion;
import org.mekiki.lists.suggest.SuggestionEngine;
import org.mekiki.lists.suggest.SuggestionOptions;

/** Suggestions on vocabularies small enough to know the right answer. */
class SuggestionTest {

	private final SuggestionEngine engine = new SuggestionEngine(() -> { /* never stopped */ });

	/** Labels become concepts; what follows a slash is a synonym. */
	private static Vocabulary list(String language, String... names) {
		VocabularyBuilder builder = new VocabularyBuilder("list");
		for (String name : names) {
			String[] labels = name.split("/");
			for (int i = 0; i < labels.length; i++) {
				builder.concept(labels[0]).addLabel(labels[i], language, i == 0 ? LabelKind.PREFERRED : LabelKind.ALTERNATIVE);
			}
		}
		return builder.build();
	}

	private List<String> exact(Vocabulary source, Vocabulary target) {
		return engine.suggest(source, target, SuggestionOptions.EXACT).stream()
				.map(one -> one.source().id() + " = " + one.target().id()).toList();
	}

	@ParameterizedTest
	@CsvSource({ "en,Heart valves,Valve of the heart", "en,fibre optics,Fiber Optics", "en,hasAuthor_Name,has author name",
			"en,Cervical vertebra 4,Cervical_Vertebra_IV", "en,oesophagus,Esophagus", "en,blood stream,bloodstream",
			"en,Novae,nova", "de,Straßenverkehr,Strassenverkehr", "de,Häuser,Haus", "de,Photographie,Fotografie",
			"ja,コンピューター,コンピュータ", "ja,ｾﾝｻｰ技術,センサー技術", "ja,取り扱い装置,取扱装置", "ja,インターフェイス,インターフェース",
			"zh,資訊技術,资讯技术" })
	void spellingsOfOneNameAreOne(String language, String one, String other) {
		// Words of the other vocabulary decide how compounds are parted and plurals are read.
		assertEquals(List.of(one + " = " + other), exact(list(language, one), list(language, other)));
	}

	@ParameterizedTest
	@CsvSource({ "en,left lung,right lung", "en,Cervical vertebra 4,Cervical vertebra 5", "en,radio galaxy,radius of galaxies",
			"en,invasive species,non-invasive species", "de,Großhandel,Kleinhandel", "ja,高周波,低周波", "en,Layer A,Layer B" })
	void siblingsAreNotTheSame(String language, String one, String other) {
		assertEquals(List.of(), exact(list(language, one), list(language, other)));
	}

	@Test
	void germanCompoundsArePartedByTheWordsThatOccur() {
		assertEquals(List.of("Luftfahrttechnik = Technik der Luftfahrt"),
				exact(list("de", "Luftfahrttechnik"), list("de", "Technik der Luftfahrt")));
	}

	@Test
	void initialsStandForWords() {
		assertEquals(List.of("UAV swarms = Unmanned aerial vehicle swarms"),
				exact(list("en", "UAV swarms"), list("en", "Unmanned aerial vehicle swarms", "Unmanned ships")));
	}

	@Test
	void synonymsOfTheVocabulariesTeachWords() {
		Vocabulary source = list("en", "kidney/ren", "kidney stone", "liver");
		assertEquals(List.of("kidney = kidney", "kidney stone = ren stone"), exact(source, list("en", "kidney", "ren stone")));
	}

	@Test
	void oneToOneGivesEachConceptOnce() {
		Vocabulary source = list("en", "drones/unmanned aircraft", "unmanned aircraft");
		assertEquals(List.of("unmanned aircraft = unmanned aircraft"), exact(source, list("en", "unmanned aircraft")));
	}

	@Test
	void theSameInputGivesTheSameSuggestions() {
		Vocabulary source = list("en", "a b", "b a", "a c", "c a");
		Vocabulary target = list("en", "b a", "a b", "c a d", "a c");
		SuggestionOptions all = new SuggestionOptions(false, 0, false, 10);
		assertEquals(engine.suggest(source, target, all).toString(), engine.suggest(source, target, all).toString());
	}

	@Test
	void reasonsAreSentencesInBothLanguages() {
		Suggestion one = engine.suggest(list("en", "heart valves"), list("en", "heart valve"), SuggestionOptions.EXACT)
				.getFirst();
		assertEquals("“heart valves” and “heart valve” are the same words.", one.reason().text(Locale.ENGLISH));
		assertTrue(one.reason().text(Locale.JAPANESE).startsWith("「heart valves」"));
		assertTrue(one.confidence() > 0.9 && one.confidence() < 1);
	}
}
