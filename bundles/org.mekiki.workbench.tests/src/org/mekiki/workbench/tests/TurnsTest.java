package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.PropertyForm;
import org.mekiki.workbench.api.VerticalForm;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.internal.selection.Turns;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** What takes long is done in turns: it lets others in between, and what is no longer wanted is not done. */
@ExtendWith(InWorkbench.class)
class TurnsTest {

	@TempDir
	Path folder;

	private final List<String> done = new ArrayList<>();
	private Shell shell;

	@BeforeEach
	void open() {
		MekikiWindow.reset();
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(400, 600);
	}

	@AfterEach
	void close() {
		shell.dispose();
		MekikiWindow.reset();
	}

	private Runnable step(String name) {
		return () -> {
			done.add(name);
			shell.getDisplay().asyncExec(() -> done.add("after " + name));
		};
	}

	@Test
	void othersHaveTheirTurnBetweenTwoSteps() {
		new Turns(shell).start(List.of(step("a"), step("b")));
		assertEquals(List.of(), done);
		Loop.until("both", () -> done.size() == 4);
		assertTrue(done.indexOf("after a") < done.indexOf("after b"), done.toString());
		assertTrue(done.indexOf("b") <= 2, done.toString());
	}

	@Test
	void whatIsStartedLaterReplacesWhatIsLeft() {
		Turns turns = new Turns(shell);
		turns.start(List.of(step("a"), () -> turns.start(List.of(step("c"))), step("b")));
		Loop.until("the last", () -> done.contains("after c"));
		Loop.settle();
		assertEquals(List.of("a", "after a", "c", "after c"), done);
	}

	@Test
	void nothingIsDoneForWhatIsGone() {
		Turns turns = new Turns(shell);
		turns.start(List.of(step("a"), shell::dispose, step("b")));
		Loop.settle();
		assertEquals(List.of("a", "after a"), done);
	}

	@Test
	void theFormShowsTheElementThatWasSelectedLast() throws Exception {
		EditingSession session = MekikiWindow.open(MekikiWindow.sample(folder));
		MekikiWindow.view(WorkbenchIds.VIEW_PROPERTIES);
		CommonNavigator explorer = MekikiWindow.view(WorkbenchIds.VIEW_EXPLORER);
		List<Element> elements = List.of(session.model().getLists().get(0), session.model().getTaxonomies().get(0),
				session.model().getLists().get(1));
		elements.forEach(element -> explorer.getCommonViewer().setSelection(new StructuredSelection(element), true));
		Loop.settle();
		VerticalForm form = MekikiWindow.all(MekikiWindow.shell(), VerticalForm.class).stream()
				.filter(each -> each.isVisible() && !labels(each).isEmpty()).findFirst().orElseThrow();
		String last = elements.get(2).getLabels().stream().filter(text -> "en".equals(text.getLanguage())).findFirst()
				.orElseThrow().getValue();
		assertEquals(last, labels(form).stream().filter(Text::isVisible).toList().get(1).getText());
	}

	@Test
	void theTreeShowsWhereStandsWhatIsSelectedElsewhere() throws Exception {
		EditingSession session = MekikiWindow.open(MekikiWindow.sample(folder));
		CommonNavigator explorer = MekikiWindow.view(WorkbenchIds.VIEW_EXPLORER);
		TechnologyList list = session.model().getLists().get(0);
		explorer.getCommonViewer().setSelection(new StructuredSelection(list), true);
		explorer.getCommonViewer().setSelection(new StructuredSelection(session.model().getTaxonomies().get(0)), true);
		ElementEditors.open(list.getItems().get(1));
		Loop.settle();
		assertEquals(List.of(list), explorer.getCommonViewer().getStructuredSelection().toList());
		assertFalse(explorer.getCommonViewer().getExpandedState(list), "only what is open is shown");
		explorer.getCommonViewer().setExpandedState(list, true);
		ElementEditors.open(list.getItems().get(2));
		Loop.settle();
		assertEquals(List.of(list.getItems().get(2)), explorer.getCommonViewer().getStructuredSelection().toList());
	}

	private static List<Text> labels(VerticalForm form) {
		return MekikiWindow.fields(form, ModelPackage.Literals.ELEMENT__LABELS);
	}

	@Test
	void stepsOfAnElementNobodyWantsAnyLongerDoNothing() throws Exception {
		EditingSession session = MekikiWindow.open(MekikiWindow.sample(folder));
		PropertyForm form = new PropertyForm(shell, new FormToolkit(shell.getDisplay()));
		shell.open();
		Element list = session.model().getLists().get(0);
		List<Runnable> late = form.steps(session, session.model().getTaxonomies().get(0));
		late.get(0).run();
		form.show(session, list);
		late.forEach(Runnable::run);
		String label = MekikiWindow.fields(form.control(), ModelPackage.Literals.ELEMENT__LABELS).stream()
				.filter(Text::isVisible).toList().get(1).getText();
		assertEquals(list.getLabels().stream().filter(text -> "en".equals(text.getLanguage())).findFirst().orElseThrow()
				.getValue(), label);
	}

	@Test
	void whatIsHigherThanThePageIsScrolledTo() {
		VerticalForm form = new VerticalForm(shell, new FormToolkit(shell.getDisplay()));
		form.body().setLayout(new GridLayout());
		shell.open();
		Loop.settle();
		Composite[] last = new Composite[1];
		form.fill(() -> {
			for (int i = 0; i < 5; i++) {
				last[0] = new Composite(form.body(), SWT.NONE);
				last[0].setLayoutData(new GridData(SWT.DEFAULT, 300));
			}
		});
		form.showControl(last[0]);
		assertTrue(form.getOrigin().y > 0, "scrolled to " + form.getOrigin());
		form.fill(() -> {
			for (Control part : form.body().getChildren()) {
				part.dispose();
			}
		});
		assertEquals(0, form.getOrigin().y, "there is nothing to scroll any more");
	}

	@Test
	void aPageIsLaidOutOnceHoweverManyOfItsPartsAskForIt() {
		VerticalForm form = new VerticalForm(shell, new FormToolkit(shell.getDisplay()));
		shell.open();
		Loop.settle();
		int[] times = { 0 };
		form.body().setLayout(new Layout() {

			@Override
			protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
				return new Point(100, 2000);
			}

			@Override
			protected void layout(Composite composite, boolean flush) {
				times[0]++;
			}
		});
		form.fill(() -> {
			new Composite(form.body(), SWT.NONE);
			form.body().layout(true, true);
			form.reflow(true);
			form.body().layout(true, true);
			assertEquals(0, times[0]);
		});
		assertTrue(times[0] > 0);
		// a scroll bar that comes makes the page narrower once
		assertTrue(times[0] <= 2, "laid out " + times[0] + " times");
	}
}
