package org.mekiki.lists.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.lists.ui.internal.page.OnListsBlock;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.MekikiWindow;

/** What the page of a technology says of lists. */
@ExtendWith(InWorkbench.class)
class OnListsBlockTest {

	private Bench bench;
	private Shell shell;
	private FormToolkit toolkit;
	private final OnListsBlock block = new OnListsBlock();

	@BeforeEach
	void open() throws Exception {
		bench = Bench.shared();
		shell = new Shell(MekikiWindow.display());
		shell.setLayout(GridLayoutFactory.fillDefaults().create());
		toolkit = new FormToolkit(shell.getDisplay());
		block.createControl(new Composite(shell, 0), toolkit);
	}

	@AfterEach
	void close() {
		toolkit.dispose();
		shell.dispose();
		bench.takeBack();
	}

	private Technology area(String english) {
		return (Technology) MekikiWindow.find(bench.session(), english);
	}

	private List<Hyperlink> links() {
		return MekikiWindow.all(shell, Hyperlink.class);
	}

	@Test
	void namesTheListsAndCountsThem() {
		Technology area = area("Environment, energy");
		assertTrue(block.show(bench.session(), area));
		assertEquals("On 9 of 12 lists", MekikiWindow.all(shell, Label.class).get(0).getText());
		assertEquals(9, links().size());
		assertTrue(links().get(0).getText().startsWith("JP 20"), links().get(0).getText());
	}

	/** Whether a link leads to an area or to a part of it. */
	private static boolean isIn(Technology area, Alignment link) {
		return link.getTarget() == area || link.getTarget() instanceof Technology part && part.getParent() == area;
	}

	@Test
	void aLinkThatIsOnlySuggestedIsMarkedAndNotCounted() {
		Technology area = area("Environment, energy");
		bench.session().execute("doubt", () -> bench.session().model().getAlignments().stream()
				.filter(link -> isIn(area, link)).forEach(link -> link.setState(AlignmentState.SUGGESTED)));
		assertTrue(block.show(bench.session(), area));
		assertTrue(links().stream().allMatch(link -> link.getText().endsWith("?")));
		assertEquals("On 0 of 12 lists", MekikiWindow.all(shell, Label.class).get(0).getText());
		bench.session().execute("refuse", () -> bench.session().model().getAlignments().stream()
				.filter(link -> isIn(area, link)).forEach(link -> link.setState(AlignmentState.REJECTED)));
		assertFalse(block.show(bench.session(), area), "nothing to say");
	}
}
