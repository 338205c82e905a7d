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
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
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
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

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
		MekikiWindow.view(WorkbenchIds.VIEW_PROPERTIES);
		selectInExplorer(element);
		Loop.until("the properties", () -> {
			properties = MekikiWindow.all(MekikiWindow.shell(), VerticalForm.class).stream().filter(
					form -> !MekikiWindow.fields(form, ModelPackage.Literals.ELEMENT__NOTATION).isEmpty()).findFirst()
					.orElse(null);
			return properties != null;
		});
	}

	private static void selectInExplorer(Element wanted) throws PartInitException {
		CommonNavigator explorer = MekikiWindow.view(WorkbenchIds.VIEW_EXPLORER);
		explorer.getCommonViewer().setSelection(new StructuredSelection(wanted), true);
		Loop.settle();
	}

	@AfterEach
	void close() {
		MekikiWindow.reset();
	}

	private Text notation() {
		return MekikiWindow.fields(properties, ModelPackage.Literals.ELEMENT__NOTATION).get(0);
	}

	@Test
	void anEditIsOneStepAndUndoingItMakesTheBaseClean() throws Exception {
		String before = element.getNotation();
		MekikiWindow.type(notation(), "K-99");
		assertEquals("K-99", element.getNotation());
		assertTrue(session.isDirty());
		assertTrue(session.undoLabel().startsWith("Change Notation of"), session.undoLabel());
		MekikiWindow.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(before, element.getNotation());
		assertEquals(before, notation().getText());
		assertFalse(session.isDirty());
		MekikiWindow.command(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals("K-99", notation().getText());
	}

	@Test
	void whatIsTypedWithoutEnterIsNotLostByUndo() throws Exception {
		String before = element.getNotation();
		MekikiWindow.view(WorkbenchIds.VIEW_PROPERTIES);
		MekikiWindow.focus(notation());
		notation().setText("K-77");
		MekikiWindow.command(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(before, notation().getText());
		MekikiWindow.command(IWorkbenchCommandConstants.EDIT_REDO);
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
		MekikiWindow.view(WorkbenchIds.VIEW_HISTORY);
		Table table = MekikiWindow.all(MekikiWindow.shell(), Table.class).stream()
				.filter(each -> each.getColumnCount() == 6).findFirst().orElseThrow();
		Loop.until("the history", () -> table.getItemCount() >= 2 && table.getItem(0).getText(5).endsWith("renumbered"));
		assertEquals("Notation", table.getItem(0).getText(2));
		assertEquals(before, table.getItem(0).getText(3));
		assertEquals("K-99", table.getItem(0).getText(4));
		session.restore(element.getId(), 2, "restore");
		Loop.settle();
		assertEquals(before, notation().getText());
		assertTrue(session.isDirty());
	}

	@Test
	void aTextThatIsNoDateIsMarkedAndNotTakenOver() throws Exception {
		Element list = session.model().getLists().get(0);
		String date = session.model().getLists().get(0).getDate();
		selectInExplorer(list);
		var feature = list.eClass().getEStructuralFeature("date");
		Loop.until("the properties of the list", () -> !MekikiWindow.fields(properties, feature).isEmpty());
		MekikiWindow.type(MekikiWindow.fields(properties, feature).get(0), "tomorrow");
		assertEquals(date, list.eGet(feature));
		assertFalse(session.isDirty());
	}
}
