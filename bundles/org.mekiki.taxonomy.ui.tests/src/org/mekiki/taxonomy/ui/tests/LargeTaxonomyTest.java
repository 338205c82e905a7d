package org.mekiki.taxonomy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.taxonomy.AddOutline;
import org.mekiki.taxonomy.NewEdition;
import org.mekiki.taxonomy.Outline;
import org.mekiki.taxonomy.Place;
import org.mekiki.taxonomy.TaxonomyCounts;
import org.mekiki.taxonomy.ui.internal.editor.TaxonomyEditor;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** What takes long in a taxonomy of more than a thousand technologies happens in the background. */
@ExtendWith(InWorkbench.class)
class LargeTaxonomyTest {

	private static final int GROUPS = 12;
	private static final int EACH = 100;

	private Bench bench;
	private Taxonomy large;
	private TaxonomyEditor editor;

	@BeforeEach
	void open() throws Exception {
		DataLanguage.set("en");
		bench = Bench.shared();
		large = TaxonomyFactory.eINSTANCE.createTaxonomy();
		large.setEdition("1");
		String outline = IntStream.range(0, GROUPS).mapToObj(group -> "Group " + group + "\n" + IntStream.range(0, EACH)
				.mapToObj(each -> "\tThing " + group + "-" + each + "\n").collect(Collectors.joining()))
				.collect(Collectors.joining());
		bench.session().execute("large", () -> {
			bench.model().getTaxonomies().add(large);
			new AddOutline(Place.lastIn(large), Outline.parse(outline)).run();
		});
		editor = (TaxonomyEditor) ElementEditors.open(large);
	}

	@AfterEach
	void takeBack() {
		bench.takeBack();
	}

	@Test
	void countsInTheBackground() {
		Loop.until("the sentence", () -> says("1,200 technologies in 12 domains"));
		bench.session().execute("fewer", () -> large.getTechnologies().remove(0));
		Loop.until("the new sentence", () -> says("1,100 technologies in 11 domains"));
	}

	private static boolean says(String text) {
		return MekikiWindow.all(MekikiWindow.shell(), Label.class).stream()
				.anyMatch(label -> label.isVisible() && label.getText().startsWith(text));
	}

	@Test
	void makesAnEditionInOneStepWhileTheWindowGoesOn() {
		NewEdition operation = new NewEdition(large, "2", null);
		int[] events = new int[1];
		MekikiWindow.display().asyncExec(() -> events[0]++);
		assertTrue(editor.actions().execute(operation));
		assertEquals(1, events[0], "the window handled events meanwhile");
		assertEquals(TaxonomyCounts.of(large), TaxonomyCounts.of(operation.added()));
		assertEquals(operation.label(), bench.session().undoLabel());
		ElementEditors.open(operation.added());
		Loop.until("the comparison", () -> says("1,200 technologies in 12 domains, edition 2; 0 added and 0 removed"));
		bench.session().undo();
		assertEquals(bench.model().getTaxonomies().size() - 1, bench.model().getTaxonomies().indexOf(large));
	}
}
