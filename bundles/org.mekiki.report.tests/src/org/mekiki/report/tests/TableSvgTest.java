package org.mekiki.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.Table;
import org.mekiki.report.api.ResultExport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TableSvgTest {

	private static final String LONG = "量子技術及び先端計算技術のうち特に重要なものであって経済安全保障に資するもの";

	@Test
	void aTableIsOneDrawingWithTextsAsText() throws Exception {
		Table table = Table.builder("表 <1>", Column.of("name", "名称", ColumnType.TEXT), Column.of("items", "Items", ColumnType.TEXT),
				Column.of("count", "n", ColumnType.INTEGER)).row("半導体 & AI", "・one\n・two words", 12345).row(LONG, "x".repeat(300), null)
				.build();
		Document drawing = parsed(ResultExport.svg(table, Results.JAPANESE));
		List<Element> texts = texts(drawing);
		assertEquals("[部内限り] 表 <1>", texts.get(0).getTextContent());
		List<String> words = texts.stream().map(Element::getTextContent).toList();
		assertTrue(words.containsAll(List.of("名称", "Items", "n", "半導体 & AI", "・one", "・two words", "12,345")), words::toString);
		assertEquals(LONG, String.join("", words.stream().filter(LONG::contains).toList()),
				"broken, nothing lost");
		assertEquals(300, words.stream().filter(word -> word.startsWith("x")).mapToInt(String::length).sum());
		double width = Double.parseDouble(drawing.getDocumentElement().getAttribute("width"));
		double height = Double.parseDouble(drawing.getDocumentElement().getAttribute("height"));
		for (Element text : texts) {
			boolean right = "end".equals(text.getAttribute("text-anchor"));
			double x = Double.parseDouble(text.getAttribute("x"));
			double wide = text.getTextContent().codePoints().mapToDouble(c -> c < 0x2e80 ? 7.2 : 12).sum();
			assertTrue(right ? x <= width && x - wide >= 0 : x >= 0 && x + wide <= width, text::getTextContent);
			assertTrue(Double.parseDouble(text.getAttribute("y")) < height, text::getTextContent);
		}
	}

	@Test
	void theSameTableIsTheSameDrawing() {
		Table table = Table.builder("t", Column.of("n", "N", ColumnType.INTEGER)).row(1).build();
		assertEquals(ResultExport.svg(table, Results.ENGLISH), ResultExport.svg(table, Results.ENGLISH));
	}

	@Test
	void aTableWithoutRowsHasItsHeadings() throws Exception {
		Table table = Table.builder("t", Column.of("n", "N", ColumnType.INTEGER)).build();
		assertEquals(List.of("t", "N"), texts(parsed(ResultExport.svg(table, Results.ENGLISH))).stream().map(Element::getTextContent).toList());
	}

	private static Document parsed(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	private static List<Element> texts(Document drawing) {
		NodeList found = drawing.getElementsByTagName("text");
		List<Element> texts = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			texts.add((Element) found.item(i));
		}
		return texts;
	}
}
