package org.mekiki.curriculum.internal.credential;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.certificate.CertificateFacts;
import org.mekiki.curriculum.api.completion.CertificateKind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A certificate as an Open Badges 3.0 credential, and back. */
public final class BadgeDocument {

	private static final String ID = "id"; //$NON-NLS-1$
	private static final String TYPE = "type"; //$NON-NLS-1$
	private static final String NAME = "name"; //$NON-NLS-1$
	private static final String ISSUER = "issuer"; //$NON-NLS-1$
	private static final String VALID_FROM = "validFrom"; //$NON-NLS-1$
	private static final String SUBJECT = "credentialSubject"; //$NON-NLS-1$
	private static final String IDENTIFIER = "identifier"; //$NON-NLS-1$
	private static final String HASH = "identityHash"; //$NON-NLS-1$
	private static final String SERIAL = "licenseNumber"; //$NON-NLS-1$
	private static final String START = "activityStartDate"; //$NON-NLS-1$
	private static final String END = "activityEndDate"; //$NON-NLS-1$
	private static final String ACHIEVEMENT = "achievement"; //$NON-NLS-1$
	private static final String CODE = "humanCode"; //$NON-NLS-1$
	private static final String VERSION = "version"; //$NON-NLS-1$
	private static final String DESCRIPTION = "description"; //$NON-NLS-1$
	private static final String CRITERIA = "criteria"; //$NON-NLS-1$
	private static final String NARRATIVE = "narrative"; //$NON-NLS-1$
	private static final String RESULT = "result"; //$NON-NLS-1$
	private static final String RESULTS = "resultDescription"; //$NON-NLS-1$
	private static final String VALUE = "value"; //$NON-NLS-1$
	private static final String URN = "urn:uuid:"; //$NON-NLS-1$

	private BadgeDocument() {
	}

	/**
	 * Writes what a certificate says.
	 *
	 * @param facts
	 *            what it says
	 * @param did
	 *            identifier of the issuer's key
	 * @param texts
	 *            of this package, in the language of the certificate
	 * @return not signed yet
	 */
	public static ObjectNode of(CertificateFacts facts, String did, Texts texts) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		ArrayNode contexts = root.putArray("@context"); //$NON-NLS-1$
		Contexts.ALL.forEach(contexts::add);
		root.put(ID, URN + uuid(facts.id() + '/' + facts.language()));
		root.putArray(TYPE).add("VerifiableCredential").add("OpenBadgeCredential"); //$NON-NLS-1$ //$NON-NLS-2$
		root.put(NAME, texts.get("credential." + facts.kind().word(), facts.programme())); //$NON-NLS-1$
		ObjectNode issuer = root.putObject(ISSUER);
		issuer.put(ID, did).putArray(TYPE).add("Profile"); //$NON-NLS-1$
		issuer.put(NAME, facts.issuer());
		root.put(VALID_FROM, time(facts.issued()).toString());
		ObjectNode subject = root.putObject(SUBJECT);
		subject.putArray(TYPE).add("AchievementSubject"); //$NON-NLS-1$
		subject.putArray(IDENTIFIER).addObject().put(TYPE, "IdentityObject").put("hashed", false).put(HASH, facts.holder()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("identityType", NAME); //$NON-NLS-1$
		subject.put(SERIAL, facts.serial());
		if (facts.start() != null) {
			subject.put(START, facts.start().toString());
		}
		if (facts.end() != null) {
			subject.put(END, facts.end().toString());
		}
		String hours = URN + uuid(facts.programmeId() + "/minutes"); //$NON-NLS-1$
		achievement(subject.putObject(ACHIEVEMENT), facts, hours, texts);
		ObjectNode result = subject.putArray(RESULT).addObject();
		result.putArray(TYPE).add("Result"); //$NON-NLS-1$
		result.put(RESULTS, hours).put(VALUE, Integer.toString(facts.minutes()));
		return root;
	}

	private static void achievement(ObjectNode achievement, CertificateFacts facts, String hours, Texts texts) {
		achievement.put(ID, URN + uuid(facts.programmeId())).putArray(TYPE).add("Achievement"); //$NON-NLS-1$
		achievement.put("achievementType", "CertificateOfCompletion").put(CODE, facts.kind().word()).put(VERSION, facts.language()); //$NON-NLS-1$ //$NON-NLS-2$
		achievement.put(NAME, facts.programme()).put(DESCRIPTION, facts.outline());
		achievement.putObject(CRITERIA).put(NARRATIVE, facts.requirement());
		ObjectNode description = achievement.putArray(RESULTS).addObject();
		description.put(ID, hours).putArray(TYPE).add("ResultDescription"); //$NON-NLS-1$
		description.put(NAME, texts.get("credential.minutes")).put("resultType", "Result"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/**
	 * Reads what a credential of ours says.
	 *
	 * @param root
	 *            the credential
	 * @return what it says
	 * @throws CredentialException
	 *             if it is not one of ours
	 */
	public static CertificateFacts facts(ObjectNode root) throws CredentialException {
		JsonNode subject = root.path(SUBJECT);
		JsonNode achievement = subject.path(ACHIEVEMENT);
		CertificateKind kind = null;
		for (CertificateKind each : CertificateKind.values()) {
			kind = each.word().equals(achievement.path(CODE).asText()) ? each : kind;
		}
		try {
			if (kind == null) {
				throw new IllegalArgumentException(CODE);
			}
			return new CertificateFacts(text(achievement, VERSION), kind, text(root, ID), text(subject, SERIAL),
					text(subject.path(IDENTIFIER).path(0), HASH), text(achievement, ID), text(achievement, NAME),
					text(achievement, DESCRIPTION), text(achievement.path(CRITERIA), NARRATIVE),
					Integer.parseInt(text(subject.path(RESULT).path(0), VALUE)), text(root.path(ISSUER), NAME),
					Instant.parse(text(root, VALID_FROM)).atZone(ZoneOffset.UTC).toLocalDate(), date(subject, START),
					date(subject, END));
		} catch (IllegalArgumentException | DateTimeException foreign) {
			throw new CredentialException("foreign", String.valueOf(foreign.getMessage()), foreign); //$NON-NLS-1$
		}
	}

	/**
	 * The moment that a certificate of a day holds from.
	 *
	 * @param day
	 *            of issue
	 * @return its beginning, in UTC
	 */
	public static Instant time(LocalDate day) {
		return day.atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	private static LocalDate date(JsonNode node, String member) {
		return node.has(member) ? LocalDate.parse(text(node, member)) : null;
	}

	private static String text(JsonNode node, String member) {
		JsonNode value = node.get(member);
		if (value == null || !value.isTextual()) {
			throw new IllegalArgumentException(member);
		}
		return value.textValue();
	}

	/** Identifiers of ours that are no UUIDs become the same one always. */
	private static String uuid(String id) {
		try {
			return UUID.fromString(id).toString();
		} catch (IllegalArgumentException name) {
			return UUID.nameUUIDFromBytes(("mekiki:" + id).getBytes(StandardCharsets.UTF_8)).toString(); //$NON-NLS-1$
		}
	}
}
