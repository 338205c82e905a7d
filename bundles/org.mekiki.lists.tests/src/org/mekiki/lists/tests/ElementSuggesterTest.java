package org.mekiki.lists.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mekiki.core.api.analysis.Progress;
import org.mekiki.lists.api.suggest.ElementSuggester;
import org.mekiki.lists.api.suggest.ElementSuggestion;
import org.mekiki.model.Element;
import org.mekiki.model.Status;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** Suggestions for items of lists and technologies of a knowledge base. */
class ElementSuggesterTest {

	private final Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
	private Technology computing;
	private Technology quantum;

	@BeforeEach
	void build() {
		computing = technology("計算", "Computing");
		taxonomy.getTechnologies().add(computing);
		quantum = technology("量子計算", "Quantum computing");
		computing.getChildren().add(quantum);
		taxonomy.getTechnologies().add(technology("海洋", "Ocean"));
	}

	private static Technology technology(String ja, String en) {
		Technology technology = TaxonomyFactory.eINSTANCE.createTechnology();
		Labels.set(technology.getLabels(), "ja", ja);
		Labels.set(technology.getLabels(), "en", en);
		return technology;
	}

	private static TechnologyList list(String language, String... texts) {
		TechnologyList list = ListsFactory.eINSTANCE.createTechnologyList();
		list.setLanguage(language);
		for (String text : texts) {
			ListItem item = ListsFactory.eINSTANCE.createListItem();
			item.setText(text);
			list.getItems().add(item);
		}
		return list;
	}

	@Test
	void verbatimTextsAreComparedInTheirLanguage() {
		TechnologyList list = list("ja", "量子計算", "月面探査");
		List<ElementSuggestion> same = new ElementSuggester(null).same(List.of(list), List.of(taxonomy));
		assertEquals(1, same.size());
		ElementSuggestion suggestion = same.get(0);
		assertEquals(list.getItems().get(0), suggestion.source());
		assertEquals(quantum, suggestion.target());
		assertEquals(MappingRelation.EXACT, suggestion.relation());
		assertTrue(suggestion.confidence().doubleValue() > 0.8 && suggestion.confidence().scale() == 2);
		assertTrue(suggestion.reason(Locale.ENGLISH).contains("量子計算"));
		assertFalse(suggestion.reason(Locale.JAPANESE).equals(suggestion.reason(Locale.ENGLISH)));
	}

	/** Lists do not compete with one another for the same technology. */
	@Test
	void severalListsAreAsGoodAsOneAfterTheOther() {
		TechnologyList one = list("en", "Quantum computing", "Ocean");
		TechnologyList other = list("en", "Quantum Computing", "Computing");
		List<ElementSuggestion> together = new ElementSuggester(null).same(List.of(one, other), List.of(taxonomy));
		assertEquals(4, together.size());
		assertEquals(2, together.stream().filter(suggestion -> suggestion.target() == quantum).count());
	}

	@Test
	void whatIsNarrowerThanATechnologySaysSo() {
		TechnologyList list = list("en", "Trusted quantum computing");
		Map<Element, List<ElementSuggestion>> found = new ElementSuggester(null).suggest(List.of(list), List.of(taxonomy), 3,
				ElementSuggester.WORTH_A_LOOK);
		ElementSuggestion first = found.get(list.getItems().get(0)).get(0);
		assertEquals(quantum, first.target());
		assertEquals(MappingRelation.BROAD, first.relation());
	}

	@Test
	void whatIsNoLongerUsedIsNotSuggested() {
		quantum.setStatus(Status.DEPRECATED);
		assertEquals(List.of(), new ElementSuggester(null).same(List.of(list("en", "Quantum computing")), List.of(quantum)));
	}

	@Test
	void cancellingEndsIt() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		Progress progress = new Progress() {
			@Override
			public void begin(int total) {
				check();
			}

			@Override
			public void worked(int steps) {
				check();
			}

			@Override
			public void subTask(String what) {
				check();
			}

			@Override
			public void check() {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
		};
		ElementSuggester suggester = new ElementSuggester(progress);
		List<TechnologyList> lists = List.of(list("en", "Ocean"));
		assertThrows(OperationCanceledException.class, () -> suggester.same(lists, List.of(taxonomy)));
	}
}
