package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.mekiki.tables.api.TableLimits;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * Where the table is in a JSON text that wraps it: a single object with one list of objects or of lists somewhere in it, or a
 * list of lists.
 *
 * @param lists
 *            whether rows are lists of cells, not objects
 * @param names
 *            names of columns that the wrapper says; empty if it says none
 * @param start
 *            first character of the list
 * @param length
 *            its characters
 * @param line
 *            line on which it starts
 */
record JsonExtent(boolean lists, List<String> names, long start, long length, long line) {

	private static final int DEEPEST = 50;
	private static final Set<String> ROWS = Set.of("data", "records", "results", "items", "rows", "value", "values"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	/** Finds it; null if the text is not one such value. */
	static JsonExtent find(Reader text, TableLimits limits) throws IOException {
		try (JsonParser parser = parser(text, limits)) {
			Search search = new Search(parser, limits);
			JsonExtent found = search.run();
			return found == null || parser.nextToken() != null ? null : found;
		} catch (JsonProcessingException other) {
			// objects back to back, or broken: each is read for itself
			return null;
		}
	}

	static JsonParser parser(Reader text, TableLimits limits) throws IOException {
		JsonFactory factory = new JsonFactoryBuilder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
				.maxNumberLength(limits.cell()).maxStringLength(limits.record()).build()).build();
		return factory.createParser(text);
	}

	/** Walks over the objects, but not into lists. */
	private static final class Search {

		private final JsonParser parser;
		private final TableLimits limits;
		private JsonExtent found;
		private int candidates;
		/** A list whose name says that it holds the rows, and how many there are. */
		private JsonExtent foundNamed;
		private int named;
		private List<String> names = List.of();

		Search(JsonParser parser, TableLimits limits) {
			this.parser = parser;
			this.limits = limits;
		}

		JsonExtent run() throws IOException {
			JsonToken first = parser.nextToken();
			if (first == JsonToken.START_ARRAY) {
				list(true);
			} else if (first == JsonToken.START_OBJECT) {
				object();
			}
			if (candidates > 1 && named == 1) {
				found = foundNamed;
			} else if (candidates != 1) {
				return null;
			}
			return found == null ? null
					: new JsonExtent(found.lists, found.lists ? names : List.of(), found.start, found.length, found.line);
		}

		private void object() throws IOException {
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				JsonToken value = parser.nextToken();
				if (value == JsonToken.START_OBJECT) {
					object();
				} else if (value == JsonToken.START_ARRAY) {
					list(false);
				}
			}
		}

		/** A list of objects at the top is no wrapper: it is read as it is. */
		private void list(boolean top) throws IOException {
			boolean known = !top && ROWS.contains(parser.currentName().toLowerCase(Locale.ROOT));
			long start = parser.currentTokenLocation().getCharOffset();
			long line = parser.currentTokenLocation().getLineNr();
			JsonToken first = parser.nextToken();
			boolean rows = first == JsonToken.START_ARRAY || first == JsonToken.START_OBJECT && !top;
			if (top && !rows) {
				return;
			}
			List<String> words = new ArrayList<>();
			for (JsonToken token = first; token != null && token != JsonToken.END_ARRAY; token = parser.nextToken()) {
				rows &= token == first;
				if (token == JsonToken.VALUE_STRING && words != null && words.size() < limits.columns()) {
					words.add(parser.getText());
				} else {
					words = null;
				}
				parser.skipChildren();
			}
			if (rows) {
				candidates++;
				found = new JsonExtent(first == JsonToken.START_ARRAY, List.of(), start, parser.currentLocation().getCharOffset() - start, line);
				if (known) {
					named++;
					foundNamed = found;
				}
			} else if (words != null && !words.isEmpty() && names.isEmpty()) {
				names = words;
			}
		}
	}
}
