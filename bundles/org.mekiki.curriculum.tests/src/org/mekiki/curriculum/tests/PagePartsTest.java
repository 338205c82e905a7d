package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.curriculum.api.content.BaseParts;
import org.mekiki.curriculum.api.content.EmbeddedResult;
import org.mekiki.curriculum.api.content.PageContent;
import org.mekiki.curriculum.api.content.PageFile;
import org.mekiki.curriculum.api.content.PagePictures;
import org.mekiki.curriculum.api.content.PagePictures.Refusal;
import org.mekiki.curriculum.api.content.PageParts;
import org.mekiki.model.Dataset;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;

/** What pages refer to: pictures kept in a real base, sources, results, and formulas. */
class PagePartsTest {

	/** The header of a PNG, and something behind it. */
	private static byte[] png(int width, int height, int rest) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R' });
		out.writeBytes(ByteBuffer.allocate(8).putInt(width).putInt(height).array());
		byte[] noise = new byte[Math.max(9, rest)];
		new Random(7).nextBytes(noise);
		out.writeBytes(noise);
		return out.toByteArray();
	}

	/** A picture that takes several rows. */
	private static byte[] noise() throws IOException {
		BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
		Random random = new Random(7);
		for (int at = 0; at < 200 * 200; at++) {
			image.setRGB(at % 200, at / 200, random.nextInt());
		}
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(image, "png", png);
		return png.toByteArray();
	}

	@Test
	void picturesComeBackFromASavedBase(@TempDir Path folder) throws Exception {
		FolderLocation location = new FolderLocation(folder.resolve("base"));
		byte[] picture = noise();
		String id;
		try (KnowledgeBase base = KnowledgeBases.create(location, CreateOptions.standard(), null)) {
			Dataset dataset = PagePictures.write(base.rows(), "図1.png", picture);
			base.model().getDatasets().add(dataset);
			id = dataset.getId();
			base.save("author", "picture", null);
		}
		try (KnowledgeBase base = KnowledgeBases.open(location, OpenOptions.standard(), null)) {
			assertArrayEquals(picture, PagePictures.read(base.rows(), id));
			BaseParts parts = new BaseParts(name -> null, base.rows(), ModelAccess.of(base), Locale.ENGLISH, "en");
			PageContent content = new PageContent(Locale.ENGLISH, parts);
			String page = "a ![A & B](picture:" + id + ") b";
			assertEquals("<p>a <img src=\"files/" + id + ".png\" alt=\"A &amp; B\" /> b</p>\n", content.xhtml(page, 0));
			List<PageFile> files = content.files(page + "\n\n" + page);
			assertEquals(1, files.size(), "once, however often it is shown");
			assertArrayEquals(picture, files.get(0).bytes());
			assertEquals("image/png", files.get(0).type());
			assertNull(PagePictures.read(base.rows(), "there-is-none"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "20000, 10, TOO_MANY_PIXELS", "10, 20000, TOO_MANY_PIXELS", "7000, 7000, TOO_MANY_PIXELS", "0, 10, NO_PICTURE",
			"-1, 10, NO_PICTURE" })
	void hugePicturesAreRefused(int width, int height, Refusal expected) {
		assertEquals(expected, assertThrows(PagePictures.RefusedException.class,
				() -> PagePictures.look(png(width, height, 0))).refusal());
	}

	@Test
	void whatIsNoPictureIsRefused() throws Exception {
		assertEquals(Refusal.TOO_LARGE, assertThrows(PagePictures.RefusedException.class,
				() -> PagePictures.look(new byte[PagePictures.LARGEST + 1])).refusal());
		for (byte[] bytes : new byte[][] { {}, "<svg onload='x'/>".getBytes("UTF-8"), { (byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0 },
				{ (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, { (byte) 0x89, 'P', 'N', 'G' } }) {
			assertEquals(Refusal.NO_PICTURE,
					assertThrows(PagePictures.RefusedException.class, () -> PagePictures.look(bytes)).refusal());
		}
		PagePictures.Kind jpeg = PagePictures.look(new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 4, 1, 2,
				(byte) 0xff, (byte) 0xc0, 0, 17, 8, 1, 0, 2, 0, 3, 0, 0, 0, 0 });
		assertEquals(new PagePictures.Kind("image/jpeg", 512, 256), jpeg);
	}

	@Test
	void citationsNameTheSource() {
		PageParts parts = new PageParts() {

			@Override
			public PageFile picture(String id) {
				return null;
			}

			@Override
			public String source(String id) {
				return "s-1".equals(id) ? "White <Paper>" : null;
			}

			@Override
			public PageFile chart(EmbeddedResult result) {
				return null;
			}
		};
		PageContent content = new PageContent(Locale.ENGLISH, parts);
		assertEquals("<p>x (White &lt;Paper&gt;, p. 3)</p>\n", content.xhtml("x [p. 3](source:s-1)", 0));
		assertEquals("<p>x (source not found, p. 3)</p>\n", content.xhtml("x [p. 3](source:s-2)", 0));
		assertEquals("<p>x</p>\n", content.xhtml("[x](source:../../etc)", 0));
		assertEquals("<p>alone</p>\n", content.xhtml("![alone](picture:s-1)", 0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "$x_i^2$|<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>",
			"$\\frac{a+1}{2}$|<mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mrow><mn>2</mn></mrow></mfrac>",
			"$\\sqrt[3]{x}$|<mroot>", "$$\\sum_{i=1}^{n} x_i$$|<munderover><mo>∑</mo>", "$\\alpha\\le 3.5$|<mi>α</mi><mo>≤</mo><mn>3.5</mn>",
			"$\\text{HHI} < 1$|<mtext>HHI</mtext><mo>&lt;</mo>", "$\\bar{x}$|<mover accent=\"true\">", "$\\unknown$|<mtext>\\unknown</mtext>" })
	void formulasAreMathMl(String markdown, String expected) {
		String html = new PageContent(Locale.ENGLISH).xhtml(markdown, 0);
		XmlFiles.parse("<body>" + html + "</body>");
		assertTrue(html.contains("<math ") && html.contains(expected), html);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "It costs $5 and $6.", "$ x$", "$x $", "100$", "\\$x$", "`$x$`" })
	void moneyIsNoFormula(String markdown) {
		assertFalse(new PageContent(Locale.ENGLISH).xhtml(markdown, 0).contains("<math"), markdown);
	}

	@Test
	void brokenFormulasEnd() {
		for (String latex : new String[] { "{".repeat(1500), "\\frac".repeat(300), "}}}}", "x^", "_", "\\", "\\sqrt[", "\\left(",
				"\\text{", "\\sqrt[\\sqrt[\\sqrt[x]]]", "x".repeat(5000) }) {
			XmlFiles.parse("<body>" + new PageContent(Locale.ENGLISH).xhtml("$" + latex + "$", 0) + "</body>");
		}
	}

	@Test
	void resultsAreReadAndWritten() {
		EmbeddedResult result = new EmbeddedResult("a.b", Map.of("years", List.of("2021", "2022")), 2, "図 “1”", "0f");
		String block = result.markdown();
		assertEquals(result, EmbeddedResult.read(block.lines().skip(1).findFirst().orElseThrow()));
		assertNull(EmbeddedResult.read("{\"analysis\":\"a\",\"other\":1}"));
		assertNull(EmbeddedResult.read("x"));
		String html = new PageContent(Locale.ENGLISH).xhtml(block, 0);
		assertTrue(html.contains("Result that cannot be shown here: 図 “1”"), html);
		assertNotNull(result.seeing("1"));
	}
}
