package org.mekiki.lists.ui.internal.editor;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.edit.Editions;
import org.mekiki.lists.ui.internal.matrix.Matrices;
import org.mekiki.lists.ui.internal.review.ReviewEditors;
import org.mekiki.lists.ui.internal.text.ListNames;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;

/** Above the items: title, one sentence with the counts, a warning if the source counts otherwise, and the editions. */
public final class ListHead {

	/** Milliseconds; many changes in a row are counted once. */
	private static final int PACE = 200;

	private final EditingSession session;
	private final FormToolkit toolkit;
	private final Composite body;
	private final Label title;
	private final Label sentence;
	private final Label sign;
	private final Label total;
	private final Composite editions;
	private final Button pin;
	private final Runnable showAgain = this::showAgain;
	private TechnologyList shown;

	ListHead(Composite parent, FormToolkit toolkit, ListEditor editor) {
		session = editor.session();
		IWorkbenchPage page = editor.getSite().getPage();
		this.toolkit = toolkit;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 10).spacing(6, 5).create());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		title = wide(toolkit.createLabel(body, "", SWT.WRAP)); //$NON-NLS-1$
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		sentence = wide(toolkit.createLabel(body, "", SWT.WRAP)); //$NON-NLS-1$
		sign = toolkit.createLabel(body, ""); //$NON-NLS-1$
		total = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 200;
		total.setLayoutData(data);
		Composite links = toolkit.createComposite(body);
		RowLayout places = new RowLayout(SWT.HORIZONTAL);
		places.marginLeft = 0;
		places.marginTop = 0;
		places.marginBottom = 0;
		places.spacing = 18;
		places.center = true;
		links.setLayout(places);
		links.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		link(links, Messages.linkReview, () -> ReviewEditors.open(page, session, shown));
		link(links, Messages.linkMatrix, () -> {
			Taxonomy taxonomy = Matrices.best(session);
			if (taxonomy != null) {
				Matrices.open(page, session, taxonomy);
			}
		});
		link(links, Messages.linkBeside, () -> ListEditors.openBeside(page, session, shown));
		pin = toolkit.createButton(links, Messages.pin, SWT.CHECK);
		pin.setToolTipText(Messages.pinHint);
		pin.addListener(SWT.Selection, event -> editor.setPinned(pin.getSelection()));
		editions = toolkit.createComposite(body);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 6;
		row.center = true;
		editions.setLayout(row);
		editions.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
	}

	private static Label wide(Label label) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		data.widthHint = 200;
		label.setLayoutData(data);
		return label;
	}

	private void link(Composite parent, String text, Runnable action) {
		Hyperlink link = new Hyperlink(parent, SWT.NONE);
		toolkit.adapt(link, true, true);
		link.setForeground(ThemeColors.ACCENT.get());
		link.setText(text);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> action.run()));
	}

	void showPinned(boolean pinned) {
		pin.setSelection(pinned);
	}

	void later() {
		body.getDisplay().timerExec(PACE, showAgain);
	}

	private void showAgain() {
		if (!body.isDisposed() && !session.isClosed() && shown != null && shown.eResource() != null) {
			show(shown);
		}
	}

	void show(TechnologyList list) {
		shown = list;
		text(title, titleOf(list));
		ListCounts counts = ListCounts.of(list, session.references());
		text(sentence, sentence(list, counts));
		showTotal(list, counts);
		showEditions(list);
		body.getParent().layout(true, true);
	}

	/** Both the title as it is printed and the one in the data language, if they differ. */
	private static String titleOf(TechnologyList list) {
		String label = ElementLabels.text(list);
		String own = list.getTitle();
		return own == null || own.isBlank() || label.contains(own) ? label : label + "  \u2014  " + own; //$NON-NLS-1$
	}

	private static String sentence(TechnologyList list, ListCounts counts) {
		List<String> parts = new ArrayList<>();
		parts.add(counts.items() == counts.top() ? NLS.bind(Messages.headItems, number(counts.items()))
				: NLS.bind(Messages.headNested, number(counts.items()), number(counts.top())));
		if (list.getAuthority() != null) {
			parts.add(NLS.bind(Messages.headAuthority, ElementLabels.text(list.getAuthority())));
		}
		if (!ListNames.edition(list).isEmpty()) {
			parts.add(NLS.bind(Messages.headEdition, ListNames.edition(list)));
		}
		parts.add(NLS.bind(Messages.headLinked, number(counts.linked())));
		if (counts.suggested() > 0) {
			parts.add(NLS.bind(Messages.headSuggested, number(counts.suggested())));
		}
		return String.join(Messages.headComma, parts);
	}

	private void showTotal(TechnologyList list, ListCounts counts) {
		Integer declared = list.getDeclaredTotal();
		visible(sign, declared != null);
		visible(total, declared != null);
		if (declared != null) {
			boolean same = counts.agrees(declared.intValue());
			sign.setImage(Icons.get(same ? "info" : "warning")); //$NON-NLS-1$ //$NON-NLS-2$
			text(total, same ? NLS.bind(Messages.totalSame, number(declared.intValue()))
					: NLS.bind(Messages.totalOther, number(declared.intValue()), number(counts.items())));
			total.setForeground(same ? ThemeColors.MUTED.get() : ThemeColors.WARNING.get());
		}
	}

	private void showEditions(TechnologyList list) {
		for (Control child : editions.getChildren()) {
			child.dispose();
		}
		List<TechnologyList> chain = Editions.of(list, session.references());
		visible(editions, chain.size() > 1);
		if (chain.size() < 2) {
			return;
		}
		toolkit.createLabel(editions, Messages.editions).setForeground(ThemeColors.MUTED.get());
		for (int i = 0; i < chain.size(); i++) {
			if (i > 0) {
				toolkit.createLabel(editions, "\u2192").setForeground(ThemeColors.MUTED.get()); //$NON-NLS-1$
			}
			TechnologyList edition = chain.get(i);
			if (edition == list) {
				Label here = toolkit.createLabel(editions, name(edition));
				here.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			} else {
				Hyperlink link = new Hyperlink(editions, SWT.NONE);
				toolkit.adapt(link, true, true);
				link.setForeground(ThemeColors.ACCENT.get());
				link.setText(name(edition));
				link.setToolTipText(ElementLabels.text(edition));
				link.addHyperlinkListener(
						IHyperlinkListener.linkActivatedAdapter(event -> ElementEditors.open(edition)));
			}
		}
	}

	/**
	 * The links to other editions, for tests.
	 *
	 * @return the controls of the chain, the oldest first
	 */
	public Control[] editions() {
		return editions.getChildren();
	}

	/**
	 * What is said about the declared total.
	 *
	 * @return the text; empty if the source declares none
	 */
	public String total() {
		return total.isVisible() ? total.getText() : ""; //$NON-NLS-1$
	}

	private static String name(TechnologyList edition) {
		String name = ListNames.edition(edition);
		return name.isEmpty() ? ElementLabels.brief(edition) : name;
	}

	private static void text(Label label, String text) {
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void visible(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) data(control)).exclude = !visible;
	}

	private static Object data(Control control) {
		if (control.getLayoutData() == null) {
			control.setLayoutData(new GridData());
		}
		return control.getLayoutData();
	}

	private static String number(long number) {
		return NumberFormat.getIntegerInstance(DataLanguage.interfaceLocale()).format(number);
	}
}
