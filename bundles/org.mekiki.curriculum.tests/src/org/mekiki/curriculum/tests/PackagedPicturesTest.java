package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.curriculum.api.content.EmbeddedResult;
import org.mekiki.curriculum.api.content.PagePictures;
import org.mekiki.model.Dataset;
import org.mekiki.model.learning.Unit;
import org.mekiki.sample.SampleBuilder;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Pictures, charts of results and formulas of pages go with every package. */
class PackagedPicturesTest {

	@TempDir
	static Path folder;

	private static KnowledgeBase base;
	private static byte[] picture;
	private static String id;

	@BeforeAll
	static void base() throws Exception {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
		picture = png.toByteArray();
		base = KnowledgeBases.create(new FolderLocation(folder.resolve("base")), CreateOptions.standard(), null);
		SampleBuilder.build(base.model());
		Dataset dataset = PagePictures.write(base.rows(), "図.png", picture);
		id = dataset.getId();
		base.model().getDatasets().add(dataset);
		Unit unit = base.model().getCurricula().get(0).getCourses().get(0).getModules().get(0).getUnits().get(0);
		unit.setContent("![黒い絵](picture:" + id + ")\n\n"
				+ new EmbeddedResult("org.mekiki.curriculum.hours", Map.of(), 1, "時間の図", "").markdown() + "\n$x^2$\n\n![どこにもない](picture:none)");
		unit.getItems().get(1).setQuestion("これは何か。![黒い絵](picture:" + id + ")");
		base.save("author", "pictures", null);
	}

	@AfterAll
	static void close() throws Exception {
		base.close();
	}

	private static Path export(String format) throws Exception {
		return Exports.write(ModelAccess.of(base), format, folder.resolve(format), Map.of());
	}

	@ParameterizedTest
	@CsvSource({ "html,''", "scorm12,''", "scorm2004,''", "cc11,pages/", "cc13,pages/", "qti21,items/", "qti30,items/", "epub,EPUB/" })
	void filesAreInThePackageAndWhereThePageLooksForThem(String format, String place) throws Exception {
		PackedXml pack = new PackedXml(export(format));
		assertArrayEquals(picture, pack.files.get(place + "files/" + id + ".png"));
		List<String> charts = pack.files.keySet().stream().filter(path -> path.matches(place + "files/chart-[0-9a-f]+\\.svg")).toList();
		assertEquals(format.startsWith("qti") ? 0 : 1, charts.size(), "the chart is on a page, not in a question");
		if (pack.files.containsKey("imsmanifest.xml") && !format.startsWith("scorm")) {
			pack.resources();
		}
		for (String path : pack.files.keySet()) {
			if (path.endsWith(".html") || path.endsWith("xml")) {
				String text = pack.text(path);
				assertFalse(text.contains("どこにもない\" />"), "there is no such picture");
				assertTrue(!text.contains("src=\"files/") || path.startsWith(place), path);
			}
		}
		assertTrue(!format.startsWith("cc") || pack.text("assessments/unit-0001.xml").contains("$IMS-CC-FILEBASE$../pages/files/" + id + ".png"));
	}

	@Test
	void pagesOfPaperShowThemToo() throws Exception {
		try (PdfReader pdf = new PdfReader(Files.readAllBytes(export("pdf")))) {
			StringBuilder text = new StringBuilder();
			for (int at = 1; at <= 6; at++) {
				text.append(new PdfTextExtractor(pdf).getTextFromPage(at));
			}
			String all = text.toString().replaceAll("\\s", "");
			assertTrue(all.contains("時間の図") && all.contains("どこにもない"), all);
			assertTrue(Files.readString(folder.resolve("pdf"), StandardCharsets.ISO_8859_1).contains("/Subtype/Image"));
		}
	}

	@Test
	void theFileIsTheSameAgain() throws Exception {
		Path one = Exports.write(ModelAccess.of(base), "pdf", folder.resolve("one.pdf"), Map.of());
		assertEquals(-1, Files.mismatch(one, Exports.write(ModelAccess.of(base), "pdf", folder.resolve("other.pdf"), Map.of())));
	}
}
