package org.mekiki.lists.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.analysis.Progress;
import org.mekiki.core.api.command.CommandContext;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.lists.internal.command.MatchCommand;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What programs that judge links get: ontologies of two styles, built as anatomists build theirs. */
class MatchCommandTest {

	private static final String ALIGNMENT = "http://knowledgeweb.semanticweb.org/heterogeneity/alignment";

	private static final String HEAD = """
			<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#"
			    xmlns:owl="http://www.w3.org/2002/07/owl#" xmlns:o="http://www.geneontology.org/formats/oboInOwl#"
			    xml:base="http://%s.example">
			  <owl:AnnotationProperty rdf:about="http://www.geneontology.org/formats/oboInOwl#hasRelatedSynonym"/>
			  <owl:ObjectProperty rdf:about="http://%1$s.example#UNDEFINED_part_of"><rdfs:label>part of</rdfs:label></owl:ObjectProperty>
			""";

	/** Names are codes; synonyms are things of their own; parts by a property that was never declared properly. */
	private static final String CLOCK = HEAD.formatted("clock") + """
			  <owl:Ontology rdf:about="http://clock.example"/>
			  <owl:Class rdf:about="http://clock.example#CL_0000001"><rdfs:label>escapement</rdfs:label>
			    <o:hasRelatedSynonym rdf:resource="http://clock.example#genid1"/></owl:Class>
			  <owl:Class rdf:about="http://clock.example#CL_0000002"><rdfs:label>pallet fork</rdfs:label>
			    <rdfs:subClassOf><owl:Restriction><owl:onProperty rdf:resource="http://clock.example#UNDEFINED_part_of"/>
			      <owl:someValuesFrom rdf:resource="http://clock.example#CL_0000001"/></owl:Restriction></rdfs:subClassOf></owl:Class>
			  <owl:Class rdf:about="http://clock.example#CL_0000003"><rdfs:label>fusee</rdfs:label>
			    <rdfs:subClassOf rdf:resource="http://www.geneontology.org/formats/oboInOwl#ObsoleteClass"/></owl:Class>
			  <o:Synonym rdf:about="http://clock.example#genid1"><rdfs:label>release mechanism</rdfs:label></o:Synonym>
			</rdf:RDF>
			""";

	private static final String WATCH = HEAD.formatted("watch") + """
			  <owl:Class rdf:about="http://watch.example#Release_Mechanism"/>
			  <owl:Class rdf:about="http://watch.example#PalletFork">
			    <rdfs:subClassOf><owl:Restriction><owl:onProperty rdf:resource="http://watch.example#UNDEFINED_part_of"/>
			      <owl:someValuesFrom rdf:resource="http://watch.example#Release_Mechanism"/></owl:Restriction></rdfs:subClassOf></owl:Class>
			  <owl:Class rdf:about="http://watch.example#Fusee"/>
			  <owl:Class rdf:about="http://watch.example#Lever_Pallet_Fork"/>
			</rdf:RDF>
			""";

	@TempDir
	Path folder;

	private Files files;
	private final List<String> said = new ArrayList<>();

	@BeforeEach
	void open() {
		files = new Files(folder);
	}

	private String run(String format, String relation, Path source, Path target) throws IOException, CommandException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Arguments arguments = answering(Arguments.class, (proxy, method, values) -> switch (method.getName()) {
		case "text" -> relation;
		case "number" -> Optional.empty();
		case "isTrue" -> Boolean.FALSE;
		default -> throw new UnsupportedOperationException(method.getName());
		});
		Progress progress = answering(Progress.class, (proxy, method, values) -> null);
		CommandContext context = answering(CommandContext.class, (proxy, method, values) -> switch (method.getName()) {
		case "arguments" -> arguments;
		case "file" -> Optional.of(values[0].equals("source") ? source : target);
		case "format" -> format;
		case "out" -> out;
		case "say" -> said.add((String) values[0]) ? null : null;
		case "locale" -> Locale.ENGLISH;
		case "progress" -> progress;
		default -> throw new UnsupportedOperationException(method.getName());
		});
		new MatchCommand().run(context);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static <T> T answering(Class<T> type, InvocationHandler answers) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, answers));
	}

	@Test
	void theAlignmentFormatNamesOntologiesAndEntitiesByTheirIris() throws Exception {
		Path watch = files.write("watch.owl", WATCH);
		String rdf = run("rdf", "exact", files.write("clock.owl", CLOCK), watch);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(rdf.getBytes(StandardCharsets.UTF_8)));
		assertEquals(List.of("http://clock.example", watch.toAbsolutePath().toUri().toString()),
				attributes(document.getElementsByTagNameNS(ALIGNMENT, "Ontology"), "about"));
		assertEquals(List.of("http://clock.example#CL_0000001", "http://clock.example#CL_0000002"),
				attributes(document.getElementsByTagNameNS(ALIGNMENT, "entity1"), "resource"));
		assertEquals(List.of("http://watch.example#Release_Mechanism", "http://watch.example#PalletFork"),
				attributes(document.getElementsByTagNameNS(ALIGNMENT, "entity2"), "resource"));
		assertEquals("=", document.getElementsByTagNameNS(ALIGNMENT, "relation").item(0).getTextContent());
		double measure = Double.parseDouble(document.getElementsByTagNameNS(ALIGNMENT, "measure").item(0).getTextContent());
		assertTrue(measure > 0.5 && measure <= 1, () -> "measure " + measure);
	}

	private static List<String> attributes(NodeList elements, String name) {
		List<String> values = new ArrayList<>();
		for (int i = 0; i < elements.getLength(); i++) {
			values.add(((Element) elements.item(i)).getAttributeNS("http://www.w3.org/1999/02/22-rdf-syntax-ns#", name));
		}
		return values;
	}

	@Test
	void tablesHaveTheirColumnsAndOneLineForEachLink() throws Exception {
		String[] lines = run("csv", "exact", files.write("clock.owl", CLOCK), files.write("watch.owl", WATCH)).split("\r\n");
		assertEquals("source,target,relation,confidence,reason", lines[0]);
		assertEquals(3, lines.length);
		assertTrue(lines[1].startsWith("http://clock.example#CL_0000001,http://watch.example#Release_Mechanism,exactMatch,0."), lines[1]);
	}

	@Test
	void whatHasItsEqualIsNotLinkedToWhatIsAroundThat() throws Exception {
		String all = run("csv", "all", files.write("clock.owl", CLOCK), files.write("watch.owl", WATCH));
		assertTrue(all.lines().noneMatch(line -> line.contains("Lever_Pallet_Fork")), all);
	}

	@Test
	void aDamagedTargetIsRefusedWithItsLine() {
		Path damaged = files.write("watch.owl", WATCH.replace("</rdf:RDF>", "<oops>"));
		String message = assertThrows(CommandException.class,
				() -> run("csv", "exact", files.write("clock.owl", CLOCK), damaged)).getMessage();
		assertTrue(message.startsWith("watch.owl"), message);
		assertEquals(List.of(), said);
	}
}
