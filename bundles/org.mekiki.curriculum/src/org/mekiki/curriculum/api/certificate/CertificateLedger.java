package org.mekiki.curriculum.api.certificate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mekiki.curriculum.internal.learning.LearningProperties;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.Property;
import org.mekiki.model.learning.Certificate;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;

/**
 * All certificates of a knowledge base: issued, revoked, reissued. Serial numbers are the year of issue and a number that
 * counts from 1 in each year without gaps.
 *
 * @since 0.1
 */
public final class CertificateLedger {

	/** Begins the property of a certificate that holds its credential as JSON; the language follows. */
	public static final String CREDENTIAL = "curriculum.credential."; //$NON-NLS-1$
	/** Property of a certificate that says why it was revoked. */
	public static final String REASON = "curriculum.revocation"; //$NON-NLS-1$
	/** Property of a certificate that names the serial number of the one that it was issued instead of. */
	public static final String REPLACES = "curriculum.replaces"; //$NON-NLS-1$

	private static final Pattern SERIAL = Pattern.compile("(\\d{4})-(\\d{4,9})"); //$NON-NLS-1$

	private CertificateLedger() {
	}

	/**
	 * Everything in the ledger.
	 *
	 * @param model
	 *            the root
	 * @return by serial number
	 */
	public static List<LedgerEntry> entries(KnowledgeModel model) {
		List<LedgerEntry> entries = new ArrayList<>();
		Map<String, String> replaced = new LinkedHashMap<>();
		for (Certificate certificate : certificates(model)) {
			String replaces = LearningProperties.get(certificate, REPLACES);
			if (!replaces.isEmpty()) {
				replaced.put(replaces, text(certificate.getSerial()));
			}
		}
		certificates(model).forEach(certificate -> entries.add(entry(certificate, replaced)));
		entries.sort(Comparator.comparing(LedgerEntry::serial).thenComparing(LedgerEntry::id));
		return entries;
	}

	/**
	 * Finds a certificate.
	 *
	 * @param model
	 *            the root
	 * @param serial
	 *            serial number
	 * @return empty if there is none of that number
	 */
	public static Optional<LedgerEntry> find(KnowledgeModel model, String serial) {
		return entries(model).stream().filter(entry -> entry.serial().equals(serial)).findFirst();
	}

	/**
	 * The certificates of a trainee.
	 *
	 * @param model
	 *            the root
	 * @param enrolment
	 *            of the trainee
	 * @return by serial number
	 */
	public static List<LedgerEntry> of(KnowledgeModel model, Enrolment enrolment) {
		return entries(model).stream().filter(entry -> entry.enrolmentId().equals(enrolment.getId())).toList();
	}

	/**
	 * Numbers that are missing, twice, or no serial numbers.
	 *
	 * @param model
	 *            the root
	 * @return serial numbers, as in 2026-0003; those missing as the number that should be there
	 */
	public static List<String> irregular(KnowledgeModel model) {
		List<String> wrong = new ArrayList<>();
		Map<String, Integer> last = new LinkedHashMap<>();
		for (LedgerEntry entry : entries(model)) {
			Matcher matcher = SERIAL.matcher(entry.serial());
			if (!matcher.matches()) {
				wrong.add(entry.serial());
				continue;
			}
			int number = Integer.parseInt(matcher.group(2));
			int expected = last.getOrDefault(matcher.group(1), Integer.valueOf(0)).intValue() + 1;
			if (number != expected) {
				wrong.add(number < expected ? entry.serial() : serial(matcher.group(1), expected));
			}
			last.put(matcher.group(1), Integer.valueOf(Math.max(number, expected - 1)));
		}
		return wrong;
	}

	/** The next serial number of a year. */
	static String next(KnowledgeModel model, int year) {
		int greatest = 0;
		for (Certificate certificate : certificates(model)) {
			Matcher matcher = SERIAL.matcher(text(certificate.getSerial()));
			if (matcher.matches() && Integer.parseInt(matcher.group(1)) == year) {
				greatest = Math.max(greatest, Integer.parseInt(matcher.group(2)));
			}
		}
		return serial(Integer.toString(year), greatest + 1);
	}

	private static String serial(String year, int number) {
		return String.format(Locale.ROOT, "%s-%04d", year, Integer.valueOf(number)); //$NON-NLS-1$
	}

	static List<Certificate> certificates(KnowledgeModel model) {
		List<Certificate> certificates = new ArrayList<>();
		for (Cohort cohort : model.getCohorts()) {
			cohort.getEnrolments().forEach(enrolment -> certificates.addAll(enrolment.getCertificates()));
		}
		return certificates;
	}

	private static LedgerEntry entry(Certificate certificate, Map<String, String> replaced) {
		Map<String, String> credentials = new LinkedHashMap<>();
		for (Property property : certificate.getProperties()) {
			if (property.getKey() != null && property.getKey().startsWith(CREDENTIAL) && property.getValue() != null) {
				credentials.put(property.getKey().substring(CREDENTIAL.length()), property.getValue());
			}
		}
		LedgerEntry.State state = certificate.getRevoked() == null ? LedgerEntry.State.VALID
				: replaced.containsKey(text(certificate.getSerial())) ? LedgerEntry.State.REISSUED : LedgerEntry.State.REVOKED;
		Enrolment enrolment = (Enrolment) certificate.eContainer();
		return new LedgerEntry(certificate.getId(), text(certificate.getSerial()), text(certificate.getIssued()), state,
				text(certificate.getRevoked()), LearningProperties.get(certificate, REASON),
				LearningProperties.get(certificate, REPLACES), enrolment.getId(), text(enrolment.getTrainee()),
				certificate.getCurriculum() == null ? "" : certificate.getCurriculum().getId(), //$NON-NLS-1$
				certificate.getMinutes() == null ? 0 : certificate.getMinutes().intValue(), credentials);
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, ""); //$NON-NLS-1$
	}
}
