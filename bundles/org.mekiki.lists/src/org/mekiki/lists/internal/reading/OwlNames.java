package org.mekiki.lists.internal.reading;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFParseException;

/** Names of things in the forms that OWL has of its own: whole, relative, or shortened by a prefix. */
final class OwlNames {

	private final Map<String, String> prefixes = new HashMap<>(Map.of("rdf:", RDF.NAMESPACE, "rdfs:", RDFS.NAMESPACE, //$NON-NLS-1$ //$NON-NLS-2$
			"xsd:", XSD.NAMESPACE, "owl:", OWL.NAMESPACE)); //$NON-NLS-1$ //$NON-NLS-2$
	private String base;

	OwlNames(String base) {
		this.base = base;
	}

	/** What relative names are relative to; a name without a scheme is no base. */
	void base(String iri) {
		if (iri.indexOf(':') > 0) {
			base = iri;
		}
	}

	/** Makes a prefix known; its name ends with a colon. */
	void prefix(String name, String iri) {
		prefixes.put(name, iri);
	}

	/** A name that may be relative; a name of an ontology has no path to climb, so what is relative is appended. */
	String whole(String iri) {
		boolean absolute = iri.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*"); //$NON-NLS-1$
		return absolute ? iri : iri.startsWith("#") ? base.replaceFirst("#$", "") + iri //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: base.substring(0, Math.max(base.lastIndexOf('/'), base.lastIndexOf('#')) + 1) + iri;
	}

	/**
	 * A shortened name made whole.
	 *
	 * @throws RDFParseException
	 *             if its prefix was never defined
	 */
	String expanded(String shortened, long line) {
		int colon = shortened.indexOf(':') + 1;
		String namespace = prefixes.get(shortened.substring(0, colon));
		if (namespace == null) {
			throw new RDFParseException("Namespace prefix used but not defined: " + shortened, line, -1); //$NON-NLS-1$
		}
		return whole(namespace + shortened.substring(colon));
	}
}
