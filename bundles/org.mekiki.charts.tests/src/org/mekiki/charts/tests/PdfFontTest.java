package org.mekiki.charts.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.internal.export.OutlineFont;
import org.mekiki.charts.internal.export.PdfWriting;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Fonts that are embedded look like those on screen, character by character. */
class PdfFontTest {
	private static final String TEXT = "開示機関 経済安全保障 鬱 ㈱ ｶﾀｶﾅ ① 𠮷 AaÄQ&@ 1,234.5 −37.5 % ‰ →";
	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

	@ParameterizedTest
	@ValueSource(ints = { Font.PLAIN, Font.BOLD })
	void everyCharacterKeepsItsShapeAndWidth(int style) throws Exception {
		var original = new Font(ChartTheme.light().fontFamily(), style, 1000);
		var characters = new TreeSet<Integer>();
		TEXT.codePoints().filter(original::canDisplay).forEach(characters::add);
		var embedded = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(new OutlineFont(original).file("Test", characters)))
				.deriveFont(1000f);
		for (int character : characters) {
			var name = Character.toString(character);
			assertTrue(embedded.canDisplay(character), name);
			var before = original.createGlyphVector(EXACT, name);
			var after = embedded.createGlyphVector(EXACT, name);
			assertEquals(before.getGlyphMetrics(0).getAdvanceX(), after.getGlyphMetrics(0).getAdvanceX(), 1, name);
			assertTrue(thickest(before.getOutline(), after.getOutline()) < 6, () -> "not the same shape: " + name);
		}
	}

	@Test
	void aMissingStrokeIsSeen() {
		var font = new Font(ChartTheme.light().fontFamily(), Font.PLAIN, 1000);
		var whole = font.createGlyphVector(EXACT, "開").getOutline();
		var part = font.createGlyphVector(EXACT, "門").getOutline();
		assertTrue(thickest(whole, part) > 20);
	}

	/** The widest square, in units of an em, in which only one of two shapes has ink. */
	private static int thickest(Shape one, Shape other) {
		var image = new BufferedImage(1300, 1300, BufferedImage.TYPE_BYTE_BINARY);
		var graphics = image.createGraphics();
		graphics.translate(150, 1050);
		graphics.setXORMode(Color.WHITE);
		graphics.setColor(Color.BLACK);
		graphics.fill(one);
		graphics.fill(other);
		graphics.dispose();
		var square = new int[1300][1300];
		int widest = 0;
		for (int y = 1; y < 1300; y++)
			for (int x = 1; x < 1300; x++)
				if ((image.getRGB(x, y) & 0xFF) != 0) {
					square[y][x] = 1 + Math.min(square[y - 1][x - 1], Math.min(square[y - 1][x], square[y][x - 1]));
					widest = Math.max(widest, square[y][x]);
				}
		return widest;
	}

	@Test
	void textIsFoundInTheFileWhateverItIs() throws Exception {
		var hostile = TEXT + "\u0000\u0007\uD800\uFFFF \u202E😀";
		var pdf = write(hostile);
		assertArrayEquals(pdf, write(hostile));
		try (var reader = new PdfReader(pdf)) {
			var text = new PdfTextExtractor(reader).getTextFromPage(1);
			assertTrue(text.contains("開示機関 経済安全保障 鬱 ㈱ ｶﾀｶﾅ ① "), text);
			assertTrue(text.contains("1,234.5 −37.5 %"), text);
		}
	}

	private static byte[] write(String text) {
		var font = new Font(ChartTheme.light().fontFamily(), Font.PLAIN, 10);
		return PdfWriting.write("開", Locale.JAPANESE.toLanguageTag(), new Rectangle(600, 100), (document, writer, fonts) -> {
			if (fonts.noting())
				fonts.note(text, font);
			else {
				var content = writer.getDirectContent();
				content.beginText();
				content.setFontAndSize(fonts.of(font), 10);
				content.setTextMatrix(10, 50);
				content.showText(text);
				content.endText();
			}
		});
	}
}
