package org.mekiki.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Label;
import org.mekiki.model.text.Labels;

/** Choosing and setting labels. */
class LabelsTest {

	private final Technology technology = TaxonomyFactory.eINSTANCE.createTechnology();

	@Test
	void wantedLanguageComesFirst() {
		Labels.set(technology.getLabels(), "en", "Quantum sensing");
		Labels.set(technology.getLabels(), "ja", "量子センシング");
		assertEquals(new Label("量子センシング", "ja", false), Labels.of(technology, "ja"));
	}

	@Test
	void fallbackIsVisible() {
		Labels.set(technology.getLabels(), "de", "Quantensensorik");
		Label label = Labels.of(technology, "ja");
		assertEquals("Quantensensorik", label.text());
		assertTrue(label.fallback());
	}

	@Test
	void namelessElementsShowNotationElseClass() {
		assertEquals("(技術)", Labels.text(technology, "ja"));
		technology.setNotation("K-07");
		assertEquals("K-07", Labels.text(technology, "ja"));
	}

	@Test
	void verbatimTextServesWhereNoLabelDoes() {
		ListItem item = ListsFactory.eINSTANCE.createListItem();
		item.setText("量子技術");
		item.setLanguage("ja");
		Labels.set(item.getLabels(), "en", "Quantum technology");
		assertEquals(new Label("量子技術", "ja", false), Labels.of(item, "ja"));
		assertFalse(Labels.of(item, "en").fallback());
		assertTrue(Labels.of(item, "fr").fallback());
	}

	@Test
	void settingBlankRemovesTheLanguage() {
		Labels.set(technology.getLabels(), "en", "Radar");
		Labels.set(technology.getLabels(), "en", "Lidar");
		assertEquals(1, technology.getLabels().size());
		assertNotNull(Labels.find(technology.getLabels(), "en"));
		Labels.set(technology.getLabels(), "en", " ");
		assertTrue(technology.getLabels().isEmpty());
	}
}
