package org.mekiki.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Text;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;

/** A taxonomy of any size: groups of a thousand technologies, each with two labels and a link to the one before. */
final class SampleTree {

	private static final int GROUP = 1000;

	private final Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
	private Technology group;
	private Technology last;
	private int size;

	SampleTree(KnowledgeModel model) {
		taxonomy.setId(UUID.randomUUID().toString());
		model.getTaxonomies().add(taxonomy);
	}

	int size() {
		return size;
	}

	void grow(int count) {
		for (int i = 0; i < count; i++) {
			Technology next = technology("T" + size); //$NON-NLS-1$
			if (size % GROUP == 0) {
				next.setKind(TechnologyKind.GROUP);
				taxonomy.getTechnologies().add(next);
				group = next;
			} else {
				next.getRelated().add(last);
				group.getChildren().add(next);
			}
			last = next;
			size++;
		}
	}

	private static Technology technology(String notation) {
		Technology technology = TaxonomyFactory.eINSTANCE.createTechnology();
		technology.setId(UUID.randomUUID().toString());
		technology.setNotation(notation);
		technology.getLabels().add(text("en", "Technology " + notation)); //$NON-NLS-1$ //$NON-NLS-2$
		technology.getLabels().add(text("ja", "技術 " + notation)); //$NON-NLS-1$ //$NON-NLS-2$
		return technology;
	}

	private static Text text(String language, String value) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setLanguage(language);
		text.setValue(value);
		return text;
	}

	/** All technologies that are no groups. */
	static List<Technology> leaves(KnowledgeModel model) {
		List<Technology> leaves = new ArrayList<>();
		model.getTaxonomies().get(0).getTechnologies().forEach(each -> leaves.addAll(each.getChildren()));
		return leaves;
	}
}
