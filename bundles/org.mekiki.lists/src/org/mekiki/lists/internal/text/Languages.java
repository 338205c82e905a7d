package org.mekiki.lists.internal.text;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.Label;
import org.mekiki.lists.internal.vocabulary.Vocabulary;

/** Which language a name is in, and who takes it apart. */
final class Languages {

	/** Japanese, Chinese: written without spaces. */
	static final String JAPANESE = "ja"; //$NON-NLS-1$
	static final String CHINESE = "zh"; //$NON-NLS-1$
	private static final String GERMAN = "de"; //$NON-NLS-1$
	private static final String ENGLISH = "en"; //$NON-NLS-1$

	/** Begins and ends at letters, since names may be identifiers: Skin_of_the_Head. What ends in -ung is no lung. */
	private static final Pattern GERMAN_SIGNS = Pattern.compile(
			"(?i)[äöüß]|(?<!\\p{L})(und|der|die|das|für|von|zur|zum)(?!\\p{L})|(\\p{L}{3}ung|keit|heit|schaft|lich|isch)(e[nrs]?)?(?!\\p{L})"); //$NON-NLS-1$
	private static final Pattern ENGLISH_SIGNS = Pattern.compile(
			"(?i)(?<!\\p{L})(of|and|the|for|with|by|is|has)(?!\\p{L})|(tion|ness|ing|ity|ment|ies|ical|ous)s?(?!\\p{L})"); //$NON-NLS-1$

	/** Labels that the language of a vocabulary is guessed by; more tell nothing new. */
	private static final int SAMPLE = 3000;

	/** Before this there are Latin letters and signs only. */
	private static final char FIRST_OTHER = '\u0250';

	private static final Set<String> BY_SCRIPT = Set.of(JAPANESE, CHINESE);

	private final Map<String, WordLanguage> known = new HashMap<>();
	private final Predicate<String> chineseWords;

	Languages(Predicate<String> chineseWords) {
		this.chineseWords = chineseWords;
	}

	WordLanguage of(String language) {
		return known.computeIfAbsent(language, name -> switch (name) {
		case ENGLISH -> new EnglishWords();
		case GERMAN -> new GermanWords();
		case JAPANESE -> new JapaneseWords();
		case CHINESE -> new ChineseWords(chineseWords);
		default -> new SnowballWords(name);
		});
	}

	/** The language of a label: as declared where the script allows it, else by script, else that of the vocabulary. */
	static String of(Label label, String usual) {
		String declared = label.primaryLanguage();
		String script = script(label.text());
		if (script.isEmpty()) {
			boolean possible = !declared.isEmpty() && !declared.equals("und") && !BY_SCRIPT.contains(declared); //$NON-NLS-1$
			return possible ? declared : usual;
		}
		if (script.equals(CHINESE) && (declared.equals(JAPANESE) || declared.isEmpty() && usual.equals(JAPANESE))) {
			return JAPANESE;
		}
		return declared.isEmpty() || !script.equals(CHINESE) && BY_SCRIPT.contains(script) ? script : declared;
	}

	/** The language of labels that do not say: Japanese if there are only such, else German or English by their signs. */
	static String usual(Vocabulary vocabulary) {
		int german = 0;
		int english = 0;
		int japanese = 0;
		int seen = 0;
		for (Concept concept : vocabulary.concepts()) {
			for (Label label : concept.labels()) {
				// Labels that say their language need no guess, unless none do without.
				if ((label.language().isEmpty() || label.language().equals("und")) && seen++ < SAMPLE) { //$NON-NLS-1$
					japanese += script(label.text()).equals(JAPANESE) ? 1 : 0;
					german += GERMAN_SIGNS.matcher(label.text()).find() ? 1 : 0;
					english += ENGLISH_SIGNS.matcher(label.text()).find() ? 1 : 0;
				}
			}
		}
		if (japanese > 0 && german + english == 0 && seen > 0) {
			return JAPANESE;
		}
		return german > english ? GERMAN : ENGLISH;
	}

	/** Whether kana occur in the labels that do not say their language, which makes Han characters there Japanese. */
	static boolean hasKana(Vocabulary vocabulary) {
		return vocabulary.concepts().stream().flatMap(concept -> concept.labels().stream())
				.anyMatch(label -> label.language().isEmpty() && script(label.text()).equals(JAPANESE));
	}

	/** Language by script: ja for kana, zh for Han without kana, ko, ru, el …; empty for Latin letters and signs. */
	private static String script(String text) {
		boolean han = false;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			if (text.charAt(i) < FIRST_OTHER) {
				continue;
			}
			UnicodeScript script = UnicodeScript.of(text.codePointAt(i));
			switch (script) {
			case HIRAGANA, KATAKANA -> {
				return JAPANESE;
			}
			case HAN -> han = true;
			case HANGUL -> {
				return "ko"; //$NON-NLS-1$
			}
			case CYRILLIC -> {
				return "ru"; //$NON-NLS-1$
			}
			case GREEK -> {
				if (text.codePointCount(0, text.length()) > 2 && text.chars().noneMatch(c -> c < 128 && Character.isLetter(c))) {
					return "el"; //$NON-NLS-1$
				}
			}
			default -> {
				// Latin letters and signs belong to many languages.
			}
			}
		}
		return han ? CHINESE : ""; //$NON-NLS-1$
	}
}
