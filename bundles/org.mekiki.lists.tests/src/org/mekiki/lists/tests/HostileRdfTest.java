package org.mekiki.lists.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.lists.internal.reading.Reading;
import org.mekiki.lists.internal.reading.ReadingLimits;

/** Files that are damaged, too large, or mean harm. */
class HostileRdfTest {

	private static final String PREFIXES = """
			@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
			@prefix ex: <http://example.org/v/> .
			""";

	private static final ReadingLimits SMALL = new ReadingLimits(100_000, 100_000, 50, 20, 40, 10);

	@TempDir
	Path folder;

	private Files files;

	@BeforeEach
	void open() {
		files = new Files(folder);
	}

	@Test
	void undefinedPrefixesAreToldWithTheirLine() {
		assertTrue(files.refusal("v.ttl", PREFIXES + "ex:a a skos:Concept .\nex:b a oops:Concept .\n").startsWith("v.ttl:4: "));
		String xml = files.refusal("v.rdf", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\n<skos:Concept/>\n</rdf:RDF>");
		assertTrue(xml.startsWith("v.rdf:3: "), xml);
	}

	@Test
	void damagedFilesAreToldWithTheirLine() {
		assertTrue(files.refusal("v.ttl", PREFIXES + "ex:a skos:prefLabel \"open .\n").startsWith("v.ttl:"));
		assertTrue(files.refusal("v.nt", "<http://e/a> <http://e/b> \"c\" .\n<http://e/a> <http://e/b> \n").startsWith("v.nt:2"));
		assertTrue(files.refusal("v.jsonld", "{ \"@graph\": [\n { \"a\": } ] }").startsWith("v.jsonld:2: "));
		assertTrue(files.refusal("v.rdf", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<a>\n</rdf:RDF>")
				.startsWith("v.rdf:3: "));
	}

	@Test
	void wrongEncodingsAreToldWithTheirLine() {
		byte[] latin = (PREFIXES + "ex:a skos:prefLabel \"Gerät\"@de .\n").getBytes(StandardCharsets.ISO_8859_1);
		assertEquals("v.ttl:3: This is not UTF-8. Save the file as UTF-8.",
				Files.refusal(files.write("v.ttl", latin), ReadingLimits.USUAL));
		byte[] xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<!-- Gerät -->\n</rdf:RDF>"
				.getBytes(StandardCharsets.ISO_8859_1);
		String message = Files.refusal(files.write("v.rdf", xml), ReadingLimits.USUAL);
		assertTrue(message.matches("v\\.rdf:[23]: The bytes do not fit.*"), message);
	}

	@Test
	void entitiesFromOutsideAreRefused() {
		Path secret = files.write("secret.txt", "secret");
		String xml = """
				<!DOCTYPE rdf:RDF [ <!ENTITY x SYSTEM "%s"> ]>
				<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
				    xmlns:skos="http://www.w3.org/2004/02/skos/core#">
				  <skos:Concept rdf:about="http://e/a"><skos:prefLabel>&x;</skos:prefLabel></skos:Concept>
				</rdf:RDF>
				""".formatted(secret.toUri());
		String message = files.refusal("v.rdf", xml);
		assertTrue(message.startsWith("v.rdf:4: The file wants"), message);
	}

	@Test
	void billionLaughsAreRefused() {
		StringBuilder xml = new StringBuilder("<!DOCTYPE rdf:RDF [ <!ENTITY a0 \"laughlaughlaugh\">\n");
		for (int i = 1; i < 12; i++) {
			xml.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">\n");
		}
		xml.append("""
				]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
				 xmlns:skos="http://www.w3.org/2004/02/skos/core#">
				 <skos:Concept rdf:about="http://e/a"><skos:prefLabel>&a11;</skos:prefLabel></skos:Concept></rdf:RDF>
				""");
		assertTrue(files.refusal("v.rdf", xml.toString()).startsWith("v.rdf:"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"http://127.0.0.1:%d/c\"", "[{}, \"http://127.0.0.1:%d/c\"]",
			"{ \"@import\": \"http://127.0.0.1:%d/c\" }" })
	void contextsFromOutsideAreRefusedWithoutAConnection(String context) throws IOException {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			String json = "{\n\"@context\": " + context.formatted(server.getLocalPort()) + ",\n\"@id\": \"http://e/a\" }";
			String message = files.refusal("v.jsonld", json);
			assertTrue(message.startsWith("v.jsonld:2: The context"), message);
			server.setSoTimeout(1);
			boolean connected;
			try (var connection = server.accept()) {
				connected = connection.isConnected();
			} catch (SocketTimeoutException nobody) {
				connected = false;
			}
			assertEquals(false, connected);
		}
	}

	@Test
	void deepNestingIsRefused() {
		String xml = "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"http://e/\">"
				+ "<e:A><e:p>".repeat(5_000) + "</e:p></e:A>".repeat(5_000) + "</rdf:RDF>";
		String elements = files.refusal("v.rdf", xml);
		assertTrue(elements.contains("Nested more than 100 deep"), elements);
		String json = "{\"@graph\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";
		String tree = files.refusal("v.jsonld", json);
		assertTrue(tree.contains("Nested more than 100 deep"), tree);
		String turtle = PREFIXES + "ex:a ex:b " + "[ ex:b ".repeat(200_000) + "1" + "]".repeat(200_000) + " .";
		String message = files.refusal("v.ttl", turtle);
		assertTrue(message.contains("Nested"), message);
	}

	@Test
	void halfAGigabyteIsRefusedBeforeItIsRead() throws IOException {
		Path large = files.write("large.nt", PREFIXES);
		try (var sparse = new java.io.RandomAccessFile(large.toFile(), "rw")) {
			sparse.setLength(500L << 20);
		}
		assertEquals("large.nt: Larger than 400 MB. The file was not read.", Files.refusal(large, ReadingLimits.USUAL));
	}

	@Test
	void tooMuchIsRefused() throws IOException {
		StringBuilder many = new StringBuilder(PREFIXES);
		for (int i = 0; i < 60; i++) {
			many.append("ex:c").append(i).append(" a skos:Concept .\n");
		}
		assertEquals("v.ttl:53: More than 50 statements or rows. The file was not read.",
				Files.refusal(files.write("v.ttl", many.toString()), SMALL));
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
			out.write(PREFIXES.getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < 1000; i++) {
				out.write(" ".repeat(1000).getBytes(StandardCharsets.UTF_8));
			}
		}
		assertTrue(Files.refusal(files.write("b.ttl.gz", bomb.toByteArray()), SMALL).contains("Larger than"));
		assertTrue(Files.refusal(files.write("b.jsonld", "[" + " ".repeat(200_000) + "]"), SMALL).contains("Larger than"));
	}

	@Test
	void cutOffPackedFilesAreRefused() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write((PREFIXES + "ex:a a skos:Concept .\n".repeat(500)).getBytes(StandardCharsets.UTF_8));
		}
		byte[] half = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
		assertTrue(Files.refusal(files.write("v.ttl.gz", half), ReadingLimits.USUAL).startsWith("v.ttl.gz"));
	}

	@Test
	void longTextsAreCutAndTold() {
		Reading reading = Files.read(files.write("v.ttl", PREFIXES + "ex:a skos:prefLabel \"" + "x".repeat(100) + "\" .\n"), SMALL);
		assertEquals(List.of("3 textTooLong"), Files.notices(reading));
		assertEquals(40, reading.vocabulary().concepts().getFirst().labels().getFirst().text().length());
	}

	@Test
	void filesWithoutConceptsAreRefused() {
		assertEquals("v.ttl: There are no concepts in the file.", files.refusal("v.ttl", PREFIXES));
		assertEquals("v.ttl: There are no concepts in the file.", files.refusal("v.ttl", ""));
		assertEquals("v.owl: There are no concepts in the file.",
				files.refusal("v.owl", "<?xml version=\"1.0\"?>\n<Ontology xmlns=\"http://www.w3.org/2002/07/owl#\"/>"));
	}

	@Test
	void whatIsDoubtfulIsToldWithItsLine() {
		Reading reading = files.read("v.ttl", PREFIXES + """
				ex:a a skos:Concept ; skos:prefLabel "A"@en ,
				  "B"@en ; skos:notation "1" .
				ex:b a skos:Concept ; skos:prefLabel "C"@en ; skos:altLabel "C"@en ; skos:notation "1" .
				ex:c a skos:Concept ; skos:prefLabel "D"@en ;
				  skos:broader ex:d .
				ex:d a skos:Concept ; skos:prefLabel "E"@en ;
				  skos:broader ex:c .
				ex:e a skos:Concept ; skos:prefLabel "F"@en ; skos:broader ex:nowhere .
				ex:f a skos:Concept ; skos:prefLabel "G"@en ; skos:broader ex:f .
				""");
		assertEquals(List.of("4 twoPreferred", "5 bothKinds", "5 notationTwice", "9 circle", "10 unknownConcept", "11 circle"),
				Files.notices(reading));
		assertEquals("c | D@en P ^d vd", Files.line(reading.vocabulary().concepts().get(2)));
	}

	@Test
	void onlySoManyNoticesAreKept() {
		StringBuilder many = new StringBuilder(PREFIXES);
		for (int i = 0; i < 15; i++) {
			many.append("ex:c").append(i).append(" skos:prefLabel \"a\" , \"b\" .\n");
		}
		assertEquals(10, Files.read(files.write("v.ttl", many.toString()), SMALL).notices().size());
	}
}
