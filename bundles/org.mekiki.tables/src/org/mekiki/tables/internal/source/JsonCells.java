package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** The cells of one object: names of inner objects are joined by a point, lists stay as they are written. */
final class JsonCells {

	private static final int DEEPEST = 50;

	private final Map<String, Integer> places;
	private final boolean collecting;
	private final JsonFactory factory;
	private final int mostNames;
	private final Set<String> seen = new HashSet<>();
	private String text;

	JsonCells(Map<String, Integer> places, boolean collecting, TableLimits limits) {
		this.places = places;
		this.collecting = collecting;
		mostNames = limits.columns();
		factory = new JsonFactoryBuilder().streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
				.maxNumberLength(limits.cell()).maxStringLength(limits.record()).build()).build();
	}

	/** False if the text is no object. */
	boolean read(String object, List<RawCell> cells) throws IOException, TableException {
		text = object;
		seen.clear();
		try (JsonParser parser = factory.createParser(object)) {
			parser.nextToken();
			fields(parser, "", cells); //$NON-NLS-1$
			return true;
		} catch (JsonProcessingException broken) {
			return false;
		}
	}

	private void fields(JsonParser parser, String prefix, List<RawCell> cells) throws IOException, TableException {
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String name = prefix + parser.currentName();
			JsonToken value = parser.nextToken();
			if (value == JsonToken.START_OBJECT) {
				fields(parser, name + '.', cells);
				continue;
			}
			boolean again = !seen.add(name);
			RawCell cell = cell(parser, value);
			if (collecting) {
				places.putIfAbsent(name, Integer.valueOf(places.size()));
				if (places.size() > mostNames) {
					throw new TableException("tooManyColumns", 0, null, Integer.valueOf(mostNames)); //$NON-NLS-1$
				}
			} else if (places.containsKey(name)) {
				cells.set(places.get(name).intValue(),
						again ? new RawCell(cell.text(), cell.kind(), Reason.REPEATED_NAME, null) : cell);
			}
		}
	}

	private RawCell cell(JsonParser parser, JsonToken value) throws IOException {
		return switch (value) {
		case VALUE_NULL -> RawCell.BLANK;
		case VALUE_TRUE, VALUE_FALSE -> RawCell.of(parser.getText(), RawCell.Kind.BOOLEAN);
		case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> RawCell.of(parser.getText(), RawCell.Kind.NUMBER);
		case START_ARRAY -> {
			int start = (int) parser.currentTokenLocation().getCharOffset();
			parser.skipChildren();
			yield RawCell.text(text.substring(start, (int) parser.currentLocation().getCharOffset()));
		}
		default -> RawCell.text(parser.getText());
		};
	}
}
