package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.core.api.exchange.ExporterDescriptor;
import org.mekiki.core.api.exchange.Exporting;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.model.Dataset;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.Property;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.RowQuery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** SCORM packages, frameworks and folders of Markdown become curricula. */
class CourseImportTest {

	@TempDir
	private Path folder;

	private final Imports base = Imports.empty();

	private static String property(Element element, String key) {
		return element.getProperties().stream().filter(each -> key.equals(each.getKey())).map(Property::getValue).findFirst().orElse("");
	}

	private static Imports.Zip scorm() {
		return new Imports.Zip().with("imsmanifest.xml", """
				<?xml version="1.0"?>
				<manifest identifier="com.example.course" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
				<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
				<organizations default="B"><organization identifier="A"><title>Short way</title><item identifier="I1" identifierref="R1"><title>Start</title></item></organization>
				<organization identifier="B"><title>Long way</title><item identifier="I2" identifierref="R1" parameters="?slide=2"><title>Again</title></item>
				<item identifier="I3" identifierref="R2"><title>Shell</title><adlcp:masteryscore>80</adlcp:masteryscore></item></organization></organizations>
				<resources><resource identifier="R1" type="webcontent" adlcp:scormtype="sco" href="index_lms.html"><file href="index_lms.html"/></resource>
				<resource identifier="R2" type="webcontent" adlcp:scormtype="sco" href="story.html"><file href="story.html"/><file href="gone.js"/></resource></resources></manifest>""")
				.with("index_lms.html", "<html><body><p>Welcome</p><script>API.LMSInitialize('')</script></body></html>")
				.with("story.html", "<html><body><div id='app'></div><script>run()</script></body></html>");
	}

	@Test
	void scormPackagesAreKeptAsTheyAreWithTheirOutline() throws Exception {
		Path file = scorm().at(folder.resolve("course.zip"));
		base.take("scorm", file);
		assertEquals(List.of(), base.refused());
		assertEquals("Short way\n  Short way\n    Start\nLong way\n  Long way\n    Again\n    Shell\n", base.outline());
		assertEquals("Welcome", base.unit("Start").getContent());
		assertEquals("index_lms.html?slide=2", property(base.unit("Again"), "curriculum.launch"));
		Dataset kept = base.model().getDatasets().get(0);
		assertEquals("curriculum.package", kept.getSchema());
		assertEquals(kept.getId(), property(base.curriculum().getCourses().get(1), "curriculum.package"));
		assertEquals("SCORM 1.2", property(base.curriculum().getCourses().get(1), "curriculum.runtime"));
		base.take("scorm", file);
		assertEquals(0, base.count(Kind.NEW) + base.count(Kind.CHANGED));
		base.take("scorm", scorm().with("story.html", "<p>new</p>").at(file));
		assertEquals(1, base.model().getDatasets().size(), "an earlier edition goes");
		assertFalse(kept.getId().equals(base.model().getDatasets().get(0).getId()));
	}

	@Test
	void theKeptPackageComesBackByteForByte() throws Exception {
		byte[] noise = new byte[100_000];
		new java.util.Random(7).nextBytes(noise);
		Path file = scorm().with("media.bin", noise).at(folder.resolve("course.zip"));
		try (EditingSession session = new EditingSession(
				KnowledgeBases.create(new FolderLocation(folder.resolve("base")), CreateOptions.standard(), null), ModelThread.DIRECT,
				SessionOptions.PLAIN)) {
			ImporterDescriptor importer = ImporterDescriptor.all().stream()
					.filter(each -> each.contribution().id().equals("org.mekiki.curriculum.scorm.import")).findFirst().orElseThrow();
			ImportPreview preview = new Importing(session.access(), Locale.ENGLISH, "en").read(importer, file, Map.of(), null);
			preview.apply(session);
			session.save("me", "import", null);
			Dataset kept = ((KnowledgeModel) session.knowledgeBase().resource().getContents().get(0)).getDatasets().get(0);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			session.access().rows().read(RowQuery.all(kept.getId(), "data"), row -> {
				bytes.writeBytes(Base64.getDecoder().decode(row.text(0)));
				return true;
			}, null);
			assertArrayEquals(Files.readAllBytes(file), bytes.toByteArray());
		}
	}

	private static Path export(Course60 course, String format, Path file, Map<String, List<String>> values) throws Exception {
		ExporterDescriptor exporter = ExporterDescriptor.all().stream()
				.filter(each -> each.contribution().id().equals("org.mekiki.curriculum." + format)).findFirst().orElseThrow();
		new Exporting(ModelAccess.of(course.copy()), Locale.JAPANESE, "ja").write(exporter, List.of(), values, file, null);
		return file;
	}

	private static String outline(Curriculum curriculum) {
		StringBuilder lines = new StringBuilder();
		curriculum.getCourses().forEach(course -> {
			lines.append(ja(course)).append('\n');
			course.getModules().forEach(module -> {
				lines.append("  ").append(ja(module)).append('\n');
				module.getUnits().forEach(unit -> lines.append("    ").append(ja(unit)).append('\n'));
			});
		});
		return lines.toString();
	}

	private static String ja(Element element) {
		return org.mekiki.model.text.Labels.text(element, "ja");
	}

	@ParameterizedTest
	@CsvSource({ "scorm12", "scorm2004" })
	void ourOwnScormPackagesComeBackWithTheirOutline(String format) throws Exception {
		Course60 course = new Course60();
		base.take("scorm", export(course, format, folder.resolve("course.zip"), Map.of()), Map.of("language", List.of("ja")));
		assertEquals(List.of(), base.refused());
		assertEquals(outline(course.curriculum), outline(base.curriculum()));
		int texts = 0;
		for (Unit unit : course.curriculum.getCourses().get(0).getModules().get(0).getUnits()) {
			String content = base.unit(ja(unit)).getContent();
			assertTrue(content != null && !content.contains("<"), ja(unit));
			texts++;
		}
		assertTrue(texts > 0);
	}

	@ParameterizedTest
	@CsvSource({ "cc11", "cc13" })
	void ourOwnCartridgesComeBackWithTheirOutlineAndQuestions(String format) throws Exception {
		Course60 course = new Course60();
		base.take("cartridge", export(course, format, folder.resolve("course.imscc"), Map.of()), Map.of("language", List.of("ja")));
		String outline = outline(base.curriculum());
		assertTrue(outline.startsWith(outline(course.curriculum)), outline);
		int single = 0;
		int asked = 0;
		for (Unit unit : units(course.curriculum)) {
			Unit read = unit(base.curriculum(), ja(unit));
			assertTrue(read.getContent() != null && !read.getContent().contains("<"), ja(unit));
			assertTrue(read.getItems().size() >= unit.getItems().size(), () -> ja(unit) + base.refused());
			for (AssessmentItem item : unit.getItems()) {
				if (item.getKind() == ItemKind.SINGLE_CHOICE || item.getKind() == ItemKind.MULTIPLE_CHOICE) {
					asked++;
					single += read.getItems().stream().anyMatch(each -> each.getKind() == item.getKind()
							&& right(each).equals(right(item)) && each.getPoints() == item.getPoints()) ? 1 : 0;
				}
			}
		}
		assertEquals(asked, single, "choices come back with their right options");
		assertEquals(List.of(), base.refused().stream().filter(each -> !each.contains("style.css") && !each.contains("changes.html")).toList());
	}

	@ParameterizedTest
	@CsvSource({ "qti21", "qti30" })
	void ourOwnQuestionsComeBackByKindAndAnswer(String format) throws Exception {
		Course60 course = new Course60();
		base.take("qti", export(course, format, folder.resolve("items.zip"), Map.of()), Map.of("language", List.of("ja")));
		Map<ItemKind, Integer> before = new EnumMap<>(ItemKind.class);
		Map<ItemKind, Integer> after = new EnumMap<>(ItemKind.class);
		List<AssessmentItem> read = units(base.curriculum()).stream().flatMap(unit -> unit.getItems().stream()).toList();
		int same = 0;
		int known = 0;
		for (Unit unit : units(course.curriculum)) {
			for (AssessmentItem item : unit.getItems()) {
				before.merge(item.getKind(), Integer.valueOf(1), Integer::sum);
				known++;
				same += read.stream().anyMatch(each -> each.getKind() == item.getKind() && right(each).equals(right(item))
						&& each.getPoints() == item.getPoints()) ? 1 : 0;
			}
		}
		read.forEach(item -> after.merge(item.getKind(), Integer.valueOf(1), Integer::sum));
		before.forEach((kind, count) -> assertTrue(after.getOrDefault(kind, Integer.valueOf(0)).intValue() >= count.intValue(),
				kind + ": " + before + after + base.refused()));
		assertEquals(known, same, () -> base.refused().toString());
	}

	/** What is right, without what formats cannot say. */
	private static String right(AssessmentItem item) {
		try {
			JsonNode answer = new ObjectMapper().readTree(item.getAnswer());
			StringBuilder right = new StringBuilder();
			// packages show options in an order of their own
			Set<String> options = new TreeSet<>();
			answer.path("options").forEach(option -> options.add(option.path("correct").asBoolean() ? option.path("text").asText() : ""));
			right.append(options);
			answer.path("pairs").forEach(pair -> right.append(pair.path("left").asText()).append('=').append(pair.path("right").asText()).append(';'));
			answer.path("order").forEach(each -> right.append(each.asText()).append(';'));
			answer.path("accepted").forEach(each -> right.append(right.isEmpty() ? each.asText() : ""));
			answer.path("rubric").forEach(line -> right.append(line.path("points").asInt()).append(';'));
			for (String member : List.of("correct", "value", "tolerance", "unit")) {
				right.append(answer.path(member).asText(""));
			}
			return right.toString();
		} catch (IOException broken) {
			throw new AssertionError(broken);
		}
	}

	private static List<Unit> units(Curriculum curriculum) {
		return curriculum.getCourses().stream().flatMap(course -> course.getModules().stream())
				.flatMap(module -> module.getUnits().stream()).toList();
	}

	private static Unit unit(Curriculum curriculum, String name) {
		return units(curriculum).stream().filter(each -> ja(each).equals(name)).findFirst().orElseThrow();
	}

	@Test
	void ourOwnFrameworksComeBackWholly() throws Exception {
		Course60 course = new Course60();
		Path file = export(course, "case", folder.resolve("a.json"), Map.of("date", List.of("2026-11-21")));
		base.take("case", file);
		assertEquals(List.of(), base.refused());
		Curriculum read = base.curriculum();
		assertEquals(course.curriculum.getOutcomes().stream().map(CourseImportTest::ja).toList(),
				read.getOutcomes().stream().map(CourseImportTest::ja).toList());
		assertEquals(course.curriculum.getOutcomes().stream().map(Outcome::getLevel).toList(),
				read.getOutcomes().stream().map(Outcome::getLevel).toList());
		assertEquals(course.curriculum.getCourses().stream().map(each -> each.getOutcomes().stream().map(CourseImportTest::ja).toList()).toList(),
				read.getCourses().stream().map(each -> each.getOutcomes().stream().map(CourseImportTest::ja).toList()).toList());
		Imports same = new Imports(course.copy());
		same.read("case", file, Map.of());
		assertEquals(0, same.count(Kind.NEW), "in the base they are from, they are the same");
		assertEquals(List.of(), same.refused());
	}

	@Test
	void frameworksOfOthersAreReadAndWhatIsWrongIsTold() throws Exception {
		base.take("case", Files.writeString(folder.resolve("f.json"), """
				{"CFPackage": {"CFDocument": {"identifier": "1e5a5f2e-0000-4000-8000-000000000001", "title": "Standards", "language": "en-US"},
				"CFItems": [
				{"identifier": "1e5a5f2e-0000-4000-8000-000000000002", "fullStatement": "Number sense", "CFItemType": "Strand", "humanCodingScheme": "N"},
				{"identifier": "1e5a5f2e-0000-4000-8000-000000000003", "fullStatement": "Counts to 100", "notes": "by tens"},
				{"identifier": "1e5a5f2e-0000-4000-8000-000000000004"},
				{"identifier": "1e5a5f2e-0000-4000-8000-000000000003", "fullStatement": "again"}, 7],
				"CFAssociations": [
				{"associationType": "isChildOf", "originNodeURI": {"identifier": "1e5a5f2e-0000-4000-8000-000000000003"}, "destinationNodeURI": {"identifier": "1e5a5f2e-0000-4000-8000-000000000002"}},
				{"associationType": "precedes", "originNodeURI": {"identifier": "1e5a5f2e-0000-4000-8000-000000000003"}, "destinationNodeURI": {"identifier": "1e5a5f2e-0000-4000-8000-000000000002"}}]}}"""));
		List<Outcome> outcomes = base.curriculum().getOutcomes();
		assertEquals(List.of("Number sense", "Counts to 100"), outcomes.stream().map(Imports::name).toList());
		assertEquals(outcomes.get(0).getId(), property(outcomes.get(1), "case.parent"));
		assertEquals(List.of("f.json:6 This is not the list of items or associations that should be here, or it is too long.",
				"f.json:5 The item “1e5a5f2e-0000-4000-8000-000000000004” states nothing.",
				"f.json:6 The identifier “1e5a5f2e-0000-4000-8000-000000000003” is there twice.",
				"f.json:9 Associations of the type “precedes” are not taken."), base.refused());
		for (String wrong : List.of("", "[]", "{", "{\"a\": 1}", "{\"CFItems\": [" + "[".repeat(5000))) {
			Path file = Files.writeString(folder.resolve("g.json"), wrong);
			assertThrows(ImportException.class, () -> base.read("case", file, Map.of()), wrong);
		}
	}

	@Test
	void foldersOfMarkdownBecomeCourses() throws Exception {
		Imports.Zip zip = new Imports.Zip().with("book/README.md", "# The book\n\nAbout it.\n")
				.with("book/10-last/a.md", "Last\n====\n\ntext\n").with("book/2-first/_index.md", "---\ntitle: First things\n---\nIntro")
				.with("book/2-first/b.md", "---\ntitle: \"B: the page\" \norder: 2\nminutes: 45\nwhat is this\n---\n\n# Heading\n\ntext [a](a.md) ![map](map.png) ![no](no.png)\n")
				.with("book/2-first/a.md", "---\norder: 1\n---\n# A\n\n| a | b |\n| - | - |\n| 1 | 2 |\n").with("book/2-first/map.png", "x");
		base.take("markdown", zip.at(folder.resolve("book.zip")));
		assertEquals("The book\n  First things\n    A\n    B: the page\n  last\n    Last\n", base.outline());
		assertEquals("# Heading\n\ntext a map no", base.unit("B: the page").getContent());
		assertEquals(45, base.unit("B: the page").getMinutes());
		assertEquals("| a | b |\n| - | - |\n| 1 | 2 |", base.unit("A").getContent());
		assertEquals(List.of("book.zip/book/2-first/b.md:5 This line at the head of the page was not understood.",
				"book.zip/book/2-first/map.png This is no picture that is taken: it is neither PNG, JPEG, GIF nor SVG, whatever it is called.",
				"book.zip/book/2-first/b.md:10 “no.png” is not in the package."), base.refused());
	}

	@Test
	void aFolderOnTheDiskAndOnePageAreReadToo() throws Exception {
		Files.createDirectories(folder.resolve("notes/.git"));
		Files.writeString(folder.resolve("notes/one.md"), "# One\n\n目利《めき》き\n");
		Files.writeString(folder.resolve("notes/.git/x.md"), "# No\n");
		base.take("markdown", folder.resolve("notes"));
		assertEquals("notes\n  notes\n    One\n", base.outline());
		assertEquals(1, base.model().getSources().size());
		Imports other = Imports.empty().take("markdown", folder.resolve("notes/one.md"));
		assertEquals("目利《めき》き", other.unit("One").getContent());
	}
}
