package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mekiki.workbench.api.VerticalForm;
import org.mekiki.workbench.testing.InWorkbench;

/** What the wheel does in a form that is higher than its place. */
@ExtendWith(InWorkbench.class)
class VerticalFormTest {

	private Shell shell;
	private VerticalForm form;
	/** Has the cursor, which the first control of a window gets. */
	private Text focused;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		form = new VerticalForm(shell, new FormToolkit(shell.getDisplay()));
		form.body().setLayout(new GridLayout());
		focused = new Text(form.body(), SWT.BORDER);
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void show() {
		Label below = new Label(form.body(), SWT.NONE);
		below.setLayoutData(new GridData(SWT.DEFAULT, 2000));
		shell.setSize(300, 200);
		shell.open();
		form.reflow(true);
		focused.setFocus();
	}

	/** Whether the control gets the wheel. */
	private static boolean down(Control control) {
		Event event = new Event();
		event.count = -3;
		event.doit = true;
		control.notifyListeners(SWT.MouseVerticalWheel, event);
		return event.doit;
	}

	@Test
	void theWheelScrollsAndChangesNoValueUnderThePointer() {
		Composite inner = new Composite(form.body(), SWT.NONE);
		inner.setLayout(new GridLayout());
		Combo combo = new Combo(inner, SWT.READ_ONLY);
		combo.setItems("one", "two");
		Spinner spinner = new Spinner(form.body(), SWT.BORDER);
		show();
		assertFalse(down(combo), "the value stays");
		int once = form.getOrigin().y;
		assertTrue(once > 0, "the page has moved");
		assertFalse(down(spinner));
		assertTrue(form.getOrigin().y > once);
	}

	@Test
	void otherControlsKeepTheirWheel() {
		Combo outside = new Combo(shell, SWT.READ_ONLY);
		show();
		assertTrue(down(outside), "not in the form");
		assertTrue(down(form.body()), "scrolls by itself");
	}
}
