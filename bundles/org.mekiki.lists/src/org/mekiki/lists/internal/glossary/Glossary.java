package org.mekiki.lists.internal.glossary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.mekiki.lists.internal.vocabulary.Draft;
import org.mekiki.lists.internal.vocabulary.Label;
import org.mekiki.lists.internal.vocabulary.LabelKind;
import org.mekiki.lists.internal.vocabulary.Vocabulary;
import org.mekiki.lists.internal.vocabulary.VocabularyBuilder;

/** Words of science and technology policy in several languages. */
public final class Glossary {

	private static final String FILE = "glossary.tsv"; //$NON-NLS-1$
	private static final List<String> LANGUAGES = List.of("en", "de", "ja", "zh"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final int CHINESE = LANGUAGES.indexOf("zh"); //$NON-NLS-1$

	private static final String FIELDS = "fields.tsv"; //$NON-NLS-1$

	/** Columns of the fields: the name, then terms by how much they tell. */
	private static final LabelKind[] KINDS = { LabelKind.PREFERRED, LabelKind.ALTERNATIVE, LabelKind.HIDDEN, LabelKind.LOOSE };

	/** Read once; a few hundred lines. */
	private static final List<String[][]> ENTRIES = read(FILE);
	private static final List<String[][]> FIELD_ENTRIES = read(FIELDS);

	private Glossary() {
	}

	private static List<String[][]> read(String file) {
		try (InputStream in = Objects.requireNonNull(Glossary.class.getResourceAsStream(file));
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.startsWith("#")) //$NON-NLS-1$
					.map(line -> Arrays.stream(line.split("\t")).map(cell -> cell.split("\\|")).toArray(String[][]::new)).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	/**
	 * Fields of technology as a vocabulary: a concept for each, with its names and the terms that belong to it.
	 *
	 * @return labels whose language is not told; what each tells is in {@link #weight(Label)}
	 */
	public static Vocabulary fields() {
		VocabularyBuilder builder = new VocabularyBuilder(FIELDS);
		for (int i = 0; i < FIELD_ENTRIES.size(); i++) {
			Draft draft = builder.concept(Integer.toString(i));
			String[][] cells = FIELD_ENTRIES.get(i);
			for (int j = 0; j < cells.length; j++) {
				for (String text : cells[j]) {
					boolean latin = text.chars().allMatch(c -> c < 0x250);
					draft.addLabel(text, latin ? "en" : "ja", KINDS[j]); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
		}
		return builder.build();
	}

	/**
	 * How much a term tells about its field.
	 *
	 * @param label
	 *            a label of {@link #fields()}
	 * @return 3, 2 or 1; 0 for the name of the field itself
	 */
	public static double weight(Label label) {
		int place = Arrays.asList(KINDS).indexOf(label.kind());
		return place == 0 ? 0 : KINDS.length - place;
	}

	/**
	 * The words of all Chinese entries, by which Chinese text is parted.
	 *
	 * @return in simplified characters
	 */
	public static Set<String> chineseWords() {
		Set<String> words = new HashSet<>();
		ENTRIES.forEach(entry -> words.addAll(Arrays.asList(entry[CHINESE])));
		return words;
	}

	/**
	 * The glossary as a vocabulary.
	 *
	 * @param languages
	 *            BCP 47 primary languages
	 * @return a concept for each entry, with its words in these languages: of each the usual one first
	 */
	public static Vocabulary in(Collection<String> languages) {
		VocabularyBuilder builder = new VocabularyBuilder(FILE);
		for (int i = 0; i < ENTRIES.size(); i++) {
			Draft draft = builder.concept(Integer.toString(i));
			for (int j = 0; j < LANGUAGES.size(); j++) {
				if (languages.contains(LANGUAGES.get(j))) {
					for (String word : ENTRIES.get(i)[j]) {
						draft.addLabel(word, LANGUAGES.get(j), LabelKind.ALTERNATIVE);
					}
				}
			}
		}
		return builder.build();
	}
}
