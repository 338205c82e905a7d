package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.curriculum.api.item.ItemException;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.sample.SampleBuilder;

/** Items are read into what they ask for; what is wrong with one is told with its name and place. */
class ItemReaderTest {

	@Test
	void allItemsOfTheSampleAreSound() {
		List<AssessmentItem> items = SampleBuilder.create().objects().stream().filter(AssessmentItem.class::isInstance)
				.map(AssessmentItem.class::cast).toList();
		assertEquals(60, items.size());
		ItemReader reader = new ItemReader(Locale.JAPANESE, "ja");
		assertEquals(List.of(), items.stream().flatMap(item -> reader.problems(item).stream()).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"SINGLE_CHOICE | 1 | {'options':[{'id':'a','text':'A','correct':true},{'id':'b','text':'B','correct':true}]} | Item “q7”, answer/options: exactly one option is right, not 2",
			"MULTIPLE_CHOICE | 1 | {'options':[{'id':'a','text':'A','correct':false},{'id':'b','text':'B','correct':false}]} | Item “q7”, answer/options: at least one option is right",
			"SINGLE_CHOICE | 1 | {'options':[{'id':'a','text':'A','correct':true},{'id':'a','text':'B','correct':false}]} | Item “q7”, answer/options/2/id: “a” is there twice",
			"SINGLE_CHOICE | 1 | {'options':[{'id':'a','text':'A','correct':true},{'id':'b','correct':false}]} | Item “q7”, answer/options/2/text: is missing",
			"SINGLE_CHOICE | 1 | {'options':[{'id':'a','text':'A','corect':true},{'id':'b','text':'B','correct':true}]} | Item “q7”, answer/options/1/corect: means nothing here",
			"SINGLE_CHOICE | 1 | {'options':[{'id':'a','text':'A','correct':true}]} | Item “q7”, answer/options: has to be a list of 2 to 200 entries",
			"TRUE_FALSE | 1 | {'correct':'yes'} | Item “q7”, answer/correct: has to be true or false",
			"SHORT_ANSWER | 1 | {'accepted':['・']} | Item “q7”, answer/accepted: “・” has no letters",
			"NUMERIC | 1 | {'value':'many'} | Item “q7”, answer/value: has to be a number",
			"NUMERIC | 1 | {'value':'1','tolerance':'-1'} | Item “q7”, answer/tolerance: must not be negative",
			"NUMERIC | 1 | {'value':1e999999999} | Item “q7”, answer/value: has to be a number",
			"ORDERING | 1 | {'order':['a','a']} | Item “q7”, answer/order: “a” is there twice",
			"MATCHING | 1 | {'pairs':[{'left':'a','right':'x'},{'left':'b','right':'y'}],'distractors':['x']} | Item “q7”, answer/distractors: “x” belongs to a pair",
			"ESSAY | 5 | {'rubric':[{'criterion':'c','points':4}]} | Item “q7”, answer/rubric: the points of the rubric add up to 4, those of the item are 5",
			"FILE | 5 | {'types':['../x'],'largestMegabytes':1} | Item “q7”, answer/types: “../x” is no file type: pdf, docx and the like",
			"FILE | 5 | {'types':['pdf'],'largestMegabytes':0} | Item “q7”, answer/largestMegabytes: has to be a whole number from 1 to 1,024",
			"TRUE_FALSE | 0 | {'correct':true} | Item “q7”, points: has to be 1 or more" })
	void whatIsWrongIsToldWithTheItem(ItemKind kind, int points, String answer, String message) {
		assertTrue(Items.problems(kind, points, answer).contains(message), () -> Items.problems(kind, points, answer).toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "[]", "null", "3", "{'correct':true} x", "{'correct':true,'correct':false}", "{'correct'", "''" })
	void whatIsNoObjectIsRefused(String answer) {
		assertEquals(1, Items.problems(ItemKind.TRUE_FALSE, 1, answer).size(), answer);
	}

	@Test
	void brokenJsonIsToldWithLineAndColumn() {
		String message = Items.problems(ItemKind.TRUE_FALSE, 1, "{\n  'correct' true}").get(0);
		assertTrue(message.startsWith("Item “q7”, answer: is no JSON, line 2, column "), message);
	}

	@Test
	void aDeepNestDoesNotExhaustTheStack() {
		assertEquals(1, Items.problems(ItemKind.TRUE_FALSE, 1, "[".repeat(100_000)).size());
	}

	@Test
	void allMistakesOfAnItemComeTogether() {
		ItemException refused = assertThrows(ItemException.class, () -> new ItemReader(Locale.JAPANESE, "ja")
				.read(Items.raw(ItemKind.MATCHING, 0, "{'pairs':[{'left':'a'},{'right':'b'}],'x':1}")));
		assertEquals(List.of("answer/pairs/1/right", "answer/pairs/2/left", "answer/x", "points"),
				refused.problems().stream().map(problem -> problem.place()).sorted().toList());
		assertTrue(refused.getMessage().startsWith("問題「q7」の points："), refused.getMessage());
	}
}
