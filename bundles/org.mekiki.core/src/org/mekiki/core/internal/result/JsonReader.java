package org.mekiki.core.internal.result;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads JSON member by member and says where something is wrong. */
final class JsonReader {

	/** Takes the value of one member, at whose first token the reader stands, and leaves it at the last. */
	@FunctionalInterface
	interface Members {
		void member(String name) throws IOException;
	}

	/** Takes one value of an array, at whose first token the reader stands, and leaves it at the last. */
	@FunctionalInterface
	interface Values {
		void value() throws IOException;
	}

	private final JsonParser in;

	JsonReader(JsonParser in) {
		this.in = in;
	}

	JsonParser parser() {
		return in;
	}

	JsonToken token() {
		return in.currentToken();
	}

	/** Reads the object at the present token. */
	void object(Members members) throws IOException {
		if (token() != JsonToken.START_OBJECT) {
			throw wrong("an object should be here"); //$NON-NLS-1$
		}
		while (in.nextToken() == JsonToken.FIELD_NAME) {
			String name = in.currentName();
			in.nextToken();
			members.member(name);
		}
	}

	/** Reads the array at the present token. */
	void array(Values values) throws IOException {
		if (token() != JsonToken.START_ARRAY) {
			throw wrong("an array should be here"); //$NON-NLS-1$
		}
		while (in.nextToken() != JsonToken.END_ARRAY) {
			values.value();
		}
	}

	/** The string at the present token. */
	String text() throws IOException {
		if (token() != JsonToken.VALUE_STRING) {
			throw wrong("a string should be here"); //$NON-NLS-1$
		}
		return in.getText();
	}

	/** The string or number at the present token, as it is written. */
	String scalar() throws IOException {
		if (token() != JsonToken.VALUE_STRING && !token().isNumeric()) {
			throw wrong("a string or a number should be here"); //$NON-NLS-1$
		}
		return in.getText();
	}

	/** The number at the present token, one of so many. */
	int index(int size) throws IOException {
		if (token() != JsonToken.VALUE_NUMBER_INT) {
			throw wrong("a number should be here"); //$NON-NLS-1$
		}
		int index = in.getIntValue();
		if (index < 0 || index >= size) {
			throw wrong("there is no number " + index + " before this"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return index;
	}

	<T> T required(T value, String member) throws IOException {
		if (value == null) {
			throw wrong("the member " + member + " is missing"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return value;
	}

	IOException unknown(String member) {
		return wrong("the member " + member + " is unknown here"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	IOException wrong(String what) {
		JsonLocation place = in.currentTokenLocation();
		return new IOException("Line " + place.getLineNr() + ", column " + place.getColumnNr() + ": " + what); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
