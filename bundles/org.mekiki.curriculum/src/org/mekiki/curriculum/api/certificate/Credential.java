package org.mekiki.curriculum.api.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.credential.BadgeDocument;
import org.mekiki.curriculum.internal.credential.CredentialException;
import org.mekiki.curriculum.internal.credential.DataIntegrity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A signed Open Badges 3.0 credential: a Verifiable Credential 2.0 with a Data Integrity proof of the cryptosuite
 * eddsa-rdfc-2022. Immutable.
 *
 * @since 0.1
 * @noextend
 */
public final class Credential {

	/** Name of the file that holds it inside of a PDF file. */
	public static final String FILE = "credential.json"; //$NON-NLS-1$
	/** Longest text that is read, in characters. */
	public static final int LONGEST = 200_000;

	private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

	private final ObjectNode document;

	private Credential(ObjectNode document) {
		this.document = document;
	}

	/**
	 * Signs what a certificate says. The same facts and the same key give the same bytes.
	 *
	 * @param facts
	 *            what it says
	 * @param key
	 *            of the issuer
	 * @return the credential
	 * @throws CertificateException
	 *             if it cannot be signed
	 */
	public static Credential sign(CertificateFacts facts, SigningKey key) throws CertificateException {
		Texts texts = Texts.of(DataIntegrity.class, Locale.forLanguageTag(facts.language()));
		ObjectNode document = BadgeDocument.of(facts, key.did(), texts);
		try {
			DataIntegrity.sign(document, key.key(), key.did(), BadgeDocument.time(facts.issued()));
			return new Credential(document);
		} catch (CredentialException unsound) {
			throw new CertificateException(texts.get("bad." + unsound.key(), unsound.detail()), unsound); //$NON-NLS-1$
		}
	}

	/**
	 * Reads a credential; that it can be read does not say that it is genuine.
	 *
	 * @param text
	 *            JSON
	 * @param locale
	 *            language of messages
	 * @return the credential
	 * @throws CertificateException
	 *             if it is no JSON object
	 */
	public static Credential parse(String text, Locale locale) throws CertificateException {
		Texts texts = Texts.of(DataIntegrity.class, locale);
		try {
			if (text.length() <= LONGEST && JSON.readTree(text) instanceof ObjectNode object) {
				return new Credential(object);
			}
			throw new CertificateException(texts.get("bad.json", ""), null); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (JsonProcessingException broken) {
			throw new CertificateException(texts.get("bad.json", broken.getOriginalMessage()), broken); //$NON-NLS-1$
		}
	}

	/**
	 * Verifies that every word is as it was signed by the key that the issuer is named by. Needs no network and no
	 * knowledge base; says nothing about whether the certificate was revoked, nor whose key it is.
	 *
	 * @param locale
	 *            language of messages
	 * @throws CertificateException
	 *             if anything was altered, added or left out, or it was not signed like this
	 */
	public void verify(Locale locale) throws CertificateException {
		try {
			DataIntegrity.verify(document);
		} catch (CredentialException altered) {
			throw new CertificateException(Texts.of(DataIntegrity.class, locale).get("bad." + altered.key(), altered.detail()), altered); //$NON-NLS-1$
		}
	}

	/**
	 * What the certificate says.
	 *
	 * @param locale
	 *            language of messages
	 * @return the facts; their identifier is that of the credential
	 * @throws CertificateException
	 *             if it is no certificate issued with Mekiki
	 */
	public CertificateFacts facts(Locale locale) throws CertificateException {
		try {
			return BadgeDocument.facts(document);
		} catch (CredentialException foreign) {
			throw new CertificateException(Texts.of(DataIntegrity.class, locale).get("bad." + foreign.key(), foreign.detail()), foreign); //$NON-NLS-1$
		}
	}

	/**
	 * What it calls itself.
	 *
	 * @return sort of certificate and name of the programme; empty if it has no name
	 */
	public String title() {
		return document.path("name").asText(); //$NON-NLS-1$
	}

	/**
	 * The key that the issuer is named by.
	 *
	 * @return did:key:…; empty if it is named otherwise
	 */
	public String did() {
		return document.path("issuer").path("id").asText(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The credential as JSON.
	 *
	 * @return always the same text, with line feeds
	 */
	public String json() {
		DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
		lines.indentArraysWith(new DefaultIndenter("  ", "\n")); //$NON-NLS-1$ //$NON-NLS-2$
		lines.indentObjectsWith(new DefaultIndenter("  ", "\n")); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			return JSON.writer(lines).writeValueAsString(document) + '\n';
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/**
	 * A short form to compare by eye: the beginning of the SHA-256 of {@link #json()}.
	 *
	 * @return eight groups of four hexadecimal digits
	 */
	public String fingerprint() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(json().getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
			return HexFormat.of().withUpperCase().formatHex(hash, 0, 16).replaceAll("(.{4})(?=.)", "$1 "); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
