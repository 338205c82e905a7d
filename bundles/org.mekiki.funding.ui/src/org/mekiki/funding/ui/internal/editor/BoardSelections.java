package org.mekiki.funding.ui.internal.editor;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.funding.ui.internal.board.SelectionText;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.workbench.api.ElementLabels;

/**
 * Selections of a board that were given a name: each is a property of the base, so that all who work with it have them, and
 * they can be undone. As a text they go to others. UI thread.
 */
public final class BoardSelections {

	private static final String PREFIX = "funding.selection:"; //$NON-NLS-1$

	private final BoardEditor editor;

	BoardSelections(BoardEditor editor) {
		this.editor = editor;
	}

	private EditingSession session() {
		return editor.session();
	}

	/**
	 * Selections of the base.
	 *
	 * @return by name
	 */
	public Map<String, SelectionText> all() {
		Map<String, SelectionText> all = new TreeMap<>();
		for (Property property : session().model().getProperties()) {
			if (property.getKey() != null && property.getKey().startsWith(PREFIX)) {
				SelectionText.find(property.getValue())
						.ifPresent(selection -> all.put(property.getKey().substring(PREFIX.length()), selection));
			}
		}
		return all;
	}

	boolean canSave() {
		return !session().isClosed() && !session().knowledgeBase().readOnly() && editor.driver().scope() != null;
	}

	private SelectionText current() {
		return new SelectionText(editor.driver().scope().id(), editor.driver().choice());
	}

	/** Asks for a name and keeps what is selected. */
	void ask() {
		InputDialog dialog = new InputDialog(editor.getSite().getShell(), Messages.saveChoice, Messages.saveChoiceName, editor.sentence(),
				text -> text.isBlank() ? Messages.saveChoiceBad : null);
		if (dialog.open() == Window.OK) {
			save(dialog.getValue().strip());
		}
	}

	/**
	 * Keeps what is selected, instead of what was kept under the name.
	 *
	 * @param name
	 *            not blank
	 */
	public void save(String name) {
		String value = current().write();
		session().execute(NLS.bind(Messages.editSave, name), () -> {
			Property present = find(name).orElse(null);
			if (present == null) {
				Property made = ModelFactory.eINSTANCE.createProperty();
				made.setKey(PREFIX + name);
				made.setValue(value);
				session().model().getProperties().add(made);
			} else {
				present.setValue(value);
			}
		});
	}

	/** Removes a selection from the base. */
	void remove(String name) {
		session().execute(NLS.bind(Messages.editForget, name),
				() -> find(name).ifPresent(property -> session().model().getProperties().remove(property)));
	}

	private Optional<Property> find(String name) {
		return session().model().getProperties().stream().filter(property -> (PREFIX + name).equals(property.getKey())).findFirst();
	}

	/**
	 * Shows a selection.
	 *
	 * @param selection
	 *            what to select, of which money
	 */
	public void show(SelectionText selection) {
		editor.driver().show(selection.scope(), selection.choice());
	}

	/**
	 * The selection with its words, its base and its revision, to be cited and pasted elsewhere.
	 *
	 * @return several lines
	 */
	public String citation() {
		return NLS.bind(Messages.citation, new String[] { editor.sentence(), ElementLabels.brief(session().model()),
				Long.toString(session().knowledgeBase().revision()) }) + '\n' + current().write();
	}

	/** Copies the citation. */
	void copy() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { citation() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** The selection that somebody has copied; empty if there is none. */
	Optional<SelectionText> copied() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return SelectionText.find((String) clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}
}
