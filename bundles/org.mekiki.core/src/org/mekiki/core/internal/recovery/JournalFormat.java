package org.mekiki.core.internal.recovery;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.store.ObjectState;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Writes and reads the lines of a journal: a header, then one JSON object for each edit or part of a large one. */
final class JournalFormat {

	private static final int VERSION = 1;
	private static final String FORMAT = "mekikiJournal"; //$NON-NLS-1$
	private static final String BASE = "base"; //$NON-NLS-1$
	private static final String REVISION = "revision"; //$NON-NLS-1$
	private static final String PART = "part"; //$NON-NLS-1$
	private static final String STATES = "states"; //$NON-NLS-1$
	private static final String DELETED = "deleted"; //$NON-NLS-1$
	private static final String ID = "id"; //$NON-NLS-1$
	private static final String CLASS = "class"; //$NON-NLS-1$
	private static final String CONTAINER = "container"; //$NON-NLS-1$
	private static final String FEATURE = "feature"; //$NON-NLS-1$
	private static final String ORDER = "order"; //$NON-NLS-1$
	private static final String INDEX = "index"; //$NON-NLS-1$
	private static final String FEATURES = "features"; //$NON-NLS-1$
	private static final JsonFactory JSON = new JsonFactory();

	private JournalFormat() {
	}

	/** Which base a journal belongs to, and the revision its edits start from. */
	record Header(String baseId, long revision) {
	}

	static String header(Header header) throws IOException {
		StringWriter text = new StringWriter();
		try (JsonGenerator out = JSON.createGenerator(text)) {
			out.writeStartObject();
			out.writeNumberField(FORMAT, VERSION);
			out.writeStringField(BASE, header.baseId);
			out.writeNumberField(REVISION, header.revision);
			out.writeEndObject();
		}
		return text.toString();
	}

	static Header readHeader(String line) throws IOException {
		String base = null;
		long revision = -1;
		int version = 0;
		try (JsonParser in = JSON.createParser(line)) {
			expect(in.nextToken() == JsonToken.START_OBJECT);
			while (in.nextToken() == JsonToken.FIELD_NAME) {
				String name = in.currentName();
				in.nextToken();
				switch (name) {
				case FORMAT -> version = in.getIntValue();
				case BASE -> base = in.getText();
				case REVISION -> revision = in.getLongValue();
				default -> in.skipChildren();
				}
			}
		}
		expect(version == VERSION && base != null && revision >= 0);
		return new Header(base, revision);
	}

	static String entry(JournalEntry entry) throws IOException {
		StringWriter text = new StringWriter();
		try (JsonGenerator out = JSON.createGenerator(text)) {
			out.writeStartObject();
			if (entry.part()) {
				out.writeBooleanField(PART, true);
			}
			out.writeArrayFieldStart(STATES);
			for (JournalEntry.PlacedState placed : entry.states()) {
				write(placed, out);
			}
			out.writeEndArray();
			out.writeArrayFieldStart(DELETED);
			for (String id : entry.deleted()) {
				out.writeString(id);
			}
			out.writeEndArray();
			out.writeEndObject();
		}
		return text.toString();
	}

	private static void write(JournalEntry.PlacedState placed, JsonGenerator out) throws IOException {
		ObjectState state = placed.state();
		out.writeStartObject();
		out.writeStringField(ID, state.id());
		out.writeStringField(CLASS, state.className());
		out.writeStringField(CONTAINER, state.containerId());
		out.writeStringField(FEATURE, state.containmentFeature());
		out.writeNumberField(ORDER, state.orderKey());
		out.writeNumberField(INDEX, placed.index());
		out.writeObjectFieldStart(FEATURES);
		for (Map.Entry<String, String> feature : state.features().entrySet()) {
			out.writeStringField(feature.getKey(), feature.getValue());
		}
		out.writeEndObject();
		out.writeEndObject();
	}

	static JournalEntry readEntry(String line) throws IOException {
		List<JournalEntry.PlacedState> states = new ArrayList<>();
		List<String> deleted = new ArrayList<>();
		boolean part = false;
		try (JsonParser in = JSON.createParser(line)) {
			expect(in.nextToken() == JsonToken.START_OBJECT);
			while (in.nextToken() == JsonToken.FIELD_NAME) {
				String name = in.currentName();
				if (PART.equals(name)) {
					part = in.nextBooleanValue().booleanValue();
					continue;
				}
				expect(in.nextToken() == JsonToken.START_ARRAY);
				while (in.nextToken() != JsonToken.END_ARRAY) {
					expect(in.currentToken() != null);
					if (STATES.equals(name)) {
						states.add(readState(in));
					} else {
						deleted.add(in.getText());
					}
				}
			}
			expect(in.currentToken() == JsonToken.END_OBJECT);
		}
		return new JournalEntry(states, deleted, part);
	}

	private static JournalEntry.PlacedState readState(JsonParser in) throws IOException {
		Map<String, String> fields = new LinkedHashMap<>();
		Map<String, String> features = new LinkedHashMap<>();
		while (in.nextToken() == JsonToken.FIELD_NAME) {
			String name = in.currentName();
			if (in.nextToken() == JsonToken.START_OBJECT) {
				while (in.nextToken() == JsonToken.FIELD_NAME) {
					String feature = in.currentName();
					in.nextToken();
					features.put(feature, in.getText());
				}
			} else {
				fields.put(name, in.currentToken() == JsonToken.VALUE_NULL ? null : in.getText());
			}
		}
		expect(in.currentToken() == JsonToken.END_OBJECT && fields.get(ID) != null && fields.get(ORDER) != null
				&& fields.get(INDEX) != null);
		ObjectState state = new ObjectState(fields.get(ID), fields.get(CLASS), fields.get(CONTAINER),
				fields.get(FEATURE), Long.parseLong(fields.get(ORDER)), features);
		return new JournalEntry.PlacedState(state, Integer.parseInt(fields.get(INDEX)));
	}

	private static void expect(boolean holds) throws IOException {
		if (!holds) {
			throw new IOException("Not a line of a Mekiki journal"); //$NON-NLS-1$
		}
	}
}
