package org.mekiki.lists.internal.command;

import java.util.List;

import org.mekiki.lists.internal.vocabulary.Vocabulary;
import org.mekiki.lists.suggest.Suggestion;

/** Suggested links in the Alignment format of the Ontology Alignment Evaluation Initiative, level 0. */
final class AlignmentRdf {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<rdf:RDF xmlns="http://knowledgeweb.semanticweb.org/heterogeneity/alignment"
			         xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
			         xmlns:xsd="http://www.w3.org/2001/XMLSchema#">
			<Alignment>
			  <xml>yes</xml>
			  <level>0</level>
			  <type>%1$s</type>
			  <onto1>
			    <Ontology rdf:about="%2$s">
			      <location>%2$s</location>
			    </Ontology>
			  </onto1>
			  <onto2>
			    <Ontology rdf:about="%3$s">
			      <location>%3$s</location>
			    </Ontology>
			  </onto2>
			"""; //$NON-NLS-1$

	private static final String CELL = """
			  <map>
			    <Cell>
			      <entity1 rdf:resource="%s"/>
			      <entity2 rdf:resource="%s"/>
			      <measure rdf:datatype="http://www.w3.org/2001/XMLSchema#float">%s</measure>
			      <relation>%s</relation>
			    </Cell>
			  </map>
			"""; //$NON-NLS-1$

	private AlignmentRdf() {
	}

	static String of(Vocabulary source, Vocabulary target, List<Suggestion> links) {
		StringBuilder text = new StringBuilder();
		text.append(HEAD.formatted(type(links), escaped(source.iri()), escaped(target.iri())));
		for (Suggestion link : links) {
			text.append(CELL.formatted(escaped(link.source().id()), escaped(link.target().id()), LinkTable.confidence(link),
					escaped(link.relation().sign())));
		}
		return text.append("</Alignment>\n</rdf:RDF>\n").toString(); //$NON-NLS-1$
	}

	/** How many links concepts of either side are in: one, or several. */
	private static String type(List<Suggestion> links) {
		long sources = links.stream().map(Suggestion::source).distinct().count();
		long targets = links.stream().map(Suggestion::target).distinct().count();
		return (targets == links.size() ? "?" : "*") + (sources == links.size() ? "?" : "*"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}
}
