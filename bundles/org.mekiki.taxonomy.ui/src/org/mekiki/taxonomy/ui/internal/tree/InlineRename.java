package org.mekiki.taxonomy.ui.internal.tree;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A field over the name of a row: Enter takes the text over, Escape leaves everything as it was. */
public final class InlineRename {

	private final Tree tree;
	private final TreeEditor editor;
	private Text field;

	/**
	 * Prepares renaming in a tree.
	 *
	 * @param tree
	 *            the tree
	 */
	public InlineRename(Tree tree) {
		this.tree = tree;
		editor = new TreeEditor(tree);
		editor.horizontalAlignment = SWT.LEFT;
		editor.grabHorizontal = true;
	}

	/**
	 * Whether a name is being edited.
	 *
	 * @return true if the field is open
	 */
	public boolean isActive() {
		return field != null && !field.isDisposed();
	}

	/**
	 * The open field, for tests.
	 *
	 * @return the field, or null
	 */
	public Text field() {
		return isActive() ? field : null;
	}

	/**
	 * Opens the field.
	 *
	 * @param item
	 *            the row
	 * @param text
	 *            what it shows first, selected
	 * @param accept
	 *            takes the new text, which may be the old one
	 * @param cancel
	 *            called when the user gives up
	 */
	public void start(TreeItem item, String text, Consumer<String> accept, Runnable cancel) {
		close();
		tree.showItem(item);
		Text opened = new Text(tree, SWT.BORDER | SWT.SINGLE);
		field = opened;
		opened.setText(text);
		opened.selectAll();
		editor.minimumHeight = opened.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		editor.setEditor(opened, item, 0);
		opened.setFocus();
		opened.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
				finish(opened, () -> accept.accept(opened.getText()));
			} else if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				finish(opened, cancel);
			}
		});
		opened.addListener(SWT.FocusOut, event -> finish(opened, () -> accept.accept(opened.getText())));
	}

	/** Closes the field without taking the text over. */
	public void close() {
		if (isActive()) {
			Text open = field;
			field = null;
			open.dispose();
		}
	}

	/** Losing the focus follows closing, so that an edit could end twice. */
	private void finish(Text opened, Runnable then) {
		if (field != opened) {
			return;
		}
		field = null;
		then.run();
		boolean focused = !opened.isDisposed() && opened.isFocusControl();
		opened.dispose();
		if (focused && !tree.isDisposed() && !isActive()) {
			tree.setFocus();
		}
	}
}
