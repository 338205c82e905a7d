package org.mekiki.core.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;
import org.mekiki.model.Status;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Mark;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** Small models to try things on, and random edits of them. */
final class Models {

	private Models() {
	}

	static ModelResource resource() {
		ModelResource resource = new ModelResource(URI.createURI("test:base"));
		KnowledgeModel model = ModelFactory.eINSTANCE.createKnowledgeModel();
		Source source = ModelFactory.eINSTANCE.createSource();
		source.setTitle("Vision");
		model.getSources().add(source);
		Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
		Labels.set(taxonomy.getLabels(), "en", "Taxonomy");
		model.getTaxonomies().add(taxonomy);
		for (int i = 0; i < 5; i++) {
			taxonomy.getTechnologies().add(technology("Domain " + i, "領域" + i));
		}
		resource.getContents().add(model);
		return resource;
	}

	static KnowledgeModel model(ModelResource resource) {
		return (KnowledgeModel) resource.getContents().get(0);
	}

	static Taxonomy taxonomy(ModelResource resource) {
		return model(resource).getTaxonomies().get(0);
	}

	static Technology technology(String english, String japanese) {
		Technology technology = TaxonomyFactory.eINSTANCE.createTechnology();
		Labels.set(technology.getLabels(), "en", english);
		Labels.set(technology.getLabels(), "ja", japanese);
		return technology;
	}

	/** Technologies in the order of the tree, which is the same for the same edits. */
	static List<Technology> technologies(ModelResource resource) {
		List<Technology> found = new ArrayList<>();
		taxonomy(resource).eAllContents().forEachRemaining(object -> {
			if (object instanceof Technology technology) {
				found.add(technology);
			}
		});
		return found;
	}

	/** One of the things that people do, several of them at a time now and then. */
	static void edit(ModelResource resource, Random random) {
		List<Technology> all = technologies(resource);
		Technology one = all.get(random.nextInt(all.size()));
		Technology other = all.get(random.nextInt(all.size()));
		switch (random.nextInt(14)) {
		case 0 -> one.getChildren().add(random.nextInt(one.getChildren().size() + 1), technology("New", "新"));
		case 1 -> move(one, other);
		case 2 -> Labels.set(one.getLabels(), "en", "Renamed " + random.nextInt(100));
		case 3 -> Labels.set(one.getLabels(), "ja", "");
		case 4 -> one.getRelated().add(other);
		case 5 -> one.getRelated().clear();
		case 6 -> one.getMarks().addAll(List.of(Mark.AI, Mark.ENERGY));
		case 7 -> one.setStatus(Status.DEPRECATED);
		case 8 -> taxonomy(resource).getTechnologies().move(0, taxonomy(resource).getTechnologies().size() - 1);
		case 9 -> removeAndPutBack(resource, one);
		case 10 -> cite(resource, one);
		case 11 -> one.getLabels().clear();
		case 12 -> one.getChildren().removeAll(new ArrayList<>(one.getChildren().subList(0,
				one.getChildren().size() / 2)));
		default -> one.getChildren().addAll(List.of(technology("First", "一"), technology("Second", "二")));
		}
	}

	private static void move(Technology one, Technology target) {
		for (Object above = target; above != null; above = above instanceof Technology t ? t.eContainer() : null) {
			if (above == one) {
				return;
			}
		}
		if (one.getParent() == target) {
			target.getChildren().move(0, one);
		} else {
			target.getChildren().add(0, one);
		}
	}

	private static void removeAndPutBack(ModelResource resource, Technology technology) {
		if (technologies(resource).size() > 3 && technology.eContainer() instanceof Taxonomy taxonomy) {
			taxonomy.getTechnologies().remove(technology);
			technology.setIntroducedIn("2");
			Labels.set(technology.getLabels(), "de", "Umbenannt");
			taxonomy.getTechnologies().add(technology);
		}
	}

	private static void cite(ModelResource resource, Technology technology) {
		var citation = ModelFactory.eINSTANCE.createCitation();
		citation.setSource(model(resource).getSources().get(0));
		technology.getCitations().add(citation);
		citation.setLocator("2.1");
	}
}
