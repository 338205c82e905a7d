package org.mekiki.curriculum.internal.imports.qti;

import java.util.Locale;

/** What vendors call the kinds of their questions. */
enum Qti12Kind {
	/** Judging a statement. */
	TRUE_FALSE,
	/** Choosing one. */
	SINGLE,
	/** Choosing some. */
	MULTIPLE,
	/** A few words. */
	WORDS,
	/** Words for several gaps. */
	BLANKS,
	/** A list to choose from for several gaps. */
	DROPDOWNS,
	/** A number. */
	NUMBER,
	/** Pairs. */
	MATCHING,
	/** Putting into order. */
	ORDERING,
	/** A text. */
	ESSAY,
	/** A file. */
	FILE,
	/** Asks nothing. */
	TEXT,
	/** Not said. */
	UNKNOWN;

	/** The kind that a name stands for, whoever gave it. */
	static Qti12Kind of(String printed) {
		String name = printed.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (name.isEmpty()) {
			return UNKNOWN;
		}
		if (name.contains("truefalse") || name.contains("eitheror")) { //$NON-NLS-1$ //$NON-NLS-2$
			return TRUE_FALSE;
		}
		if (name.contains("essay") || name.contains("openended") || name.contains("longanswer")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return ESSAY;
		}
		if (name.contains("multipleresponse") || name.contains("multipleanswer") || name.contains("multiplecorrect")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return MULTIPLE;
		}
		if (name.contains("multiplechoice") || name.contains("opinionscale")) { //$NON-NLS-1$ //$NON-NLS-2$
			return SINGLE;
		}
		if (name.contains("multipleblanks") || name.contains("blankplus")) { //$NON-NLS-1$ //$NON-NLS-2$
			return BLANKS;
		}
		if (name.contains("dropdown") || name.contains("jumbled")) { //$NON-NLS-1$ //$NON-NLS-2$
			return DROPDOWNS;
		}
		if (name.contains("numeric") || name.contains("calculated")) { //$NON-NLS-1$ //$NON-NLS-2$
			return NUMBER;
		}
		if (name.contains("matching")) { //$NON-NLS-1$
			return MATCHING;
		}
		if (name.contains("order")) { //$NON-NLS-1$
			return ORDERING;
		}
		if (name.contains("fileupload")) { //$NON-NLS-1$
			return FILE;
		}
		if (name.contains("textonly")) { //$NON-NLS-1$
			return TEXT;
		}
		boolean words = name.contains("fib") || name.contains("patternmatch") || name.contains("fillin") || name.contains("shortanswer") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				|| name.contains("shortresponse"); //$NON-NLS-1$
		return words ? WORDS : UNKNOWN;
	}
}
