package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.Hierarchy;
import org.mekiki.workbench.api.ElementShower;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.api.SessionEditor;
import org.mekiki.workbench.api.ThemeColors;

/** A taxonomy: a sentence on top, its technologies as a tree, and beside it the page of the selected one. */
public final class TaxonomyEditor extends SessionEditor implements ElementShower {

	/** Narrower than this, the page goes below the tree. */
	private static final int SIDE_BY_SIDE = 620;
	private static final int[] WEIGHTS = { 55, 45 };

	private final ISelectionListener follower = this::follow;
	private FormToolkit toolkit;
	private SummaryLine summary;
	private TreePane tree;
	private DetailPane detail;
	private TaxonomyActions actions;

	@Override
	protected boolean accepts(Element element) {
		return element instanceof Taxonomy;
	}

	/**
	 * The taxonomy that is edited.
	 *
	 * @return the taxonomy, null if it has been deleted
	 */
	public Taxonomy taxonomy() {
		return (Taxonomy) element();
	}

	private Taxonomy openTaxonomy() {
		return session().isClosed() ? null : taxonomy();
	}

	/**
	 * What can be done in the editor.
	 *
	 * @return the actions, used by the handlers of commands
	 */
	public TaxonomyActions actions() {
		return actions;
	}

	/**
	 * The tree with its filter.
	 *
	 * @return the pane
	 */
	public TreePane tree() {
		return tree;
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		Composite body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		summary = new SummaryLine(body, toolkit, session());
		SashForm sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		sash.setSashWidth(6);
		sash.setBackground(ThemeColors.CARD.get());
		tree = new TreePane(sash, toolkit, session());
		actions = new TaxonomyActions(this);
		detail = new DetailPane(sash, toolkit, this);
		sash.setWeights(WEIGHTS);
		sash.addListener(SWT.Resize, event -> {
			int orientation = sash.getClientArea().width < SIDE_BY_SIDE ? SWT.VERTICAL : SWT.HORIZONTAL;
			if (sash.getOrientation() != orientation) {
				sash.setOrientation(orientation);
			}
		});
		tree.onSelection(this::selected);
		TreeInteraction.install(this);
		refreshTitle();
		summary.show(taxonomy());
		tree.show(taxonomy());
		selected(List.of());
		getSite().getPage().addPostSelectionListener(follower);
	}

	/** What is selected elsewhere, such as in the matrix, is selected here as well. */
	private void follow(IWorkbenchPart part, ISelection selection) {
		if (part != this && openTaxonomy() != null) {
			List<Technology> ours = Selections.elements(selection).stream().filter(Technology.class::isInstance)
					.map(Technology.class::cast).filter(each -> Hierarchy.taxonomyOf(each) == taxonomy()).toList();
			if (!ours.isEmpty()) {
				tree.follow(ours);
				selected(tree.selection());
			}
		}
	}

	private void selected(List<Technology> technologies) {
		select(technologies.isEmpty() ? List.of(taxonomy()) : technologies);
		detail.later(technologies);
	}

	@Override
	public boolean show(Element element) {
		if (element == taxonomy()) {
			tree.select(List.of());
			return true;
		}
		if (element instanceof Technology technology && Hierarchy.taxonomyOf(technology) == taxonomy()) {
			tree.reveal(List.of(technology));
			detail.show(List.of(technology));
			return true;
		}
		return false;
	}

	@Override
	protected void refresh(ModelChange change) {
		refreshTitle();
		summary.later(this::openTaxonomy);
		tree.refresh(change);
		detail.refresh();
	}

	@Override
	protected void languageChanged() {
		if (tree != null) {
			refreshTitle();
			summary.show(taxonomy());
			tree.refreshTexts();
			detail.refresh();
		}
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(follower);
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
