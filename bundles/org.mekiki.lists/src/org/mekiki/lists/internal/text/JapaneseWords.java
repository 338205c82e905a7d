package org.mekiki.lists.internal.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Japanese: words found by Kuromoji; particles and signs are left out, Latin words in between are English. */
final class JapaneseWords implements WordLanguage {

	/** Parts of speech that only hold a phrase together. */
	private static final Set<String> LEFT_OUT = Set.of("助詞", "助動詞", "記号", "フィラー", "接続詞", "感動詞"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	/** Endings that make another kind of word of a word. */
	private static final Set<String> AFFIXES = Set.of("化", "的", "性", "系", "等", "用", "型", "式", "類", "学", "論"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$

	/** Verbs and nouns that tell nothing by themselves. */
	private static final Set<String> FUNCTION = Set.of("する", "含む", "及び", "その他", "為", "有る", "ある", "成る", "なる", "よる", "関する", "係る", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			"用いる", "向け", "こと", "もの", "ため", "関連"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private JapaneseTokenizer tokenizer;

	@Override
	public List<Piece> split(String name, boolean identifier) {
		String folded = JapaneseSpelling.fold(name);
		List<Piece> pieces = new ArrayList<>();
		int depth = 0;
		StringBuilder part = new StringBuilder();
		for (int i = 0; i < folded.length(); i++) {
			char c = folded.charAt(i);
			boolean opens = c == '(' || c == '[' || c == '〔' || c == '【';
			boolean closes = c == ')' || c == ']' || c == '〕' || c == '】';
			if (opens || closes) {
				tokenize(part, depth > 0, pieces);
				depth = Math.max(0, depth + (opens ? 1 : -1));
			} else {
				part.append(c);
			}
		}
		tokenize(part, depth > 0, pieces);
		return pieces.stream().allMatch(Piece::qualifier)
				? pieces.stream().map(piece -> new Piece(piece.text(), piece.language(), false)).toList()
				: pieces;
	}

	private void tokenize(StringBuilder part, boolean qualifier, List<Piece> pieces) {
		if (part.isEmpty()) {
			return;
		}
		try {
			if (tokenizer == null) {
				// The dictionary takes half a second to load, so only where there is Japanese.
				tokenizer = new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.SEARCH);
			}
			tokenizer.setReader(new StringReader(part.toString()));
			tokenizer.reset();
			CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
			PartOfSpeechAttribute speech = tokenizer.getAttribute(PartOfSpeechAttribute.class);
			BaseFormAttribute base = tokenizer.getAttribute(BaseFormAttribute.class);
			while (tokenizer.incrementToken()) {
				String kind = speech.getPartOfSpeech();
				if (kind == null || !LEFT_OUT.contains(kind.split("-")[0])) { //$NON-NLS-1$
					String form = base.getBaseForm();
					piece(form == null ? term.toString() : form, qualifier, pieces);
				}
			}
			tokenizer.end();
			tokenizer.close();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		part.setLength(0);
	}

	private static void piece(String word, boolean qualifier, List<Piece> pieces) {
		boolean latin = word.chars().allMatch(c -> c < 0x250);
		if (latin) {
			LatinText.split(word, false, "en") //$NON-NLS-1$
					.forEach(piece -> pieces.add(new Piece(piece.text(), piece.language(), qualifier)));
		} else {
			pieces.add(new Piece(word, "ja", qualifier)); //$NON-NLS-1$
		}
	}

	@Override
	public Spelling spell(String word, Predicate<String> attested) {
		String stem = JapaneseSpelling.stem(word);
		Word.Sort sort = FUNCTION.contains(word) ? Word.Sort.FUNCTION
				: AFFIXES.contains(word) ? Word.Sort.AFFIX : Word.Sort.CONTENT;
		return Spelling.plain(stem, sort);
	}
}
