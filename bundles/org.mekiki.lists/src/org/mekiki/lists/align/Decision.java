package org.mekiki.lists.align;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.MappingRelation;

/**
 * What held for a link at one time.
 *
 * @param state
 *            where the link stood in review
 * @param relation
 *            how the two corresponded; null if it was not said
 * @param confidence
 *            0 to 1; null if it was not said
 * @param method
 *            how the link had been found; may be empty
 * @param reviewer
 *            account or role that had decided; empty if nobody had
 * @param decided
 *            when it was decided; null if it was not
 * @param reason
 *            why; may be empty
 */
public record Decision(AlignmentState state, MappingRelation relation, BigDecimal confidence, String method,
		String reviewer, Instant decided, String reason) {

	private static final String SEPARATOR = "\t"; //$NON-NLS-1$
	private static final int FIELDS = 7;

	/**
	 * What holds for a link now.
	 *
	 * @param alignment
	 *            the link
	 * @return its state of review
	 */
	public static Decision of(Alignment alignment) {
		return new Decision(alignment.getState(), alignment.getRelation(), alignment.getConfidence(),
				text(alignment.getMethod()), text(alignment.getReviewer()), alignment.getDecided(),
				text(alignment.getReason()));
	}

	/** As one line, to be kept in an open property. */
	String encode() {
		return String.join(SEPARATOR, List.of(state.getName(), relation == null ? "" : relation.getName(), //$NON-NLS-1$
				confidence == null ? "" : confidence.toPlainString(), plain(method), plain(reviewer), //$NON-NLS-1$
				decided == null ? "" : decided.toString(), plain(reason))); //$NON-NLS-1$
	}

	/** Reads a line; null if it is none of ours. */
	static Decision decode(String line) {
		String[] fields = line.split(SEPARATOR, -1);
		AlignmentState state = AlignmentState.getByName(fields[0]);
		if (fields.length != FIELDS || state == null) {
			return null;
		}
		try {
			return new Decision(state, MappingRelation.getByName(fields[1]),
					fields[2].isEmpty() ? null : new BigDecimal(fields[2]), fields[3], fields[4],
					fields[5].isEmpty() ? null : Instant.parse(fields[5]), fields[6]);
		} catch (NumberFormatException | DateTimeException changedByHand) {
			return null;
		}
	}

	private static String text(String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}

	private static String plain(String value) {
		return value.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
