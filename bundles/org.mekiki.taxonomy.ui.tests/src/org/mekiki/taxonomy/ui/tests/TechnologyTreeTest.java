package org.mekiki.taxonomy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.taxonomy.AddTechnology;
import org.mekiki.taxonomy.DeleteElements;
import org.mekiki.taxonomy.MoveTechnologies;
import org.mekiki.taxonomy.Place;
import org.mekiki.taxonomy.ui.internal.editor.TaxonomyEditor;
import org.mekiki.taxonomy.ui.internal.tree.TechnologyTree;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;

/** The tree shows what there is, keeps what is expanded and selected, and filters. */
@ExtendWith(InWorkbench.class)
class TechnologyTreeTest {

	private Bench bench;
	private TaxonomyEditor editor;
	private TechnologyTree tree;

	@BeforeEach
	void open() throws Exception {
		DataLanguage.set("en");
		bench = Bench.shared();
		editor = bench.edit();
		editor.tree().filterField().setText("");
		Loop.until("the filter to go", () -> !editor.tree().tree().model().isFiltered());
		tree = editor.tree().tree();
	}

	@AfterEach
	void takeBack() {
		bench.takeBack();
	}

	@Test
	void rowsAreHighEnoughForJapanese() {
		assertTrue(tree.control().getItemHeight() >= 24, () -> "row height " + tree.control().getItemHeight());
	}

	@Test
	void showsWhatMoves() {
		Technology moved = bench.technology("K-01");
		Technology domain = bench.taxonomy().getTechnologies().get(2);
		Technology other = bench.taxonomy().getTechnologies().get(1);
		tree.setExpanded(other, true);
		tree.select(List.of(moved), true);
		Loop.settle();
		editor.actions().execute(new MoveTechnologies(List.of(moved), Place.firstIn(domain)));
		Loop.settle();
		TreeItem row = tree.find(moved);
		assertEquals(domain, tree.technology(row.getParentItem()));
		assertEquals(0, row.getParentItem().indexOf(row));
		assertEquals(List.of(moved), tree.selection(), "it is still the selected one");
		assertTrue(tree.find(other).getExpanded(), "what was expanded stays so");
		bench.session().undo();
		Loop.settle();
		assertEquals(bench.technology("K-02").getParent(), tree.technology(tree.find(moved).getParentItem()));
	}

	@Test
	void showsWhatComesAndGoes() {
		Technology domain = bench.taxonomy().getTechnologies().get(0);
		TreeItem row = tree.find(domain);
		int before = row.getItemCount();
		AddTechnology add = new AddTechnology(Place.firstIn(domain), TechnologyKind.GROUP, Map.of("en", "New group"));
		editor.actions().execute(add);
		Loop.settle();
		assertEquals(before + 1, tree.find(domain).getItemCount());
		assertEquals("New group", tree.find(add.added()).getText(0));
		editor.actions().execute(new DeleteElements(bench.session(), List.of(add.added())));
		Loop.settle();
		assertEquals(before, tree.find(domain).getItemCount());
		assertNull(tree.find(add.added()));
	}

	@Test
	void everyRowShowsItsTechnology() {
		for (Technology technology : bench.technologies()) {
			TreeItem row = tree.find(technology);
			assertNotNull(row);
			assertEquals(technology, tree.technology(row));
			assertEquals(technology.getChildren().size(), row.getItemCount());
		}
	}

	@Test
	void filtersInAnyLanguageAndComesBack() {
		Technology hit = bench.technology("K-03");
		Technology miss = bench.technology("K-30");
		int rows = tree.control().getItemCount();
		filter("\u91cf\u5b50");
		Loop.until("the filter", () -> tree.model().isFiltered());
		assertNotNull(tree.find(hit), "found by its Japanese name while English is shown");
		assertTrue(tree.find(hit.getParent()).getExpanded());
		assertNull(tree.find(miss));
		filter("zzzq");
		Loop.until("nothing to be found", () -> tree.control().getItemCount() == 0);
		filter("");
		Loop.until("the filter to go", () -> !tree.model().isFiltered());
		assertEquals(rows, tree.control().getItemCount());
		assertNotNull(tree.find(miss));
	}

	@Test
	void keepsTheSelectionWhenTheFilterGoes() {
		Technology hit = bench.technology("K-03");
		filter("quantum underwater");
		Loop.until("the filter", () -> tree.model().isFiltered());
		tree.select(List.of(hit), true);
		filter("");
		Loop.until("the filter to go", () -> !tree.model().isFiltered());
		assertEquals(List.of(hit), tree.selection());
	}

	@Test
	void revealsWhatAFilterHides() {
		filter("quantum");
		Loop.until("the filter", () -> tree.model().isFiltered());
		Technology hidden = bench.technology("K-30");
		assertTrue(editor.show(hidden));
		assertFalse(tree.model().isFiltered());
		assertEquals(List.of(hidden), tree.selection());
	}

	@Test
	void followsTheDataLanguage() {
		Technology technology = bench.technology("K-02");
		String english = tree.find(technology).getText(0);
		DataLanguage.set("ja");
		Loop.settle();
		assertFalse(english.equals(tree.find(technology).getText(0)));
		assertTrue(tree.find(technology).getText(0).contains("AUV\u6a5f\u4f53"));
	}

	private void filter(String text) {
		Text field = editor.tree().filterField();
		field.setText(text);
	}
}
