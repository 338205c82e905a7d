package org.mekiki.lists.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.lists.internal.reading.ReadingException;
import org.mekiki.lists.internal.reading.VocabularyReader;

/** Turtle is read from a buffer at once; what comes out is what the parser behind it reads character by character. */
class QuickTurtleTest {

	private static final String HEAD = "@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n@prefix : <http://e/> .\n"; //$NON-NLS-1$

	@TempDir
	private Path folder;

	private List<String> ours(String turtle) throws Exception {
		Path file = Files.writeString(folder.resolve("v.ttl"), turtle);
		List<String> statements = new ArrayList<>();
		new VocabularyReader().statements(file,
				(subject, predicate, object, line) -> statements.add(text(subject) + ' ' + predicate + ' ' + text(object)));
		return statements;
	}

	private List<String> theirs(String turtle) throws Exception {
		List<String> statements = new ArrayList<>();
		TurtleParser parser = new TurtleParser();
		parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, Boolean.FALSE);
		parser.setRDFHandler(new AbstractRDFHandler() {
			@Override
			public void handleStatement(Statement statement) {
				statements.add(text(statement.getSubject()) + ' ' + statement.getPredicate().stringValue() + ' '
						+ text(statement.getObject()));
			}
		});
		parser.parse(new StringReader(turtle), folder.resolve("v.ttl").toUri().toString());
		return statements;
	}

	/** Names of blank nodes are made up anew each time. */
	private static String text(Object value) {
		return value instanceof Value rdf && rdf.isBNode() || value instanceof String name && name.startsWith("_:") ? "_" : value.toString();
	}

	@ParameterizedTest
	@ValueSource(strings = { ":a s:prefLabel \"plain\", 'single', \"tagged\"@en-GB , \"\"\"long \"with\" lines\n\"\"\" .", //
			":a s:prefLabel \"a \\\"quote\\\" and \\u65E5 and \\n\"@en; s:notation \"x\"^^s:code .", //
			":a s:prefLabel \"\uD83D\uDE80 rocket \uD842\uDFB7\"@ja .", //
			":a a s:Concept ;s:prefLabel \"no space\"@en;s:broader:b.\n:b a s:Concept.", //
			"<http://e/\\u00e9> a s:Concept ; s:broader <rel>, <#frag>, <> , <http://e/%20x> .", //
			":a.b s:prefLabel \"dot\" . :with-dash s:prefLabel \"dash\" . :1 s:prefLabel 1, 1.5, true, false .", //
			":a s:prefLabel \"one\" .\n@prefix : <http://other/> .\nPREFIX s: <http://www.w3.org/2004/02/skos/core#>\n:a s:prefLabel \"two\" .", //
			":a s:related [ s:prefLabel \"inner\" ] , ( :b :c ) ; s:prefLabel \"x\" . # and a comment\n:b s:broader :a .", //
			":a s:prefLabel \"x\" ; ; . :b\ta\ts:Concept\t.\r\n:c\r\n s:prefLabel\r\n\"y\" .",
			":a s:prefLabel \"\", ''@de, \"\"\"\"\"\"@en . s: s:prefLabel \"prefix alone\" ." })
	void everyWayOfWritingIsReadAlike(String turtle) throws Exception {
		assertEquals(theirs(HEAD + turtle), ours(HEAD + turtle));
	}

	/** Whatever stands there, at some length before it the buffer ends in the middle of it. */
	@Test
	void nothingIsLostWhereTheBufferEnds() throws Exception {
		String body = ":a s:prefLabel \"caf\u00e9 \uD83D\uDE80\"@en , 'b\\'c' ; s:broader <http://e/broader> , :b , [ a s:Concept ] .\n";
		for (int before = 0; before < 160; before++) {
			String turtle = HEAD + '#' + "x".repeat(65_536 - HEAD.length() - 2 - before) + '\n' + body;
			assertEquals(theirs(turtle), ours(turtle), "buffer ends " + before + " characters into the statements");
		}
	}

	@Test
	void damageIsToldWithItsLine() {
		for (String wrong : List.of(":a s:prefLabel \"open\n .", ":a s:prefLabel \"open", ":a x:y :b .", ":a s:broader <http://e/", ":a s:broader :b")) {
			ReadingException refused = assertThrows(ReadingException.class,
					() -> ours(HEAD + ":z s:prefLabel \"z\" .\n" + wrong), wrong);
			assertEquals(4, refused.notice().place().line(), wrong);
		}
	}
}
