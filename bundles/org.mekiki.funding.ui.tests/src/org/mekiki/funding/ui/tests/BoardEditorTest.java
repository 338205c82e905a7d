package org.mekiki.funding.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.result.Money;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.funding.ui.FundingUi;
import org.mekiki.funding.ui.internal.board.BoardLayout;
import org.mekiki.funding.ui.internal.board.BoardScope;
import org.mekiki.funding.ui.internal.board.Choice;
import org.mekiki.funding.ui.internal.board.PanelKind;
import org.mekiki.funding.ui.internal.board.PanelSpec;
import org.mekiki.funding.ui.internal.board.SelectionText;
import org.mekiki.funding.ui.internal.editor.BoardEditor;
import org.mekiki.funding.ui.internal.editor.Boards;
import org.mekiki.funding.ui.internal.panel.Mark;
import org.mekiki.funding.ui.internal.panel.PanelCanvas;
import org.mekiki.funding.ui.internal.pivot.PivotMode;
import org.mekiki.funding.ui.internal.pivot.PivotRequest;
import org.mekiki.funding.ui.internal.pivot.PivotView;
import org.mekiki.funding.ui.internal.rows.RowsView;
import org.mekiki.store.FolderLocation;
import org.mekiki.workbench.api.Sessions;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** What a user does with the board of the sample, in a real workbench. */
@ExtendWith(InWorkbench.class)
class BoardEditorTest {

	private static final BigInteger K_PROGRAM = new BigInteger("500000000000");

	private static FolderLocation sample;
	private EditingSession session;
	private BoardEditor editor;

	@BeforeEach
	void open() throws Exception {
		if (sample == null) {
			sample = MekikiWindow.sample(Files.createTempDirectory("mekiki"));
		}
		session = Sessions.active() != null && !Sessions.active().isClosed() ? Sessions.active() : MekikiWindow.open(sample);
		MekikiWindow.page().closeAllEditors(false);
		String before = MekikiWindow.page().getPerspective().getId();
		PlatformUI.getWorkbench().showPerspective(FundingUi.PERSPECTIVE, MekikiWindow.page().getWorkbenchWindow());
		if (before.equals(FundingUi.PERSPECTIVE)) {
			Boards.open(MekikiWindow.page(), session);
		}
		Loop.until("the board to open", () -> Boards.find(MekikiWindow.page()) != null);
		editor = Boards.find(MekikiWindow.page());
		Loop.until("the money", () -> editor.driver().prepared() != null);
		Loop.settle();
	}

	@AfterEach
	void close() {
		MekikiWindow.page().closeAllEditors(false);
		Loop.settle();
	}

	private PanelCanvas panel(PanelKind kind) {
		return editor.panels().stream().filter(panel -> panel.spec().kind() == kind).findFirst().orElseThrow();
	}

	private void draw(PanelCanvas panel) {
		panel.redraw();
		panel.update();
		Loop.until("the marks of " + panel.title(), () -> !panel.marks().isEmpty());
	}

	private static void mouse(PanelCanvas panel, int type, int x, int y, int mask) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		event.stateMask = mask;
		panel.notifyListeners(type, event);
	}

	private void click(PanelCanvas panel, Mark mark) {
		int x = mark.area().x + mark.area().width / 2;
		int y = mark.area().y + mark.area().height / 2;
		mouse(panel, SWT.MouseDown, x, y, 0);
		mouse(panel, SWT.MouseUp, x, y, SWT.BUTTON1);
		Loop.settle();
	}

	private BigInteger total() {
		return editor.driver().prepared().total();
	}

	@Test
	void thePerspectiveOpensWithAFullBoard() {
		assertTrue(editor.panels().size() >= 5, () -> editor.driver().layout().write());
		assertEquals(K_PROGRAM, total(), "the K Program once, not 750 billion");
		for (PanelCanvas panel : editor.panels()) {
			draw(panel);
			panel.marks().forEach(mark -> assertFalse(mark.tooltip().get().isBlank(), panel::title));
		}
		assertTrue(editor.sentence().contains("5,000"), editor.sentence());
	}

	@Test
	void aClickChoosesAndTheRowsAddUpToTheMark() throws Exception {
		PanelCanvas ranking = panel(PanelKind.RANKING);
		draw(ranking);
		Mark mark = ranking.marks().stream().filter(each -> each.tooltip().get().contains("Economy, Trade")).findFirst().orElseThrow();
		assertTrue(mark.tooltip().get().contains("125,000,000,000"), mark.tooltip().get());
		click(ranking, mark);
		Loop.until("the choice", () -> total().equals(new BigInteger("125000000000")));
		assertTrue(editor.sentence().contains("Economy, Trade"), editor.sentence());
		RowsView rows = MekikiWindow.view(FundingUi.VIEW_ROWS);
		Loop.until("the rows", () -> rows.sum().contains("125,000,000,000") && rows.sum().contains("exactly"));
		assertNotNull(rows.grid().table().trail(0, 1), "from a row to where it is said");
		assertFalse(rows.grid().table().trail(0, 1).sources().isEmpty());
		click(ranking, mark);
		Loop.until("all again", () -> total().equals(K_PROGRAM));
	}

	@Test
	void aRubberBandAlongYearsFiltersTheOthers() {
		PanelCanvas bars = panel(PanelKind.BARS);
		draw(bars);
		Mark year = bars.marks().stream().filter(mark -> mark.values().equals(Map.of("year", Set.of(2021L)))).findFirst()
				.orElseThrow();
		int y = year.area().y + 4;
		mouse(bars, SWT.MouseDown, year.area().x + 2, y, 0);
		mouse(bars, SWT.MouseMove, year.area().x + year.area().width / 2, y + 40, SWT.BUTTON1);
		mouse(bars, SWT.MouseUp, year.area().x + year.area().width / 2, y + 40, SWT.BUTTON1);
		Loop.until("the year", () -> total().equals(new BigInteger("250000000000")));
		assertEquals(Set.of(2021L), editor.driver().choice().of("year"));
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		bars.notifyListeners(SWT.KeyDown, escape);
		Loop.until("all again", () -> editor.driver().choice().equals(Choice.ALL) && total().equals(K_PROGRAM));
	}

	@Test
	void whatLooksTheSameIsNotPainted() {
		Map<PanelCanvas, Integer> painted = new HashMap<>();
		editor.panels().forEach(panel -> panel.addListener(SWT.Paint, event -> painted.merge(panel, 1, Integer::sum)));
		editor.panels().forEach(this::draw);
		Loop.until("all that is to be painted", () -> painted.size() == editor.panels().size()
				&& editor.driver().content().scopes().size() == editor.driver().source().scopes().size());
		Loop.settle();
		painted.clear();
		editor.driver().approach("ministry");
		Loop.until("answers for ministries", () -> "ministry".equals(editor.driver().prepared().dimension()));
		Loop.settle();
		assertEquals(Map.of(), painted, "a hand that only comes near changes no amount");
		editor.driver().choose(Choice.ALL.with("ministry", Set.of(editor.driver().prepared().board().facts().table().dimension("ministry").valueOf(0))));
		Loop.until("the totals", () -> painted.containsKey(panel(PanelKind.TOTALS)) && painted.containsKey(panel(PanelKind.RANKING)));
		editor.driver().choose(Choice.ALL);
		Loop.settle();
	}

	@Test
	void whyFollowsWhatIsChosen() {
		editor.driver().choose(Choice.ALL.with("year", Set.of(2021L)));
		Loop.until("the explanation", () -> {
			IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
			Trail trail = Adapters.adapt(selection.getFirstElement(), Trail.class);
			return trail != null && trail.statement().contains("2021") && trail.statement().contains("250,000,000,000");
		});
	}

	@Test
	void kindsOfMoneyAreShownOneAtATime() {
		BoardScope target = editor.driver().source().scopes().stream().filter(scope -> scope.id().startsWith("target")).findFirst()
				.orElseThrow();
		editor.driver().scope(target);
		Loop.until("the other money", () -> target.equals(editor.driver().scope()));
		Loop.settle();
		assertTrue(editor.sentence().contains(target.label()), editor.sentence());
		BoardScope first = editor.driver().source().scopes().get(0);
		editor.driver().scope(first);
		Loop.until("the first money", () -> first.equals(editor.driver().scope()));
		Loop.settle();
		assertEquals(K_PROGRAM, total());
	}

	@Test
	void theArrangementIsKeptWithTheBase() {
		BoardLayout before = editor.driver().layout();
		BoardLayout fewer = before.minus(1);
		editor.arrange(fewer);
		Loop.settle();
		assertEquals(fewer.panels().size(), editor.panels().size());
		MekikiWindow.page().closeAllEditors(false);
		editor = Boards.open(MekikiWindow.page(), session);
		Loop.until("the board again", () -> editor.driver().prepared() != null);
		assertEquals(fewer, editor.driver().layout());
		editor.arrange(before);
		Loop.settle();
		assertEquals(List.of(before.panels().size()), List.of(editor.panels().size()));
	}

	@Test
	void whatIsKnownBesideMoneyIsDrawnOrSaid() {
		BoardLayout before = editor.driver().layout();
		BoardLayout more = before;
		for (PanelKind kind : List.of(PanelKind.BUBBLE, PanelKind.READINESS, PanelKind.TIMELINE)) {
			more = more.plus(new PanelSpec(kind, List.of(kind == PanelKind.TIMELINE ? "programme" : "technology"), 0, 0, 4, 5));
		}
		editor.arrange(more);
		Loop.until("the panels", () -> editor.panels().size() == before.panels().size() + 3);
		assertTrue(panel(PanelKind.BUBBLE).marks().isEmpty(), "nobody has judged anything in the sample");
		session.execute("know", () -> session.model().getProgrammes().forEach(programme -> {
			programme.setStart("2021-04");
			programme.setEnd("2031");
		}));
		Loop.until("the programme in its time", () -> !panel(PanelKind.TIMELINE).marks().isEmpty());
		Mark mark = panel(PanelKind.TIMELINE).marks().get(0);
		assertTrue(mark.tooltip().get().contains("2021-04"), mark.tooltip().get());
		click(panel(PanelKind.TIMELINE), mark);
		Loop.until("the choice", () -> editor.driver().choice().of("programme") != null);
		session.undo();
		editor.driver().choose(Choice.ALL);
		Loop.settle();
		editor.arrange(before);
		Loop.settle();
	}

	@Test
	void judgementsAndReadinessAreBubblesAndDumbbells() {
		BoardLayout before = editor.driver().layout();
		editor.arrange(before.plus(new PanelSpec(PanelKind.BUBBLE, List.of("programme"), 0, 0, 6, 6))
				.plus(new PanelSpec(PanelKind.READINESS, List.of("programme"), 6, 0, 6, 6)));
		Loop.until("the panels", () -> editor.panels().size() == before.panels().size() + 2);
		session.execute("judge", () -> JudgedPortfolio.plant(session.model()));
		Loop.until("the bubbles", () -> !panel(PanelKind.BUBBLE).marks().isEmpty());
		Loop.until("the dumbbells", () -> !panel(PanelKind.READINESS).marks().isEmpty());
		PanelCanvas bubbles = panel(PanelKind.BUBBLE);
		for (Mark mark : bubbles.marks()) {
			assertEquals(mark.area(), mark.area().intersection(bubbles.getClientArea()), "a bubble is not cut off");
			assertTrue(mark.tooltip().get().contains("0.") || mark.tooltip().get().contains("1."), mark.tooltip().get());
		}
		Mark dumbbell = panel(PanelKind.READINESS).marks().get(0);
		assertTrue(dumbbell.tooltip().get().contains("TRL 4, reached 6, aimed at 9"), dumbbell.tooltip().get());
		session.undo();
		Loop.until("no bubbles", () -> panel(PanelKind.BUBBLE).marks().isEmpty());
		editor.arrange(before);
		Loop.settle();
	}

	@Test
	void arrangingCanBeUndone() {
		BoardLayout before = editor.driver().layout();
		editor.arrange(before.minus(1));
		Loop.settle();
		BoardLayout fewer = editor.driver().layout();
		assertTrue(editor.arrangement().canUndo());
		editor.arrangement().undo();
		Loop.settle();
		assertEquals(before, editor.driver().layout());
		editor.arrangement().redo();
		Loop.settle();
		assertEquals(fewer, editor.driver().layout());
		editor.arrangement().undo();
		Loop.settle();
	}

	@Test
	void altClickLeadsToTheSource() {
		PanelCanvas ranking = panel(PanelKind.RANKING);
		draw(ranking);
		Mark mark = ranking.marks().stream().filter(each -> each.tooltip().get().contains("Economy, Trade")).findFirst().orElseThrow();
		int x = mark.area().x + mark.area().width / 2;
		int y = mark.area().y + mark.area().height / 2;
		mouse(ranking, SWT.MouseDown, x, y, SWT.ALT);
		mouse(ranking, SWT.MouseUp, x, y, SWT.BUTTON1 | SWT.ALT);
		Loop.until("the source", () -> {
			IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
			Trail trail = Adapters.adapt(selection.getFirstElement(), Trail.class);
			return trail != null && !trail.sources().isEmpty();
		});
		assertEquals(Choice.ALL, editor.driver().choice(), "nothing is chosen by it");
	}

	@Test
	void selectionsAreKeptInTheBaseAndSentToOthers() {
		editor.driver().choose(Choice.ALL.with("year", Set.of(2021L)));
		Loop.until("the year", () -> total().equals(new BigInteger("250000000000")));
		editor.selections().save("first year");
		assertEquals("Save Selection first year", session.undoLabel());
		String citation = editor.selections().citation();
		assertTrue(citation.contains("2021") && citation.contains("revision"), citation);
		editor.driver().choose(Choice.ALL);
		Loop.until("all", () -> total().equals(K_PROGRAM));
		editor.selections().show(SelectionText.find("Look: " + citation + " (please)").orElseThrow());
		Loop.until("the year again", () -> total().equals(new BigInteger("250000000000")));
		editor.driver().choose(Choice.ALL);
		Loop.until("all again", () -> total().equals(K_PROGRAM));
		editor.selections().show(editor.selections().all().get("first year"));
		Loop.until("the kept year", () -> total().equals(new BigInteger("250000000000")));
		session.undo();
		assertTrue(editor.selections().all().isEmpty());
		editor.driver().choose(Choice.ALL);
		Loop.settle();
	}

	@Test
	void thePivotFollowsTheBoardAndChoosesOnIt() throws Exception {
		PivotView view = MekikiWindow.view(FundingUi.VIEW_PIVOT);
		Loop.until("the pivot", () -> view.pivot() != null);
		view.ask(new PivotRequest(List.of("ministry"), List.of("year"), PivotMode.AMOUNT));
		Loop.until("ministries and years", () -> view.pivot().table().columns().size() == 4);
		Table table = view.pivot().table();
		assertEquals(Money.yen(500_000_000_000L), table.value(table.rowCount() - 1, 3));
		editor.driver().choose(view.pivot().at(0, 1));
		Loop.until("the cell alone", () -> total().equals(new BigInteger("125000000000")) && view.pivot().table().rowCount() == 2);
	}
}
