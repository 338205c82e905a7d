package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
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

@ExtendWith(InWorkbench.class)
class WindowTest {

	@TempDir
	Path folder;

	@BeforeEach
	@AfterEach
	void reset() {
		MekikiWindow.reset();
	}

	private static Shell shell() {
		return MekikiWindow.page().getWorkbenchWindow().getShell();
	}

	@Test
	void theMenuBarHoldsOnlyWhatWorks() {
		List<String> menus = Arrays.stream(shell().getMenuBar().getItems()).map(MenuItem::getText)
				.map(text -> text.replace("&", "")).toList();
		assertEquals(List.of("File", "Edit", "View", "Help"), menus);
	}

	@Test
	void welcomeHasThreeDoors() {
		var intro = PlatformUI.getWorkbench().getIntroManager();
		intro.showIntro(MekikiWindow.page().getWorkbenchWindow(), false);
		Loop.settle();
		List<Tile> tiles = new ArrayList<>();
		MekikiWindow.collect(shell(), Tile.class::isInstance, control -> tiles.add((Tile) control));
		assertEquals(3, tiles.size());
		intro.closeIntro(intro.getIntro());
		Loop.settle();
	}

	@Test
	void aPhotographShowsTheWindow() throws Exception {
		MekikiWindow.open(MekikiWindow.sample(folder));
		shell().forceActive();
		Loop.until("painted", () -> !Photograph.of(shell()).isBlank());
		Path file = folder.resolve("window.png");
		Photograph.of(shell()).save(file);
		assertTrue(file.toFile().length() > 10_000, "bytes: " + file.toFile().length());
	}

	@Test
	void findOpensWhatIsChosen() throws Exception {
		EditingSession session = MekikiWindow.open(MekikiWindow.sample(folder));
		FindDialog.open(shell(), "");
		Loop.settle();
		Shell dialog = Arrays.stream(MekikiWindow.display().getShells())
				.filter(candidate -> candidate.getParent() == shell() && candidate.isVisible()).reduce((a, b) -> b)
				.orElseThrow();
		Text[] text = new Text[1];
		Table[] table = new Table[1];
		MekikiWindow.collect(dialog, control -> true, control -> {
			if (control instanceof Text box) {
				text[0] = box;
			} else if (control instanceof Table rows) {
				table[0] = rows;
			}
		});
		Loop.until("something to choose from", () -> table[0].getItemCount() > 50);
		text[0].setText("\u6d77\u4e2d");
		Loop.until("found", () -> table[0].getItemCount() > 0 && table[0].getItemCount() < 50);
		Element expected = MekikiWindow.find(session, "\u6d77\u4e2d");
		text[0].notifyListeners(SWT.DefaultSelection, new Event());
		Loop.settle();
		assertTrue(dialog.isDisposed());
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
