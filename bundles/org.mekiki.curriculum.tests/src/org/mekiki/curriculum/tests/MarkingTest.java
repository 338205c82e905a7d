package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.ItemException;
import org.mekiki.curriculum.api.item.Mark;
import org.mekiki.curriculum.api.item.Marking;
import org.mekiki.curriculum.api.item.Remark;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.api.item.ResponseJson;
import org.mekiki.curriculum.api.item.Verdict;
import org.mekiki.model.learning.ItemKind;

/** Answers get the points they deserve, and are told why. */
class MarkingTest {

	private static final String OPTIONS = "{'options':[{'id':'a','text':'A','correct':true},{'id':'b','text':'B','correct':false,'feedback':'not b'},"
			+ "{'id':'c','text':'C','correct':true},{'id':'d','text':'D','correct':true}]}";

	private final Marking marking = new Marking(Locale.ENGLISH);

	private Mark mark(Item item, Response response) {
		return marking.mark(item, response);
	}

	private static String points(Mark mark) {
		return mark.points().toPlainString() + '/' + mark.maximum() + ' ' + mark.verdict();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a c d | 4/4 RIGHT", "a c | 2.67/4 PARTLY", "a b | 0/4 WRONG", "a b c d | 2.67/4 PARTLY",
			"b | 0/4 WRONG", "a | 1.33/4 PARTLY" })
	void wrongChoicesCountAgainstRightOnes(String chosen, String points) {
		Item item = Items.item(ItemKind.MULTIPLE_CHOICE, 4, OPTIONS);
		assertEquals(points, points(mark(item, new Response.Chosen(List.of(chosen.split(" "))))));
	}

	@Test
	void choosingAllOptionsOfASingleChoiceIsWrong() {
		Item item = Items.item(ItemKind.SINGLE_CHOICE, 2,
				"{'options':[{'id':'a','text':'A','correct':true},{'id':'b','text':'B','correct':false}]}");
		assertEquals("2/2 RIGHT", points(mark(item, new Response.Chosen(List.of("a")))));
		assertEquals("0/2 WRONG", points(mark(item, new Response.Chosen(List.of("a", "b")))));
		assertEquals("0/2 WRONG", points(mark(item, new Response.Chosen(List.of()))));
		assertThrows(IllegalArgumentException.class, () -> mark(item, new Response.Chosen(List.of("z"))));
		assertThrows(IllegalArgumentException.class, () -> mark(item, new Response.Written("a")));
	}

	@Test
	void feedbackIsThatOfTheOptionsChosenAndMissed() {
		Mark mark = mark(Items.item(ItemKind.MULTIPLE_CHOICE, 4, OPTIONS), new Response.Chosen(List.of("b", "c", "d")));
		assertEquals(List.of(new Remark("a", false, "This is right, too: A"), new Remark("b", false, "not b")), mark.remarks());
	}

	@ParameterizedTest
	@ValueSource(strings = { "デュー・ディリジェンス", "デューディリジェンス", "ﾃﾞｭｰ･ﾃﾞｨﾘｼﾞｪﾝｽ", "でゅーでぃりじぇんす", "「デューディリジェンス」。",
			" Due  Diligence", "ＤＵＥ　ＤＩＬＩＧＥＮＣＥ", "デュー　ディリジェンス" })
	void spellingsOfTheSameWordsAreAccepted(String typed) {
		Item item = Items.item(ItemKind.SHORT_ANSWER, 2, "{'accepted':['デュー・ディリジェンス','due diligence']}");
		assertEquals(Verdict.RIGHT, mark(item, new Response.Written(typed)).verdict(), typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "デューディリ", "デューティリジェンス", "duediligence", "・", "x" })
	void otherWordsAreNot(String typed) {
		Item item = Items.item(ItemKind.SHORT_ANSWER, 2, "{'accepted':['デュー・ディリジェンス','due diligence']}");
		Mark mark = mark(item, new Response.Written(typed));
		assertEquals(Verdict.WRONG, mark.verdict(), typed);
		assertEquals("Accepted: デュー・ディリジェンス", mark.remarks().get(0).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "5000", "5,000", "５，０００", "5000億円", "5,000 億円", "5千億円", "500000百万円", "5000億", "0.5兆円", "500,000,000,000円",
			"5000.0", "+5000" })
	void theSameAmountInAnotherMagnitudeIsRight(String typed) {
		Item item = Items.item(ItemKind.NUMERIC, 3, "{'value':'5000','tolerance':'0','unit':'億円'}");
		assertEquals("3/3 RIGHT", points(mark(item, new Response.Written(typed))), typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5000円", "5000億ドル", "5000百万円", "-5000", "△5000", "50,00", "5000 6000", "5000.01", "many", "億円", "5e3", "5.000.0" })
	void otherAmountsAreWrong(String typed) {
		Item item = Items.item(ItemKind.NUMERIC, 3, "{'value':'5000','tolerance':'0','unit':'億円'}");
		assertEquals("0/3 WRONG", points(mark(item, new Response.Written(typed))), typed);
	}

	@ParameterizedTest
	@CsvSource({ "2.35,RIGHT", "2.45倍,RIGHT", "2.451,WRONG", "2.349,WRONG", "２．４,RIGHT" })
	void toleranceIncludesItsBounds(String typed, Verdict verdict) {
		Item item = Items.item(ItemKind.NUMERIC, 3, "{'value':'2.4','tolerance':'0.05','unit':'倍'}");
		assertEquals(verdict, mark(item, new Response.Written(typed)).verdict());
	}

	@Test
	void percentIsWrittenInManyWaysAndCountersDoNotMatter() {
		Item percent = Items.item(ItemKind.NUMERIC, 1, "{'value':'-3.5','unit':'%'}");
		for (String typed : List.of("△3.5％", "-3.5パーセント", "−3.5")) {
			assertEquals(Verdict.RIGHT, mark(percent, new Response.Written(typed)).verdict(), typed);
		}
		Item count = Items.item(ItemKind.NUMERIC, 1, "{'value':8,'unit':'件'}");
		assertEquals(Verdict.RIGHT, mark(count, new Response.Written("8つ")).verdict());
		assertEquals(Verdict.WRONG, mark(count, new Response.Written("8%")).verdict());
	}

	@Test
	void aWrongUnitIsTold() {
		Item item = Items.item(ItemKind.NUMERIC, 1, "{'value':5,'unit':'億円'}");
		assertEquals("The number is right, but the unit is “億円”, not “ドル”.",
				mark(item, new Response.Written("5億ドル")).remarks().get(0).text());
	}

	@Test
	void anOrderCountsByNeighbours() {
		Item item = Items.item(ItemKind.ORDERING, 3, "{'order':['1','2','3','4']}");
		assertEquals("3/3 RIGHT", points(mark(item, new Response.Ordered(List.of("1", "2", "3", "4")))));
		assertEquals("2/3 PARTLY", points(mark(item, new Response.Ordered(List.of("4", "1", "2", "3")))));
		assertEquals("0/3 WRONG", points(mark(item, new Response.Ordered(List.of("4", "3", "2", "1")))));
		assertThrows(IllegalArgumentException.class, () -> mark(item, new Response.Ordered(List.of("1", "2", "3", "3"))));
	}

	@Test
	void pairsCountEach() {
		Item item = Items.item(ItemKind.MATCHING, 3, "{'pairs':[{'left':'a','right':'x'},{'left':'b','right':'y'}],'distractors':['z']}");
		assertEquals("3/3 RIGHT", points(mark(item, new Response.Matched(Map.of("a", "x", "b", "y")))));
		assertEquals("1.5/3 PARTLY", points(mark(item, new Response.Matched(Map.of("a", "x", "b", "z")))));
	}

	@Test
	void whatAPersonMarksIsPendingUntilThen() {
		Item essay = Items.item(ItemKind.ESSAY, 5, "{'rubric':[{'criterion':'one','points':3},{'criterion':'two','points':2}]}");
		assertEquals("0/5 PENDING", points(mark(essay, new Response.Written("a text"))));
		assertEquals("0/5 WRONG", points(mark(essay, new Response.Written("  "))));
		assertEquals("3.5/5 PARTLY", points(marking.byRubric(essay, List.of(new BigDecimal("2.5"), BigDecimal.ONE), "")));
		assertEquals("5/5 RIGHT", points(marking.byRubric(essay, List.of(new BigDecimal(3), new BigDecimal(2)), "good")));
		assertThrows(IllegalArgumentException.class,
				() -> marking.byRubric(essay, List.of(new BigDecimal(4), BigDecimal.ONE), ""));
		assertThrows(IllegalArgumentException.class, () -> marking.byHand(essay, new BigDecimal(6), ""));
	}

	@Test
	void filesOfOtherKindsAreNotTaken() {
		Item item = Items.item(ItemKind.FILE, 5, "{'types':['pdf'],'largestMegabytes':1}");
		assertEquals(Verdict.PENDING, mark(item, files("a.PDF", 1 << 20)).verdict());
		assertEquals(Verdict.WRONG, mark(item, files("a.pdf", (1 << 20) + 1)).verdict());
		assertEquals(Verdict.WRONG, mark(item, files("a.pdf.exe", 1)).verdict());
		assertEquals(Verdict.WRONG, mark(item, files("pdf", 1)).verdict());
	}

	private static Response files(String name, long bytes) {
		return new Response.HandedIn(List.of(new Response.HandedFile(name, bytes)));
	}

	@Test
	void answersSurviveBeingWrittenDown() throws ItemException {
		Item choice = Items.item(ItemKind.MULTIPLE_CHOICE, 4, OPTIONS);
		Item matching = Items.item(ItemKind.MATCHING, 3, "{'pairs':[{'left':'a','right':'x'},{'left':'b','right':'y'}]}");
		Item essay = Items.item(ItemKind.ESSAY, 5, "{'rubric':[{'criterion':'one','points':5}]}");
		for (Map.Entry<Item, Response> one : Map.<Item, Response>of(choice, new Response.Chosen(List.of("d", "a")), matching,
				new Response.Matched(Map.of("a", "y")), essay, new Response.Written("“改行\n”")).entrySet()) {
			assertEquals(one.getValue(), ResponseJson.read(one.getKey(), ResponseJson.write(one.getValue()), Locale.ENGLISH));
		}
		ItemException refused = assertThrows(ItemException.class,
				() -> ResponseJson.read(choice, "{\"chosen\":[\"z\"]}", Locale.ENGLISH));
		assertTrue(refused.getMessage().contains("“q7”"), refused.getMessage());
		assertThrows(ItemException.class, () -> ResponseJson.read(matching, "{\"pairs\":[{\"left\":\"a\",\"right\":\"q\"}]}", Locale.ENGLISH));
		assertThrows(ItemException.class, () -> ResponseJson.read(essay, "{\"chosen\":[]}", Locale.ENGLISH));
	}
}
