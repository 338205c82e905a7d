package org.mekiki.lists.internal.reading;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.eclipse.rdf4j.model.Statement;
import org.mekiki.lists.internal.reading.BoundedBytes.TooManyBytesException;
import org.mekiki.lists.internal.reading.Utf8Lines.NotUtf8Exception;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import no.hasmac.jsonld.JsonLd;
import no.hasmac.jsonld.JsonLdError;
import no.hasmac.jsonld.JsonLdErrorCode;
import no.hasmac.jsonld.document.JsonDocument;
import no.hasmac.rdf.RdfConsumer;

/**
 * Reads JSON-LD. It has to be held in memory as a whole, so it is looked through first: contexts from elsewhere and
 * values that are nested too deeply are refused with their line before anything is made of them.
 */
final class JsonLdFile {

	private final ReadingLimits limits;
	private final Notices notices;
	private final Runnable asking;

	JsonLdFile(ReadingLimits limits, Notices notices, Runnable asking) {
		this.limits = limits;
		this.notices = notices;
		this.asking = asking;
	}

	void read(InputStream in, String base, Triples target) throws ReadingException, IOException {
		byte[] bytes = bytes(in);
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		// The JSON library looks for its implementation there, and both are in one bundle.
		thread.setContextClassLoader(Json.class.getClassLoader());
		Statements statements = new Statements(target, limits.statements(), asking);
		try {
			lookThrough(bytes);
			RdfConsumer<Statement, Statement> consumer = new RdfConsumer<>() {
				@Override
				public void handleTriple(Statement triple) {
					statements.handleStatement(triple);
				}

				@Override
				public void handleQuad(Statement quad) {
					statements.handleStatement(quad);
				}
			};
			JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(bytes))).base(URI.create(base)).loader((address, options) -> {
				throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, address.toString());
			}).get(consumer, new RdfValues());
		} catch (JsonLdError wrong) {
			throw notices.refusal(wrong, 0, "damaged", wrong.getMessage() == null ? wrong.getCode().name() : wrong.getMessage()); //$NON-NLS-1$
		} catch (JsonParsingException wrong) {
			throw notices.refusal(wrong, wrong.getLocation().getLineNumber(), "damaged", wrong.getMessage()); //$NON-NLS-1$
		} catch (Statements.TooManyException tooMany) {
			throw notices.refusal(tooMany, 0, "tooManyStatements", limits.statements()); //$NON-NLS-1$
		} catch (StackOverflowError deep) {
			throw notices.refusal(deep, 0, "tooDeep", limits.depth()); //$NON-NLS-1$
		} catch (JsonException | IllegalArgumentException | IllegalStateException wrong) {
			throw notices.refusal(wrong, 0, "damaged", String.valueOf(wrong.getMessage())); //$NON-NLS-1$
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	private byte[] bytes(InputStream in) throws ReadingException, IOException {
		try (InputStream bounded = new BoundedBytes(in, limits.treeBytes())) {
			byte[] bytes = bounded.readAllBytes();
			try (Utf8Lines text = new Utf8Lines(new ByteArrayInputStream(bytes))) {
				char[] buffer = new char[8192];
				while (text.read(buffer) >= 0) {
					asking.run();
				}
			}
			return bytes;
		} catch (TooManyBytesException large) {
			throw notices.refusal(large, 0, "tooLarge", limits.treeBytes() >> 20); //$NON-NLS-1$
		} catch (NotUtf8Exception wrong) {
			throw notices.refusal(wrong, wrong.line(), "notUtf8"); //$NON-NLS-1$
		}
	}

	private void lookThrough(byte[] bytes) throws ReadingException {
		try (JsonParser parser = Json.createParser(new BufferedReader(
				new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)))) {
			int depth = 0;
			// Inside the value of @context, at which depth it began; -1 outside.
			int context = -1;
			boolean next = false;
			while (parser.hasNext()) {
				JsonParser.Event event = parser.next();
				switch (event) {
				case START_OBJECT, START_ARRAY -> {
					if (++depth > limits.depth()) {
						throw notices.refusal(parser.getLocation().getLineNumber(), "tooDeep", limits.depth()); //$NON-NLS-1$
					}
					if (next && event == JsonParser.Event.START_ARRAY) {
						context = depth;
					}
					next = false;
				}
				case END_OBJECT, END_ARRAY -> {
					if (context == depth) {
						context = -1;
					}
					depth--;
				}
				case KEY_NAME -> next = parser.getString().equals("@context") || parser.getString().equals("@import"); //$NON-NLS-1$ //$NON-NLS-2$
				case VALUE_STRING -> {
					if (next || context == depth) {
						throw notices.refusal(parser.getLocation().getLineNumber(), "remoteContext", parser.getString()); //$NON-NLS-1$
					}
				}
				default -> next = false;
				}
			}
		}
	}
}
