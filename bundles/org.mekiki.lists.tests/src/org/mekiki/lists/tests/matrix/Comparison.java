package org.mekiki.lists.tests.matrix;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.mekiki.lists.matrix.Counting;
import org.mekiki.lists.matrix.Matrix;
import org.mekiki.lists.matrix.MatrixRequest;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** A small base with one taxonomy, to be filled by name: every element is found by its English label. */
public final class Comparison {

	public final ModelResource resource = new ModelResource(URI.createURI("mekiki:test"));
	public final KnowledgeModel model = ModelFactory.eINSTANCE.createKnowledgeModel();
	public final Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
	private final Map<String, Element> elements = new HashMap<>();

	/** Starts with an empty taxonomy. */
	public Comparison() {
		model.setId(UUID.randomUUID().toString());
		named(taxonomy, "Taxonomy");
		model.getTaxonomies().add(taxonomy);
		resource.getContents().add(model);
	}

	private <E extends Element> E named(E element, String label) {
		element.setId(UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8)).toString());
		Labels.set(element.getLabels(), "en", label);
		elements.put(label, element);
		return element;
	}

	/** Adds technologies; "a > b > c" puts c below b below a. */
	public Comparison technologies(String... paths) {
		for (String path : paths) {
			List<Technology> into = taxonomy.getTechnologies();
			for (String label : path.split(" > ")) {
				Technology technology = (Technology) elements.get(label);
				if (technology == null) {
					technology = named(TaxonomyFactory.eINSTANCE.createTechnology(), label);
					into.add(technology);
				}
				into = technology.getChildren();
			}
		}
		return this;
	}

	/** Adds a list with items; those that start with "- " stand below the one before. */
	public TechnologyList list(String label, String jurisdiction, String... items) {
		TechnologyList list = named(ListsFactory.eINSTANCE.createTechnologyList(), label);
		list.setJurisdiction(jurisdiction);
		list.setDate("2024-01");
		model.getLists().add(list);
		for (String text : items) {
			boolean nested = text.startsWith("- ");
			String words = nested ? text.substring(2) : text;
			ListItem item = named(ListsFactory.eINSTANCE.createListItem(), words);
			item.setText(words);
			item.setLanguage("en");
			(nested ? list.getItems().getLast().getItems() : list.getItems()).add(item);
		}
		return list;
	}

	/** Adds an agreed link. */
	public Comparison agreed(String source, MappingRelation relation, String target) {
		return link(source, relation, target, AlignmentState.AGREED);
	}

	/** Adds a link. */
	public Comparison link(String source, MappingRelation relation, String target, AlignmentState state) {
		Alignment alignment = ListsFactory.eINSTANCE.createAlignment();
		alignment.setId(UUID.randomUUID().toString());
		alignment.setSource(elements.get(source));
		alignment.setTarget(elements.get(target));
		alignment.setRelation(relation);
		alignment.setState(state);
		alignment.setConfidence(new BigDecimal("0.9"));
		alignment.setReason("because");
		model.getAlignments().add(alignment);
		return this;
	}

	/** An element by its label. */
	public <E extends Element> E get(String label, Class<E> type) {
		return type.cast(elements.get(label));
	}

	/** The matrix of all lists. */
	public Matrix matrix(Counting counting) {
		return Matrix.of(model, new MatrixRequest(taxonomy.getId(), List.of(), true, counting, "en"));
	}

	/** The items in a cell, by their labels, in order. */
	public static List<String> items(Matrix matrix, String row, String column) {
		return matrix.cell(row(matrix, row), column(matrix, column)).entries().stream().map(entry -> entry.item().item().label())
				.toList();
	}

	/** Index of a row by its label. */
	public static int row(Matrix matrix, String label) {
		return matrix.rows().stream().filter(row -> row.technology().label().equals(label)).findFirst().orElseThrow().index();
	}

	/** Index of a column by its label. */
	public static int column(Matrix matrix, String label) {
		return matrix.columns().stream().filter(column -> column.list().label().equals(label)).findFirst().orElseThrow()
				.index();
	}
}
