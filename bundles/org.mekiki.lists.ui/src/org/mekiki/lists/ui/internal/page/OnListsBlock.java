package org.mekiki.lists.ui.internal.page;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.ui.internal.text.ListNames;
import org.mekiki.model.Element;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.PageBlock;
import org.mekiki.workbench.api.ThemeColors;

/** On the page of a technology: which lists name it, and with which items. */
public final class OnListsBlock implements PageBlock {

	private static final int TOOLTIP_AT_MOST = 12;

	private FormToolkit toolkit;
	private Label count;
	private Composite lists;
	private List<Listing> shown = List.of();

	@Override
	public void createControl(Composite parent, FormToolkit kit) {
		toolkit = kit;
		parent.setLayout(GridLayoutFactory.fillDefaults().margins(2, 4).spacing(0, 4).create());
		count = kit.createLabel(parent, ""); //$NON-NLS-1$
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		lists = kit.createComposite(parent);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.wrap = true;
		row.spacing = 10;
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		lists.setLayout(row);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.widthHint = 120;
		lists.setLayoutData(data);
	}

	@Override
	public boolean show(EditingSession session, Element element) {
		if (!(element instanceof Technology technology)) {
			return false;
		}
		List<Listing> listings = Listing.of(session, technology);
		if (listings.isEmpty()) {
			return false;
		}
		long all = session.model().getLists().stream().filter(list -> Listing.isCurrent(list, session)).count();
		long agreed = listings.stream().filter(each -> !each.isOnlySuggested()).count();
		count.setText(NLS.bind(Messages.onLists, Long.toString(agreed), Long.toString(all)));
		count.setForeground(ThemeColors.MUTED.get());
		if (!listings.equals(shown)) {
			shown = listings;
			for (Control child : lists.getChildren()) {
				child.dispose();
			}
			listings.forEach(this::add);
			lists.layout(true, true);
		}
		return true;
	}

	private void add(Listing listing) {
		Hyperlink link = new Hyperlink(lists, SWT.NONE);
		toolkit.adapt(link, true, true);
		link.setForeground(ThemeColors.ACCENT.get());
		link.setText(ListNames.brief(listing.list()) + (listing.isOnlySuggested() ? " ?" : "")); //$NON-NLS-1$ //$NON-NLS-2$
		StringBuilder tooltip = new StringBuilder(ElementLabels.text(listing.list()));
		listing.links().stream().limit(TOOLTIP_AT_MOST).forEach(each -> tooltip.append("\n\u2022 ") //$NON-NLS-1$
				.append(ElementLabels.text(each.getSource()))
				.append(each.getState() == AlignmentState.SUGGESTED ? " ?" : "")); //$NON-NLS-1$ //$NON-NLS-2$
		link.setToolTipText(tooltip.toString());
		link.addHyperlinkListener(IHyperlinkListener
				.linkActivatedAdapter(event -> ElementEditors.open(listing.links().get(0).getSource())));
	}
}
