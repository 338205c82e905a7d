package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.workbench.api.PartLayout;
import org.mekiki.workbench.testing.InWorkbench;

/** How far a change in a part is laid out. */
@ExtendWith(InWorkbench.class)
class PartLayoutTest {

	private final Counting outer = new Counting();
	private final Counting inner = new Counting();
	private Shell shell;
	private Composite part;
	private Label label;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(outer);
		part = new Composite(shell, SWT.NONE);
		part.setLayout(inner);
		label = new Label(part, SWT.NONE);
		shell.layout(true, true);
		settle();
		inner.times = 0;
		outer.times = 0;
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void aChangeInAPartLeavesTheWindowAlone() {
		part.setData("modelElement", new Object());
		PartLayout.request(label);
		settle();
		assertTrue(inner.times > 0);
		assertEquals(0, outer.times);
	}

	@Test
	void aChangeInADialogIsLaidOutUpToTheDialog() {
		PartLayout.request(label);
		settle();
		assertTrue(inner.times > 0);
		assertTrue(outer.times > 0);
	}

	private void settle() {
		while (shell.getDisplay().readAndDispatch()) {
			// until there is nothing left
		}
	}

	/** Counts how often it is asked to lay out. */
	private static final class Counting extends Layout {

		private int times;

		@Override
		protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
			return new Point(100, 100);
		}

		@Override
		protected void layout(Composite composite, boolean flush) {
			times++;
		}
	}
}
