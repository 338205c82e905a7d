package org.mekiki.taxonomy.ui.internal.editor;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.mekiki.model.Element;
import org.mekiki.model.Text;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.model.text.Labels;
import org.mekiki.taxonomy.AddOutline;
import org.mekiki.taxonomy.AddTechnology;
import org.mekiki.taxonomy.Outline;
import org.mekiki.taxonomy.Place;
import org.mekiki.taxonomy.Rename;
import org.mekiki.taxonomy.TaxonomyOperation;
import org.mekiki.taxonomy.Verdict;
import org.mekiki.taxonomy.ui.internal.tree.OutlineText;
import org.mekiki.workbench.api.DataLanguage;

/** What can be done in the editor of a taxonomy, with what is selected in its tree. */
public final class TaxonomyActions {

	private final TaxonomyEditor editor;

	TaxonomyActions(TaxonomyEditor editor) {
		this.editor = editor;
	}

	/**
	 * Whether the base may be changed.
	 *
	 * @return false if it was opened to be read only
	 */
	public boolean canEdit() {
		return !editor.session().isClosed() && !editor.session().knowledgeBase().readOnly();
	}

	/**
	 * What is selected in the tree.
	 *
	 * @return the technologies in the order of the tree
	 */
	public List<Technology> selection() {
		return editor.tree().selection();
	}

	/**
	 * Runs an operation as one undoable step, a large one in the background with progress to be watched; if it is refused,
	 * the user is told why.
	 *
	 * @param operation
	 *            the operation
	 * @return whether it was run; not if it was refused or cancelled
	 */
	public boolean execute(TaxonomyOperation operation) {
		Verdict verdict = operation.verdict();
		if (!verdict.allowed() || !canEdit()) {
			if (!verdict.reason().isEmpty()) {
				MessageDialog.openInformation(shell(), Messages.refusedTitle, verdict.reason());
			}
			return false;
		}
		if (operation.isLarge()) {
			return LargeOperation.run(editor.session(), operation);
		}
		operation.execute(editor.session());
		return true;
	}

	/**
	 * Runs a command of the workbench on the present selection.
	 *
	 * @param command
	 *            its identifier
	 */
	public void executeCommand(String command) {
		try {
			editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(TaxonomyActions.class).error("The command " + command + " cannot be run", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * Adds a technology and lets the user name it in its row. What was added goes again if the user gives up; with the
	 * name it becomes one step.
	 *
	 * @param place
	 *            where to add it
	 * @param kind
	 *            what it is to be
	 */
	public void add(Place place, TechnologyKind kind) {
		String language = DataLanguage.current();
		AddTechnology unnamed = new AddTechnology(place, kind, Map.of(language, Messages.newTechnology));
		if (!execute(unnamed)) {
			return;
		}
		Technology added = unnamed.added();
		reveal(List.of(added));
		TreeItem item = editor.tree().tree().find(added);
		if (item == null) {
			return;
		}
		Place again = Place.before(added);
		Technology next = again.container() == null ? null : follower(added);
		editor.tree().rename().start(item, Messages.newTechnology, name -> {
			if (added.eResource() != null && !name.isBlank() && !name.equals(Messages.newTechnology)) {
				nameNew(unnamed, new Place(again.container(), next), kind, Map.of(language, name.strip()));
			}
		}, () -> takeBack(unnamed));
	}

	private static Technology follower(Technology technology) {
		return Place.after(technology).before();
	}

	/** If nothing else was done meanwhile, adding and naming become one step. */
	private void nameNew(AddTechnology unnamed, Place place, TechnologyKind kind, Map<String, String> labels) {
		if (takeBack(unnamed)) {
			AddTechnology named = new AddTechnology(place, kind, labels);
			if (execute(named)) {
				reveal(List.of(named.added()));
			}
		} else {
			labels.forEach((language, text) -> execute(new Rename(unnamed.added(), language, text)));
		}
	}

	private boolean takeBack(AddTechnology operation) {
		if (operation.added().eResource() != null && operation.label().equals(editor.session().undoLabel())) {
			editor.session().undo();
			return true;
		}
		return false;
	}

	/** Lets the user rename the selected technology in its row, in the data language. */
	public void rename() {
		List<Technology> selection = selection();
		if (selection.size() != 1 || !canEdit()) {
			return;
		}
		Technology technology = selection.get(0);
		String language = DataLanguage.current();
		Text label = Labels.find(technology.getLabels(), language);
		TreeItem item = editor.tree().tree().find(technology);
		editor.tree().rename().start(item, label == null ? "" : label.getValue(), //$NON-NLS-1$
				name -> execute(new Rename(technology, language, name)), () -> {
					// nothing has changed yet
				});
	}

	/** Puts the selected technologies on the clipboard as an outline. */
	public void copy() {
		List<Technology> selection = selection();
		if (!selection.isEmpty()) {
			Clipboard clipboard = new Clipboard(shell().getDisplay());
			clipboard.setContents(new Object[] { OutlineText.of(selection) },
					new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** Adds what is on the clipboard, read as an outline, after the selected technology. */
	public void paste() {
		Clipboard clipboard = new Clipboard(shell().getDisplay());
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (text instanceof String outline && !outline.isBlank()) {
			paste(outline);
		} else {
			MessageDialog.openInformation(shell(), Messages.refusedTitle, Messages.pasteNothing);
		}
	}

	/**
	 * Adds an outline after the selected technology, at the end if none is selected.
	 *
	 * @param text
	 *            indented lines, or rows of a spreadsheet
	 */
	public void paste(String text) {
		try {
			AddOutline operation = new AddOutline(after(selection()), Outline.parse(text));
			if (execute(operation)) {
				reveal(operation.added());
			}
		} catch (IllegalArgumentException tooLong) {
			MessageDialog.openInformation(shell(), Messages.refusedTitle,
					NLS.bind(Messages.pasteTooLong, Outline.MOST_LINES));
		}
	}

	/**
	 * The place after what is selected.
	 *
	 * @param selection
	 *            the selected technologies
	 * @return the place after the last of them, or at the end of the taxonomy
	 */
	public Place after(List<Technology> selection) {
		return selection.isEmpty() ? Place.lastIn(editor.taxonomy()) : Place.after(selection.get(selection.size() - 1));
	}

	/**
	 * Selects technologies and scrolls to them.
	 *
	 * @param technologies
	 *            what to show
	 */
	public void reveal(Collection<Technology> technologies) {
		editor.tree().reveal(technologies);
	}

	/**
	 * Selects technologies again after an operation moved them.
	 *
	 * @param elements
	 *            what was selected; what is gone is left out
	 */
	public void reselect(Collection<? extends Element> elements) {
		reveal(elements.stream().filter(Technology.class::isInstance).map(Technology.class::cast)
				.filter(each -> each.eResource() != null).toList());
	}

	Shell shell() {
		return editor.getSite().getShell();
	}
}
