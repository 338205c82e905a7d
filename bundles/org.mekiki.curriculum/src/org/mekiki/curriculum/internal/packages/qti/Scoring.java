package org.mekiki.curriculum.internal.packages.qti;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Response processing: how answers become points and feedback. */
final class Scoring {

	static final String RESPONSE = "RESPONSE"; //$NON-NLS-1$
	static final String SCORE = "SCORE"; //$NON-NLS-1$
	static final String CHOSEN = "CHOSEN"; //$NON-NLS-1$
	static final String GENERAL = "GENERAL"; //$NON-NLS-1$
	static final String ANSWERED = "answered"; //$NON-NLS-1$
	private static final String FLOAT = "float"; //$NON-NLS-1$
	private static final String IDENTIFIER = "identifier"; //$NON-NLS-1$
	private static final int DECIMALS = 8;

	private final QtiWriter xml;

	Scoring(QtiWriter xml) {
		this.xml = xml;
	}

	/** A share of points as QTI writes it. */
	static String share(int points, int parts) {
		BigDecimal share = BigDecimal.valueOf(points).divide(BigDecimal.valueOf(parts), DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
		return (share.scale() < 0 ? share.setScale(0) : share).toPlainString();
	}

	/** All points for the right answer. */
	void whole(int points) {
		xml.open("responseCondition").open("responseIf").open("match"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		response();
		xml.empty("correct", IDENTIFIER, RESPONSE).close(); //$NON-NLS-1$
		score(Integer.toString(points));
		xml.close().close();
	}

	/** All points for a number near the right one. */
	void near(int points, String tolerance) {
		boolean exact = new BigDecimal(tolerance).signum() == 0;
		xml.open("responseCondition").open("responseIf").open("equal", "toleranceMode", exact ? "exact" : "absolute", "tolerance", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				exact ? null : tolerance + ' ' + tolerance);
		response();
		xml.empty("correct", IDENTIFIER, RESPONSE).close(); //$NON-NLS-1$
		score(Integer.toString(points));
		xml.close().close();
	}

	/** Points by the mapping of the response. */
	void mapped() {
		xml.open("setOutcomeValue", IDENTIFIER, SCORE).empty("mapResponse", IDENTIFIER, RESPONSE).close(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A share of the points for each two neighbours that follow one another rightly. */
	void neighbours(int points, List<String> order) {
		String each = share(points, order.size() - 1);
		for (int at = 0; at + 1 < order.size(); at++) {
			xml.open("responseCondition").open("responseIf").open("or"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			for (int place = 1; place < order.size(); place++) {
				xml.open("and"); //$NON-NLS-1$
				at(place, order.get(at));
				at(place + 1, order.get(at + 1));
				xml.close();
			}
			xml.close().open("setOutcomeValue", IDENTIFIER, SCORE).open("sum").empty("variable", IDENTIFIER, SCORE).base(FLOAT, each).close() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.close().close().close();
		}
	}

	private void at(int place, String id) {
		xml.open("match").open("index", "n", Integer.toString(place)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		response();
		xml.close().base(IDENTIFIER, id).close();
	}

	/** What is said depends on what was chosen. */
	void chosen() {
		xml.open("setOutcomeValue", IDENTIFIER, CHOSEN); //$NON-NLS-1$
		response();
		xml.close();
	}

	/** Something is said after any answer. */
	void answered() {
		xml.open("setOutcomeValue", IDENTIFIER, GENERAL).base(IDENTIFIER, ANSWERED).close(); //$NON-NLS-1$
	}

	private void response() {
		xml.empty("variable", IDENTIFIER, RESPONSE); //$NON-NLS-1$
	}

	private void score(String points) {
		xml.open("setOutcomeValue", IDENTIFIER, SCORE).base(FLOAT, points).close(); //$NON-NLS-1$
	}
}
