package org.mekiki.curriculum.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.curriculum.api.content.EmbeddedResult;
import org.mekiki.curriculum.api.content.PageAttachments;
import org.mekiki.curriculum.ui.internal.content.PageArts;
import org.mekiki.curriculum.ui.internal.content.PageEditor;
import org.mekiki.curriculum.ui.internal.content.PageReader;
import org.mekiki.curriculum.ui.internal.files.KeptFileJob;
import org.mekiki.curriculum.ui.internal.learn.ItemPage;
import org.mekiki.curriculum.ui.internal.learn.LearnEditor;
import org.mekiki.curriculum.ui.internal.learn.Learning;
import org.mekiki.curriculum.ui.internal.learn.ReadingPage;
import org.mekiki.curriculum.ui.internal.outline.CurriculumEditor;
import org.mekiki.curriculum.ui.internal.page.PageDraft;
import org.mekiki.curriculum.ui.internal.page.PageView;
import org.mekiki.model.Dataset;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.Unit;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** What trainees read is what authors have seen, and can be read by keyboard alone. */
@ExtendWith(InWorkbench.class)
class TraineePageTest {

	private static final String RICH = """
			目利《めき》き and $\\frac{a}{b}$ with a note[^1].

			| a | b |
			| --- | --- |
			| 一 | [二](https://example.org/two) |

			[^1]: note of it

			""";

	private AuthorBench bench;
	private Unit unit;

	@BeforeEach
	void open() throws Exception {
		DataLanguage.set("en");
		bench = AuthorBench.shared();
		unit = bench.unit(0);
	}

	@AfterEach
	void close() {
		bench.takeBack();
	}

	private LearnEditor learn(String id) {
		LearnEditor editor = Learning.preview(MekikiWindow.page(), bench.session(), bench.curriculum());
		editor.go(editor.walk().find(id).orElseThrow());
		Loop.settle();
		return editor;
	}

	@Test
	void aTraineeReadsWhatTheAuthorHasSeen() {
		String chart = new EmbeddedResult("org.mekiki.curriculum.hours", Map.of(), 1, "Hours of the course", "").markdown();
		bench.session().execute("write", () -> unit.setContent(RICH + chart));
		CurriculumEditor author = bench.edit();
		author.outline().reveal(List.of(unit));
		PageView seen = ((PageEditor) author.page()).preview();
		// below the chart stands its caption; the chart itself says the same to those who cannot see it
		Loop.until("the chart", () -> seen.words().contains("Hours of the course\nHours of the course"));
		LearnEditor trainee = learn(unit.getId());
		PageView read = ((ReadingPage) trainee.page()).page();
		Loop.until("the same page", () -> read.words().contains(seen.words()));
		assertTrue(read.words().contains("目利き and (a)/(b) with a note"), read.words());
		assertTrue(read.words().contains("一\t二"), read.words());
	}

	private static boolean traverse(PageView view, int detail) {
		Event event = new Event();
		event.detail = detail;
		view.control().notifyListeners(SWT.Traverse, event);
		return !event.doit;
	}

	@Test
	void linksAreReachedAndOpenedByKeys() {
		bench.session().execute("write", () -> unit.setContent("[one](https://example.org/one)\n\n" + RICH));
		PageView read = ((ReadingPage) learn(unit.getId()).page()).page();
		List<String> opened = new ArrayList<>();
		read.onLink(opened::add);
		Event enter = new Event();
		enter.character = SWT.CR;
		read.control().notifyListeners(SWT.KeyDown, enter);
		assertEquals(List.of(), opened, "there is no link yet");
		while (traverse(read, SWT.TRAVERSE_TAB_NEXT)) {
			read.control().notifyListeners(SWT.KeyDown, enter);
		}
		assertEquals(List.of("https://example.org/one", "https://example.org/two"), opened);
		assertTrue(traverse(read, SWT.TRAVERSE_TAB_PREVIOUS));
		assertFalse(traverse(read, SWT.TRAVERSE_TAB_PREVIOUS), "Tab leads out of the page again");
	}

	/** Attaches a file to the page of a unit, clicks on it as a trainee, and gives the labels of the buttons that are offered. */
	private Set<String> offered(String name, byte[] bytes) throws Exception {
		Dataset file = PageAttachments.write(bench.session().access().rows(), name, bytes);
		bench.session().execute("attach", () -> {
			bench.session().model().getDatasets().add(file);
			unit.setContent("[handout](attachment:" + file.getId() + ")");
		});
		PageView read = ((ReadingPage) learn(unit.getId()).page()).page();
		Loop.until("the page", () -> read.words().equals("handout") || read.words().contains("handout"));
		assertTrue(traverse(read, SWT.TRAVERSE_TAB_NEXT), "the attachment is a link");
		Event enter = new Event();
		enter.character = SWT.CR;
		read.control().notifyListeners(SWT.KeyDown, enter);
		Loop.until("the question", () -> !MekikiWindow.dialogs().isEmpty());
		Set<String> labels = MekikiWindow.all(MekikiWindow.dialogs().get(0), Button.class).stream().map(Button::getText)
				.collect(Collectors.toSet());
		MekikiWindow.dialogs().forEach(dialog -> dialog.close());
		return labels;
	}

	@Test
	void attachmentsAreOfferedAndNeverOpenedUnasked() throws Exception {
		assertEquals(Set.of("Save As\u2026", "Cancel", "Open"), offered("handout.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
		byte[] old = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0 };
		assertEquals(Set.of("Save As\u2026", "Cancel"), offered("macros.doc", old), "what may hold programs is not opened");
		assertEquals(Set.of("OK"), offered("gone.exe", new byte[] { 'M', 'Z' }), "what is of no kind that is taken is not handed on");
	}

	@Test
	void copiesOfAttachmentsAreWholeAndStayInTheirFolder(@TempDir Path folder) throws Exception {
		Path target = folder.resolve("copy.pdf");
		Files.writeString(target, "before");
		KeptFileJob.save(MekikiWindow.display(), () -> null, "copy.pdf", target);
		Loop.settle();
		assertEquals("before", Files.readString(target), "what the base does not have any more replaces nothing");
		MekikiWindow.dialogs().forEach(dialog -> dialog.close());
		KeptFileJob.save(MekikiWindow.display(), () -> new byte[] { 'a' }, "copy.pdf", target);
		Loop.until("the copy", () -> target.toFile().length() == 1);
		assertEquals("a", Files.readString(target));
		assertEquals("_.._evil.pdf", KeptFileJob.plain("../../evil.pdf"));
		assertEquals("か\u3099.pdf", KeptFileJob.plain("か\u3099.pdf"), "marks of kana are letters, too");
	}

	@Test
	void aPageWithinAFormIsAsHighAsItsWords() {
		Canvas parent = new Canvas(MekikiWindow.page().getWorkbenchWindow().getShell(), SWT.NONE);
		try {
			PageView view = PageView.growing(parent, 1);
			PageReader reader = new PageReader(view, new PageArts(bench.session()));
			reader.show(new PageDraft().markdown("one line", 0));
			Point line = view.control().computeSize(300, SWT.DEFAULT);
			reader.show(new PageDraft().markdown("words ".repeat(200), 0));
			assertTrue(view.control().computeSize(300, SWT.DEFAULT).y > 5 * line.y);
			assertTrue(view.control().computeSize(600, SWT.DEFAULT).y < view.control().computeSize(300, SWT.DEFAULT).y);
		} finally {
			parent.dispose();
		}
	}

	@Test
	void optionsMayHaveFormulas() {
		AssessmentItem item = bench.item(ItemKind.SINGLE_CHOICE);
		bench.session().execute("write", () -> {
			item.setQuestion("Which is $\\sqrt{4}$?");
			item.setAnswer("{\"options\":[{\"id\":\"a\",\"text\":\"$\\\\frac{4}{2}$\",\"correct\":true,\"feedback\":\"It is $2$.\"},"
					+ "{\"id\":\"b\",\"text\":\"three\",\"correct\":false}]}");
		});
		ItemPage page = (ItemPage) learn(item.getId()).page();
		List<Button> options = MekikiWindow.all(page.item().control(), Button.class);
		assertEquals(2, options.size());
		Button three = options.stream().filter(button -> button.getText().endsWith("three")).findFirst().orElseThrow();
		Button two = options.get(1 - options.indexOf(three));
		assertEquals(2, two.getText().length(), "only its number; the formula stands beside it: " + two.getText());
		Canvas formula = (Canvas) two.getParent().getChildren()[List.of(two.getParent().getChildren()).indexOf(two) + 1];
		formula.notifyListeners(SWT.MouseUp, new Event());
		assertTrue(two.getSelection(), "a click on the formula chooses it");
		page.proceed();
		assertTrue(page.item().feedback().contains("(4)/(2) \u2014 It is 2."), page.item().feedback());
	}
}
