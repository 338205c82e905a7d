package org.mekiki.curriculum.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.curriculum.api.content.EmbeddedResult;
import org.mekiki.curriculum.api.content.PageAttachments;
import org.mekiki.curriculum.ui.internal.content.FileInsertion;
import org.mekiki.curriculum.ui.internal.content.FileInsertion.Way;
import org.mekiki.curriculum.ui.internal.content.PageEditor;
import org.mekiki.curriculum.ui.internal.content.ResultInsertion;
import org.mekiki.curriculum.ui.internal.outline.CurriculumEditor;
import org.mekiki.model.learning.Unit;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.Loop;
import org.mekiki.workbench.testing.MekikiWindow;

/** Writing a page of the sample, in a real workbench. */
@ExtendWith(InWorkbench.class)
class PageEditorTest {

	@TempDir
	private Path folder;
	private AuthorBench bench;
	private CurriculumEditor editor;
	private PageEditor page;
	private Unit unit;

	@BeforeEach
	void open() throws Exception {
		DataLanguage.set("en");
		bench = AuthorBench.shared();
		editor = bench.edit();
		unit = bench.unit(0);
		editor.outline().reveal(List.of(unit));
		Loop.settle();
		page = (PageEditor) editor.page();
	}

	@AfterEach
	void close() {
		bench.takeBack();
	}

	private void seen(String words) {
		Loop.until("the preview to say: " + words, () -> page.preview().words().contains(words));
	}

	@Test
	void whatIsTypedIsSeenAndBecomesOneEdit() {
		String before = unit.getContent();
		assertEquals(before, page.source().getText());
		page.source().setSelection(0);
		for (String key : new String[] { "##", " 新", "しい", "節\n\n", "目利《めき》きの章。\n\n" }) {
			page.source().insert(key);
			page.source().setCaretOffset(page.source().getCaretOffset() + key.length());
		}
		seen("新しい節");
		seen("目利きの章。");
		Loop.until("the edit", () -> unit.getContent().startsWith("## 新しい節"));
		assertTrue(bench.session().undoLabel().startsWith("Write"), bench.session().undoLabel());
		bench.session().undo();
		assertEquals(before, unit.getContent(), "one step back, not one letter");
		assertEquals(before, page.source().getText());
	}

	@Test
	void anotherUnitTakesOverWhatWasTyped() {
		page.source().append("\nlast words");
		editor.outline().reveal(List.of(bench.unit(1)));
		assertTrue(unit.getContent().endsWith("last words"), "nothing typed is lost");
		assertEquals(bench.unit(1).getContent(), page.source().getText());
		assertFalse(bench.unit(1).getContent().contains("last words"));
	}

	@Test
	void picturesAreKeptInTheBase() throws Exception {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { new ImageData(40, 30, 24, new PaletteData(0xff, 0xff00, 0xff0000)) };
		Path file = folder.resolve("図 one.png");
		loader.save(file.toString(), SWT.IMAGE_PNG);
		FileInsertion.start(page, file, Way.PICTURE);
		Loop.until("the picture", () -> unit.getContent().contains("](picture:"));
		assertEquals(1, bench.session().model().getDatasets().size());
		String id = bench.session().model().getDatasets().get(0).getId();
		assertTrue(unit.getContent().contains("![図 one](picture:" + id + ")"), unit.getContent());
		seen("図 one");
		bench.session().undo();
		assertEquals(0, bench.session().model().getDatasets().size(), "undone with the page");
		assertFalse(page.source().getText().contains("picture:"));
	}

	@Test
	void filesAreAttachedToTheWordsThatAreSelected() throws Exception {
		Path file = folder.resolve("資料 [1].pdf");
		Files.writeString(file, "%PDF-1.7\nwords");
		page.source().setText("See the handout.");
		page.source().setSelection(8, 15);
		FileInsertion.start(page, file, Way.EITHER);
		Loop.until("the attachment", () -> page.source().getText().contains("(attachment:"));
		String id = bench.session().model().getDatasets().get(0).getId();
		assertEquals("See the [handout](attachment:" + id + ").", unit.getContent());
		assertEquals("資料 [1].pdf", PageAttachments.read(bench.session().access().rows(), id).words());
		bench.session().undo();
		assertEquals(0, bench.session().model().getDatasets().size());
		page.source().setText("");
		FileInsertion.start(page, file, Way.ATTACHMENT);
		Loop.until("the attachment", () -> page.source().getText().contains("(attachment:"));
		assertTrue(unit.getContent().startsWith("[資料  1 .pdf](attachment:"), unit.getContent());
	}

	@Test
	void programsAreNotAttached() throws Exception {
		Path file = folder.resolve("handout.pdf");
		Files.writeString(file, "#!/bin/sh\necho");
		String before = unit.getContent();
		FileInsertion.start(page, file, Way.ATTACHMENT);
		Loop.until("the message", () -> !MekikiWindow.dialogs().isEmpty());
		MekikiWindow.dialogs().forEach(dialog -> dialog.close());
		assertEquals(before, unit.getContent());
		assertEquals(0, bench.session().model().getDatasets().size());
	}

	@Test
	void hugePicturesAreRefusedWithAMessage() throws Exception {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		png.writeBytes(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R' });
		png.writeBytes(ByteBuffer.allocate(30).putInt(20_000).putInt(20_000).array());
		Path file = folder.resolve("huge.png");
		Files.write(file, png.toByteArray());
		String before = unit.getContent();
		FileInsertion.start(page, file, Way.PICTURE);
		Loop.until("the message", () -> !MekikiWindow.dialogs().isEmpty());
		MekikiWindow.dialogs().forEach(dialog -> dialog.close());
		assertEquals(before, unit.getContent());
		assertEquals(0, bench.session().model().getDatasets().size());
	}

	@Test
	void resultsStayLinkedAndTellWhenTheyAreStale() {
		ResultInsertion.insert(page, new EmbeddedResult("org.mekiki.curriculum.hours", Map.of(), 1, "Hours of the course", ""));
		Loop.until("the result", () -> unit.getContent().contains("\"seen\":\""));
		seen("Hours of the course");
		assertFalse(page.preview().words().contains("has changed"), page.preview().words());
		bench.session().execute("longer", () -> bench.unit(1).getActivities().get(0).setMinutes(Integer.valueOf(600)));
		editor.outline().reveal(List.of(bench.unit(1)));
		page.languageChanged();
		editor.outline().reveal(List.of(unit));
		seen("has changed");
		ResultInsertion.accept(page);
		Loop.until("the result to be accepted", () -> page.preview().words().contains("Hours of the course")
				&& !page.preview().words().contains("has changed"));
	}

	@Test
	void tablesFormulasAndNotesAreShown() {
		page.source().setText("| a | b |\n| --- | --- |\n| 一 | 二 |\n\n$$\\frac{1}{2}$$\n\nx[^1] $y^2$\n\n[^1]: note of it\n");
		seen("note of it");
		seen("一\t二");
		int height = page.preview().height();
		page.source().setText("short");
		Loop.until("a lower page", () -> page.preview().height() < height);
	}
}
