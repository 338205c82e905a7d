package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;

/** The statements of a file by what they are about, in the order of the file. */
final class Graph {

	/** One thing said of a subject. */
	record Said(String predicate, Value object, long line) {

		/** The identifier of a thing; null if it is a text. */
		String iri() {
			return object instanceof Literal ? null
					: object instanceof BNode blank ? "_:" + blank.getID() : object.stringValue(); //$NON-NLS-1$
		}

		boolean isBlank() {
			return object instanceof BNode;
		}
	}

	private final Map<String, List<Said>> subjects = new LinkedHashMap<>();
	/** There are few predicates in many statements; each is kept once, so that asking whether two are the same costs nothing. */
	private final Map<String, String> predicates = new HashMap<>();
	private String lastSubject;
	private List<Said> last;

	/** Takes a statement; those about one subject mostly follow each other. */
	void accept(String subject, String predicate, Value object, long line) {
		if (!subject.equals(lastSubject)) {
			last = subjects.computeIfAbsent(subject, none -> new ArrayList<>(4));
			lastSubject = subject;
		}
		last.add(new Said(predicates.computeIfAbsent(predicate, same -> same), object, line));
	}

	Set<String> subjects() {
		return subjects.keySet();
	}

	List<Said> of(String subject) {
		return subjects.getOrDefault(subject, List.of());
	}

	List<Said> of(String subject, String predicate) {
		String known = predicates.get(predicate);
		if (known == null) {
			return List.of();
		}
		List<Said> found = List.of();
		for (Said said : of(subject)) {
			if (said.predicate() == known) {
				found = found.isEmpty() ? new ArrayList<>(2) : found;
				found.add(said);
			}
		}
		return found;
	}

	boolean is(String subject, String type) {
		for (Said said : of(subject, Words.TYPE)) {
			if (type.equals(said.object().stringValue())) {
				return true;
			}
		}
		return false;
	}

	boolean says(String subject, String predicate) {
		return !of(subject, predicate).isEmpty();
	}

	/** The first thing that a predicate points at; null if there is none. */
	String iri(String subject, String predicate) {
		for (Said said : of(subject, predicate)) {
			if (said.iri() != null) {
				return said.iri();
			}
		}
		return null;
	}

	/** The first text of a predicate, or the identifier that stands for it; null if there is none. */
	String text(String subject, String... predicates) {
		for (String predicate : predicates) {
			for (Said said : of(subject, predicate)) {
				if (!said.isBlank() && !said.object().stringValue().isBlank()) {
					return said.object().stringValue();
				}
			}
		}
		return null;
	}

	/** Where a subject is first described. */
	long line(String subject) {
		for (Said said : of(subject)) {
			if (said.line() > 0) {
				return said.line();
			}
		}
		return 0;
	}
}
