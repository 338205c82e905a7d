package org.mekiki.lists.ui.internal.review;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.mekiki.model.lists.MappingRelation;

/** The single keys of the review. They work wherever the focus is in the editor, except in the choice of the taxonomy. */
final class ReviewKeys implements Listener {

	private final ReviewEditor editor;
	private final Composite body;

	private ReviewKeys(ReviewEditor editor, Composite body) {
		this.editor = editor;
		this.body = body;
	}

	static void install(ReviewEditor editor, Composite body) {
		ReviewKeys keys = new ReviewKeys(editor, body);
		for (int type : new int[] { SWT.KeyDown, SWT.MouseUp }) {
			body.getDisplay().addFilter(type, keys);
			body.addDisposeListener(event -> body.getDisplay().removeFilter(type, keys));
		}
	}

	@Override
	public void handleEvent(Event event) {
		if (event.type == SWT.MouseUp) {
			// a click beside all controls gives the focus to the first button, which Enter would press
			if (!(event.widget instanceof Button) && isInside(event.widget)) {
				editor.setFocus();
			}
			return;
		}
		boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
		if (plain && isInside(event.widget) && press(event)) {
			event.doit = false;
			event.type = SWT.None;
		}
	}

	private boolean isInside(Object widget) {
		Object at = widget instanceof Combo ? null : widget;
		while (at instanceof Control control && at != body) {
			at = control.getParent();
		}
		return at == body;
	}

	private boolean press(Event event) {
		boolean stay = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR, 'a' -> editor.agree(null, stay);
		case 'e' -> editor.agree(MappingRelation.EXACT, stay);
		case 'c' -> editor.agree(MappingRelation.CLOSE, stay);
		case 'b' -> editor.agree(MappingRelation.BROAD, stay);
		case 'n' -> editor.agree(MappingRelation.NARROW, stay);
		case 'r' -> editor.agree(MappingRelation.RELATED, stay);
		case 'x', SWT.DEL -> editor.reject();
		case ' ', 's', SWT.ARROW_RIGHT -> editor.next();
		case SWT.BS, SWT.ARROW_LEFT -> editor.back();
		case SWT.ARROW_DOWN -> editor.choose(editor.chosen() + 1);
		case SWT.ARROW_UP -> editor.choose(editor.chosen() - 1);
		default -> {
			boolean digit = event.keyCode >= '1' && event.keyCode <= '9';
			if (digit) {
				editor.choose(event.keyCode - '1');
			}
			return digit;
		}
		}
		return true;
	}
}
