package org.mekiki.core.api.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.mekiki.core.internal.json.JsonMapping;
import org.mekiki.core.internal.result.ResultReader;
import org.mekiki.core.internal.result.ResultWriter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;

/**
 * Results as JSON: the same text for equal results, and an equal result from the text. Every figure is exact. Tables are
 * written and read row by row. The format is described in {@code docs/result-format.md}.
 *
 * @since 0.1
 */
public final class ResultJson {

	/** Name and version of the format. */
	public static final String FORMAT = "mekiki-result/1"; //$NON-NLS-1$

	private static final int DEEPEST = 100;
	private static final JsonFactory FACTORY = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

	private ResultJson() {
	}

	/**
	 * Writes a result.
	 *
	 * @param result
	 *            the result
	 * @param out
	 *            takes UTF-8 text with \n line ends; it is flushed, not closed
	 * @throws IOException
	 *             if it cannot be written
	 */
	public static void write(Result result, OutputStream out) throws IOException {
		// a writer of our own: it puts a question mark where half of a character was lost, where Jackson would give up
		write(result, new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	/**
	 * Writes a result.
	 *
	 * @param result
	 *            the result
	 * @return indented JSON with \n line ends
	 */
	public static String write(Result result) {
		StringWriter text = new StringWriter();
		try {
			write(result, text);
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
		return text.toString();
	}

	private static void write(Result result, Writer out) throws IOException {
		try (JsonGenerator generator = FACTORY.createGenerator(out)) {
			generator.setCodec(JsonMapping.get());
			ResultWriter.write(result, generator);
		}
		out.flush();
	}

	/**
	 * Reads a result.
	 *
	 * @param in
	 *            gives UTF-8 text; it is not closed
	 * @return the result
	 * @throws IOException
	 *             if the text is no result of this format; the message says where and why
	 */
	public static Result read(InputStream in) throws IOException {
		try (JsonParser parser = FACTORY.createParser(in)) {
			return ResultReader.read(parser);
		}
	}

	/**
	 * Reads a result.
	 *
	 * @param json
	 *            the text
	 * @return the result
	 * @throws IOException
	 *             if the text is no result of this format; the message says where and why
	 */
	public static Result read(String json) throws IOException {
		try (JsonParser parser = FACTORY.createParser(new StringReader(json))) {
			return ResultReader.read(parser);
		}
	}
}
