package org.mekiki.curriculum.api.certificate;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A certificate in the ledger, as it is now. Later edits do not change it.
 *
 * @param id
 *            identifier of the certificate
 * @param serial
 *            serial number; empty if it has none
 * @param issued
 *            day of issue, such as 2026-10-01; empty if unknown
 * @param state
 *            what became of it
 * @param revoked
 *            day of revocation; empty unless revoked or reissued
 * @param reason
 *            why it was revoked; empty unless revoked or reissued
 * @param replaces
 *            serial number of the certificate that this one was issued instead of; empty for none
 * @param enrolmentId
 *            identifier of the enrolment that it is kept with
 * @param trainee
 *            account of the trainee
 * @param curriculumId
 *            identifier of the curriculum; empty if unknown
 * @param minutes
 *            total length certified
 * @param credentials
 *            signed credentials as JSON, by language
 * @since 0.1
 */
public record LedgerEntry(String id, String serial, String issued, State state, String revoked, String reason, String replaces,
		String enrolmentId, String trainee, String curriculumId, int minutes, Map<String, String> credentials) {

	/** What became of a certificate. */
	public enum State {
		/** It holds. */
		VALID,
		/** It was revoked. */
		REVOKED,
		/** It was revoked because another one was issued instead. */
		REISSUED;

		/**
		 * How it is written in data.
		 *
		 * @return a stable word
		 */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Checks that nothing is missing. */
	public LedgerEntry {
		Objects.requireNonNull(id);
		Objects.requireNonNull(serial);
		Objects.requireNonNull(state);
		credentials = Map.copyOf(credentials);
	}
}
