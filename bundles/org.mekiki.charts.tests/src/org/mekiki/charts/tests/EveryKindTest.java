package org.mekiki.charts.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekiki.charts.api.ChartExport;
import org.mekiki.charts.api.ChartPicture;
import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.tests.samples.Samples;
import org.mekiki.core.api.chart.ChartDescription;
import org.mekiki.core.api.chart.ChartJson;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Every kind of chart in both themes and languages, in every output. */
class EveryKindTest {
	private static final int WIDTH = 720;
	private static final int HEIGHT = 420;

	static Stream<Arguments> kinds() {
		return Stream.of("en", "ja").flatMap(language -> Samples.all(language).entrySet().stream()
				.map(e -> Arguments.of(e.getKey(), language, e.getValue())));
	}

	static Stream<Arguments> japanese() {
		return Samples.all("ja").entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
	}

	static ChartPicture draw(ChartDescription chart, ChartTheme theme) {
		var graphics = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB).createGraphics();
		try {
			return ChartRenderer.draw(chart, theme, graphics, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
		} finally {
			graphics.dispose();
		}
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("kinds")
	void isDrawnLightAndDark(String name, String language, ChartDescription chart) throws Exception {
		for (var theme : new ChartTheme[] { ChartTheme.light(), ChartTheme.dark() }) {
			var localised = theme.withLocale(Locale.of(language));
			var picture = draw(chart, localised);
			assertNull(picture.message());
			assertFalse(picture.marks().isEmpty());
			for (var mark : picture.marks()) {
				assertFalse(mark.tooltip().isBlank());
				var box = mark.area().getBounds2D();
				assertTrue(box.getMaxX() >= 0 && box.getMinX() <= WIDTH && box.getMaxY() >= 0 && box.getMinY() <= HEIGHT, () -> mark.tooltip() + " lies outside: " + box);
			}
			var image = ImageIO.read(new ByteArrayInputStream(ChartExport.png(chart, localised, WIDTH, HEIGHT, 1)));
			assertEquals(theme.background(), image.getRGB(1, 1) & 0xFFFFFF);
			var colours = new HashSet<Integer>();
			int marked = 0;
			for (int y = 0; y < HEIGHT; y++)
				for (int x = 0; x < WIDTH; x++) {
					int colour = image.getRGB(x, y) & 0xFFFFFF;
					colours.add(colour);
					if (colour != theme.background())
						marked++;
				}
			assertTrue(colours.size() > 20, () -> colours.size() + " colours only");
			assertTrue(marked > WIDTH * HEIGHT / 50, "nearly blank");
		}
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("kinds")
	void survivesJson(String name, String language, ChartDescription chart) throws Exception {
		var json = ChartJson.write(chart);
		var read = ChartJson.read(json);
		assertEquals(chart, read);
		assertEquals(chart.hashCode(), read.hashCode());
		assertEquals(json, ChartJson.write(read));
		assertEquals(chart, Samples.all(language).get(name));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("japanese")
	void svgIsWellFormedAndStable(String name, ChartDescription chart) throws Exception {
		var theme = ChartTheme.light().withLocale(Locale.JAPANESE);
		var svg = ChartExport.svg(chart, theme, WIDTH, HEIGHT);
		assertEquals(svg, ChartExport.svg(chart, theme, WIDTH, HEIGHT));
		var factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		var root = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
		assertEquals("svg", root.getLocalName());
		assertEquals("ja", root.getAttribute("xml:lang"));
		assertEquals(chart.caption().title(), root.getElementsByTagName("title").item(0).getTextContent());
		assertTrue(root.getElementsByTagName("text").getLength() > 3, "texts stay texts");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("japanese")
	void pdfIsStableAndHasItsFont(String name, ChartDescription chart) throws Exception {
		var theme = ChartTheme.light().withLocale(Locale.JAPANESE);
		var pdf = ChartExport.pdf(chart, theme, WIDTH, HEIGHT);
		assertArrayEquals(pdf, ChartExport.pdf(chart, theme, WIDTH, HEIGHT));
		try (var reader = new PdfReader(pdf)) {
			assertEquals(1, reader.getNumberOfPages());
			assumeFalse(theme.fontFamily().equals("SansSerif"), "no Japanese font installed");
			var text = new String(pdf, StandardCharsets.ISO_8859_1);
			assertTrue(text.contains("/FontFile"), "font is embedded");
			assertTrue(pdf.length < 200_000, () -> "only what is used is embedded: " + pdf.length);
			assertTrue(text.contains("/MKKIAA+"), "with the used characters only, under a name that does not change");
			assertTrue(new PdfTextExtractor(reader).getTextFromPage(1).contains(chart.caption().title()), "text can be searched");
		}
	}

	@Test
	void pngIsStable() {
		for (var chart : Samples.all("ja").values())
			assertArrayEquals(ChartExport.png(chart, ChartTheme.dark(), 300, 200, 2), ChartExport.png(chart, ChartTheme.dark(), 300, 200, 2));
	}
}
