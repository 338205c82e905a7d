package org.mekiki.benchmarks.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** Twelve lists against a large taxonomy, the same each time. */
public final class GeneratedLists {

	private static final int LISTS = 12;
	private static final int ROWS = 5_000;
	private static final int ITEMS = 250;
	private static final int LINKS = 3;
	private static final int CHILDREN = 8;

	private final KnowledgeModel model;
	private final Random random = new Random(20250317);

	/**
	 * Prepares them.
	 *
	 * @param model
	 *            takes them
	 */
	public GeneratedLists(KnowledgeModel model) {
		this.model = model;
	}

	/**
	 * How much it is.
	 *
	 * @return a few words
	 */
	public static String size() {
		return LISTS + " lists x " + ROWS + " rows, " + LISTS * ITEMS * LINKS + " links"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/**
	 * Adds a tree whose nodes have eight children, and items that are linked to three nodes of it.
	 *
	 * @return the taxonomy
	 */
	public Taxonomy add() {
		Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
		taxonomy.setId(UUID.randomUUID().toString());
		Labels.set(taxonomy.getLabels(), "en", "Generated"); //$NON-NLS-1$ //$NON-NLS-2$
		model.getTaxonomies().add(taxonomy);
		List<Technology> all = new ArrayList<>();
		for (int row = 0; row < ROWS; row++) {
			Technology technology = TaxonomyFactory.eINSTANCE.createTechnology();
			technology.setId(UUID.randomUUID().toString());
			Labels.set(technology.getLabels(), "en", "Technology " + row); //$NON-NLS-1$ //$NON-NLS-2$
			(row < CHILDREN ? taxonomy.getTechnologies() : all.get(row / CHILDREN - 1).getChildren()).add(technology);
			all.add(technology);
		}
		for (int list = 0; list < LISTS; list++) {
			TechnologyList one = ListsFactory.eINSTANCE.createTechnologyList();
			one.setId(UUID.randomUUID().toString());
			one.setTitle("List " + list); //$NON-NLS-1$
			Labels.set(one.getLabels(), "en", one.getTitle()); //$NON-NLS-1$
			model.getLists().add(one);
			for (int item = 0; item < ITEMS; item++) {
				ListItem entry = ListsFactory.eINSTANCE.createListItem();
				entry.setId(UUID.randomUUID().toString());
				entry.setText("Item " + item + " of the list " + list + ", in as many words as items have"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Labels.set(entry.getLabels(), "en", entry.getText()); //$NON-NLS-1$
				one.getItems().add(entry);
				for (int link = 0; link < LINKS; link++) {
					link(entry, all.get(random.nextInt(ROWS)));
				}
			}
		}
		return taxonomy;
	}

	private void link(ListItem item, Technology technology) {
		Alignment alignment = ListsFactory.eINSTANCE.createAlignment();
		alignment.setId(UUID.randomUUID().toString());
		alignment.setSource(item);
		alignment.setTarget(technology);
		alignment.setRelation(MappingRelation.BROAD);
		alignment.setState(AlignmentState.AGREED);
		model.getAlignments().add(alignment);
	}
}
