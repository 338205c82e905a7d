package org.mekiki.taxonomy.ui.internal.page;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.mekiki.taxonomy.ui.internal.tree.TaxonomyIcons;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;

/** Elements one below the other, each a link. It is only made again when it would look different. */
final class LineList {

	private static final int SHOWN_AT_MOST = 25;

	private final PageContext context;
	private final Composite body;
	private List<Line> shown = List.of();

	LineList(Composite parent, PageContext context) {
		this.context = context;
		body = context.toolkit().createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).create());
	}

	Composite control() {
		return body;
	}

	void show(List<Line> lines) {
		if (sameAs(lines)) {
			return;
		}
		shown = lines;
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		lines.stream().limit(SHOWN_AT_MOST).forEach(this::add);
		if (lines.size() > SHOWN_AT_MOST) {
			Label more = context.toolkit().createLabel(body, NLS.bind(Messages.more, lines.size() - SHOWN_AT_MOST));
			more.setForeground(ThemeColors.MUTED.get());
			more.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		}
	}

	private boolean sameAs(List<Line> lines) {
		if (lines.size() != shown.size()) {
			return false;
		}
		for (int i = 0; i < lines.size(); i++) {
			// what removes it belongs to another technology as soon as the page does
			if (!lines.get(i).looksLike(shown.get(i)) || lines.get(i).remove() != null) {
				return false;
			}
		}
		return true;
	}

	private void add(Line line) {
		Composite row = context.toolkit().createComposite(body);
		row.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, line.remove() == null ? 2 : 1, 1));
		// not one of the toolkit's: its underline strikes Japanese through, its colour does not follow the theme
		ImageHyperlink link = new ImageHyperlink(row, SWT.WRAP);
		context.toolkit().adapt(link, true, true);
		link.setForeground(ThemeColors.ACCENT.get());
		link.setText(line.text());
		link.setImage(Icons.of(line.element()));
		link.setToolTipText(line.text());
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 80;
		link.setLayoutData(data);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> ElementEditors.open(line.element())));
		if (!line.detail().isEmpty()) {
			Label detail = context.toolkit().createLabel(row, line.detail().replace("&", "&&"), SWT.WRAP); //$NON-NLS-1$ //$NON-NLS-2$
			detail.setForeground(ThemeColors.MUTED.get());
			GridData detailData = new GridData(SWT.FILL, SWT.CENTER, true, false);
			detailData.horizontalIndent = 22;
			detailData.widthHint = 80;
			detail.setLayoutData(detailData);
		}
		if (line.remove() != null) {
			addRemove(line);
		}
	}

	private void addRemove(Line line) {
		ToolBar bar = new ToolBar(body, SWT.FLAT);
		context.toolkit().adapt(bar);
		bar.setLayoutData(new GridData(SWT.RIGHT, SWT.BEGINNING, false, false));
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(TaxonomyIcons.get("unlink")); //$NON-NLS-1$
		item.setToolTipText(NLS.bind(Messages.unlink, line.text()));
		// the button itself goes away with the link, so not while it is being pressed
		item.addListener(SWT.Selection, event -> body.getDisplay().asyncExec(line.remove()));
	}
}
