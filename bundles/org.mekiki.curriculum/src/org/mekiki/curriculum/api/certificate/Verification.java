package org.mekiki.curriculum.api.certificate;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.certificate.FactsOf;
import org.mekiki.model.KnowledgeModel;

/**
 * What can be said of a credential.
 *
 * @param genuine
 *            whether every word is as it was signed by the key that the issuer is named by
 * @param standing
 *            what the ledger says
 * @param facts
 *            what the certificate says; null if it is no certificate issued with Mekiki
 * @param did
 *            the key that the issuer is named by; who it belongs to is for the issuer to publish
 * @param explanation
 *            one or two sentences in the language of the user
 * @since 0.1
 */
public record Verification(boolean genuine, Standing standing, CertificateFacts facts, String did, String explanation) {

	/** What the ledger says of a credential. */
	public enum Standing {
		/** There was no ledger to look into. */
		UNKNOWN,
		/** It is in the ledger and holds. */
		VALID,
		/** It was revoked. */
		REVOKED,
		/** It was revoked because another one was issued instead. */
		REISSUED,
		/** The ledger does not know it. */
		NOT_IN_LEDGER;

		/**
		 * How it is written in data.
		 *
		 * @return a stable word
		 */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	/** Checks that nothing is missing. */
	public Verification {
		Objects.requireNonNull(standing);
		Objects.requireNonNull(did);
		Objects.requireNonNull(explanation);
	}

	/**
	 * Verifies a credential, offline.
	 *
	 * @param credential
	 *            to be verified
	 * @param ledger
	 *            the knowledge base of the issuer, to learn of revocations; null if there is none at hand
	 * @param locale
	 *            language of the explanation
	 * @return what can be said
	 */
	public static Verification of(Credential credential, KnowledgeModel ledger, Locale locale) {
		Texts texts = Texts.of(FactsOf.class, locale);
		CertificateFacts facts;
		try {
			credential.verify(locale);
			facts = credential.facts(locale);
		} catch (CertificateException wrong) {
			return new Verification(false, Standing.UNKNOWN, null, credential.did(), wrong.getMessage());
		}
		if (ledger == null) {
			return new Verification(true, Standing.UNKNOWN, facts, credential.did(), texts.get("standing.unknown")); //$NON-NLS-1$
		}
		String json = credential.json();
		Optional<LedgerEntry> entry = CertificateLedger.find(ledger, facts.serial())
				.filter(each -> each.credentials().containsValue(json));
		Standing standing = entry.map(each -> Standing.valueOf(each.state().name())).orElse(Standing.NOT_IN_LEDGER);
		return new Verification(true, standing, facts, credential.did(), texts.get("standing." + standing.word(), //$NON-NLS-1$
				entry.map(LedgerEntry::revoked).orElse(""), entry.map(LedgerEntry::reason).orElse(""))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Whether the certificate can be relied upon as far as was looked.
	 *
	 * @return genuine and, if there was a ledger, valid in it
	 */
	public boolean holds() {
		return genuine && (standing == Standing.UNKNOWN || standing == Standing.VALID);
	}
}
