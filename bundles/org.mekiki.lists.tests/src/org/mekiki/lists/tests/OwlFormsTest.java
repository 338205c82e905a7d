package org.mekiki.lists.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.lists.internal.reading.Reading;
import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.ConceptKind;

/** One ontology in every form that OWL is written in; what it imports is never looked for. */
class OwlFormsTest {

	private static final String TURTLE = """
			@prefix : <http://example.org/o#> .
			@prefix owl: <http://www.w3.org/2002/07/owl#> .
			@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
			<http://example.org/o> a owl:Ontology ; owl:imports <http://127.0.0.1:9/other> .
			:Machine a owl:Class ; rdfs:label "Machine"@en .
			:Robot a owl:Class ; rdfs:subClassOf :Machine ; rdfs:label "Robot"@en , "ロボット"@ja .
			:Robot_Arm a owl:Class ; rdfs:subClassOf [ a owl:Restriction ; owl:onProperty :part_of ; owl:someValuesFrom :Robot ] .
			:Old a owl:Class ; owl:deprecated true .
			:part_of a owl:ObjectProperty .
			:madeBy a owl:ObjectProperty ; rdfs:domain :Machine ; rdfs:range :Robot .
			""";

	private static final String XML = """
			<?xml version="1.0"?>
			<Ontology xmlns="http://www.w3.org/2002/07/owl#" xml:base="http://example.org/o" ontologyIRI="http://example.org/o">
			  <Prefix name="" IRI="http://example.org/o#"/>
			  <Import>http://127.0.0.1:9/other</Import>
			  <Declaration><Class IRI="#Machine"/></Declaration>
			  <Declaration><Class IRI="#Robot"/></Declaration>
			  <Declaration><Class abbreviatedIRI=":Robot_Arm"/></Declaration>
			  <Declaration><Class IRI="#Old"/></Declaration>
			  <Declaration><ObjectProperty IRI="#part_of"/></Declaration>
			  <Declaration><ObjectProperty IRI="#madeBy"/></Declaration>
			  <AnnotationAssertion><AnnotationProperty abbreviatedIRI="rdfs:label"/><IRI>#Machine</IRI><Literal xml:lang="en">Machine</Literal></AnnotationAssertion>
			  <SubClassOf><Annotation><AnnotationProperty abbreviatedIRI="rdfs:comment"/><Literal>sure</Literal></Annotation><Class IRI="#Robot"/><Class IRI="#Machine"/></SubClassOf>
			  <AnnotationAssertion><AnnotationProperty abbreviatedIRI="rdfs:label"/><IRI>#Robot</IRI><Literal xml:lang="en">Robot</Literal></AnnotationAssertion>
			  <AnnotationAssertion><AnnotationProperty abbreviatedIRI="rdfs:label"/><IRI>#Robot</IRI><Literal xml:lang="ja">ロボット</Literal></AnnotationAssertion>
			  <SubClassOf><Class IRI="#Robot_Arm"/><ObjectSomeValuesFrom><ObjectProperty IRI="#part_of"/><Class IRI="#Robot"/></ObjectSomeValuesFrom></SubClassOf>
			  <AnnotationAssertion><AnnotationProperty abbreviatedIRI="owl:deprecated"/><IRI>#Old</IRI><Literal datatypeIRI="http://www.w3.org/2001/XMLSchema#boolean">true</Literal></AnnotationAssertion>
			  <ObjectPropertyDomain><ObjectProperty IRI="#madeBy"/><Class IRI="#Machine"/></ObjectPropertyDomain>
			  <ObjectPropertyRange><ObjectProperty IRI="#madeBy"/><Class IRI="#Robot"/></ObjectPropertyRange>
			</Ontology>
			""";

	private static final String FUNCTIONAL = """
			# written by hand
			Prefix(:=<http://example.org/o#>)
			Prefix(rdfs:=<http://www.w3.org/2000/01/rdf-schema#>)
			Ontology(<http://example.org/o> <http://example.org/o/1>
			Import(<http://127.0.0.1:9/other>)
			Declaration(Class(:Machine)) Declaration(Class(:Robot)) Declaration(Class(:Robot_Arm)) Declaration(Class(:Old))
			Declaration(ObjectProperty(:part_of)) Declaration(ObjectProperty(:madeBy))
			AnnotationAssertion(rdfs:label :Machine "Machine"@en)
			SubClassOf(Annotation(rdfs:comment "sure \\"enough\\"") :Robot :Machine)
			AnnotationAssertion(rdfs:label :Robot "Robot"@en) AnnotationAssertion(rdfs:label :Robot "ロボット"@ja)
			SubClassOf(:Robot_Arm ObjectSomeValuesFrom(:part_of :Robot)) # a part
			SubClassOf(:Robot_Arm ObjectMaxCardinality(2 :part_of))
			AnnotationAssertion(owl:deprecated :Old "true"^^xsd:boolean)
			ObjectPropertyDomain(:madeBy :Machine) ObjectPropertyRange(:madeBy :Robot)
			)
			""";

	@TempDir
	Path folder;

	private Files files;

	@BeforeEach
	void open() {
		files = new Files(folder);
	}

	private static void check(Reading reading) {
		assertEquals(List.of(), reading.notices());
		assertEquals(List.of("Machine | Machine@en P vRobot", "Robot | Robot@en P | ロボット@ja P ^Machine", "Robot_Arm | Robot_Arm@ I <Robot",
				"Old | Old@ I", "madeBy | madeBy@ I"), Files.lines(reading));
		List<Concept> concepts = reading.vocabulary().concepts();
		assertTrue(concepts.get(3).isDeprecated());
		assertEquals(ConceptKind.OBJECT_PROPERTY, concepts.get(4).kind());
		assertEquals(List.of(concepts.get(0)), concepts.get(4).domains());
		assertEquals(List.of(concepts.get(1)), concepts.get(4).ranges());
		assertEquals("http://example.org/o", reading.vocabulary().iri());
	}

	@ParameterizedTest
	@ValueSource(strings = { "o", "o.owl", "o.rdf" })
	void contentTellsTheForm(String name) {
		check(files.read(name, TURTLE));
		check(files.read(name, XML));
		check(files.read(name, FUNCTIONAL));
	}

	@Test
	void whatIsDamagedIsRefusedWithItsLine() {
		String refused = files.refusal("o.owl", XML.replace("abbreviatedIRI=\":Robot_Arm\"", "abbreviatedIRI=\"nope:Robot_Arm\""));
		assertTrue(refused.startsWith("o.owl:7: ") && refused.contains("nope:Robot_Arm"), refused);
		refused = files.refusal("o.owl", FUNCTIONAL.replace("(:madeBy :Machine)", "(nope:madeBy :Machine)"));
		assertTrue(refused.startsWith("o.owl:14: ") && refused.contains("nope:madeBy"), refused);
		assertTrue(files.refusal("o.owl", FUNCTIONAL.replace("\"true\"", "\"true")).startsWith("o.owl:"), "a text that does not end");
		refused = files.refusal("o.owl", "Ontology(" + "SubClassOf(".repeat(200_000));
		assertTrue(refused.contains("Nested more than"), refused);
		refused = files.refusal("o.owl", "format-version: 1.2\n[Term]\nid: X:1\nname: robot\n");
		assertTrue(refused.contains("RDF/XML"), refused);
	}
}
