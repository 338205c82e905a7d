package org.mekiki.taxonomy.ui.internal.page;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.TaxonomyOperation;
import org.mekiki.workbench.api.PageBlocks;
import org.mekiki.workbench.api.PropertyForm;
import org.mekiki.workbench.api.VerticalForm;

/** Everything the base knows about one technology, on one page. Blocks of other plug-ins come after its own. */
public final class TechnologyPage {

	private static final Set<EStructuralFeature> NAMES = Set.of(ModelPackage.Literals.ELEMENT__LABELS,
			ModelPackage.Literals.ELEMENT__DESCRIPTIONS, ModelPackage.Literals.ELEMENT__NOTATION,
			ModelPackage.Literals.ELEMENT__STATUS, ModelPackage.Literals.ELEMENT__ALT_LABELS);
	private static final Set<EStructuralFeature> NATURE = Set.of(TaxonomyPackage.Literals.TECHNOLOGY__KIND,
			TaxonomyPackage.Literals.TECHNOLOGY__INTRODUCED_IN,
			TaxonomyPackage.Literals.TECHNOLOGY__MARKS, TaxonomyPackage.Literals.TECHNOLOGY__USES,
			TaxonomyPackage.Literals.TECHNOLOGY__REPLACED_BY);
	private static final Set<EStructuralFeature> EVIDENCE = Set.of(ModelPackage.Literals.ELEMENT__CITATIONS,
			ModelPackage.Literals.ELEMENT__NOTES, ModelPackage.Literals.ELEMENT__PROPERTIES);

	private final VerticalForm form;
	private final PageContext context;
	private final TechnologyHeader header;
	private final PropertyForm names;
	private final PropertyForm nature;
	private final PropertyForm evidence;
	private final List<Block> blocks;
	private final PageBlocks contributed;
	private Technology shown;

	/**
	 * Creates an empty page.
	 *
	 * @param parent
	 *            takes the page as a child
	 * @param toolkit
	 *            makes the controls
	 * @param session
	 *            holds what will be shown
	 * @param execute
	 *            runs operations and tells the user if one is refused
	 */
	public TechnologyPage(Composite parent, FormToolkit toolkit, EditingSession session,
			Consumer<TaxonomyOperation> execute) {
		form = new VerticalForm(parent, toolkit);
		context = new PageContext(session, toolkit, execute, this::relayout);
		Composite body = form.body();
		body.setLayout(GridLayoutFactory.fillDefaults().margins(16, 10).spacing(0, 12).create());
		header = new TechnologyHeader(body, context);
		ReferrersBlock referrers = new ReferrersBlock(body, context);
		TrlBlock trl = new TrlBlock(body, context);
		LinksBlock links = new LinksBlock(body, context);
		blocks = List.of(referrers, trl, links);
		contributed = new PageBlocks(body, toolkit);
		fill(contributed.control());
		names = new PropertyForm(body, toolkit, NAMES::contains);
		fill(names.control());
		nature = new PropertyForm(body, toolkit, NATURE::contains);
		fill(nature.control());
		evidence = new PropertyForm(body, toolkit, EVIDENCE::contains);
		fill(evidence.control());
	}

	private static void fill(Composite composite) {
		composite.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
	}

	/**
	 * The control.
	 *
	 * @return the form that scrolls
	 */
	public VerticalForm control() {
		return form;
	}

	/**
	 * Shows a technology; the page starts at its top again.
	 *
	 * @param technology
	 *            the technology
	 */
	public void show(Technology technology) {
		boolean other = technology != shown;
		shown = technology;
		form.fill(() -> {
			names.show(context.session(), technology);
			nature.show(context.session(), technology);
			evidence.show(context.session(), technology);
			refreshBlocks();
		});
		if (other) {
			form.setOrigin(new Point(0, 0));
		}
	}

	/** Shows the technology again after a change; the forms follow changes by themselves. */
	public void refresh() {
		if (shown != null && shown.eResource() != null) {
			form.fill(this::refreshBlocks);
		}
	}

	private void refreshBlocks() {
		header.show(shown);
		blocks.forEach(block -> block.show(shown));
		contributed.show(context.session(), shown);
	}

	private void relayout() {
		form.body().layout(true, true);
		form.reflow(true);
	}
}
