package org.mekiki.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.result.Trail;
import org.mekiki.report.api.Edition;
import org.mekiki.report.api.Report;
import org.mekiki.report.api.ResultExport;
import org.mekiki.report.internal.html.HtmlReport;

/** Pages: nothing from outside, nothing that runs, every figure down to its source. */
class HtmlTest {

	private static final Set<String> EMPTY_TAGS = Set.of("meta", "hr", "br");
	private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s[^<>]*?)?)(/?)>", Pattern.DOTALL);

	private final String page = ResultExport.html(Results.everything(), Results.JAPANESE);
	private final String both = HtmlReport.write(new Report(List.of(Edition.of(Results.everything(), Results.ENGLISH),
			Edition.of(Results.everything(), Results.JAPANESE)), "部内限り", List.of()));

	@Test
	void tagsAreBalanced() {
		for (String html : List.of(page, both)) {
			Deque<String> open = new ArrayDeque<>();
			Matcher tag = TAG.matcher(html.substring(html.indexOf("</style>")));
			open.push("html");
			open.push("head");
			open.push("style");
			while (tag.find()) {
				if (tag.group(1).equals("/")) {
					assertEquals(open.pop(), tag.group(2), () -> "before " + html.substring(html.indexOf("</style>") + tag.start(),
							html.indexOf("</style>") + tag.start() + 80));
				} else if (tag.group(4).isEmpty() && !EMPTY_TAGS.contains(tag.group(2))) {
					open.push(tag.group(2));
				}
			}
			assertTrue(open.isEmpty(), open::toString);
		}
	}

	@Test
	void nothingRunsAndNothingIsFetched() {
		for (String html : List.of(page, both)) {
			assertFalse(html.contains("<script"), "markup in data is text");
			assertFalse(html.contains("<b>not bold"));
			assertFalse(html.contains("javascript:alert(1)\""));
			assertFalse(Pattern.compile("\\s(src|srcset|data|poster)=").matcher(html).find());
			assertFalse(html.contains("url(http"));
			assertFalse(html.contains("<!DOCTYPE svg"));
			assertTrue(html.contains("http-equiv=\"Content-Security-Policy\""));
			Matcher link = Pattern.compile("href=\"([^\"]*)\"").matcher(html);
			while (link.find()) {
				assertTrue(link.group(1).startsWith("#") || link.group(1).equals("https://example.org/"), link.group(1));
			}
		}
	}

	@Test
	void identifiersAreUniqueAndLinksLeadSomewhere() {
		Set<String> names = new HashSet<>();
		Matcher id = Pattern.compile("\\bid=\"([^\"]*)\"").matcher(both);
		while (id.find()) {
			assertTrue(names.add(id.group(1)), id.group(1));
		}
		Matcher link = Pattern.compile("(?:href=\"#|url\\(#)([^\")]*)").matcher(both);
		while (link.find()) {
			assertTrue(names.contains(link.group(1)), link.group(1));
		}
	}

	@Test
	void everyFigureLeadsToItsSource() {
		assertTrue(page.contains("<summary>12</summary>"));
		assertTrue(page.contains("12 = 5 + 7"));
		assertTrue(page.contains("<a href=\"#ja-source-1.1\">1.1–1.3</a>"));
		assertTrue(page.contains("<li id=\"ja-source-1.3\">"));
		assertTrue(page.contains("<q>支援対象とする技術を開示する 3-4</q>"));
	}

	@Test
	void theLanguageIsSaidAndUsed() {
		assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"ja\">"));
		assertTrue(page.contains("<b>表1</b>") && page.contains("<b>図1</b>") && page.contains(">出典</h2>"));
		assertTrue(both.contains("<html lang=\"en\">") && both.contains("<section lang=\"ja\" id=\"ja\""));
		assertTrue(both.contains("hreflang=\"ja\">日本語</a>"));
	}

	@Test
	void theMarkingIsAboveAndBelow() {
		Matcher marking = Pattern.compile("<p class=\"marking\"[^>]*>部内限り</p>").matcher(page);
		assertTrue(marking.find() && marking.find());
		assertTrue(page.indexOf("<p class=\"marking\"") < page.indexOf("<main"));
		assertTrue(page.lastIndexOf("<p class=\"marking\"") > page.indexOf("</main>"));
		assertFalse(ResultExport.html(Results.everything(), Results.ENGLISH).contains("class=\"marking\""));
	}

	@Test
	void chartsAreThereForLightAndDark() {
		assertEquals(2, page.split("<svg", -1).length - 1);
		assertTrue(page.contains("prefers-color-scheme: dark"));
	}

	@Test
	void thePageIsTheSameEachTime() {
		assertEquals(page, ResultExport.html(Results.everything(), Results.JAPANESE));
	}

	@Test
	void longTablesAndLargeExplanationsAreCutWithAWord() {
		Table.Builder table = Table.builder("long", Column.of("n", "N", ColumnType.INTEGER));
		for (int row = 0; row < 3000; row++) {
			table.row(row);
		}
		String html = ResultExport.html(Result.of("t", "", table.build()), Results.ENGLISH);
		assertTrue(html.contains("The first 2,000 of 3,000 rows."));
		assertFalse(html.contains(">2,000</td>"));
	}

	@Test
	void deepExplanationsAndTextsDoNotBreakIt() {
		Trail deep = Trail.of("end");
		for (int i = 0; i < 20_000; i++) {
			deep = Trail.of("because", deep);
		}
		Table table = Table.builder("deep", Column.of("n", "N", ColumnType.INTEGER)).row(1).why("n", deep).build();
		String text = "> ".repeat(5000) + "x\n\n" + "*_".repeat(5000) + "y" + "_*".repeat(5000) + "\n\n" + "- ".repeat(3000) + "z";
		Result result = Result.of("t", text, table, new TextSection("words", text));
		assertTrue(ResultExport.html(result, Results.ENGLISH).contains("because"));
		assertTrue(ResultExport.markdown(result, Results.ENGLISH).length() > 100);
		assertTrue(ResultExport.pdf(result, Results.ENGLISH).length > 1000);
	}
}
