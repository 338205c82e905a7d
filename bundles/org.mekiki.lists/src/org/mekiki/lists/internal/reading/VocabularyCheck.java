package org.mekiki.lists.internal.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for what standards forbid and people regret: two preferred labels, codes used twice, circles, links into nothing. */
final class VocabularyCheck {

	private final Nodes nodes;
	private final Set<String> concepts;
	private final Predicate<String> nameless;
	private final Notices notices;

	/**
	 * Prepares the look.
	 *
	 * @param nodes
	 *            everything that the file speaks of
	 * @param concepts
	 *            what of it are concepts, in the order of the file
	 * @param nameless
	 *            whether a concept cannot be called anything
	 * @param notices
	 *            takes what is found
	 */
	VocabularyCheck(Nodes nodes, Set<String> concepts, Predicate<String> nameless, Notices notices) {
		this.nodes = nodes;
		this.concepts = concepts;
		this.nameless = nameless;
		this.notices = notices;
	}

	/** Looks at what is left out because it has no address. */
	void withoutAddress(List<Node> blank) {
		for (Node node : blank) {
			Node.Named name = node.names().get(0);
			notices.add(name.line(), "", "noAddress", name.text()); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	void run() {
		Map<String, String> notations = new HashMap<>();
		for (String concept : concepts) {
			Node node = nodes.get(concept);
			preferredLabels(concept, node);
			for (Node.Named notation : node.names()) {
				if (notation.meaning() == Meaning.NOTATION) {
					String other = notations.putIfAbsent(notation.text().strip(), concept);
					if (other != null && !other.equals(concept)) {
						notices.add(notation.line(), "", "notationTwice", notation.text(), concept, other); //$NON-NLS-1$ //$NON-NLS-2$
					}
				}
			}
			if (!node.isDeprecated() && nameless.test(concept)) {
				notices.add(0, "", "noLabel", concept); //$NON-NLS-1$ //$NON-NLS-2$
			}
			links(concept, node);
		}
		circles();
	}

	private void preferredLabels(String id, Node node) {
		Map<String, String> preferred = new HashMap<>();
		for (Node.Named name : node.names()) {
			if (name.meaning() == Meaning.PREFERRED) {
				String other = preferred.putIfAbsent(name.language(), name.text());
				if (other != null && !other.equals(name.text())) {
					notices.add(name.line(), "", "twoPreferred", id, other, name.text()); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
		}
		for (Node.Named name : node.names()) {
			if (name.meaning() == Meaning.ALTERNATIVE && name.text().equals(preferred.get(name.language()))) {
				notices.add(name.line(), "", "bothKinds", id, name.text()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	private void links(String id, Node node) {
		for (Node.Linked link : node.links()) {
			boolean hierarchy = link.meaning() == Meaning.BROADER || link.meaning() == Meaning.NARROWER;
			if (hierarchy && !Nodes.isBlank(link.id()) && !Meaning.isBuiltIn(link.id()) && !concepts.contains(link.id())) {
				notices.add(link.line(), "", "unknownConcept", id, link.id()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	/** Walks up from every concept; a way that comes back to itself is a circle. Each is told once. */
	private void circles() {
		Set<String> done = new HashSet<>();
		concepts.forEach(concept -> walk(concept, done));
	}

	private void walk(String start, Set<String> done) {
		if (!done.add(start)) {
			return;
		}
		Set<String> onTheWay = new HashSet<>(Set.of(start));
		Deque<String> way = new ArrayDeque<>(List.of(start));
		Deque<Iterator<Node.Linked>> rest = new ArrayDeque<>(List.of(broader(start)));
		while (!rest.isEmpty()) {
			if (!rest.peek().hasNext()) {
				rest.pop();
				onTheWay.remove(way.pop());
				continue;
			}
			Node.Linked link = rest.peek().next();
			if (onTheWay.contains(link.id())) {
				notices.add(link.line(), "", "circle", link.id(), way.peek()); //$NON-NLS-1$ //$NON-NLS-2$
			} else if (done.add(link.id())) {
				onTheWay.add(link.id());
				way.push(link.id());
				rest.push(broader(link.id()));
			}
		}
	}

	private Iterator<Node.Linked> broader(String id) {
		Node node = nodes.get(id);
		return node == null ? List.<Node.Linked>of().iterator()
				: node.links().stream().filter(link -> link.meaning() == Meaning.BROADER && !Nodes.isBlank(link.id())).iterator();
	}
}
