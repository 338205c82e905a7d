package org.mekiki.lists.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.lists.align.CarryOver;
import org.mekiki.model.Status;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** Vocabularies of other programs become lists and taxonomies. */
class SkosImportTest {

	private static final String HEAD = """
			@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
			@prefix dct: <http://purl.org/dc/terms/> .
			@prefix owl: <http://www.w3.org/2002/07/owl#> .
			@prefix : <http://example.org/> .
			""";

	private static final String THESAURUS = HEAD + """
			:s a skos:ConceptScheme ; dct:title "Critical technologies"@en ; dct:issued "2025-06-01" ; dct:publisher "Ministry" .
			:a a skos:Concept ; skos:topConceptOf :s ; skos:prefLabel "Machines"@en , "機械"@ja ; skos:notation "1" .
			:b a skos:Concept ; skos:inScheme :s ; skos:broader :a ; skos:prefLabel "Robots"@en ;
			  skos:altLabel "Robotics"@en ; skos:scopeNote "arms too"@en ; skos:definition "machines that act"@en .
			:c a skos:Concept ; skos:inScheme :s ; skos:broader :a ; skos:prefLabel "Old"@en ; owl:deprecated true .
			""";

	@TempDir
	private Path folder;

	private final Desk desk = Desk.empty();

	private Path file(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content);
	}

	private TechnologyList list() {
		return desk.model.getLists().get(0);
	}

	private static List<String> flagged(ImportPreview preview) {
		return Desk.lines(preview).stream().filter(line -> line.startsWith("REFUSED") || line.startsWith("REMARK")).toList();
	}

	@Test
	void aThesaurusBecomesAList() throws Exception {
		ImportPreview preview = desk.read("skos", file("t.ttl", THESAURUS), "jurisdiction=NL", "language=en");
		assertEquals(List.of(), flagged(preview));
		assertEquals("Critical technologies", list().getTitle());
		assertEquals("2025-06-01", list().getDate());
		assertEquals("Ministry", Labels.text(list().getAuthority(), "en"));
		ListItem machines = list().getItems().get(0);
		assertEquals("Machines", machines.getText());
		assertEquals("en", machines.getLanguage());
		assertEquals("1", machines.getNotation());
		ListItem robots = machines.getItems().get(0);
		assertEquals("Robotics", robots.getAltLabels().get(0).getValue());
		assertEquals("arms too", robots.getNotes().get(0).getValue());
		assertEquals("en", robots.getDescriptions().get(0).getLanguage());
		assertEquals(Status.DEPRECATED, machines.getItems().get(1).getStatus());
		assertTrue(robots.getCitations().get(0).getLocator().matches("\\d+"), "the line is kept");
	}

	@Test
	void theSameThesaurusAgainIsTheSame() throws Exception {
		Path file = file("t.ttl", THESAURUS);
		desk.read("skos", file);
		ImportPreview preview = desk.preview("skos", file);
		assertTrue(!preview.changesSomething(), () -> String.join("\n", Desk.lines(preview)));
		Path revised = file("t2.ttl", THESAURUS.replace(":c a skos:Concept", ":d a skos:Concept").replace("Robots", "Robot systems"));
		ImportPreview again = desk.preview("skos", revised);
		assertEquals(List.of(1L, 1L), List.of(again.count(Kind.NEW), again.count(Kind.REMOVED)));
		assertTrue(again.count(Kind.CHANGED) >= 1);
	}

	@Test
	void aThesaurusBecomesATaxonomyWithSeveralHierarchies() throws Exception {
		desk.read("skos", file("t.ttl", THESAURUS + ":e a skos:Concept ; skos:prefLabel \"Arms\"@en ; skos:broader :b , :x ; skos:related :a .\n"
				+ ":x a skos:Concept ; skos:topConceptOf :s ; skos:prefLabel \"Tools\"@en .\n"), "as=taxonomy", "edition=2025");
		Taxonomy taxonomy = desk.model.getTaxonomies().get(0);
		assertEquals("2025", taxonomy.getEdition());
		Technology arms = taxonomy.getTechnologies().get(0).getChildren().get(0).getChildren().get(0);
		assertEquals("Arms", Labels.text(arms, "en"));
		assertEquals("Tools", Labels.text(arms.getBroader().get(0), "en"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			x.nt | <http://e/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "Robots"@en .
			x.jsonld | {"@id":"http://e/a","http://www.w3.org/2004/02/skos/core#prefLabel":[{"@value":"Robots","@language":"en"}]}
			x.rdf | <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://www.w3.org/2004/02/skos/core#"><s:Concept rdf:about="http://e/a"><s:prefLabel xml:lang="en">Robots</s:prefLabel></s:Concept></rdf:RDF>
			x.ttl | <http://e/a> <http://www.w3.org/2008/05/skos-xl#prefLabel> <http://e/l> ; a <http://www.w3.org/2004/02/skos/core#Concept> . <http://e/l> <http://www.w3.org/2008/05/skos-xl#literalForm> "Robots"@en .
			""")
	void everyFormIsRead(String name, String content) throws Exception {
		desk.read("skos", file(name, content));
		assertEquals("Robots", list().getItems().get(0).getText());
	}

	@Test
	void whatIsDoubtfulIsToldWithItsLine() throws Exception {
		ImportPreview preview = desk.read("skos", file("t.ttl", HEAD + """
				:a a skos:Concept ; skos:prefLabel "One"@en , "Two"@en ; skos:notation "1" ; skos:broader :b .
				:b a skos:Concept ; skos:prefLabel "B"@en ; skos:notation "1" ; skos:broader :a ; skos:exactMatch <http://elsewhere/x> .
				"""));
		String all = String.join("\n", flagged(preview));
		assertTrue(all.contains("REMARK t.ttl:5"), all);
		assertEquals(1, preview.count(Kind.REFUSED), "only the link that would make the circle is left out: " + all);
		assertTrue(all.contains("circle"), all);
		assertTrue(all.contains("mapping"), all);
		assertTrue(flagged(preview).size() >= 4, all);
	}

	/** A thesaurus with several hierarchies and links to others is sound, whatever a list can hold of it. */
	@Test
	void aSoundThesaurusIsNotRefusedAsAList() throws Exception {
		ImportPreview preview = desk.read("skos", file("t.ttl", THESAURUS
				+ ":e a skos:Concept ; skos:prefLabel \"Arms\"@en ; skos:broader :b , :x ; skos:exactMatch <http://elsewhere/x> .\n"
				+ ":x a skos:Concept ; skos:topConceptOf :s ; skos:prefLabel \"Tools\"@en .\n"));
		assertEquals(0, preview.count(Kind.REFUSED), () -> String.join("\n", Desk.lines(preview)));
		assertEquals(2, preview.count(Kind.REMARK), () -> String.join("\n", Desk.lines(preview)));
	}

	@Test
	void aLaterEditionOfATaxonomyTakesItsLinksOver() throws Exception {
		desk.read("skos", file("t.ttl", THESAURUS), "as=taxonomy", "edition=1");
		desk.read("skos", file("l.ttl", HEAD + "<http://l/1> a skos:Concept ; skos:prefLabel \"Roboter\"@de ; skos:exactMatch :b .\n"),
				"title=Liste", "language=de");
		Taxonomy first = desk.model.getTaxonomies().get(0);
		desk.read("skos", file("t2.ttl", THESAURUS.replace("Robots", "Robot systems")), "as=taxonomy", "edition=2", "title=Later",
				"supersedesTaxonomy=" + first.getId());
		Taxonomy second = desk.model.getTaxonomies().get(1);
		assertSame(first, second.getSupersedes());
		assertEquals(1, CarryOver.waiting(desk.model, second).size());
		CarryOver carry = CarryOver.of(desk.model, first, second);
		carry.execute(desk.session);
		assertEquals(1, carry.added().size());
		assertEquals(List.of(), CarryOver.waiting(desk.model, second));
	}

	@Test
	void mappingsBecomeSuggestions() throws Exception {
		desk.read("skos", file("t.ttl", THESAURUS), "as=taxonomy");
		desk.read("skos", file("l.ttl", HEAD + "<http://l/1> a skos:Concept ; skos:prefLabel \"Roboter\"@de ; skos:exactMatch :b ; skos:broadMatch :a .\n"),
				"title=Liste", "language=de");
		assertEquals(2, desk.model.getAlignments().size());
		assertEquals(AlignmentState.SUGGESTED, desk.model.getAlignments().get(0).getState());
		assertEquals(MappingRelation.EXACT, desk.model.getAlignments().get(0).getRelation());
		assertTrue(desk.model.getAlignments().get(0).getReason().contains("l.ttl"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			undefined.ttl | nope:a a nope:b . | 1
			remote.jsonld | {"@context":"https://example.org/context.json","@id":"http://e/a"} | 1
			damaged.ttl | <http://e/a> "unclosed | 1
			entity.rdf | <!DOCTYPE r [<!ENTITY e SYSTEM "http://127.0.0.1:9/x">]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">&e;</rdf:RDF> | 1
			empty.ttl | # nothing | 0
			""")
	void whatCannotBeReadIsRefusedAsAWhole(String name, String content, int line) throws Exception {
		ImportException refused = assertThrows(ImportException.class, () -> desk.preview("skos", file(name, content)));
		assertEquals(line, refused.place() == null ? 0 : refused.place().line(), refused.getMessage());
		assertTrue(desk.model.getLists().isEmpty());
	}

	@Test
	void theClassesOfAnOntologyBecomeItems() throws Exception {
		desk.read("owl", file("o.ttl", """
				@prefix owl: <http://www.w3.org/2002/07/owl#> .
				@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
				@prefix obo: <http://www.geneontology.org/formats/oboInOwl#> .
				@prefix : <http://example.org/> .
				:A a owl:Class ; rdfs:label "Machine"@en .
				:B a owl:Class ; rdfs:subClassOf :A ; rdfs:label "Robot"@en ; obo:hasExactSynonym "Automaton" .
				:p a owl:ObjectProperty ; rdfs:label "has part"@en .
				"""), "title=O");
		assertEquals(List.of("Machine"), list().getItems().stream().map(ListItem::getText).toList());
		ListItem robot = list().getItems().get(0).getItems().get(0);
		assertEquals("Automaton", robot.getAltLabels().get(0).getValue());
		assertTrue(robot.getCitations().get(0).getLocator().contains("http://example.org/B"));
	}
}
