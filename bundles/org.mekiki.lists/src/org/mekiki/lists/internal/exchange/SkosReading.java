package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.internal.exchange.Graph.Said;
import org.mekiki.lists.internal.reading.VocabularyReader;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.Source;
import org.mekiki.model.actors.ActorsPackage;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.text.Labels;

/** Makes elements of the statements of one file. What the file names is found again, what it does not have is taken out. */
final class SkosReading {

	/** Classes of the model by their IRI. */
	private static final Map<String, EClass> CLASSES = Stream.of(ModelPackage.Literals.SOURCE, ActorsPackage.Literals.ORGANISATION,
			TaxonomyPackage.Literals.TAXONOMY, ListsPackage.Literals.TECHNOLOGY_LIST, TaxonomyPackage.Literals.TECHNOLOGY,
			ListsPackage.Literals.LIST_ITEM, ListsPackage.Literals.ALIGNMENT)
			.collect(Collectors.toUnmodifiableMap(type -> Words.MODEL + type.getName(), type -> type));

	/** What is said only of concepts, whether they say so themselves or not. */
	private static final List<String> SAID_OF_CONCEPTS = List.of(Words.PREFERRED, Words.XL + "prefLabel", Words.BROADER, Words.NARROWER, //$NON-NLS-1$
			Words.IN_SCHEME, Words.TOP_OF);

	private final Graph graph;
	private final ImportFile file;
	private final ImportDraft draft;
	private final KnowledgeModel model;
	private final Texts texts;
	private final ListHead head;
	private final Map<String, Element> imported;
	private final Map<String, Element> elements = new LinkedHashMap<>();
	private final List<Element> fresh = new ArrayList<>();
	/** What a scheme names as its top concepts. */
	private final Set<String> tops = new HashSet<>();

	SkosReading(Graph graph, ImportFile file, ImportDraft draft) {
		this.graph = graph;
		this.file = file;
		this.draft = draft;
		model = draft.model();
		texts = Texts.of(SkosReading.class, draft.locale());
		head = new ListHead(draft);
		imported = Identity.imported(model);
	}

	void run() throws ImportException {
		tops.addAll(tops());
		List<String> concepts = graph.subjects().stream().filter(this::isConcept).toList();
		if (concepts.isEmpty()) {
			throw new ImportException(texts.get("noConcepts"), null); //$NON-NLS-1$
		}
		ElementGraph reader = new ElementGraph(graph, this::find,
				(line, key, values) -> draft.refuse(place(line), texts.get(key, values)));
		graph.subjects().stream().filter(subject -> ownClass(subject) != null).forEach(this::create);
		List<String> schemes = new ArrayList<>(graph.subjects().stream().filter(this::isScheme).toList());
		Map<String, Element> roots = new LinkedHashMap<>();
		schemes.forEach(scheme -> roots.put(scheme, root(scheme)));
		if (roots.isEmpty()) {
			roots.put("", root("")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		fill(reader, roots);
		SkosTree tree = new SkosTree(graph, draft, texts, file, roots, this::make);
		tree.plan(concepts);
		// what is new gets its features before it becomes part of the draft: nobody has to be told of each of them
		concepts.forEach(concept -> concept(reader, concept));
		tree.build(concepts);
		new SkosLinks(graph, draft, texts, file, this::find).run(concepts, concept -> ownClass(concept) != null);
		alignments(reader);
		tellOfGroups();
		removeGone(roots);
		tell(roots);
	}

	private boolean isConcept(String subject) {
		EClass own = ownClass(subject);
		if (own != null) {
			return own == ListsPackage.Literals.LIST_ITEM || own == TaxonomyPackage.Literals.TECHNOLOGY;
		}
		return !subject.startsWith("_:") && !isGroup(subject) //$NON-NLS-1$
				&& (graph.is(subject, Words.CONCEPT) || tops.contains(subject)
						|| SAID_OF_CONCEPTS.stream().anyMatch(predicate -> graph.says(subject, predicate)));
	}

	/** Whether something is no concept by its type: a scheme, a group of concepts, a label. */
	private boolean isGroup(String subject) {
		return graph.of(subject, Words.TYPE).stream()
				.anyMatch(said -> VocabularyReader.isNoConcept(said.object().stringValue()));
	}

	private Set<String> tops() {
		Set<String> found = new HashSet<>();
		for (String subject : graph.subjects()) {
			graph.of(subject, Words.HAS_TOP).stream().map(Said::iri).filter(Objects::nonNull).forEach(found::add);
		}
		return found;
	}

	/** Groups are no part of a tree; what belongs to them is told to be left out. */
	private void tellOfGroups() {
		for (String subject : graph.subjects()) {
			if (graph.is(subject, Words.SKOS + "Collection") || graph.is(subject, Words.SKOS + "OrderedCollection")) { //$NON-NLS-1$ //$NON-NLS-2$
				String name = graph.text(subject, Words.PREFERRED, Words.LABEL);
				draft.remark(place(subject), texts.get("group", name == null ? subject : name)); //$NON-NLS-1$
			}
		}
	}

	private boolean isScheme(String subject) {
		EClass own = ownClass(subject);
		return own == null ? graph.is(subject, Words.SCHEME)
				: own == ListsPackage.Literals.TECHNOLOGY_LIST || own == TaxonomyPackage.Literals.TAXONOMY;
	}

	/** The class of the model that a subject says it is of; null if another program wrote it. */
	private EClass ownClass(String subject) {
		for (Said said : graph.of(subject, Words.TYPE)) {
			EClass type = CLASSES.get(said.object().stringValue());
			if (type != null) {
				return type;
			}
		}
		return null;
	}

	/** Creates what our own program wrote, or finds it again. */
	private void create(String subject) {
		EClass type = ownClass(subject);
		String id = Identity.id(subject) == null ? graph.text(subject, Words.ID) : Identity.id(subject);
		elements.put(subject, element(type, id, imported.get(subject)));
	}

	private Element element(EClass type, String id, Element known) {
		if (id != null && draft.find(id) instanceof Element present && present.eClass() == type) {
			return present;
		}
		if (known != null && known.eClass() == type) {
			return known;
		}
		Element element = (Element) EcoreUtil.create(type);
		boolean free = id != null && Identity.id(Words.ELEMENT + id) != null && draft.find(id) == null;
		element.setId(free ? id : UUID.randomUUID().toString());
		fresh.add(element);
		return element;
	}

	private Element find(String iri) {
		Element element = elements.get(iri);
		if (element == null && Identity.id(iri) != null && draft.find(Identity.id(iri)) instanceof Element present) {
			element = present;
		}
		return element == null ? imported.get(iri) : element;
	}

	/** The list or taxonomy of a scheme; an empty name stands for a file without schemes. */
	private Element root(String scheme) {
		Element own = elements.get(scheme);
		if (own == null) {
			boolean taxonomy = "taxonomy".equals(head.text("as")); //$NON-NLS-1$ //$NON-NLS-2$
			own = taxonomy ? taxonomy(scheme) : list(scheme);
			elements.put(scheme, own);
		}
		if (own.eContainer() == null) {
			if (own instanceof TechnologyList list) {
				model.getLists().add(list);
			} else if (own instanceof Taxonomy taxonomy) {
				model.getTaxonomies().add(taxonomy);
			}
		}
		return own;
	}

	private Element taxonomy(String scheme) {
		String edition = edition(scheme);
		for (Taxonomy taxonomy : model.getTaxonomies()) {
			if (!scheme.isEmpty() && scheme.equals(Identity.foreign(taxonomy))
					&& Objects.equals(edition, taxonomy.getEdition())) {
				return taxonomy;
			}
		}
		return element(TaxonomyPackage.Literals.TAXONOMY, null, null);
	}

	private Element list(String scheme) {
		String title = head.text("title") == null ? title(scheme) : head.text("title"); //$NON-NLS-1$ //$NON-NLS-2$
		TechnologyList present = head.present(title, head.text("jurisdiction"), edition(scheme)); //$NON-NLS-1$
		return present != null ? present : element(ListsPackage.Literals.TECHNOLOGY_LIST, null, null);
	}

	private String edition(String scheme) {
		return head.text("edition") == null ? graph.text(scheme, Words.OWL + "versionInfo", Words.TERMS + "hasVersion") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: head.text("edition"); //$NON-NLS-1$
	}

	private String title(String scheme) {
		String title = graph.text(scheme, Words.TERMS + "title", Words.DC + "title", Words.PREFERRED, Words.LABEL); //$NON-NLS-1$ //$NON-NLS-2$
		return title == null ? file.name() : title;
	}

	private void fill(ElementGraph reader, Map<String, Element> roots) {
		elements.forEach((subject, element) -> {
			if (element instanceof Source || element instanceof Organisation) {
				if (fresh.contains(element)) {
					place(element);
					reader.fillOwn(element, subject);
				}
			}
		});
		roots.forEach((scheme, root) -> {
			if (ownClass(scheme) != null) {
				reader.fillOwn(root, scheme);
			} else if (!scheme.isEmpty()) {
				reader.fillForeign(root, scheme);
				Identity.keep(root, scheme);
				new ForeignHead(graph, model).fill(root, scheme, title(scheme), edition(scheme));
			}
			if (root instanceof TechnologyList list) {
				head.fill(list);
				if (list.getTitle() == null) {
					list.setTitle(title(scheme));
				}
			} else if (root instanceof Taxonomy taxonomy) {
				new ForeignHead(graph, model).fill(taxonomy, head);
				if (taxonomy.getLabels().isEmpty()) {
					Labels.set(taxonomy.getLabels(), "en", title(scheme)); //$NON-NLS-1$
				}
			}
		});
	}

	private void place(Element element) {
		if (element instanceof Source source) {
			model.getSources().add(source);
		} else if (element instanceof Organisation organisation) {
			model.getOrganisations().add(organisation);
		}
	}

	/** The element of a concept under a list or a taxonomy. */
	private Element make(String concept, Element root) {
		Element own = elements.get(concept);
		if (own == null) {
			EClass type = root instanceof Taxonomy ? TaxonomyPackage.Literals.TECHNOLOGY : ListsPackage.Literals.LIST_ITEM;
			own = element(type, null, SkosTree.within(root, imported.get(concept)));
			elements.put(concept, own);
		}
		return own;
	}

	private void concept(ElementGraph reader, String concept) {
		Element element = elements.get(concept);
		if (ownClass(concept) != null) {
			reader.fillOwn(element, concept);
		} else {
			reader.fillForeign(element, concept);
			Identity.keep(element, concept);
			new ForeignConcept(graph, this::find).fill(element, concept, head.text("language")); //$NON-NLS-1$
		}
	}

	private void alignments(ElementGraph reader) {
		List<Alignment> whole = new ArrayList<>();
		elements.forEach((subject, element) -> {
			if (element instanceof Alignment alignment) {
				boolean ends = find(graph.iri(subject, Words.MODEL + "source")) != null //$NON-NLS-1$
						&& find(graph.iri(subject, Words.MODEL + "target")) != null; //$NON-NLS-1$
				if (ends) {
					reader.fillOwn(alignment, subject);
					whole.add(alignment);
				} else {
					draft.refuse(place(subject), texts.get("linkOutside")); //$NON-NLS-1$
				}
			}
		});
		whole.stream().filter(alignment -> alignment.eContainer() == null).forEach(model.getAlignments()::add);
	}

	private void removeGone(Map<String, Element> roots) {
		Map<Element, Boolean> named = new HashMap<>();
		elements.values().forEach(element -> named.put(element, Boolean.TRUE));
		List<Element> gone = new ArrayList<>();
		Predicate<Element> isGone = element -> !named.containsKey(element);
		roots.values().forEach(root -> root.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element && isGone.test(element)) {
				gone.add(element);
			}
		}));
		Removal.remove(model, gone);
	}

	private void tell(Map<String, Element> roots) {
		Map<Element, Place> places = new HashMap<>();
		elements.forEach((subject, element) -> places.put(element, place(subject)));
		elements.entrySet().stream().filter(entry -> entry.getValue().eContainer() != null)
				.filter(entry -> !(entry.getValue() instanceof Source || entry.getValue() instanceof Organisation))
				.sorted(Comparator.comparingLong(entry -> order(entry.getKey())))
				.forEach(entry -> draft.from(entry.getValue(), place(entry.getKey())));
		for (Element root : roots.values()) {
			if (root instanceof TechnologyList list) {
				ListDoubts.tell(list, draft, texts, places::get, places.getOrDefault(root, place(0)));
			}
		}
	}

	private long order(String subject) {
		long line = graph.line(subject);
		return line == 0 ? Long.MAX_VALUE : line;
	}

	/** Where a subject is described; its IRI leads there where lines are not known. */
	private Place place(String subject) {
		long line = graph.line(subject);
		return new Place(file.name(), line, line == 0 ? subject : ""); //$NON-NLS-1$
	}

	private Place place(long line) {
		return new Place(file.name(), line, ""); //$NON-NLS-1$
	}
}
