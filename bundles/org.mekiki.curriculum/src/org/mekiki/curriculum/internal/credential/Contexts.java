package org.mekiki.curriculum.internal.credential;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;

import no.hasmac.jsonld.JsonLdError;
import no.hasmac.jsonld.JsonLdErrorCode;
import no.hasmac.jsonld.document.Document;
import no.hasmac.jsonld.document.JsonDocument;
import no.hasmac.jsonld.loader.DocumentLoader;
import no.hasmac.jsonld.loader.DocumentLoaderOptions;

/** The JSON-LD contexts that credentials may use; they are part of the program, and no other one is ever loaded. */
final class Contexts implements DocumentLoader {

	/** Verifiable Credentials 2.0. */
	static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2"; //$NON-NLS-1$
	/** Open Badges 3.0. */
	static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"; //$NON-NLS-1$
	/** The contexts of a credential, in this order. */
	static final List<String> ALL = List.of(CREDENTIALS, OPEN_BADGES);

	private static final Map<String, String> FILES = Map.of(CREDENTIALS, "credentials-v2.json", OPEN_BADGES, //$NON-NLS-1$
			"openbadges-3.0.3.json"); //$NON-NLS-1$

	@Override
	public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
		String file = FILES.get(address.toString());
		if (file == null) {
			throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, address.toString());
		}
		try (InputStream in = Contexts.class.getResourceAsStream(file)) {
			Document document = JsonDocument.of(in);
			document.setDocumentUrl(address);
			return document;
		} catch (IOException unreadable) {
			throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, unreadable);
		}
	}
}
