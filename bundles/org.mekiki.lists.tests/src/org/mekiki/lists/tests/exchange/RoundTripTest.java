package org.mekiki.lists.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Note;
import org.mekiki.model.NoteKind;
import org.mekiki.model.Property;
import org.mekiki.model.Status;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.text.Labels;

/** What is written and read again is what it was. */
class RoundTripTest {

	@TempDir
	private Path folder;

	/** Everything of an element: each feature of each object below it, in order. */
	private static List<String> everything(EObject object) {
		List<String> lines = new ArrayList<>();
		write(object, "", lines);
		return lines;
	}

	private static void write(EObject object, String indent, List<String> lines) {
		lines.add(indent + object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			Object value = object.eGet(feature);
			List<?> values = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
			if (feature instanceof EReference reference && reference.isContainment()) {
				values.forEach(child -> write((EObject) child, indent + ' ' + feature.getName() + '/', lines));
			} else {
				lines.add(indent + ' ' + feature.getName() + '=' + values.stream()
						.map(each -> each instanceof Identified identified ? identified.getId() : each).toList());
			}
		}
	}

	private static TechnologyList nasty(Desk desk) {
		TechnologyList list = ListsFactory.eINSTANCE.createTechnologyList();
		list.setId("00000000-0000-4000-8000-00000000000a");
		list.setTitle("\"Quoted\" \\ title\nof two lines");
		list.setLanguage("ja");
		list.setDeclaredTotal(Integer.valueOf(4));
		list.setStatus(Status.SUPERSEDED);
		Labels.set(list.getLabels(), "ja", "表");
		ListItem outer = item("=SUM(A1)", "00000000-0000-4000-8000-00000000000b");
		outer.getAltLabels().add(Labels.create("en", "one\ttab; and | more\nlines \\n"));
		outer.getAltLabels().add(Labels.create("en", "'@second"));
		outer.getAltLabels().add(Labels.create("zh-Hans", "重复"));
		outer.getHiddenLabels().add(Labels.create(null, "no language"));
		outer.setStatus(Status.DEPRECATED);
		outer.setNotation("-1");
		outer.setTranslationStatus("official");
		for (NoteKind kind : NoteKind.values()) {
			Note note = ModelFactory.eINSTANCE.createNote();
			note.setKind(kind);
			note.setLanguage("ja");
			note.setValue("注 " + kind + " 😀");
			outer.getNotes().add(note);
		}
		Property property = ModelFactory.eINSTANCE.createProperty();
		property.setKey("org.example.key");
		property.setValue("a\tb\nc");
		outer.getProperties().add(property);
		outer.setHandling(ModelFactory.eINSTANCE.createHandling());
		outer.getHandling().setMarking("部内限り");
		outer.getHandling().setOriginator(desk.model.getOrganisations().isEmpty() ? null : desk.model.getOrganisations().get(0));
		ListItem inner = item("inner", "00000000-0000-4000-8000-00000000000c");
		outer.getItems().add(inner);
		inner.getItems().add(item("innermost", "00000000-0000-4000-8000-00000000000d"));
		list.getItems().add(outer);
		list.getItems().add(item("inner", "00000000-0000-4000-8000-00000000000e"));
		return list;
	}

	private static ListItem item(String text, String id) {
		ListItem item = ListsFactory.eINSTANCE.createListItem();
		item.setId(id);
		item.setText(text);
		item.setLanguage("ja");
		Labels.set(item.getLabels(), "ja", text);
		return item;
	}

	@Test
	void theWholeSampleSurvivesSkos() throws Exception {
		Desk desk = Desk.sample();
		desk.session.execute("nasty", () -> desk.model.getLists().add(nasty(desk)));
		Path file = folder.resolve("sample.ttl");
		desk.write("skos", file);
		Desk other = Desk.empty();
		ImportPreview preview = other.read("skos", file);
		assertEquals(List.of(), Desk.lines(preview).stream().filter(line -> line.startsWith("REFUSED"))
				.filter(line -> !line.contains("more than once")).toList());
		other.forgetFile(file);
		assertEquals(everythingOf(desk), everythingOf(other));
		Path again = folder.resolve("again.ttl");
		other.write("skos", again);
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
	}

	private static List<String> everythingOf(Desk desk) {
		List<String> lines = new ArrayList<>();
		desk.model.getTaxonomies().forEach(each -> lines.addAll(everything(each)));
		desk.model.getLists().forEach(each -> lines.addAll(everything(each)));
		desk.model.getAlignments().stream().sorted(java.util.Comparator.comparing(Identified::getId))
				.forEach(each -> lines.addAll(everything(each)));
		return lines;
	}

	@Test
	void readingIntoTheSameBaseChangesNothing() throws Exception {
		Desk desk = Desk.sample();
		for (String form : List.of("skos", "csv", "xlsx")) {
			Path file = folder.resolve("lists." + (form.equals("skos") ? "ttl" : form));
			desk.write(form, file);
			ImportPreview preview = desk.preview(form.equals("skos") ? "skos" : "table", file);
			assertFalse(preview.changesSomething(),
					() -> form + preview.entries().stream().filter(entry -> entry.kind() != Kind.SAME).toList());
			assertTrue(preview.count(Kind.SAME) >= 209);
		}
	}

	/** Columns hold texts by language and notes by kind, so their order among each other is not kept. */
	@Test
	void itemsSurviveTables() throws Exception {
		for (String form : List.of("csv", "xlsx")) {
			Desk desk = Desk.sample();
			desk.session.execute("nasty", () -> desk.model.getLists().add(nasty(desk)));
			Path file = folder.resolve("items." + form);
			desk.write(form, file);
			Desk other = Desk.withoutLists();
			other.read("table", file);
			other.forgetFile(file);
			for (TechnologyList list : desk.model.getLists()) {
				TechnologyList copy = (TechnologyList) other.resource.find(list.getId());
				assertEquals(list.getItems().stream().flatMap(item -> everything(item).stream()).sorted().toList(),
						copy.getItems().stream().flatMap(item -> everything(item).stream()).sorted().toList(), form);
				assertEquals(List.of(list.getTitle(), String.valueOf(list.getDate()), String.valueOf(list.getDeclaredTotal())),
						List.of(copy.getTitle(), String.valueOf(copy.getDate()), String.valueOf(copy.getDeclaredTotal())));
				assertEquals(id(list.getAuthority()), id(copy.getAuthority()));
			}
		}
	}

	private static String id(Element element) {
		return element == null ? null : element.getId();
	}

	@Test
	void theSameListsGiveTheSameBytes() throws Exception {
		for (String form : List.of("skos", "csv", "xlsx")) {
			Path one = folder.resolve("one");
			Path other = folder.resolve("other");
			Desk.sample().write(form, one);
			Desk.sample().write(form, other);
			assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other), form);
		}
	}

	@Test
	void chosenListsAreWrittenWithTheirLinks() throws Exception {
		Desk desk = Desk.sample();
		Path file = folder.resolve("uk.ttl");
		desk.write("skos", file, desk.model.getLists().get(4));
		String text = Files.readString(file);
		assertTrue(text.contains("skos:narrowMatch"));
		assertTrue(text.contains("skos:ConceptScheme"));
		assertTrue(text.contains("\"Engineering biology\"@en"));
		assertFalse(text.contains("ポスト量子暗号"));
	}

	@Test
	void editionsThatShareTheirIrisStayApart() throws Exception {
		Desk desk = Desk.empty();
		String concept = "<http://e/a> a <http://www.w3.org/2004/02/skos/core#Concept> ; <http://www.w3.org/2004/02/skos/core#prefLabel> \"%s\"@en .";
		desk.read("skos", Files.writeString(folder.resolve("1.ttl"), concept.formatted("Comas")), "title=T", "edition=1");
		desk.read("skos", Files.writeString(folder.resolve("2.ttl"), concept.formatted("Comae")), "title=T", "edition=2");
		Path file = folder.resolve("both.ttl");
		desk.write("skos", file);
		Desk other = Desk.empty();
		other.read("skos", file);
		other.forgetFile(file);
		assertEquals(everythingOf(desk), everythingOf(other));
	}

	@Test
	void formulasAreDefused() throws Exception {
		Desk desk = Desk.empty();
		desk.session.execute("nasty", () -> desk.model.getLists().add(nasty(desk)));
		Path file = folder.resolve("nasty.csv");
		desk.write("csv", file);
		assertFalse(Files.readString(file).lines().flatMap(line -> List.of(line.split(",")).stream())
				.anyMatch(cell -> cell.matches("\"?[=+@-].*")));
	}
}
