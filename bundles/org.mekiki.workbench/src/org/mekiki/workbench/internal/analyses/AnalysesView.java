package org.mekiki.workbench.internal.analyses;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.analyses.Catalogue.Category;
import org.mekiki.workbench.internal.analyses.CatalogueEntry.State;
import org.mekiki.workbench.internal.results.ResultEditors;
import org.mekiki.workbench.internal.session.SessionManager;
import org.mekiki.workbench.internal.theme.RowHeight;
import org.mekiki.workbench.internal.theme.Themes;

/** All questions that can be asked to the base, by category; below the tree what the selected one is about. */
public final class AnalysesView extends ViewPart implements SessionsListener {

	private static final int WRAP = 60;

	private Text filter;
	private TreeViewer tree;
	private Composite details;
	private List<CatalogueEntry> entries = List.of();

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.filter);
		filter.setToolTipText(Messages.filterTip);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(filter);
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
		tree.setContentProvider(new CatalogueTree());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new CatalogueLabels()));
		ColumnViewerToolTipSupport.enableFor(tree);
		RowHeight.apply(tree.getTree());
		details = new Composite(parent, SWT.NONE);
		details.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(details);
		filter.addModifyListener(event -> show());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.getTree().setFocus();
			} else if (event.keyCode == SWT.ESC) {
				filter.setText(""); //$NON-NLS-1$
			}
		});
		filter.addListener(SWT.DefaultSelection, event -> run());
		tree.addDoubleClickListener(event -> run());
		tree.addSelectionChangedListener(event -> showDetails());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		CatalogueChanges.follow(tree.getControl(), this::refresh);
		SessionManager.get().addListener(this);
		refresh();
	}

	/** Reads what there is; the selected analysis stays selected. */
	private void refresh() {
		CatalogueEntry before = selected();
		entries = Catalogue.entries();
		show();
		entries.stream().filter(entry -> before != null && entry.contribution() == before.contribution())
				.findFirst().ifPresent(entry -> tree.setSelection(new StructuredSelection(entry)));
		showDetails();
	}

	private void show() {
		boolean searching = !filter.getText().isBlank();
		Object[] open = tree.getExpandedElements();
		boolean first = tree.getInput() == null;
		List<Category> categories = Catalogue.categories(CatalogueSearch.find(entries, filter.getText()));
		tree.getTree().setRedraw(false);
		try {
			tree.setInput(categories);
			if (searching || first) {
				tree.expandAll();
			} else {
				categories.stream().filter(category -> isAmong(open, category))
						.forEach(category -> tree.setExpandedState(category, true));
			}
		} finally {
			tree.getTree().setRedraw(true);
		}
		if (searching && !categories.isEmpty()) {
			tree.setSelection(new StructuredSelection(categories.get(0).entries().get(0)), true);
		}
		showDetails();
	}

	private static boolean isAmong(Object[] open, Category category) {
		for (Object other : open) {
			if (other instanceof Category one && one.label().equals(category.label())) {
				return true;
			}
		}
		return false;
	}

	private CatalogueEntry selected() {
		return tree.getStructuredSelection().getFirstElement() instanceof CatalogueEntry entry ? entry : null;
	}

	private void run() {
		CatalogueEntry entry = selected();
		Object node = tree.getStructuredSelection().getFirstElement();
		if (entry != null && entry.isReady()) {
			ResultEditors.open(entry.contribution().id());
		} else if (node instanceof Category) {
			tree.setExpandedState(node, !tree.getExpandedState(node));
		}
	}

	private void fill(IMenuManager menu) {
		CatalogueEntry entry = selected();
		if (entry == null) {
			return;
		}
		Action run = action(Messages.run, "run", this::run); //$NON-NLS-1$
		run.setEnabled(entry.isReady() && SessionManager.get().active() != null);
		menu.add(run);
		if (entry.contribution() != null && entry.state() != State.LEFT_OUT) {
			boolean disabled = entry.state() == State.DISABLED;
			menu.add(action(disabled ? Messages.enable : Messages.disable, "disable", //$NON-NLS-1$
					() -> Contributions.platform().setEnabled(entry.contribution(), disabled)));
		}
	}

	private static Action action(String label, String icon, Runnable work) {
		return new Action(label, Icons.descriptor(icon)) {

			@Override
			public void run() {
				work.run();
			}
		};
	}

	private void showDetails() {
		for (Control child : details.getChildren()) {
			child.dispose();
		}
		CatalogueEntry entry = selected();
		if (entry != null) {
			describe(entry);
		} else if (entries.isEmpty()) {
			label(Messages.noAnalyses, ThemeColors.MUTED);
		} else if (SessionManager.get().active() == null) {
			label(Messages.noBase, ThemeColors.MUTED);
		}
		GridData data = (GridData) details.getLayoutData();
		data.exclude = details.getChildren().length == 0;
		details.setVisible(!data.exclude);
		details.getParent().layout(true, true);
	}

	private void describe(CatalogueEntry entry) {
		if (entry.fault() != null) {
			GridDataFactory.fillDefaults().grab(true, false)
					.applyTo(FaultPanel.of(details, entry.fault(), entry.contribution()));
		} else if (!entry.isReady()) {
			GridDataFactory.fillDefaults().grab(true, false).applyTo(FaultPanel.unused(details, entry));
		} else if (!entry.description().isBlank()) {
			label(entry.description(), ThemeColors.FOREGROUND);
		}
		if (entry.isReady()) {
			label(entry.contributor().toString(), ThemeColors.MUTED);
			Button run = new Button(details, SWT.PUSH);
			run.setText(Messages.run);
			run.setImage(Icons.get("run")); //$NON-NLS-1$
			Themes.enable(run, SessionManager.get().active() != null);
			run.addListener(SWT.Selection, event -> run());
			GridDataFactory.swtDefaults().indent(8, 0).applyTo(run);
		}
	}

	private void label(String text, ThemeColors color) {
		Label label = new Label(details, SWT.WRAP);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		Themes.color(label, color);
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 6).hint(WRAP, SWT.DEFAULT).applyTo(label);
	}

	@Override
	public void sessionOpened(EditingSession session) {
		showDetails();
	}

	@Override
	public void sessionClosed(EditingSession session) {
		details.getDisplay().asyncExec(() -> {
			if (!details.isDisposed()) {
				showDetails();
			}
		});
	}

	@Override
	public void setFocus() {
		filter.setFocus();
	}

	@Override
	public void dispose() {
		SessionManager.get().removeListener(this);
		super.dispose();
	}
}
