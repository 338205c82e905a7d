package org.mekiki.lists.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.lists.internal.reading.Reading;
import org.mekiki.lists.internal.reading.ReadingLimits;
import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.ConceptKind;

/** The same vocabulary in every form, and what ontologies say in their own words. */
class RdfReadingTest {

	private static final String TURTLE = """
			@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
			@prefix ex: <http://example.org/v/> .
			ex:scheme a skos:ConceptScheme ; skos:prefLabel "All"@en .
			ex:robot a skos:Concept ;
			  skos:prefLabel "Robots"@en , "ロボット"@ja ;
			  skos:altLabel "Robotics"@en ;
			  skos:notation "R1" ;
			  skos:definition "Machines that act."@en .
			ex:drone a skos:Concept ;
			  skos:prefLabel "Drones"@en ;
			  skos:hiddenLabel "Dornes"@en ;
			  skos:broader ex:robot ; skos:related ex:sensor .
			ex:sensor a skos:Concept ; skos:prefLabel "Sensors"@en-GB .
			""";

	private static final List<String> CONCEPTS = List.of("robot | Robots@en P | ロボット@ja P | Robotics@en A vdrone",
			"drone | Drones@en P | Dornes@en H ^robot ~sensor", "sensor | Sensors@en-gb P ~drone");

	@TempDir
	Path folder;

	private Files files;

	@BeforeEach
	void open() {
		files = new Files(folder);
	}

	@Test
	void readsTurtle() {
		Reading reading = files.read("v.ttl", TURTLE);
		assertEquals(CONCEPTS, Files.lines(reading));
		assertEquals(List.of(), reading.notices());
		Concept robot = reading.vocabulary().concepts().getFirst();
		assertEquals(List.of("R1"), robot.notations());
		assertEquals(List.of("Machines that act."), robot.definitions());
		assertEquals("ロボット", robot.name("ja"));
		assertEquals("Robots", robot.name("de"));
	}

	@Test
	void readsWhatIsPackedToo() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write(TURTLE.getBytes(StandardCharsets.UTF_8));
		}
		assertEquals(CONCEPTS, Files.lines(Files.read(files.write("v.ttl.gz", packed.toByteArray()), ReadingLimits.USUAL)));
	}

	@Test
	void readsRdfXmlWithEntitiesOfItsOwn() {
		String xml = """
				<?xml version="1.0"?>
				<!DOCTYPE rdf:RDF [ <!ENTITY skos "http://www.w3.org/2004/02/skos/core#"> ]>
				<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="&skos;"
				    xml:base="http://example.org/v/">
				  <rdf:Description rdf:about="robot"><rdf:type rdf:resource="&skos;Concept"/>
				    <skos:prefLabel xml:lang="en">Robots</skos:prefLabel><skos:prefLabel xml:lang="ja">ロボット</skos:prefLabel>
				    <skos:altLabel xml:lang="en">Robotics</skos:altLabel></rdf:Description>
				  <skos:Concept rdf:about="drone">
				    <skos:prefLabel xml:lang="en">Drones</skos:prefLabel><skos:hiddenLabel xml:lang="en">Dornes</skos:hiddenLabel>
				    <skos:broader rdf:resource="robot"/><skos:related rdf:resource="sensor"/></skos:Concept>
				  <skos:Concept rdf:about="sensor"><skos:prefLabel xml:lang="en-GB">Sensors</skos:prefLabel></skos:Concept>
				</rdf:RDF>
				""";
		assertEquals(CONCEPTS, Files.lines(files.read("v.rdf", xml)));
	}

	@Test
	void readsNTriples() {
		String triples = """
				<http://example.org/v/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "A\\u0301"@en .
				<http://example.org/v/b> <http://www.w3.org/2004/02/skos/core#prefLabel> "B"@en .
				<http://example.org/v/a> <http://www.w3.org/2004/02/skos/core#narrower> <http://example.org/v/b> .
				""";
		assertEquals(List.of("a | A\u0301@en P vb", "b | B@en P ^a"), Files.lines(files.read("v.nt", triples)));
	}

	@Test
	void readsJsonLd() {
		String json = """
				{ "@context": { "skos": "http://www.w3.org/2004/02/skos/core#", "id": "@id", "type": "@type",
				    "broader": { "@id": "skos:broader", "@type": "@id" },
				    "prefLabel": { "@id": "skos:prefLabel", "@container": "@language" } },
				  "@graph": [
				    { "id": "http://example.org/v/a", "type": "skos:Concept", "prefLabel": { "en": "Robots", "ja": "ロボット" } },
				    { "id": "http://example.org/v/b", "type": "skos:Concept", "prefLabel": { "en": "Drones" },
				      "broader": "http://example.org/v/a" } ] }
				""";
		assertEquals(List.of("a | Robots@en P | ロボット@ja P vb", "b | Drones@en P ^a"),
				Files.lines(files.read("v.jsonld", json)));
	}

	@Test
	void readsLabelsThatAreResources() {
		String turtle = """
				@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
				@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
				@prefix ex: <http://example.org/v/> .
				ex:a a skos:Concept ; xl:prefLabel ex:l1 ; xl:altLabel [ xl:literalForm "Autos"@de ] .
				ex:l1 a xl:Label ; xl:literalForm "Kraftwagen"@de .
				""";
		assertEquals(List.of("a | Kraftwagen@de P | Autos@de A"), Files.lines(files.read("v.ttl", turtle)));
	}

	@Test
	void readsTheClassesOfAnOntology() {
		String xml = """
				<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#"
				    xmlns:owl="http://www.w3.org/2002/07/owl#" xmlns:o="http://www.geneontology.org/formats/oboInOwl#"
				    xml:base="http://example.org/x">
				  <owl:Ontology rdf:about=""/>
				  <owl:Class rdf:about="#X_0000001"><rdfs:label>wing</rdfs:label>
				    <o:hasRelatedSynonym rdf:resource="#genid7"/><o:hasExactSynonym>flying limb</o:hasExactSynonym>
				    <rdfs:subClassOf rdf:resource="#X_0000002"/>
				    <rdfs:subClassOf><owl:Restriction><owl:onProperty rdf:resource="#has_part_of_kind"/>
				      <owl:someValuesFrom rdf:resource="#X_0000003"/></owl:Restriction></rdfs:subClassOf>
				    <rdfs:subClassOf><owl:Restriction><owl:onProperty rdf:resource="#R7"/>
				      <owl:someValuesFrom rdf:resource="#X_0000003"/></owl:Restriction></rdfs:subClassOf></owl:Class>
				  <o:Synonym rdf:about="#genid7"><rdfs:label>ala</rdfs:label></o:Synonym>
				  <owl:Class rdf:about="#X_0000002"><rdfs:label>limb</rdfs:label>
				    <rdfs:subClassOf rdf:resource="http://www.w3.org/2002/07/owl#Thing"/></owl:Class>
				  <owl:Class rdf:about="#X_0000003"><rdfs:label>body</rdfs:label></owl:Class>
				  <owl:Class rdf:about="#X_0000004"><rdfs:label>tail</rdfs:label><owl:deprecated>true</owl:deprecated></owl:Class>
				  <owl:ObjectProperty rdf:about="#R7"><rdfs:label>part of</rdfs:label></owl:ObjectProperty>
				</rdf:RDF>
				""";
		Reading reading = files.read("x.owl", xml);
		assertEquals(
				List.of("X_0000001 | wing@ P | flying limb@ A | ala@ L ^X_0000002 <X_0000003 ~X_0000003",
						"X_0000002 | limb@ P vX_0000001", "X_0000003 | body@ P ~X_0000001", "X_0000004 | tail@ P"),
				Files.lines(reading));
		assertTrue(reading.vocabulary().concepts().get(3).isDeprecated());
	}

	@Test
	void whatAClassIsDefinedByIsAboveIt() {
		String turtle = """
				@prefix owl: <http://www.w3.org/2002/07/owl#> .
				@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
				@prefix obo: <http://www.geneontology.org/formats/oboInOwl#> .
				@prefix ex: <http://example.org/mill#> .
				<http://example.org/mill> a owl:Ontology .
				ex:ownedBy a owl:ObjectProperty ; rdfs:domain ex:Mill .
				ex:piece_of a owl:ObjectProperty ; rdfs:label "part of" .
				ex:Mill a owl:Class .
				ex:Wheel a owl:Class .
				ex:WaterWheel a owl:Class ; owl:equivalentClass [ a owl:Class ; owl:intersectionOf ( ex:Wheel
				  [ a owl:Restriction ; owl:onProperty ex:piece_of ; owl:someValuesFrom ex:Mill ] ) ] .
				ex:Wheelwork a owl:Class ; owl:equivalentClass ex:Mill .
				ex:Treadmill a owl:Class ; rdfs:subClassOf obo:ObsoleteClass .
				ex:Gin a owl:Class ; owl:deprecated "1" .
				""";
		Reading reading = files.read("mill.ttl", turtle);
		assertEquals("http://example.org/mill", reading.vocabulary().iri());
		assertEquals(List.of("ownedBy | ownedBy@ I", "Mill | Mill@ I", "Wheel | Wheel@ I vWaterWheel",
				"WaterWheel | WaterWheel@ I ^Wheel <Mill", "Wheelwork | Wheelwork@ I", "Treadmill | Treadmill@ I", "Gin | Gin@ I"),
				Files.lines(reading));
		assertEquals(List.of("Treadmill", "Gin"), reading.vocabulary().concepts().stream().filter(Concept::isDeprecated)
				.map(one -> one.name("en")).toList());
		assertEquals(ConceptKind.OBJECT_PROPERTY, reading.vocabulary().concepts().getFirst().kind());
	}

	@Test
	void namesInIdentifiersStandInForLabels() {
		String xml = """
				<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#"
				    xmlns:owl="http://www.w3.org/2002/07/owl#" xml:base="http://example.org/x">
				  <owl:Class rdf:ID="LoanDesk"/><owl:Class rdf:ID="Reader"/>
				  <owl:DatatypeProperty rdf:ID="hasName"><rdfs:domain><owl:Class><owl:unionOf rdf:parseType="Collection">
				    <owl:Class rdf:about="#LoanDesk"/><owl:Class rdf:about="#Reader"/></owl:unionOf></owl:Class></rdfs:domain>
				  </owl:DatatypeProperty>
				</rdf:RDF>
				""";
		Reading reading = files.read("x.owl", xml);
		assertEquals(List.of("LoanDesk | LoanDesk@ I", "Reader | Reader@ I", "hasName | hasName@ I"), Files.lines(reading));
		assertEquals(List.of("LoanDesk", "Reader"),
				reading.vocabulary().concepts().get(2).domains().stream().map(one -> one.name("en")).toList());
	}
}
