package org.mekiki.lists.ui.internal.review;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.ThemeColors;

/** Above the cards: how far the review is, what items are linked to, many decisions at once; below them the keys. */
final class ReviewBar {

	private static final int BAR_WIDTH = 160;
	private static final int BAR_HEIGHT = 8;
	private static final int LEAST_SENTENCE = 150;
	private static final int CHOICE_WIDTH = 240;

	/** Below this, not everything has a place beside each other. */
	private static final int NARROW = 700;
	private static final int LOW = 260;

	private final ReviewEditor editor;
	private final Label sentence;
	private final Canvas progress;
	private final Combo taxonomies;
	private final Button many;
	private Label keys;
	private boolean low;
	private int total;
	private int open;

	ReviewBar(Composite parent, FormToolkit toolkit, ReviewEditor editor) {
		this.editor = editor;
		Composite bar = toolkit.createComposite(parent);
		bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(4).margins(14, 8).spacing(12, 0).create());
		bar.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		sentence = toolkit.createLabel(bar, "", SWT.WRAP); //$NON-NLS-1$
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = LEAST_SENTENCE;
		data.minimumWidth = LEAST_SENTENCE / 2;
		sentence.setLayoutData(data);
		progress = new Canvas(bar, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		toolkit.adapt(progress);
		GridData size = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
		size.widthHint = BAR_WIDTH;
		size.heightHint = BAR_HEIGHT;
		progress.setLayoutData(size);
		progress.addListener(SWT.Paint, event -> {
			Rectangle area = progress.getClientArea();
			event.gc.setBackground(ThemeColors.LINE.get());
			event.gc.fillRectangle(area);
			event.gc.setBackground(ThemeColors.ACCENT.get());
			event.gc.fillRectangle(0, 0, total == 0 ? 0 : area.width * (total - open) / total, area.height);
		});
		taxonomies = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		taxonomies.setToolTipText(Messages.taxonomyHint);
		GridData choice = new GridData(SWT.FILL, SWT.CENTER, false, false);
		choice.widthHint = CHOICE_WIDTH;
		taxonomies.setLayoutData(choice);
		// What is seen of the page, which may be higher and scroll.
		parent.getParent().addListener(SWT.Resize, event -> fit(parent, size, choice));
		taxonomies.addListener(SWT.Selection, event -> {
			Taxonomy chosen = editor.session().model().getTaxonomies().get(taxonomies.getSelectionIndex());
			if (chosen != editor.taxonomy()) {
				editor.setTaxonomy(chosen);
			}
			editor.setFocus();
		});
		many = toolkit.createButton(bar, Messages.bulk, SWT.PUSH);
		many.addListener(SWT.Selection, event -> editor.agreeMany());
	}

	/**
	 * Where there is little room, what is decided on comes first: the bar of progress goes, since the sentence says the same,
	 * and on low pages the sentence and the keys are put short.
	 */
	private void fit(Composite page, GridData bar, GridData choice) {
		Rectangle area = page.getParent().getClientArea();
		boolean narrow = area.width < NARROW;
		boolean nowLow = area.height < LOW;
		if (narrow == bar.exclude && nowLow == low) {
			return;
		}
		bar.exclude = narrow;
		progress.setVisible(!narrow);
		((GridLayout) progress.getParent().getLayout()).numColumns = narrow ? 3 : 4;
		choice.widthHint = narrow ? CHOICE_WIDTH / 2 : CHOICE_WIDTH;
		low = nowLow;
		keys.setText(low ? Messages.keysShort : Messages.keys);
		keys.setToolTipText(low ? Messages.keys : null);
		say();
		page.layout(true, true);
	}

	private void say() {
		sentence.setText(NLS.bind(low ? Messages.progressShort : Messages.progress, new Object[] {
				Integer.toString(total - open), Integer.toString(total), Integer.toString(open) }));
	}

	void createHints(Composite parent, FormToolkit toolkit) {
		Composite hints = toolkit.createComposite(parent);
		hints.setLayout(GridLayoutFactory.fillDefaults().margins(14, 6).create());
		hints.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		keys = toolkit.createLabel(hints, Messages.keys, SWT.WRAP);
		keys.setForeground(ThemeColors.MUTED.get());
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 200;
		keys.setLayoutData(data);
	}

	void show(ReviewQueue queue) {
		total = queue.total();
		open = queue.open();
		say();
		many.setEnabled(open > 0 && !editor.session().knowledgeBase().readOnly());
		taxonomies.setItems(editor.session().model().getTaxonomies().stream().map(ElementLabels::brief)
				.toArray(String[]::new));
		taxonomies.select(editor.session().model().getTaxonomies().indexOf(editor.taxonomy()));
		progress.redraw();
		sentence.getParent().layout(true, true);
	}
}
