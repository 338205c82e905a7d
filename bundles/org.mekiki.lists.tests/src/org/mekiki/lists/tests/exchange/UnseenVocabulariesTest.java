package org.mekiki.lists.tests.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.model.Status;
import org.mekiki.model.Text;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;

/** Whatever way a vocabulary is put, it is read well or refused with its place. */
class UnseenVocabulariesTest {

	private static final String HEAD = """
			@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
			@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
			@prefix owl: <http://www.w3.org/2002/07/owl#> .
			@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
			@prefix : <http://example.org/> .
			""";

	@TempDir
	private Path folder;

	private final Desk desk = Desk.empty();

	private ImportPreview read(String importer, String name, String content) throws Exception {
		return desk.read(importer, Files.writeString(folder.resolve(name), content), "as=taxonomy");
	}

	/** Names in the order of the tree, each indented by its depth. */
	private List<String> tree() {
		List<String> lines = new ArrayList<>();
		for (Taxonomy taxonomy : desk.model.getTaxonomies()) {
			lines.add("# " + taxonomy.getLabels().get(0).getValue());
			taxonomy.getTechnologies().forEach(top -> add(top, "", lines));
		}
		return lines;
	}

	private static void add(Technology technology, String indent, List<String> lines) {
		lines.add(indent + technology.getLabels().stream().map(Text::getValue).findFirst().orElse("?"));
		technology.getChildren().forEach(child -> add(child, indent + "-", lines));
	}

	private static List<String> said(ImportPreview preview) {
		return Desk.lines(preview).stream().filter(line -> line.startsWith("REFUSED") || line.startsWith("REMARK")).toList();
	}

	@Test
	void labelsThatAreResourcesAreRead() throws Exception {
		ImportPreview preview = read("skos", "xl.ttl", HEAD + """
				:a xl:prefLabel :l ; xl:altLabel [ a xl:Label ; xl:literalForm "androids"@en ] ; xl:hiddenLabel :h .
				:l a xl:Label ; xl:literalForm "robots"@en .
				:h xl:literalForm "robbots"@en .
				""");
		assertEquals(List.of("# xl.ttl", "robots"), tree());
		Technology robots = desk.model.getTaxonomies().get(0).getTechnologies().get(0);
		assertEquals("androids", robots.getAltLabels().get(0).getValue());
		assertEquals("robbots", robots.getHiddenLabels().get(0).getValue());
		assertEquals(List.of(), said(preview));
	}

	@Test
	void groupsAreNoConceptsAndThatIsTold() throws Exception {
		ImportPreview preview = read("skos", "c.ttl", HEAD + """
				:s a skos:ConceptScheme ; skos:prefLabel "things"@en .
				:c a skos:Collection ; skos:prefLabel "group"@en ; skos:inScheme :s ; skos:member :a .
				:o a skos:OrderedCollection ; skos:memberList ( :a ) .
				:a a skos:Concept ; skos:prefLabel "a thing"@en ; skos:inScheme :s .
				""");
		assertEquals(List.of("# things", "a thing"), tree());
		assertEquals(List.of("REMARK c.ttl:7 The group \u201cgroup\u201d (skos:Collection) is left out; what belongs to it is read.",
				"REMARK c.ttl:8 The group \u201chttp://example.org/o\u201d (skos:Collection) is left out; what belongs to it is read."),
				said(preview));
	}

	@Test
	void eachSchemeIsATaxonomy() throws Exception {
		read("skos", "s.ttl", HEAD + """
				:s a skos:ConceptScheme ; skos:prefLabel "one"@en .
				:t a skos:ConceptScheme ; skos:prefLabel "two"@en .
				:a skos:inScheme :s ; skos:prefLabel "a thing"@en .
				:b skos:inScheme :t ; skos:prefLabel "b thing"@en .
				""");
		assertEquals(List.of("# one", "a thing", "# two", "b thing"), tree());
	}

	/** Only broader, narrower, a scheme or its top concepts say that these are concepts, and only addresses what they are called. */
	@Test
	void conceptsThatDoNotSaySoAreConceptsAllTheSame() throws Exception {
		ImportPreview preview = read("skos", "u.ttl", HEAD + """
				:s a skos:ConceptScheme ; skos:prefLabel "things"@en ; skos:hasTopConcept :energyTechnology , :x .
				:energyTechnology skos:narrower :solar_power .
				:solar_power skos:inScheme :s .
				:PVCell skos:broader :solar_power .
				:x rdfs:label "labelled"@en .
				""");
		assertEquals(List.of("# things", "energy Technology", "-solar power", "--PV Cell", "labelled"), tree());
		assertEquals(List.of(), said(preview));
	}

	@Test
	void conceptsWithoutAddressAreToldToBeLeftOut() throws Exception {
		ImportPreview preview = desk.preview("skos", Files.writeString(folder.resolve("b.ttl"), HEAD + """
				[] a skos:Concept ; skos:prefLabel "no address"@en .
				:a a skos:Concept ; skos:prefLabel "a thing"@en .
				"""));
		assertEquals(List.of("REFUSED b.ttl:6 \u201cno address\u201d has no address (it is a blank node), so that nothing can refer to it, "
				+ "and was left out."), said(preview));
	}

	@Test
	void classesAreCalledByTheirAddressIfByNothingElse() throws Exception {
		ImportPreview preview = read("owl", "o.ttl", HEAD + """
				:Robot a owl:Class ; rdfs:label "robot" .
				:IndustrialRobot a owl:Class ; rdfs:subClassOf :Robot .
				:mobile_robot_arm a owl:Class ; rdfs:subClassOf :Robot .
				:HTTPServer a owl:Class .
				[] a owl:Class ; owl:unionOf ( :Robot :HTTPServer ) .
				""");
		assertEquals(List.of("# o.ttl", "robot", "-Industrial Robot", "-mobile robot arm", "HTTP Server"), tree());
		assertEquals(List.of(), said(preview));
	}

	@Test
	void synonymsOfOboAndWhatIsObsoleteAreRead() throws Exception {
		read("owl", "x.owl", """
				<!DOCTYPE rdf:RDF [ <!ENTITY obo "http://purl.obolibrary.org/obo/"> ]>
				<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#"
				 xmlns:owl="http://www.w3.org/2002/07/owl#" xmlns:oio="http://www.geneontology.org/formats/oboInOwl#">
				<owl:Class rdf:about="&obo;MA_1"><rdfs:label>heart</rdfs:label><oio:hasExactSynonym>cor</oio:hasExactSynonym>
				<oio:hasRelatedSynonym rdf:resource="&obo;s1"/></owl:Class>
				<oio:Synonym rdf:about="&obo;s1"><rdfs:label>ticker</rdfs:label></oio:Synonym>
				<owl:Class rdf:about="&obo;MA_2"><rdfs:label>gone</rdfs:label><rdfs:subClassOf rdf:resource="http://www.geneontology.org/formats/oboInOwl#ObsoleteClass"/></owl:Class>
				</rdf:RDF>
				""");
		assertEquals(List.of("# x.owl", "heart", "gone"), tree());
		List<Technology> all = desk.model.getTaxonomies().get(0).getTechnologies();
		assertEquals(List.of("cor", "ticker"), all.get(0).getAltLabels().stream().map(Text::getValue).toList());
		assertEquals(Status.DEPRECATED, all.get(1).getStatus());
	}

	/** Deeper than any stack would hold that goes down step by step. */
	@Test
	void aChainOfThousandsIsATree() throws Exception {
		StringBuilder chain = new StringBuilder(HEAD);
		for (int i = 0; i < 3_000; i++) {
			chain.append(":c" + i + " a skos:Concept ; skos:prefLabel \"thing " + i + "\"@en ; skos:broader :c" + (i + 1) + " .\n");
		}
		read("skos", "chain.ttl", chain + ":c3000 a skos:Concept ; skos:prefLabel \"top\"@en .\n");
		int depth = 0;
		for (Technology one = desk.model.getTaxonomies().get(0).getTechnologies().get(0); !one.getChildren().isEmpty(); depth++) {
			one = one.getChildren().get(0);
		}
		assertEquals(3_000, depth);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			g.trig | @prefix : <http://e/> . @prefix s: <http://www.w3.org/2004/02/skos/core#> .~:g { :a s:prefLabel "a" . } | g.trig:2:
			g.nq | <http://e/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "a" <http://e/g> . | g.nq:1:
			r.n3 | @prefix : <http://e/> .~{ :x :y :z } => { :z :y :x } . | r.n3:2:
			r.rj | { "http://e/a" : { "http://www.w3.org/2004/02/skos/core#prefLabel" : [ { "value" : "a", "type" : "literal" } ] } } | r.rj:1: This form is not read
			t.xml | <TriX xmlns="http://www.w3.org/2004/03/trix/trix-1/"><graph/></TriX> | t.xml:1: This form is not read
			o.obo | format-version: 1.2 | o.obo:1: This form is not read
			l.jsonld | {~"@context": "https://example.org/c.json" } | l.jsonld:2: The context
			d.rdf | <!DOCTYPE rdf:RDF SYSTEM "http://example.org/x.dtd"><rdf:RDF/> | d.rdf:1: The file wants
			p.rdf | <!DOCTYPE r [<!ENTITY % x SYSTEM "http://example.org/e.dtd"> %x;]><r/> | p.rdf:1: The file wants
			e.rdf | <!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>~<r>&x;</r> | e.rdf:2: The file wants
			""")
	void otherFormsAreRefusedWithTheirPlace(String name, String content, String message) throws Exception {
		Path file = Files.writeString(folder.resolve(name), content.replace('~', '\n'));
		String told = assertThrows(ImportException.class, () -> desk.preview("skos", file)).getMessage();
		assertTrue(told.startsWith(message), told);
	}
}
