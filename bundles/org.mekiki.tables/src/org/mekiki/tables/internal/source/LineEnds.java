package org.mekiki.tables.internal.source;

/** Which line ends a text has. */
final class LineEnds {

	private boolean lf;
	private boolean crLf;
	private boolean cr;

	void lf() {
		lf = true;
	}

	void crLf() {
		crLf = true;
	}

	void cr() {
		cr = true;
	}

	String name() {
		int kinds = (lf ? 1 : 0) + (crLf ? 1 : 0) + (cr ? 1 : 0);
		if (kinds > 1) {
			return "mixed"; //$NON-NLS-1$
		}
		return crLf ? "CRLF" : cr ? "CR" : lf ? "LF" : null; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
