package org.mekiki.curriculum.internal.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.curriculum.internal.imports.files.DiskTree;
import org.mekiki.curriculum.internal.imports.files.PackageLimits;
import org.mekiki.curriculum.internal.imports.files.TextDecoding;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A framework in JSON, with the lines on which its items stand. */
final class CaseFile {

	/** A part of the framework and where it begins. */
	record Item(JsonNode node, long line) {
	}

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final int MOST = 200_000;

	private JsonNode document = JsonNodeFactory.instance.objectNode();
	private long documentLine;
	private final List<Item> items = new ArrayList<>();
	private final List<Item> associations = new ArrayList<>();

	private CaseFile() {
	}

	/** Reads a file. */
	static CaseFile read(Path path, ImportReport report) throws UnreadableException, IOException {
		String name = path.getFileName().toString();
		CaseFile file = new CaseFile();
		String text;
		try {
			text = TextDecoding.text(DiskTree.file(path).bytes(name, 4 * PackageLimits.TEXT));
		} catch (UnreadableException large) {
			throw new UnreadableException("", large.line(), large.key(), large.values()); //$NON-NLS-1$
		}
		try (JsonParser parser = JSON.getFactory().createParser(text)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw new UnreadableException("", 1, "case.none"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			file.members(parser, report, 0);
		} catch (JsonProcessingException broken) {
			JsonLocation at = broken.getLocation();
			throw new UnreadableException("", at == null ? 0 : at.getLineNr(), "case.json", broken.getOriginalMessage()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (file.items.isEmpty() && file.document.isEmpty()) {
			throw new UnreadableException("", 1, "case.none"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return file;
	}

	/** Services put the package into another object. */
	private void members(JsonParser parser, ImportReport report, int depth) throws IOException {
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			String member = parser.currentName();
			parser.nextToken();
			switch (member) {
			case "CFDocument" -> { //$NON-NLS-1$
				documentLine = parser.currentTokenLocation().getLineNr();
				JsonNode node = parser.readValueAsTree();
				document = node.isObject() ? node : document;
			}
			case "CFItems" -> parts(parser, items, report); //$NON-NLS-1$
			case "CFAssociations" -> parts(parser, associations, report); //$NON-NLS-1$
			case "CFPackage" -> { //$NON-NLS-1$
				if (depth == 0 && parser.currentToken() == JsonToken.START_OBJECT) {
					members(parser, report, 1);
				} else {
					parser.skipChildren();
				}
			}
			default -> parser.skipChildren();
			}
		}
	}

	private static void parts(JsonParser parser, List<Item> into, ImportReport report) throws IOException {
		if (parser.currentToken() != JsonToken.START_ARRAY) {
			report.add("", parser.currentTokenLocation().getLineNr(), "case.list"); //$NON-NLS-1$ //$NON-NLS-2$
			parser.skipChildren();
			return;
		}
		while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
			long line = parser.currentTokenLocation().getLineNr();
			JsonNode node = parser.readValueAsTree();
			if (!node.isObject() || into.size() >= MOST) {
				report.add("", line, "case.list"); //$NON-NLS-1$ //$NON-NLS-2$
			} else {
				into.add(new Item(node, line));
			}
		}
	}

	JsonNode document() {
		return document;
	}

	long documentLine() {
		return documentLine;
	}

	List<Item> items() {
		return items;
	}

	List<Item> associations() {
		return associations;
	}

	/** A member that is a text; empty if it is not. */
	static String text(JsonNode node, String member) {
		JsonNode value = node.path(member);
		return value.isValueNode() && !value.isNull() ? value.asText().strip() : ""; //$NON-NLS-1$
	}
}
