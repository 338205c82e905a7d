package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.Conflict;
import org.mekiki.core.api.editing.Conflict.Difference;
import org.mekiki.core.api.editing.Conflict.Side;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.store.ObjectState;
import org.mekiki.store.Revision;
import org.mekiki.store.StateCodec;
import org.mekiki.workbench.internal.merge.Merging;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** Two versions of an object, side by side: what is chosen is what stays. */
@ExtendWith(InWorkbench.class)
class MergingTest {

	private static final int MINE = 2;
	private static final int THEIRS = 3;

	@TempDir
	Path folder;

	private EditingSession session;
	private Technology ours;
	private Conflict conflict;

	@BeforeEach
	void open() throws Exception {
		MekikiWindow.reset();
		session = MekikiWindow.open(MekikiWindow.sample(folder));
		ours = session.model().getTaxonomies().get(0).getTechnologies().get(0);
		session.execute("ours", () -> {
			ours.setNotation("ours");
			ours.setIntroducedIn("mine");
		});
		ObjectState mine = StateCodec.encode(ours);
		Map<String, String> features = new LinkedHashMap<>(mine.features());
		features.put("notation", "\"theirs\"");
		features.put("introducedIn", "\"them & others\"");
		ObjectState theirs = new ObjectState(mine.id(), mine.className(), mine.containerId(), mine.containmentFeature(),
				mine.orderKey(), features);
		conflict = new Conflict(mine.id(), mine, theirs, new Revision(7, Instant.EPOCH, "somebody", "round 2", 1),
				session.knowledgeBase().revision(),
				List.of(new Difference("notation", "\"ours\"", "\"theirs\"", Side.BOTH),
						new Difference("introducedIn", "\"mine\"", "\"them & others\"", Side.THEIRS)));
	}

	@AfterEach
	void close() {
		MekikiWindow.reset();
	}

	/** Lets a test act on the dialog while it is open, and gives back whether all was settled or put off. */
	private boolean settle(Consumer<Shell> actions) {
		RuntimeException[] failure = new RuntimeException[1];
		Error[] error = new Error[1];
		MekikiWindow.display().asyncExec(() -> {
			try {
				Loop.until("the dialog", () -> MekikiWindow.dialogs().size() == 1);
				actions.accept(MekikiWindow.dialogs().get(0));
			} catch (RuntimeException e) {
				failure[0] = e;
			} catch (Error e) {
				error[0] = e;
			} finally {
				MekikiWindow.dialogs().forEach(Shell::close);
			}
		});
		boolean settled = new Merging(MekikiWindow.shell(), session).settle(List.of(conflict));
		if (failure[0] != null) {
			throw failure[0];
		}
		if (error[0] != null) {
			throw error[0];
		}
		return settled;
	}

	private static Table table(Shell dialog) {
		return MekikiWindow.all(dialog, Table.class).get(0);
	}

	private static void click(Table table, int row, int column) {
		Rectangle cell = table.getItem(row).getBounds(column);
		Event event = new Event();
		event.button = 1;
		event.x = cell.x + cell.width / 2;
		event.y = cell.y + cell.height / 2;
		table.notifyListeners(SWT.MouseDown, event);
	}

	private static void press(Shell dialog, String text) {
		Button button = MekikiWindow.all(dialog, Button.class).stream().filter(each -> each.getText().equals(text))
				.findFirst().orElseThrow();
		button.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void whatOnlyTheyChangedIsTakenAndWhatBothChangedStaysMine() {
		assertTrue(settle(dialog -> {
			Table table = table(dialog);
			assertEquals(2, table.getItemCount());
			assertTrue(table.getItem(0).getText(MINE).startsWith("●"), table.getItem(0).getText(MINE));
			assertTrue(table.getItem(1).getText(THEIRS).startsWith("●"), table.getItem(1).getText(THEIRS));
			press(dialog, "Merge");
		}));
		assertEquals("ours", ours.getNotation());
		assertEquals("them & others", ours.getIntroducedIn());
		session.undo();
		assertEquals("mine", ours.getIntroducedIn());
	}

	@Test
	void aClickOnAValueChoosesIt() {
		assertTrue(settle(dialog -> {
			click(table(dialog), 0, THEIRS);
			click(table(dialog), 1, MINE);
			press(dialog, "Merge");
		}));
		assertEquals("theirs", ours.getNotation());
		assertEquals("mine", ours.getIntroducedIn());
	}

	@Test
	void theArrowKeysChooseAndBothValuesAreShownWhole() {
		assertTrue(settle(dialog -> {
			List<Text> values = MekikiWindow.all(dialog, Text.class).stream()
					.filter(text -> (text.getStyle() & SWT.WRAP) != 0 && (text.getStyle() & SWT.BORDER) != 0).toList();
			assertEquals(List.of("ours", "theirs"), values.stream().map(Text::getText).toList());
			Event right = new Event();
			right.keyCode = SWT.ARROW_RIGHT;
			table(dialog).notifyListeners(SWT.KeyDown, right);
			assertFalse(right.doit);
			press(dialog, "Merge");
		}));
		assertEquals("theirs", ours.getNotation());
		assertEquals("them & others", ours.getIntroducedIn());
		assertFalse(session.isDirty(), "all of theirs is what is stored");
	}

	@Test
	void puttingItOffChangesNothing() {
		assertTrue(settle(Shell::close));
		assertEquals("ours", ours.getNotation());
		assertEquals("mine", ours.getIntroducedIn());
		assertTrue(session.isDirty());
	}
}
