package org.mekiki.curriculum.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.mekiki.core.api.command.CommandContext;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.text.Texts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the commands on certificates write and take in common. */
final class Output {

	private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

	private final CommandContext context;
	private final Texts texts;

	Output(CommandContext context) {
		this.context = context;
		texts = Texts.of(Output.class, context.locale());
	}

	Texts texts() {
		return texts;
	}

	boolean isJson() {
		return "json".equals(context.format()); //$NON-NLS-1$
	}

	void json(ObjectNode node) throws IOException {
		try {
			lines(List.of(JSON.writeValueAsString(node)));
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	void lines(List<String> lines) throws IOException {
		for (String line : lines) {
			context.out().write((line + '\n').getBytes(StandardCharsets.UTF_8));
		}
	}

	/** A name and its value, the names in a column of their own. */
	String field(String key, String value) {
		return texts.get("field", texts.get(key), value); //$NON-NLS-1$
	}

	/** The day that an option names, else today. */
	LocalDate date() throws CommandException {
		List<String> words = context.words("date"); //$NON-NLS-1$
		try {
			return words.isEmpty() ? LocalDate.now() : LocalDate.parse(words.get(0));
		} catch (DateTimeParseException none) {
			throw new CommandException(texts.get("no.date", words.get(0)), none); //$NON-NLS-1$
		}
	}
}
