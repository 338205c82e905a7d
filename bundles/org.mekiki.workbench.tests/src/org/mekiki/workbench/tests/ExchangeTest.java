package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.ExchangeWizards;
import org.mekiki.workbench.internal.parameters.LastValues;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** Importing and exporting in the window, by planted importers and exporters, on the sample. */
@ExtendWith(InWorkbench.class)
class ExchangeTest {

	private static final String NAMES = "org.mekiki.workbench.tests.names";

	@TempDir
	Path folder;

	private EditingSession session;

	@BeforeEach
	void open() throws Exception {
		MekikiWindow.reset();
		session = MekikiWindow.open(MekikiWindow.sample(folder));
		LastValues.remember(session, NAMES, Map.of("prefix", List.of()));
	}

	@AfterEach
	void close() {
		MekikiWindow.reset();
	}

	private static Shell dialog() {
		Loop.until("the dialog", () -> !MekikiWindow.dialogs().isEmpty());
		return MekikiWindow.dialogs().get(0);
	}

	private static String texts() {
		return MekikiWindow.all(dialog(), Text.class).stream().filter(Text::isVisible).map(Text::getText)
				.collect(Collectors.joining("\n")) + '\n'
				+ MekikiWindow.all(dialog(), Label.class).stream().filter(Label::isVisible).map(Label::getText)
						.collect(Collectors.joining("\n"));
	}

	private static void shows(String text) {
		Loop.settle();
		assertTrue(texts().contains(text), () -> "\"" + text + "\" in: " + texts());
	}

	private static Button button(String label) {
		return MekikiWindow.all(dialog(), Button.class).stream()
				.filter(button -> button.isVisible() && button.getText().replace("&", "").contains(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no button " + label));
	}

	private static void press(String label) {
		Button button = button(label);
		assertTrue(button.isEnabled(), label);
		if ((button.getStyle() & SWT.CHECK) != 0) {
			button.setSelection(!button.getSelection());
		}
		Display display = button.getDisplay();
		button.notifyListeners(SWT.Selection, new Event());
		while (display.readAndDispatch()) {
			// what the button started
		}
	}

	private static Table table() {
		return MekikiWindow.all(dialog(), Table.class).stream().filter(Table::isVisible).findFirst().orElseThrow();
	}

	private static List<String> rows() {
		return Arrays.stream(table().getItems()).map(TableItem::getText).toList();
	}

	private static void type(String file) {
		MekikiWindow.all(dialog(), Text.class).stream()
				.filter(text -> text.isVisible() && (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow()
				.setText(file);
	}

	private Path file(String name, String... lines) throws Exception {
		return Files.write(folder.resolve(name), List.of(lines));
	}

	private List<Technology> named(String notation) {
		return session.model().getTaxonomies().get(0).getTechnologies().stream()
				.filter(technology -> notation.equals(technology.getNotation())).toList();
	}

	@Test
	void aFileIsShownBeforeItIsImportedInOneStepThatCanBeUndone() throws Exception {
		int sources = session.model().getSources().size();
		MekikiWindow.command("org.mekiki.workbench.importFile");
		assertFalse(button("Next").isEnabled());
		type(file("names.csv", "X1,One", "broken", "X2,Two").toString());
		assertEquals(1, table().getItemCount(), () -> rows().toString());
		press("Next");
		shows("2 new, 0 changed, 0 the same, 0 removed, 1 refused in names.csv.");
		assertEquals(3, table().getItemCount());
		assertTrue(named("X1").isEmpty());
		type("missing");
		assertEquals(1, table().getItemCount());
		assertEquals(List.of("Refused", "", "A name is missing.", "names.csv", "2", "B"),
				List.of(table().getItem(0).getText(0), table().getItem(0).getText(1), table().getItem(0).getText(2),
						table().getItem(0).getText(3), table().getItem(0).getText(4), table().getItem(0).getText(5)));
		shows("names.csv:2:B");
		type("");
		press("Refused");
		assertEquals(2, table().getItemCount());
		press("Finish");
		Loop.until("the dialog to close", () -> MekikiWindow.dialogs().isEmpty());
		assertEquals(1, named("X1").size());
		assertEquals(sources + 1, session.model().getSources().size());
		assertEquals("3:B", named("X2").get(0).getCitations().get(0).getLocator());
		session.undo();
		assertTrue(named("X1").isEmpty() && named("X2").isEmpty());
		assertEquals(sources, session.model().getSources().size());
		assertNull(session.undoLabel());
	}

	@Test
	void whatIsTypedIntoTheFormReachesTheImporterAndIsRememberedForTheNextTime() throws Exception {
		String file = file("names.csv", "X1,One").toString();
		assertTrue(ExchangeWizards.openImport(MekikiWindow.shell(), NAMES, Path.of(file)));
		MekikiWindow.all(dialog(), Text.class).stream().filter(text -> text.isVisible() && text.getText().isEmpty())
				.findFirst().orElseThrow().setText("P-");
		press("Next");
		shows("1 new");
		press("Finish");
		assertEquals(1, named("P-X1").size());
		ExchangeWizards.openImport(MekikiWindow.shell(), NAMES, Path.of(file));
		press("Next");
		shows("0 new, 0 changed, 1 the same");
		shows("There is nothing to import.");
		assertFalse(button("Finish").isEnabled());
		press("Back");
		MekikiWindow.all(dialog(), Text.class).stream().filter(text -> text.isVisible() && text.getText().equals("P-"))
				.findFirst().orElseThrow().setText("");
		press("Next");
		shows("1 new");
		press("Cancel");
		assertTrue(named("X1").isEmpty());
	}

	@Test
	void aBadFileSaysWhereAndWhyAndChangesNothing() throws Exception {
		ExchangeWizards.openImport(MekikiWindow.shell(), null, file("names.csv", "X1,One", "!"));
		press("Next");
		shows("names.csv:2:A: This is another kind of file.");
		assertFalse(button("Finish").isEnabled());
		press("Back");
		type(folder.resolve("none.csv").toString());
		press("Next");
		shows("The file could not be read.");
		press("Back");
		type(file("names.zzz", "X1,One").toString());
		assertFalse(button("Next").isEnabled());
		shows("No importer reads this kind of file.");
		type(file("names.bad", "X1,One").toString());
		press("Next");
		shows("planted failure");
		shows("org.mekiki.workbench.tests");
		assertNull(session.undoLabel());
	}

	@Test
	void readingCanBeStopped() throws Exception {
		PlantedExchange.Endless.reading = new CountDownLatch(1);
		ExchangeWizards.openImport(MekikiWindow.shell(), null, file("names.endless", "X1,One"));
		press("Next");
		Loop.until("reading", () -> PlantedExchange.Endless.reading.getCount() == 0);
		press("Stop");
		shows("You stopped it.");
		assertFalse(button("Finish").isEnabled());
		assertNull(session.undoLabel());
	}

	@Test
	void closingTheWindowStopsReading() throws Exception {
		PlantedExchange.Endless.reading = new CountDownLatch(1);
		ExchangeWizards.openImport(MekikiWindow.shell(), null, file("names.endless", "X1,One"));
		press("Next");
		Loop.until("reading", () -> PlantedExchange.Endless.reading.getCount() == 0);
		press("Cancel");
		Loop.settle();
		assertTrue(MekikiWindow.dialogs().isEmpty());
	}

	@Test
	void aBaseThatChangedSinceIsNotOverwritten() throws Exception {
		ExchangeWizards.openImport(MekikiWindow.shell(), null, file("names.csv", "X1,One"));
		press("Next");
		shows("1 new");
		session.execute("elsewhere", () -> session.model().getTaxonomies().get(0).setNotation("other"));
		press("Finish");
		shows("Nothing was imported.");
		assertTrue(named("X1").isEmpty());
		press("Back");
		press("Next");
		shows("1 new");
		press("Finish");
		assertEquals(1, named("X1").size());
	}

	@Test
	void textFromTheClipboardIsReadLikeAFile() {
		Clipboard clipboard = new Clipboard(MekikiWindow.shell().getDisplay());
		clipboard.setContents(new Object[] { "X1\tOne\nX2\tTwo\n" }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		ExchangeWizards.openImport(MekikiWindow.shell(), NAMES, null);
		press("From clipboard");
		press("Next");
		shows("2 new, 0 changed, 0 the same, 0 removed, 0 refused in clipboard.tsv.");
		press("Finish");
		assertEquals(1, named("X2").size());
	}

	@Test
	void aCommandOpensTheImportOnTheClipboard() {
		Clipboard clipboard = new Clipboard(MekikiWindow.shell().getDisplay());
		clipboard.setContents(new Object[] { "X1\tOne\n" }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		assertTrue(ExchangeWizards.openImportOfClipboard(MekikiWindow.shell(), NAMES));
		press("Next");
		shows("1 new, 0 changed, 0 the same, 0 removed, 0 refused in clipboard.tsv.");
		press("Finish");
		assertEquals(1, named("X1").size());
	}

	@Test
	void severalFilesAreOneStep() throws Exception {
		ExchangeWizards.openImport(MekikiWindow.shell(), null, null);
		type('"' + file("one.csv", "X1,One").toString() + "\" \"" + file("two.csv", "X2,Two", "broken") + '"');
		press("Next");
		shows("2 new, 0 changed, 0 the same, 0 removed, 1 refused in one.csv and 1 more.");
		press("Finish");
		Loop.until("the dialog to close", () -> MekikiWindow.dialogs().isEmpty());
		assertEquals("one.csv", named("X1").get(0).getCitations().get(0).getSource().getFileName());
		assertEquals("two.csv", named("X2").get(0).getCitations().get(0).getSource().getFileName());
		session.undo();
		assertTrue(named("X1").isEmpty() && named("X2").isEmpty());
		assertNull(session.undoLabel());
	}

	@Test
	void ifOneOfSeveralFilesCannotBeReadNoneIs() throws Exception {
		ExchangeWizards.openImport(MekikiWindow.shell(), null, null);
		type('"' + file("one.csv", "X1,One").toString() + "\" \"" + file("two.csv", "!") + '"');
		press("Next");
		shows("two.csv:1:A: This is another kind of file.");
		assertFalse(button("Finish").isEnabled());
	}

	@Test
	void anImporterThatAsksIsAskedAgainWithEachAnswer() throws Exception {
		ExchangeWizards.openImport(MekikiWindow.shell(), null, file("names.ask", "X1,One", "X2,Two"));
		press("Next");
		shows("2 lines, prefix ");
		assertEquals("X2,Two", table().getItem(1).getText(0));
		assertTrue(table().getItem(1).getText(1).startsWith("Read"), table().getItem(1).getText(1));
		Text prefix = MekikiWindow.all(dialog(), Text.class).stream()
				.filter(text -> text.isVisible() && (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow();
		prefix.setText("a b");
		assertFalse(button("Next").isEnabled(), "before it is asked again");
		Loop.until("the problem", () -> texts().contains("No blanks."));
		assertFalse(button("Next").isEnabled(), "with a problem");
		prefix.setText("Q-");
		Loop.until("the answer", () -> texts().contains("2 lines, prefix Q-") && button("Next").isEnabled());
		press("Next");
		shows("2 new");
		press("Back");
		Loop.until("the answer again", () -> texts().contains("2 lines, prefix Q-") && button("Next").isEnabled());
		press("Next");
		shows("2 new");
		press("Finish");
		assertEquals(1, named("Q-X1").size());
	}

	@Test
	void rowsOfAnImportThatIsNotWantedAreDropped() throws Exception {
		ExchangeWizards.openImport(MekikiWindow.shell(), null, file("table.rows", "x"));
		press("Next");
		shows("1 new");
		String made = PlantedExchange.Rows.made;
		assertTrue(there(made));
		press("Cancel");
		Loop.until("the rows to be dropped", () -> !there(made));
		ExchangeWizards.openImport(MekikiWindow.shell(), null, file("table.rows", "x"));
		press("Next");
		shows("1 new");
		String wanted = PlantedExchange.Rows.made;
		press("Finish");
		Loop.settle();
		assertTrue(there(wanted), "what is imported stays");
	}

	private boolean there(String dataset) {
		try {
			return session.access().rows().find(dataset) != null;
		} catch (StoreException gone) {
			return false;
		}
	}

	@Test
	void foldersAreChosenWhereAnImporterReadsThem() throws Exception {
		ExchangeWizards.openImport(MekikiWindow.shell(), null, null);
		assertTrue(button("Folder").isEnabled());
		type(file("names.csv", "X1,One").toString());
		assertFalse(button("Folder").isEnabled());
		type(folder.toString());
		assertTrue(button("Folder").isEnabled());
		assertTrue(rows().stream().anyMatch(row -> row.contains("Planted folders")), () -> rows().toString());
	}

	@Test
	void theBaseOrWhatIsSelectedIsWritten() throws Exception {
		Path target = folder.resolve("out.txt");
		ExchangeWizards.openExport(MekikiWindow.shell(), "org.mekiki.workbench.tests.taxonomies",
				List.of(session.model().getTaxonomies().get(0)));
		assertTrue(button("Only what is selected (1)").getSelection());
		type("+");
		MekikiWindow.all(dialog(), Text.class).stream().filter(text -> text.isVisible() && text.getText().isEmpty())
				.findFirst().orElseThrow().setText(target.toString());
		press("Finish");
		shows(target + " is written.");
		assertEquals(1, Files.readAllLines(target).size());
		assertTrue(Files.readString(target).startsWith("+"), Files.readString(target));
		press("Close");
		assertTrue(MekikiWindow.dialogs().isEmpty());
	}

	@Test
	void anExporterThatFailsLeavesNoFile() throws Exception {
		Path target = folder.resolve("out.bad");
		ExchangeWizards.openExport(MekikiWindow.shell(), "org.mekiki.workbench.tests.badExporter", List.of());
		type(target.toString());
		press("Finish");
		shows("The file was not written.");
		shows("planted failure");
		assertFalse(Files.exists(target));
	}
}
