package org.mekiki.lists.internal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.mekiki.lists.internal.vocabulary.ConceptKind;
import org.mekiki.lists.internal.vocabulary.Draft;
import org.mekiki.lists.internal.vocabulary.LabelKind;
import org.mekiki.lists.internal.vocabulary.VocabularyBuilder;

/** Makes concepts of the resources of an RDF file: which are concepts, what they are called, how they hang together. */
final class VocabularyAssembly {

	/** Longest list of classes that is followed. */
	private static final int LONGEST_LIST = 200;

	private final Nodes nodes;
	private final Set<String> concepts = new LinkedHashSet<>();

	VocabularyAssembly(Nodes nodes) {
		this.nodes = nodes;
		nodes.all().forEach((id, node) -> {
			if (isConcept(id, node)) {
				concepts.add(id);
			}
		});
	}

	/** What is a concept, in the order of the file. */
	Set<String> concepts() {
		return concepts;
	}

	/** What is a concept by its type and has a name, but no address by which it could be found again or linked to. */
	List<Node> withoutAddress() {
		return nodes.all().entrySet().stream().filter(entry -> Nodes.isBlank(entry.getKey()))
				.map(java.util.Map.Entry::getValue).filter(node -> node.type() == Meaning.Type.CONCEPT && !node.isExcluded())
				.filter(node -> node.names().stream().anyMatch(name -> isName(name.meaning()) && !name.text().isBlank())).toList();
	}

	/** Whether a concept has no name, not even in its identifier. */
	boolean isNameless(String id) {
		Node node = nodes.get(id);
		return node.names().stream().noneMatch(name -> isName(name.meaning()) && !name.text().isBlank()) && IdentifierName.of(id) == null
				&& node.links().stream().allMatch(link -> !isName(link.meaning()) || forms(link).allMatch(form -> form.text().isBlank()));
	}

	private static boolean isName(Meaning meaning) {
		return switch (meaning) {
		case PREFERRED, NAME, ALTERNATIVE, HIDDEN, LOOSE -> true;
		default -> false;
		};
	}

	/** Makes the concepts. */
	void fill(VocabularyBuilder builder) {
		concepts.forEach(id -> fill(builder.concept(id), id, nodes.get(id)));
	}

	private boolean isConcept(String id, Node node) {
		if (Nodes.isBlank(id) || node.isExcluded() || Meaning.isBuiltIn(id) || isHelper(id, node)) {
			return false;
		}
		return node.type() != null || node.isDescribed() || nodes.isTop(id);
	}

	/** A property that only ties parts to wholes, of anything, is how the vocabulary is built and not what it is about. */
	private boolean isHelper(String id, Node node) {
		return node.type() != null && node.type() != Meaning.Type.CONCEPT && node.first(Meaning.DOMAIN) == null
				&& node.first(Meaning.RANGE) == null && nodes.saysPartOf(id);
	}

	private void fill(Draft draft, String id, Node node) {
		draft.setKind(kind(node));
		if (node.isDeprecated()) {
			draft.deprecate();
		}
		boolean preferred = node.names().stream().anyMatch(name -> name.meaning() == Meaning.PREFERRED)
				|| node.first(Meaning.PREFERRED) != null;
		for (Node.Named name : node.names()) {
			switch (name.meaning()) {
			case DEFINITION -> draft.definitions().add(name.text());
			case NOTATION -> draft.notations().add(name.text().strip());
			case NAME -> draft.addLabel(name.text(), name.language(),
					preferred ? LabelKind.ALTERNATIVE : LabelKind.PREFERRED);
			default -> draft.addLabel(name.text(), name.language(), Node.kind(name.meaning()));
			}
		}
		for (Node.Linked link : node.links()) {
			link(draft, node, link);
		}
		boolean named = draft.labels().stream().anyMatch(label -> label.kind() == LabelKind.PREFERRED);
		String name = IdentifierName.of(id);
		if (name != null && (!named || draft.labels().isEmpty())) {
			draft.addLabel(name, "", LabelKind.IDENTIFIER); //$NON-NLS-1$
		}
	}

	private static ConceptKind kind(Node node) {
		if (node.type() == Meaning.Type.OBJECT_PROPERTY) {
			return ConceptKind.OBJECT_PROPERTY;
		}
		if (node.type() == Meaning.Type.DATA_PROPERTY) {
			return ConceptKind.DATA_PROPERTY;
		}
		if (node.type() == Meaning.Type.PROPERTY) {
			String range = node.first(Meaning.RANGE);
			return range != null && !Meaning.isBuiltIn(range) ? ConceptKind.OBJECT_PROPERTY : ConceptKind.DATA_PROPERTY;
		}
		return ConceptKind.CONCEPT;
	}

	private void link(Draft draft, Node node, Node.Linked link) {
		switch (link.meaning()) {
		case PREFERRED, NAME, ALTERNATIVE, HIDDEN, LOOSE -> labelResource(draft, link);
		case BROADER, SUBPROPERTY -> parent(draft, link.id());
		case NARROWER -> draft.children().add(link.id());
		case WHOLE -> draft.wholes().add(link.id());
		case PART -> draft.parts().add(link.id());
		case RELATED -> draft.related().add(link.id());
		case DOMAIN -> classes(link.id(), draft.domains());
		case RANGE -> classes(link.id(), draft.ranges());
		case INTERSECTION -> members(link.id()).forEach(member -> parent(draft, member));
		case EQUIVALENT -> equivalent(draft, link.id());
		default -> {
			// Parts of restrictions and lists belong to blank nodes, which are no concepts.
		}
		}
	}

	private void labelResource(Draft draft, Node.Linked link) {
		forms(link).forEach(form -> draft.addLabel(form.text(), form.language(), Node.kind(link.meaning())));
	}

	/** What a label says that is a resource of its own. */
	private Stream<Node.Named> forms(Node.Linked link) {
		Node label = nodes.get(link.id());
		return label == null ? Stream.empty()
				: label.names().stream().filter(name -> name.meaning() == Meaning.LITERAL_FORM || name.meaning() == Meaning.NAME);
	}

	private void parent(Draft draft, String parent) {
		if (!Nodes.isBlank(parent)) {
			draft.parents().add(parent);
			return;
		}
		Node restriction = nodes.get(parent);
		String property = restriction == null ? null : restriction.first(Meaning.ON_PROPERTY);
		String filler = restriction == null ? null : restriction.first(Meaning.FILLER);
		if (property != null && filler != null && !Nodes.isBlank(filler)) {
			(nodes.saysPartOf(property) ? draft.wholes() : draft.related()).add(filler);
		}
	}

	/** What a class is defined by is above it. A class with another name is another class. */
	private void equivalent(Draft draft, String id) {
		Node definition = Nodes.isBlank(id) ? nodes.get(id) : null;
		if (definition != null) {
			members(definition.first(Meaning.INTERSECTION)).forEach(member -> parent(draft, member));
			parent(draft, id);
		}
	}

	/** A class, or the classes of a union. */
	private void classes(String id, Set<String> found) {
		if (!Nodes.isBlank(id)) {
			found.add(id);
			return;
		}
		Node union = nodes.get(id);
		if (union != null) {
			members(union.first(Meaning.UNION)).stream().filter(member -> !Nodes.isBlank(member)).forEach(found::add);
		}
	}

	/** The members of a list, none if it is null. */
	private List<String> members(String start) {
		Set<String> seen = new HashSet<>();
		List<String> found = new ArrayList<>();
		for (String list = start; list != null && seen.add(list) && seen.size() <= LONGEST_LIST;) {
			Node cell = nodes.get(list);
			String first = cell == null ? null : cell.first(Meaning.FIRST);
			if (first != null) {
				found.add(first);
			}
			list = cell == null ? null : cell.first(Meaning.REST);
		}
		return found;
	}
}
