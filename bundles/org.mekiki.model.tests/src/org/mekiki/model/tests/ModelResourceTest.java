package org.mekiki.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.runtime.ChangeObserver;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** The resource knows its objects and hears of every change without adapters. */
class ModelResourceTest implements ChangeObserver {

	private final ModelResource resource = new ModelResource(URI.createURI("test:base"));
	private final KnowledgeModel model = ModelFactory.eINSTANCE.createKnowledgeModel();
	private final Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
	private final Technology parent = TaxonomyFactory.eINSTANCE.createTechnology();
	private final Technology child = TaxonomyFactory.eINSTANCE.createTechnology();
	private final List<Object> features = new ArrayList<>();
	private final List<Identified> attached = new ArrayList<>();
	private final List<Identified> detached = new ArrayList<>();

	@BeforeEach
	void fill() {
		model.getTaxonomies().add(taxonomy);
		taxonomy.getTechnologies().add(parent);
		resource.getContents().add(model);
		resource.addObserver(this);
	}

	@Override
	public void changed(Notification notification) {
		features.add(notification.getFeature());
	}

	@Override
	public void attached(Identified object) {
		attached.add(object);
	}

	@Override
	public void detached(Identified object) {
		detached.add(object);
	}

	@Test
	void everyObjectGetsAnIdentifierAndIsFoundByIt() {
		assertNotNull(parent.getId());
		assertSame(parent, resource.find(parent.getId()));
		assertEquals(3, resource.objects().size());
	}

	@Test
	void attachingAndDetachingASubtreeIsHeardForEachObject() {
		child.getChildren().add(TaxonomyFactory.eINSTANCE.createTechnology());
		parent.getChildren().add(child);
		assertEquals(2, attached.size());
		parent.getChildren().clear();
		assertEquals(2, detached.size());
		assertNull(resource.find(child.getId()));
	}

	@Test
	void movingInsideTheResourceDetachesNothing() {
		parent.getChildren().add(child);
		attached.clear();
		taxonomy.getTechnologies().add(child);
		assertTrue(attached.isEmpty());
		assertTrue(detached.isEmpty());
		assertSame(child, resource.find(child.getId()));
	}

	@Test
	void changesOfValuesAreHeard() {
		Labels.set(parent.getLabels(), "en", "Radar");
		features.clear();
		Labels.set(parent.getLabels(), "en", "Lidar");
		assertEquals(1, features.size());
	}

	@Test
	void silenceKeepsIdentifiersButTellsNobody() {
		resource.withoutNotifications(() -> parent.getChildren().add(child));
		assertTrue(features.isEmpty());
		assertSame(child, resource.find(child.getId()));
	}

	@Test
	void changesWhileTakenOutAreHeardOnlyWhenRecording() {
		resource.recording(() -> {
			taxonomy.getTechnologies().remove(parent);
			parent.setIntroducedIn("2");
			taxonomy.getTechnologies().add(parent);
		});
		assertTrue(features.contains(TaxonomyPackage.Literals.TECHNOLOGY__INTRODUCED_IN));
		features.clear();
		taxonomy.getTechnologies().remove(parent);
		parent.setIntroducedIn("1");
		assertEquals(List.of(TaxonomyPackage.Literals.TAXONOMY__TECHNOLOGIES), features);
	}

	@Test
	void objectsCarryNoAdapters() {
		assertTrue(parent.eAdapters().isEmpty());
	}
}
