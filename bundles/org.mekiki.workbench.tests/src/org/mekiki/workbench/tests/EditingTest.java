package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.ModelPackage;
import org.mekiki.workbench.api.VerticalForm;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.internal.session.SaveJob;

@ExtendWith(InWorkbench.class)
class EditingTest {

	@TempDir
	Path folder;

	private EditingSession session;
	private Element element;
	private Control properties;

	@BeforeEach
	void select() throws Exception {
		MekikiWindow.reset();
		session = MekikiWindow.open(MekikiWindow.sample(folder));
		element = MekikiWindow.find(session, "AUV");
		IViewPart view = MekikiWindow.view(WorkbenchIds.VIEW_PROPERTIES);
		CommonNavigator explorer = MekikiWindow.view(WorkbenchIds.VIEW_EXPLORER);
		explorer.getCommonViewer().setSelection(new StructuredSelection(element), true);
		Loop.settle();
		Control[] found = new Control[1];
		MekikiWindow.collect(view.getSite().getShell(), VerticalForm.class::isInstance,
				control -> {
					if (!MekikiWindow.fields(control, ModelPackage.Literals.ELEMENT__NOTATION).isEmpty()) {
						found[0] = control;
					}
				});
		properties = found[0];
	}

	@AfterEach
	void close() {
		MekikiWindow.reset();
	}

	private Text notation() {
		return MekikiWindow.fields(properties, ModelPackage.Literals.ELEMENT__NOTATION).get(0);
	}

	private static void run(String command) throws Exception {
		MekikiWindow.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
		Loop.settle();
	}

	@Test
	void anEditIsOneStepAndUndoingItMakesTheBaseClean() throws Exception {
		String before = element.getNotation();
		MekikiWindow.type(notation(), "K-99");
		assertEquals("K-99", element.getNotation());
		assertTrue(session.isDirty());
		assertTrue(session.undoLabel().startsWith("Change Notation of"), session.undoLabel());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(before, element.getNotation());
		assertEquals(before, notation().getText());
		assertFalse(session.isDirty());
		run(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals("K-99", notation().getText());
	}

	@Test
	void whatIsTypedWithoutEnterIsNotLostByUndo() throws Exception {
		String before = element.getNotation();
		notation().getShell().forceActive();
		MekikiWindow.view(WorkbenchIds.VIEW_PROPERTIES);
		// the view gives the focus to its first field when it becomes active
		notation().forceFocus();
		Assumptions.assumeTrue(notation().isFocusControl(), "without a window manager nothing may get the focus");
		notation().setText("K-77");
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(before, notation().getText());
		run(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals("K-77", element.getNotation());
	}

	@Test
	void anEnglishLabelIsEditedBesideTheJapaneseOne() {
		var labels = MekikiWindow.fields(properties, ModelPackage.Literals.ELEMENT__LABELS);
		assertEquals(2, labels.size());
		MekikiWindow.type(labels.get(1), "Renamed");
		assertEquals("Renamed", org.mekiki.model.text.Labels.find(element.getLabels(), "en").getValue());
		session.undo();
		Loop.settle();
		assertNotEquals("Renamed", labels.get(1).getText());
	}

	@Test
	void aSaveShowsInTheHistoryAndCanBeTakenBack() throws Exception {
		String before = element.getNotation();
		MekikiWindow.type(notation(), "K-99");
		new SaveJob(session, "renumbered").schedule();
		Loop.settle();
		assertFalse(session.isDirty());
		IViewPart history = MekikiWindow.view(WorkbenchIds.VIEW_HISTORY);
		Table[] table = new Table[1];
		MekikiWindow.collect(history.getSite().getShell(), Table.class::isInstance, control -> {
			if (((Table) control).getColumnCount() == 6) {
				table[0] = (Table) control;
			}
		});
		Loop.until("history", () -> table[0].getItemCount() >= 2);
		assertEquals("Notation", table[0].getItem(0).getText(2));
		assertEquals(before, table[0].getItem(0).getText(3));
		assertEquals("K-99", table[0].getItem(0).getText(4));
		assertTrue(table[0].getItem(0).getText(5).endsWith("renumbered"));
		session.restore(element.getId(), 2, "restore");
		Loop.settle();
		assertEquals(before, notation().getText());
		assertTrue(session.isDirty());
	}

	@Test
	void aTextThatIsNoDateIsMarkedAndNotTakenOver() {
		Element list = session.model().getLists().get(0);
		String date = session.model().getLists().get(0).getDate();
		try {
			CommonNavigator explorer = MekikiWindow.view(WorkbenchIds.VIEW_EXPLORER);
			explorer.getCommonViewer().setSelection(new StructuredSelection(list), true);
		} catch (org.eclipse.ui.PartInitException e) {
			throw new AssertionError(e);
		}
		Loop.settle();
		var feature = list.eClass().getEStructuralFeature("date");
		MekikiWindow.type(MekikiWindow.fields(properties, feature).get(0), "tomorrow");
		assertEquals(date, list.eGet(feature));
		assertFalse(session.isDirty());
	}
}
