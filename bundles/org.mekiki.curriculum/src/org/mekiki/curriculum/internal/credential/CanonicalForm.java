package org.mekiki.curriculum.internal.credential;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;

import jakarta.json.Json;
import no.hasmac.jsonld.JsonLd;
import no.hasmac.jsonld.JsonLdError;
import no.hasmac.jsonld.JsonLdOptions;
import no.hasmac.jsonld.document.JsonDocument;
import no.hasmac.rdf.RdfDataset;
import no.hasmac.rdf.RdfLiteral;
import no.hasmac.rdf.RdfNQuad;
import no.hasmac.rdf.RdfResource;
import no.hasmac.rdf.RdfValue;

/**
 * What a JSON-LD document says, in the one form that RDFC-1.0 gives it. JSON-LD passes over what no context defines; nothing
 * may be passed over in what is signed, so such members are led to a vocabulary of their own here, and refused.
 */
final class CanonicalForm {

	private static final String UNDEFINED = "undefined:"; //$NON-NLS-1$
	/** More work than any certificate makes; data made to keep a canonicaliser busy is given up. */
	private static final int MOST_STEPS = 20_000;

	private CanonicalForm() {
	}

	/**
	 * The SHA-256 of the canonical N-Quads of a document.
	 *
	 * @param document
	 *            JSON-LD with the contexts that are known here
	 * @return 32 bytes
	 * @throws CredentialException
	 *             if it is no sound JSON-LD, or says something that no context defines
	 */
	static byte[] hash(ObjectNode document) throws CredentialException {
		try {
			return MessageDigest.getInstance("SHA-256").digest(nQuads(document).getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Canonical N-Quads, one statement in a line. */
	static String nQuads(ObjectNode document) throws CredentialException {
		int[] steps = { 0 };
		RdfCanon canon = RdfCanon.create("SHA-256", () -> { //$NON-NLS-1$
			if (++steps[0] > MOST_STEPS) {
				throw new IllegalStateException("steps"); //$NON-NLS-1$
			}
		});
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		// The JSON library looks for its implementation there, and both are in one bundle.
		thread.setContextClassLoader(Json.class.getClassLoader());
		try {
			for (RdfNQuad quad : statements(document).toList()) {
				add(quad, canon);
			}
			StringWriter lines = new StringWriter();
			canon.provide(new NQuadsWriter(lines));
			return lines.toString();
		} catch (JsonLdError | RdfConsumerException | IllegalArgumentException | IllegalStateException unsound) {
			throw new CredentialException("json.ld", String.valueOf(unsound.getMessage()), unsound); //$NON-NLS-1$
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	private static RdfDataset statements(ObjectNode document) throws JsonLdError {
		JsonLdOptions options = new JsonLdOptions(new Contexts());
		options.setOrdered(true);
		options.setExceptionOnWarning(true);
		options.setBase(URI.create(UNDEFINED + "base/")); //$NON-NLS-1$
		options.setExpandContext(Json.createObjectBuilder().add("@vocab", UNDEFINED).build()); //$NON-NLS-1$
		return JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(document.toString().getBytes(StandardCharsets.UTF_8))))
				.options(options).get();
	}

	private static void add(RdfNQuad quad, RdfCanon canon) throws CredentialException {
		RdfValue object = quad.getObject();
		defined(quad.getPredicate().getValue());
		defined(quad.getSubject().getValue());
		String graph = quad.getGraphName().map(RdfResource::getValue).orElse(null);
		if (object.isLiteral()) {
			RdfLiteral literal = object.asLiteral();
			defined(literal.getDatatype());
			Optional<String> language = literal.getLanguage();
			canon.quad(quad.getSubject().getValue(), quad.getPredicate().getValue(), literal.getValue(), literal.getDatatype(),
					language.orElse(null), null, graph);
		} else {
			defined(object.getValue());
			canon.quad(quad.getSubject().getValue(), quad.getPredicate().getValue(), object.getValue(), null, null, null, graph);
		}
	}

	private static void defined(String iri) throws CredentialException {
		if (iri.startsWith(UNDEFINED)) {
			throw new CredentialException("undefined", iri.substring(UNDEFINED.length()), null); //$NON-NLS-1$
		}
	}
}
