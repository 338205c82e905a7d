package org.mekiki.lists.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.lists.ui.internal.matrix.CellWords;
import org.mekiki.workbench.api.TextFit;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.MekikiWindow;

/** Long items are read in full where there is room, in every script. */
@ExtendWith(InWorkbench.class)
class CellWordsTest {

	private GC gc;
	private final TextFit fit = new TextFit();

	@BeforeEach
	void open() {
		gc = new GC(MekikiWindow.display());
	}

	@AfterEach
	void close() {
		gc.dispose();
	}

	private int width(String text) {
		return gc.textExtent(text, 0).x;
	}

	@Test
	void wordsGoOnInTheNextLine() {
		List<String> lines = CellWords.wrap(gc, fit, "Advanced manufacturing technology", width("Advanced manufacturing"));
		assertEquals(List.of("Advanced manufacturing", "technology"), lines);
	}

	@Test
	void japaneseGoesOnWithoutSpaces() {
		String text = "先端コンピューティング技術と人工知能";
		int room = width(text) / 2 + width("技");
		List<String> lines = CellWords.wrap(gc, fit, text, room);
		assertEquals(2, lines.size());
		assertEquals(text, String.join("", lines));
		assertTrue(lines.stream().allMatch(line -> width(line) <= room), lines.toString());
	}

	@Test
	void whatIsTooLongIsCutInTheLastLine() {
		List<String> lines = CellWords.wrap(gc, fit, "robotics ".repeat(40).strip(), width("robotics robotics"));
		assertEquals(3, lines.size());
		assertTrue(lines.get(2).endsWith("…"), lines.toString());
	}

	@Test
	void aWordWiderThanTheCellIsCut() {
		List<String> lines = CellWords.wrap(gc, fit, "electroencephalography", width("electro"));
		assertEquals(1, lines.size());
		assertTrue(lines.get(0).endsWith("…") && width(lines.get(0)) <= width("electro"), lines.toString());
	}
}
