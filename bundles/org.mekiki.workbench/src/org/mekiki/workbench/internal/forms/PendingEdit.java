package org.mekiki.workbench.internal.forms;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/**
 * What was typed into a field but not taken over yet. A field takes its text over when it loses the focus; commands
 * that do not move the focus, such as Save and Undo, call {@link #commit()} first.
 */
public final class PendingEdit {

	private static final String KEY = "org.mekiki.workbench.pending"; //$NON-NLS-1$

	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
	private static boolean typing;

	private PendingEdit() {
	}

	/** Takes over what is being typed in the control that has the focus, if there is something. */
	public static void commit() {
		Control focus = Display.getCurrent().getFocusControl();
		if (focus != null && focus.getData(KEY) instanceof Runnable pending) {
			pending.run();
		}
	}

	/**
	 * Whether something was typed that is not taken over yet: it can be saved, and undone.
	 *
	 * @return true if so
	 */
	public static boolean isTyping() {
		return typing;
	}

	/**
	 * Adds a listener, called when typing begins and ends.
	 *
	 * @param listener
	 *            who wants to know
	 */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            who no longer wants to know
	 */
	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}

	/**
	 * Registers a control that takes care of its typing by itself.
	 *
	 * @param control
	 *            what is typed into
	 * @param takeOver
	 *            makes an edit of what was typed
	 */
	public static void register(Control control, Runnable takeOver) {
		control.setData(KEY, takeOver);
	}

	/**
	 * Says whether something was typed that is not taken over yet.
	 *
	 * @param now
	 *            true if so
	 */
	public static void typing(boolean now) {
		setTyping(now);
	}

	/** Makes a field take over what is typed into it; Escape brings back what it showed. */
	static void register(Text text, Supplier<String> shown, Runnable commit, boolean enterCommits) {
		Runnable takeOver = () -> {
			commit.run();
			setTyping(false);
		};
		text.setData(KEY, takeOver);
		text.addModifyListener(event -> setTyping(text.isFocusControl() && !text.getText().equals(shown.get())));
		text.addFocusListener(FocusListener.focusLostAdapter(event -> takeOver.run()));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				text.setText(shown.get());
			} else if (enterCommits && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
				takeOver.run();
			}
		});
	}

	private static void setTyping(boolean now) {
		if (typing != now) {
			typing = now;
			LISTENERS.forEach(Runnable::run);
		}
	}
}
