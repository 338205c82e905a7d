package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TrlAssessment;
import org.mekiki.workbench.api.ObjectEditorInput;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.internal.application.Photograph;
import org.mekiki.workbench.internal.find.FindDialog;
import org.mekiki.workbench.internal.theme.Themes;
import org.mekiki.workbench.internal.theme.Tile;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

@ExtendWith(InWorkbench.class)
class WindowTest {

	@TempDir
	Path folder;

	@BeforeEach
	@AfterEach
	void reset() {
		MekikiWindow.reset();
	}

	@Test
	void theMenuBarHoldsOnlyWhatWorks() {
		List<String> menus = Arrays.stream(MekikiWindow.shell().getMenuBar().getItems()).map(MenuItem::getText)
				.map(text -> text.replace("&", "")).toList();
		assertEquals(List.of("File", "Edit", "View", "Analyses", "Help"), menus);
	}

	@Test
	void welcomeHasThreeDoors() {
		var intro = PlatformUI.getWorkbench().getIntroManager();
		intro.showIntro(MekikiWindow.page().getWorkbenchWindow(), false);
		Loop.settle();
		assertEquals(3, MekikiWindow.all(MekikiWindow.shell(), Tile.class).size());
		intro.closeIntro(intro.getIntro());
		Loop.settle();
	}

	@Test
	void aPhotographShowsTheWindow() throws Exception {
		MekikiWindow.open(MekikiWindow.sample(folder));
		MekikiWindow.shell().forceActive();
		Photograph[] taken = new Photograph[1];
		Loop.until("the window to be painted", () -> {
			taken[0] = Photograph.of(MekikiWindow.shell());
			return !taken[0].isBlank();
		});
		Path file = folder.resolve("window.png");
		taken[0].save(file);
		ImageData read = new ImageData(file.toString());
		assertEquals(taken[0].size(), new Point(read.width, read.height));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of("base", "window.png"),
					files.map(each -> each.getFileName().toString()).sorted().toList(), "nothing half-written is left");
		}
	}

	@Test
	void findOpensWhatIsChosen() throws Exception {
		EditingSession session = MekikiWindow.open(MekikiWindow.sample(folder));
		FindDialog.open(MekikiWindow.shell(), "");
		Loop.until("the dialog", () -> MekikiWindow.dialogs().size() == 1);
		Shell dialog = MekikiWindow.dialogs().get(0);
		Text text = MekikiWindow.all(dialog, Text.class).get(0);
		Table table = MekikiWindow.all(dialog, Table.class).get(0);
		Loop.until("something to choose from", () -> table.getItemCount() > 50);
		text.setText("\u6d77\u4e2d");
		Loop.until("what is found", () -> table.getItemCount() > 0 && table.getItemCount() < 50);
		Element expected = MekikiWindow.find(session, "\u6d77\u4e2d");
		text.notifyListeners(SWT.DefaultSelection, new Event());
		Loop.until("the dialog to go", dialog::isDisposed);
		Loop.settle();
		var input = MekikiWindow.page().getActiveEditor().getEditorInput();
		assertTrue(input instanceof ObjectEditorInput);
		assertTrue(new StructuredSelection(((ObjectEditorInput) input).element()).toList().contains(expected)
				|| ((ObjectEditorInput) input).element() == expected.eContainer()
				|| org.eclipse.emf.ecore.util.EcoreUtil.isAncestor(((ObjectEditorInput) input).element(), expected));
	}

	@Test
	void problemsAppearAndGoWithTheEdit() throws Exception {
		EditingSession session = MekikiWindow.open(MekikiWindow.sample(folder));
		var view = MekikiWindow.view(WorkbenchIds.VIEW_PROBLEMS);
		int before = session.problems().all().size();
		Technology technology = session.model().getTaxonomies().get(0).getTechnologies().get(0);
		TrlAssessment impossible = TaxonomyFactory.eINSTANCE.createTrlAssessment();
		impossible.setLevel(12);
		session.execute("impossible", () -> technology.getTrl().add(impossible));
		Loop.until("problem shown", () -> view.getTitle().contains(Integer.toString(before + 1)));
		assertTrue(session.problems().all().size() > before);
		session.undo();
		Loop.until("problem gone", () -> session.problems().all().size() == before);
	}

	@Test
	void themesChangeTheColoursOfPages() {
		boolean dark = Themes.isDark();
		try {
			Themes.setDark(false);
			Loop.settle();
			var light = ThemeColors.PAGE.get().getRGB();
			Themes.setDark(true);
			Loop.settle();
			assertTrue(ThemeColors.isDark());
			assertFalse(light.equals(ThemeColors.PAGE.get().getRGB()));
		} finally {
			Themes.setDark(dark);
			Loop.settle();
		}
	}
}
