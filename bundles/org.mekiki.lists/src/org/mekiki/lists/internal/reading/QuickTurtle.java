package org.mekiki.lists.internal.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/**
 * Reads Turtle from a buffer. The parser it stands on asks for each character one by one, behind two locks, and builds each
 * name anew; here names, addresses and texts without anything special in them are taken out of the buffer at once, and
 * everything else is left to it. What is read is the same.
 */
final class QuickTurtle extends TurtleParser {

	private static final int SIZE = 1 << 16;

	/** Characters that may be put back, more than the parser does. */
	private static final int BACK = 64;

	/** Names are few and come again with every statement. A power of two. */
	private static final int NAMES = 1024;

	private final char[] buffer = new char[BACK + SIZE];
	/** Names as they are written, each at the place that its characters add up to; the last one with that sum stays. */
	private final String[] names = new String[NAMES];
	private final IRI[] meanings = new IRI[NAMES];
	private final ValueFactory values = SimpleValueFactory.getInstance();
	private Reader in;
	private int at;
	private int end;

	@Override
	public synchronized void parse(Reader reader, String base) throws IOException {
		in = reader;
		at = BACK;
		end = BACK;
		Arrays.fill(names, null);
		super.parse(reader, base);
	}

	@Override
	protected int readCodePoint() throws IOException {
		int next = next();
		return Character.isHighSurrogate((char) next) ? Character.toCodePoint((char) next, (char) next()) : next;
	}

	/** The next character, -1 at the end. */
	private int next() throws IOException {
		if (at == end) {
			// what may be put back stays in front of what comes
			System.arraycopy(buffer, end - BACK, buffer, 0, BACK);
			at = BACK;
			end = BACK;
			int read = in.read(buffer, BACK, SIZE);
			if (read < 0) {
				return -1;
			}
			end += read;
		}
		return buffer[at++];
	}

	@Override
	protected void unread(int codePoint) {
		if (codePoint != -1) {
			at -= Character.charCount(codePoint);
			Character.toChars(codePoint, buffer, at);
		}
	}

	@Override
	protected void unread(String text) {
		at -= text.length();
		text.getChars(0, text.length(), buffer, at);
	}

	@Override
	protected void parsePrefixID() throws IOException {
		Arrays.fill(names, null);
		super.parsePrefixID();
	}

	@Override
	protected String parseString(int closing) throws IOException {
		int stop = at;
		while (stop < end && buffer[stop] != closing) {
			char c = buffer[stop];
			if (c == '\\' || c == '\n' || c == '\r') {
				return super.parseString(closing);
			}
			stop++;
		}
		return stop == end ? super.parseString(closing) : taken(at, stop);
	}

	@Override
	protected IRI parseURI() throws IOException {
		int stop = at + 1;
		while (stop < end && buffer[stop] != '>') {
			if (buffer[stop] <= ' ' || buffer[stop] == '\\') {
				return super.parseURI();
			}
			stop++;
		}
		return stop >= end || buffer[at] != '<' ? super.parseURI() : resolveURI(taken(at + 1, stop));
	}

	/** What stands between two places; reading goes on behind the character that ends it. */
	private String taken(int from, int to) {
		at = to + 1;
		return new String(buffer, from, to - from);
	}

	@Override
	protected IRI parsePredicate() throws IOException {
		int stop = endOfName();
		IRI known = stop < 0 ? null : known(stop);
		if (known == null) {
			return super.parsePredicate();
		}
		at = stop;
		return known;
	}

	@Override
	protected Value parseQNameOrBoolean() throws IOException {
		int stop = endOfName();
		if (stop < 0) {
			return super.parseQNameOrBoolean();
		}
		IRI known = known(stop);
		if (known != null) {
			at = stop;
			return known;
		}
		int place = place(stop);
		String name = new String(buffer, at, stop - at);
		Value value = super.parseQNameOrBoolean();
		if (value instanceof IRI iri) {
			names[place] = name;
			meanings[place] = iri;
		}
		return value;
	}

	/** Where a name ends that consists of plain signs and is in the buffer as a whole; -1 if it is another one. */
	private int endOfName() {
		int stop = at;
		while (stop < end && isPlain(buffer[stop])) {
			stop++;
		}
		return stop > at && stop < end && buffer[stop] <= ' ' ? stop : -1;
	}

	private int place(int stop) {
		int sum = 0;
		for (int i = at; i < stop; i++) {
			sum = 31 * sum + buffer[i];
		}
		return (sum ^ sum >>> 10) & NAMES - 1;
	}

	/** What a name stands for that was read before. */
	private IRI known(int stop) {
		int place = place(stop);
		String name = names[place];
		if (name == null || name.length() != stop - at) {
			return null;
		}
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) != buffer[at + i]) {
				return null;
			}
		}
		return meanings[place];
	}

	/** The checks that are left out here are all switched off. */
	@Override
	protected Literal createLiteral(String text, String language, IRI datatype, long line, long column) {
		if (datatype != null) {
			return super.createLiteral(text, language, datatype, line, column);
		}
		return language == null ? values.createLiteral(text) : values.createLiteral(text, language);
	}

	private static boolean isPlain(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-'
				|| c == ':';
	}
}
