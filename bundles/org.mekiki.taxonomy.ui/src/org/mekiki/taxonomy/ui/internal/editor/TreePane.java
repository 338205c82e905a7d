package org.mekiki.taxonomy.ui.internal.editor;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.ui.internal.tree.InlineRename;
import org.mekiki.taxonomy.ui.internal.tree.TechnologyFilter;
import org.mekiki.taxonomy.ui.internal.tree.TechnologyTree;
import org.mekiki.workbench.api.ThemeColors;

/** The tree with the filter above it, and what to do first where there is no technology yet. */
public final class TreePane {

	/** Pause in typing after which the filter looks, in milliseconds. */
	private static final int PAUSE = 120;

	private final EditingSession session;
	private final Composite body;
	private final Text filterField;
	private final Label found;
	private final Composite stack;
	private final EmptyTaxonomy empty;
	private final TechnologyTree tree;
	private final InlineRename rename;
	private final Runnable look = this::look;
	private TechnologyFilter filter;
	private Consumer<List<Technology>> listener = technologies -> {
		// nobody listens yet
	};
	private String query = ""; //$NON-NLS-1$

	TreePane(Composite parent, FormToolkit toolkit, EditingSession session) {
		this.session = session;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 0).spacing(0, 4).create());
		filterField = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filterField.setMessage(Messages.filterHint);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.horizontalIndent = 10;
		filterField.setLayoutData(data);
		found = toolkit.createLabel(body, ""); //$NON-NLS-1$
		GridData foundData = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
		foundData.horizontalIndent = 8;
		found.setLayoutData(foundData);
		stack = toolkit.createComposite(body);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		tree = new TechnologyTree(stack);
		empty = new EmptyTaxonomy(stack, toolkit);
		rename = new InlineRename(tree.control());
		tree.control().addListener(SWT.Selection, event -> listener.accept(tree.selection()));
		filterField.addListener(SWT.Modify, event -> body.getDisplay().timerExec(PAUSE, look));
		filterField.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				event.doit = false;
				focusFirst();
			} else if (event.keyCode == SWT.ESC) {
				filterField.setText(""); //$NON-NLS-1$
			}
		});
	}

	void onSelection(Consumer<List<Technology>> newListener) {
		listener = newListener;
	}

	void show(Taxonomy taxonomy) {
		filter = new TechnologyFilter(session, taxonomy, body.getDisplay(), this::filtered);
		tree.show(taxonomy);
		present();
		body.addDisposeListener(event -> filter.cancel());
	}

	EmptyTaxonomy empty() {
		return empty;
	}

	/**
	 * The tree.
	 *
	 * @return the tree
	 */
	public TechnologyTree tree() {
		return tree;
	}

	/**
	 * Renaming in the tree.
	 *
	 * @return the field over a row
	 */
	public InlineRename rename() {
		return rename;
	}

	/**
	 * The field to type a filter into.
	 *
	 * @return the field
	 */
	public Text filterField() {
		return filterField;
	}

	/**
	 * The selected technologies.
	 *
	 * @return the technologies in the order of the tree
	 */
	public List<Technology> selection() {
		return tree.selection();
	}

	/** Selects without scrolling and tells who listens. */
	void select(Collection<Technology> technologies) {
		tree.select(technologies, false);
		listener.accept(tree.selection());
	}

	/** Selects, expands and scrolls; a filter that hides what is to be seen is taken away. */
	void reveal(Collection<Technology> technologies) {
		if (tree.model().isFiltered() && technologies.stream().anyMatch(each -> tree.find(each) == null)) {
			clearFilter();
		}
		tree.select(technologies, true);
		listener.accept(tree.selection());
	}

	/** Shows what is selected in another part, as far as the filter lets it be seen; tells nobody. */
	void follow(List<Technology> technologies) {
		List<Technology> seen = technologies.stream().filter(each -> tree.find(each) != null).toList();
		if (!seen.isEmpty() && !seen.equals(tree.selection())) {
			tree.select(seen, true);
		}
	}

	private void clearFilter() {
		filterField.setText(""); //$NON-NLS-1$
		query = ""; //$NON-NLS-1$
		filtered(null);
	}

	void refresh(ModelChange change) {
		tree.refresh(change);
		present();
		if (tree.model().isFiltered()) {
			// a new name may match, or no longer do
			filter.find(query);
		}
		listener.accept(tree.selection());
	}

	void refreshTexts() {
		tree.refreshTexts();
	}

	void setFocus() {
		(tree.model() != null && tree.control().isVisible() ? tree.control() : body).setFocus();
	}

	private void look() {
		if (!body.isDisposed() && !query.equals(filterField.getText().strip())) {
			query = filterField.getText().strip();
			filter.find(query);
		}
	}

	private void filtered(List<Technology> matches) {
		if (body.isDisposed()) {
			return;
		}
		tree.filter(matches);
		if (matches == null) {
			found.setText(""); //$NON-NLS-1$
		} else if (matches.size() >= TechnologyFilter.MOST) {
			found.setText(NLS.bind(Messages.filterMany, SummaryLine.number(TechnologyFilter.MOST)));
		} else {
			found.setText(matches.isEmpty() ? Messages.filterNone : NLS.bind(Messages.filterFound, SummaryLine.number(matches.size())));
		}
		found.setForeground(ThemeColors.MUTED.get());
		body.layout(true, true);
	}

	private void focusFirst() {
		List<Technology> first = tree.model().children(tree.model().taxonomy());
		if (!first.isEmpty()) {
			Technology target = first.get(0);
			while (tree.model().isFiltered() && !tree.model().isMatch(target)
					&& !tree.model().children(target).isEmpty()) {
				target = tree.model().children(target).get(0);
			}
			tree.control().setFocus();
			reveal(List.of(target));
		}
	}

	private void present() {
		boolean none = tree.model().taxonomy().getTechnologies().isEmpty();
		StackLayout layout = (StackLayout) stack.getLayout();
		layout.topControl = none ? empty.control() : tree.control();
		filterField.setEnabled(!none);
		stack.layout();
	}
}
