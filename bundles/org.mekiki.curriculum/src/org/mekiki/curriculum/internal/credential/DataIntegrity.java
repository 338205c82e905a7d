package org.mekiki.curriculum.internal.credential;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Signs and verifies by Data Integrity with the cryptosuite eddsa-rdfc-2022. */
public final class DataIntegrity {

	private static final String CONTEXT = "@context"; //$NON-NLS-1$
	private static final String PROOF = "proof"; //$NON-NLS-1$
	private static final String TYPE = "type"; //$NON-NLS-1$
	private static final String CRYPTOSUITE = "cryptosuite"; //$NON-NLS-1$
	private static final String CREATED = "created"; //$NON-NLS-1$
	private static final String METHOD = "verificationMethod"; //$NON-NLS-1$
	private static final String PURPOSE = "proofPurpose"; //$NON-NLS-1$
	private static final String VALUE = "proofValue"; //$NON-NLS-1$
	private static final String DATA_INTEGRITY = "DataIntegrityProof"; //$NON-NLS-1$
	private static final String SUITE = "eddsa-rdfc-2022"; //$NON-NLS-1$
	private static final String ASSERTION = "assertionMethod"; //$NON-NLS-1$
	private static final String ALGORITHM = "Ed25519"; //$NON-NLS-1$
	private static final List<String> MEMBERS = List.of(TYPE, CREATED, METHOD, CRYPTOSUITE, PURPOSE, VALUE);

	private DataIntegrity() {
	}

	/**
	 * Signs a document.
	 *
	 * @param document
	 *            with contexts and without a proof; gets the proof
	 * @param key
	 *            Ed25519
	 * @param did
	 *            identifier of its public key
	 * @param created
	 *            when, to the second
	 * @throws CredentialException
	 *             if the document is not sound
	 */
	public static void sign(ObjectNode document, PrivateKey key, String did, Instant created) throws CredentialException {
		ObjectNode proof = document.objectNode();
		proof.put(TYPE, DATA_INTEGRITY).put(CREATED, created.truncatedTo(ChronoUnit.SECONDS).toString())
				.put(METHOD, DidKey.method(did)).put(CRYPTOSUITE, SUITE).put(PURPOSE, ASSERTION);
		byte[] data = data(document, proof);
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initSign(key);
			signature.update(data);
			proof.put(VALUE, 'z' + Base58.encode(signature.sign()));
			document.set(PROOF, proof);
		} catch (GeneralSecurityException unusable) {
			throw new CredentialException("key", did, unusable); //$NON-NLS-1$
		}
	}

	/**
	 * Verifies a document: every word of it is as it was signed by the key that its issuer is named by.
	 *
	 * @param document
	 *            with a proof
	 * @throws CredentialException
	 *             if it is not
	 */
	public static void verify(ObjectNode document) throws CredentialException {
		if (!(document.get(PROOF) instanceof ObjectNode proof)) {
			throw new CredentialException("no.proof", "", null); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (Iterator<String> names = proof.fieldNames(); names.hasNext();) {
			String name = names.next();
			if (!MEMBERS.contains(name)) {
				throw new CredentialException("undefined", PROOF + '/' + name, null); //$NON-NLS-1$
			}
		}
		expect(proof, TYPE, DATA_INTEGRITY);
		expect(proof, CRYPTOSUITE, SUITE);
		expect(proof, PURPOSE, ASSERTION);
		String issuer = document.path("issuer").path("id").asText(); //$NON-NLS-1$ //$NON-NLS-2$
		PublicKey key = DidKey.key(issuer);
		expect(proof, METHOD, DidKey.method(issuer));
		ObjectNode unsigned = document.deepCopy();
		unsigned.remove(PROOF);
		ObjectNode options = proof.deepCopy();
		options.remove(VALUE);
		byte[] data = data(unsigned, options);
		String value = proof.path(VALUE).asText();
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initVerify(key);
			signature.update(data);
			if (!value.startsWith("z") || !signature.verify(Base58.decode(value.substring(1)))) { //$NON-NLS-1$
				throw new CredentialException("altered", "", null); //$NON-NLS-1$ //$NON-NLS-2$
			}
		} catch (GeneralSecurityException | IllegalArgumentException unusable) {
			throw new CredentialException("altered", "", unusable); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static void expect(ObjectNode proof, String member, String value) throws CredentialException {
		if (!value.equals(proof.path(member).asText())) {
			throw new CredentialException("proof", PROOF + '/' + member, null); //$NON-NLS-1$
		}
	}

	/** What is signed: the hash of how it is signed, then that of what is signed. */
	private static byte[] data(ObjectNode document, ObjectNode options) throws CredentialException {
		contexts(document);
		ObjectNode config = options.deepCopy();
		config.set(CONTEXT, document.get(CONTEXT));
		byte[] first = CanonicalForm.hash(config);
		byte[] second = CanonicalForm.hash(document);
		byte[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

	/** A context could take the meaning away from a member: only the known ones, and only at the top. */
	private static void contexts(ObjectNode document) throws CredentialException {
		JsonNode contexts = document.path(CONTEXT);
		boolean known = contexts.isArray() && contexts.size() == Contexts.ALL.size();
		for (int i = 0; known && i < contexts.size(); i++) {
			known = Contexts.ALL.get(i).equals(contexts.get(i).asText());
		}
		if (!known || document.findParents(CONTEXT).size() != 1) {
			throw new CredentialException("context", "", null); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
