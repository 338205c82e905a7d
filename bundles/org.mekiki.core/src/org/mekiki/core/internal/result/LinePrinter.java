package org.mekiki.core.internal.result;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;

/** Indents JSON by two blanks, the same on every system; what belongs to one row of a table stays on one line. */
final class LinePrinter implements PrettyPrinter {

	private int depth;
	private int flatDepth = Integer.MAX_VALUE;

	/** Writes all that is inside of the present object or array on one line each, or ends doing so. */
	void flat(boolean flat) {
		flatDepth = flat ? depth : Integer.MAX_VALUE;
	}

	private void line(JsonGenerator out) throws IOException {
		if (depth <= flatDepth) {
			out.writeRaw('\n');
			for (int i = 0; i < depth; i++) {
				out.writeRaw("  "); //$NON-NLS-1$
			}
		}
	}

	@Override
	public void writeRootValueSeparator(JsonGenerator out) throws IOException {
		out.writeRaw('\n');
	}

	@Override
	public void writeStartObject(JsonGenerator out) throws IOException {
		out.writeRaw('{');
		depth++;
	}

	@Override
	public void beforeObjectEntries(JsonGenerator out) throws IOException {
		line(out);
	}

	@Override
	public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
		out.writeRaw(": "); //$NON-NLS-1$
	}

	@Override
	public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
		separate(out);
	}

	@Override
	public void writeEndObject(JsonGenerator out, int entries) throws IOException {
		end(out, entries, '}');
	}

	@Override
	public void writeStartArray(JsonGenerator out) throws IOException {
		out.writeRaw('[');
		depth++;
	}

	@Override
	public void beforeArrayValues(JsonGenerator out) throws IOException {
		line(out);
	}

	@Override
	public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
		separate(out);
	}

	@Override
	public void writeEndArray(JsonGenerator out, int values) throws IOException {
		end(out, values, ']');
	}

	private void separate(JsonGenerator out) throws IOException {
		out.writeRaw(depth <= flatDepth ? "," : ", "); //$NON-NLS-1$ //$NON-NLS-2$
		line(out);
	}

	private void end(JsonGenerator out, int members, char bracket) throws IOException {
		boolean lines = depth <= flatDepth;
		depth--;
		if (lines && members > 0) {
			out.writeRaw('\n');
			for (int i = 0; i < depth; i++) {
				out.writeRaw("  "); //$NON-NLS-1$
			}
		}
		out.writeRaw(bracket);
	}
}
