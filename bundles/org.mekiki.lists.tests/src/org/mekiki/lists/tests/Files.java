package org.mekiki.lists.tests;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.mekiki.lists.internal.reading.Notice;
import org.mekiki.lists.internal.reading.Reading;
import org.mekiki.lists.internal.reading.ReadingException;
import org.mekiki.lists.internal.reading.ReadingLimits;
import org.mekiki.lists.internal.reading.VocabularyReader;
import org.mekiki.lists.internal.vocabulary.Concept;

/** Writes small files and reads them as vocabularies. */
final class Files {

	private final Path folder;

	Files(Path folder) {
		this.folder = folder;
	}

	Path write(String name, String text) {
		return write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	Path write(String name, byte[] bytes) {
		try {
			return java.nio.file.Files.write(folder.resolve(name), bytes);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	Reading read(String name, String text) {
		return read(write(name, text), ReadingLimits.USUAL);
	}

	static Reading read(Path file, ReadingLimits limits) {
		try {
			return new VocabularyReader(limits, () -> { /* never stopped */ }).read(file);
		} catch (ReadingException | IOException failure) {
			throw new AssertionError(failure.getMessage(), failure);
		}
	}

	/** Why a file is refused, with its place. */
	String refusal(String name, String text) {
		return refusal(write(name, text), ReadingLimits.USUAL);
	}

	static String refusal(Path file, ReadingLimits limits) {
		Notice notice = assertThrows(ReadingException.class,
				() -> new VocabularyReader(limits, () -> { /* never stopped */ }).read(file)).notice();
		return notice.line(Locale.ENGLISH);
	}

	/** What is doubtful, each as place and key. */
	static List<String> notices(Reading reading) {
		return reading.notices().stream().map(notice -> notice.place().line() + " " + notice.key()).toList();
	}

	/** A concept in one line: labels with language and the initial of their kind. */
	static String line(Concept concept) {
		StringBuilder line = new StringBuilder(concept.id().replaceFirst(".*[/#]", ""));
		concept.labels().forEach(label -> line.append(" | ").append(label.text()).append('@').append(label.language()).append(' ')
				.append(label.kind().name().charAt(0)));
		append(line, " ^", concept.parents());
		append(line, " v", concept.children());
		append(line, " <", concept.wholes());
		append(line, " ~", concept.related());
		return line.toString();
	}

	private static void append(StringBuilder line, String sign, List<Concept> concepts) {
		concepts.forEach(other -> line.append(sign).append(other.id().replaceFirst(".*[/#]", "")));
	}

	static List<String> lines(Reading reading) {
		return reading.vocabulary().concepts().stream().map(Files::line).toList();
	}
}
