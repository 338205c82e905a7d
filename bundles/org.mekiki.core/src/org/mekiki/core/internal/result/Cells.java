package org.mekiki.core.internal.result;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.FiscalYear;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Money;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;

/** How the values of cells stand in JSON. */
final class Cells {

	/** Beyond this, readers that take every number for a binary one lose digits. */
	private static final long EXACT_EVERYWHERE = 1L << 53;
	/** Digits and exponents that somebody could mean; others are meant to use up the memory. */
	private static final int MOST_DIGITS = 1000;

	private Cells() {
	}

	static String name(ColumnType type) {
		return switch (type) {
		case TEXT -> "text"; //$NON-NLS-1$
		case INTEGER -> "integer"; //$NON-NLS-1$
		case DECIMAL -> "decimal"; //$NON-NLS-1$
		case MONEY -> "money"; //$NON-NLS-1$
		case PERCENTAGE -> "percentage"; //$NON-NLS-1$
		case DATE -> "date"; //$NON-NLS-1$
		case FISCAL_YEAR -> "fiscalYear"; //$NON-NLS-1$
		case LINK -> "link"; //$NON-NLS-1$
		};
	}

	static ColumnType type(JsonReader in) throws IOException {
		String name = in.text();
		for (ColumnType type : ColumnType.values()) {
			if (name(type).equals(name)) {
				return type;
			}
		}
		throw in.wrong("there is no column type " + name); //$NON-NLS-1$
	}

	static void write(JsonGenerator out, Object value) throws IOException {
		switch (value) {
		case null -> out.writeNull();
		case Long number when Math.abs(number.longValue()) <= EXACT_EVERYWHERE && number.longValue() != Long.MIN_VALUE ->
			out.writeNumber(number.longValue());
		case FiscalYear year -> out.writeNumber(year.year());
		case Money money -> out.writeString(money.currency() + ' ' + money.amount());
		case ModelLink link -> write(out, link);
		default -> out.writeString(value.toString());
		}
	}

	static void write(JsonGenerator out, ModelLink link) throws IOException {
		out.writeStartObject();
		out.writeStringField("id", link.id()); //$NON-NLS-1$
		out.writeStringField("type", link.type()); //$NON-NLS-1$
		out.writeStringField("label", link.label()); //$NON-NLS-1$
		out.writeEndObject();
	}

	/** Reads the value at the present token. */
	static Object read(JsonReader in, ColumnType type) throws IOException {
		if (in.token() == JsonToken.VALUE_NULL) {
			return null;
		}
		if (type == ColumnType.LINK) {
			return link(in);
		}
		String text = in.scalar();
		try {
			return switch (type) {
			case TEXT -> text;
			case INTEGER -> Long.valueOf(text);
			case DECIMAL, PERCENTAGE -> decimal(text);
			case MONEY -> money(text);
			case DATE -> LocalDate.parse(text);
			case FISCAL_YEAR -> new FiscalYear(Integer.parseInt(text));
			case LINK -> throw new IllegalArgumentException();
			};
		} catch (IllegalArgumentException | DateTimeException notOne) {
			throw in.wrong('"' + (text.length() > 80 ? text.substring(0, 80) + '\u2026' : text) + "\" is no " + name(type)); //$NON-NLS-1$
		}
	}

	private static BigDecimal decimal(String text) {
		if (text.length() > MOST_DIGITS) {
			throw new IllegalArgumentException(text);
		}
		BigDecimal number = new BigDecimal(text);
		if (Math.abs((long) number.scale()) > MOST_DIGITS) {
			throw new IllegalArgumentException(text);
		}
		return number;
	}

	private static Money money(String text) {
		int blank = text.indexOf(' ');
		if (blank < 0) {
			throw new IllegalArgumentException(text);
		}
		return new Money(Long.parseLong(text.substring(blank + 1)), text.substring(0, blank));
	}

	/** Reads the link at the present token. */
	static ModelLink link(JsonReader in) throws IOException {
		String[] parts = new String[3];
		in.object(member -> {
			switch (member) {
			case "id" -> parts[0] = in.text(); //$NON-NLS-1$
			case "type" -> parts[1] = in.text(); //$NON-NLS-1$
			case "label" -> parts[2] = in.text(); //$NON-NLS-1$
			default -> throw in.unknown(member);
			}
		});
		return new ModelLink(in.required(parts[0], "id"), in.required(parts[1], "type"), //$NON-NLS-1$ //$NON-NLS-2$
				in.required(parts[2], "label")); //$NON-NLS-1$
	}
}
