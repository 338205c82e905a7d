package org.mekiki.workbench.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.search.Hit;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.workbench.internal.analyses.Catalogue;
import org.mekiki.workbench.internal.analyses.CatalogueEntry;
import org.mekiki.workbench.internal.analyses.CatalogueSearch;
import org.mekiki.workbench.internal.theme.RowHeight;

/** A box to type in and what is found below it. */
final class FindBox {

	private static final int LIMIT = 100;

	private final EditingSession session;
	private final Predicate<Hit> wanted;
	private final Predicate<Element> allowed;
	private final boolean withAnalyses;
	private final Text text;
	private final TableViewer table;
	private final Label count;
	private final BackgroundSearch search = new BackgroundSearch();
	private String query = ""; //$NON-NLS-1$

	/** Finds elements to choose from. */
	FindBox(Composite parent, EditingSession session, Predicate<Hit> wanted, Predicate<Element> allowed,
			Runnable accept) {
		this(parent, session, wanted, allowed, false, accept);
	}

	/** Finds everything: elements to open, analyses and commands to run. */
	FindBox(Composite parent, EditingSession session, Runnable accept) {
		this(parent, session, hit -> true, element -> true, true, accept);
	}

	private FindBox(Composite parent, EditingSession session, Predicate<Hit> wanted, Predicate<Element> allowed,
			boolean withAnalyses, Runnable accept) {
		this.withAnalyses = withAnalyses;
		this.session = session;
		this.wanted = wanted;
		this.allowed = allowed;
		Composite box = new Composite(parent, SWT.NONE);
		box.setLayout(GridLayoutFactory.swtDefaults().spacing(0, 6).create());
		box.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		text = new Text(box, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(withAnalyses ? Messages.typeAnything : Messages.typeHere);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		table = new TableViewer(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		table.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		RowHeight.apply(table.getTable());
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new DelegatingStyledCellLabelProvider(new FoundLabels(() -> query)));
		count = new Label(box, SWT.NONE);
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addModifyListener(event -> search());
		text.addListener(SWT.KeyDown, event -> {
			int row = table.getTable().getSelectionIndex();
			if (event.keyCode == SWT.ARROW_DOWN) {
				select(row + 1);
				event.doit = false;
			} else if (event.keyCode == SWT.ARROW_UP) {
				select(row - 1);
				event.doit = false;
			}
		});
		text.addListener(SWT.DefaultSelection, event -> accept.run());
		table.addDoubleClickListener(event -> accept.run());
		table.getTable().addListener(SWT.DefaultSelection, event -> accept.run());
		box.addDisposeListener(event -> search.cancel());
	}

	/**
	 * Shows what there is before anything was typed, or starts with a query. To be called while the window is made:
	 * later it would overwrite what somebody typed meanwhile.
	 */
	void start(String first) {
		text.setText(first);
		text.setSelection(first.length());
		search();
	}

	/** The control to type in. */
	Text input() {
		return text;
	}

	/** The line that is chosen; null for none. */
	Found chosen() {
		return (Found) table.getStructuredSelection().getFirstElement();
	}

	/** The element that is chosen; null for none. */
	Element element() {
		return chosen() instanceof Found.Thing found ? found.element() : null;
	}

	private void select(int row) {
		int size = table.getTable().getItemCount();
		if (size > 0) {
			table.setSelection(new StructuredSelection(table.getElementAt(Math.max(0, Math.min(row, size - 1)))), true);
		}
	}

	private void search() {
		query = text.getText().strip();
		if (query.isEmpty()) {
			search.cancel();
			show(browse());
		} else {
			search.start(session.index(), query, LIMIT, wanted, this::found);
		}
	}

	private void found(List<Hit> hits) {
		if (table.getControl().isDisposed() || session.isClosed()) {
			return;
		}
		List<Found> found = new ArrayList<>();
		for (Hit hit : hits) {
			if (session.find(hit.id()) instanceof Element element && allowed.test(element)) {
				found.add(new Found.Thing(element, hit));
			}
		}
		if (withAnalyses) {
			addAnalyses(found);
		}
		show(found);
	}

	/** Whoever types the name of an analysis or command wants it first; what only mentions the words stands after the elements. */
	private void addAnalyses(List<Found> found) {
		int named = 0;
		for (CatalogueEntry entry : CatalogueSearch.find(Catalogue.entries(), query)) {
			if (entry.isReady()) {
				boolean isNamed = CatalogueSearch.isNamed(entry, query);
				found.add(isNamed ? named : found.size(), new Found.Run(entry));
				named += isNamed ? 1 : 0;
			}
		}
		found.addAll(named, CommandSearch.find(query));
	}

	private List<Found> browse() {
		List<Found> found = new ArrayList<>();
		for (Identified object : session.knowledgeBase().resource().objects()) {
			if (object instanceof Element element && allowed.test(element)) {
				found.add(new Found.Thing(element, null));
				if (found.size() == LIMIT) {
					break;
				}
			}
		}
		return found;
	}

	private void show(List<Found> found) {
		table.setInput(found);
		select(0);
		count.setText(found.isEmpty() ? Messages.nothing
				: found.size() >= LIMIT ? NLS.bind(Messages.first, Integer.valueOf(found.size()))
						: NLS.bind(Messages.found, Integer.valueOf(found.size())));
	}
}
