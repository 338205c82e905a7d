package org.mekiki.workbench.internal.why;

import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.PartSelection;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.results.Links;
import org.mekiki.workbench.internal.selection.SelectionFollower;
import org.mekiki.workbench.internal.session.SessionManager;
import org.mekiki.workbench.internal.theme.PageFonts;
import org.mekiki.workbench.internal.theme.RowHeight;
import org.mekiki.workbench.internal.theme.Themes;
import org.mekiki.workbench.internal.why.TrailTree.Node;

/**
 * Explains what is selected: how a figure was made, from what, down to the sources and what they say. Follows every
 * selection that can be adapted to a {@link Trail}; of elements it shows where they are cited.
 */
public final class WhyView extends ViewPart implements SessionsListener {

	private static final int WRAP = 60;
	/** More inputs than this are shown in portions. */
	private static final int PORTION = 200;

	/** More rows than this are not opened at once: nobody sees them, and making them takes time. */
	private static final int OPENED = 100;

	private final PartSelection selection = new PartSelection();
	private Composite body;
	private Label icon;
	private Label statement;
	private TreeViewer tree;
	private Label detail;
	private Trail trail;
	private SelectionFollower follower;

	@Override
	public void createPartControl(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		Themes.markPage(body);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(6, 6).create());
		icon = new Label(body, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		statement = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(statement);
		tree = new TreeViewer(body, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WRAP, WRAP).applyTo(tree.getControl());
		tree.setContentProvider(new TrailTree());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new TrailLabels()));
		tree.setDisplayIncrementally(PORTION);
		ColumnViewerToolTipSupport.enableFor(tree);
		RowHeight.apply(tree.getTree());
		tree.addOpenListener(event -> open());
		tree.addSelectionChangedListener(event -> showDetail());
		detail = new Label(body, SWT.WRAP);
		Themes.color(detail, ThemeColors.MUTED);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WRAP, SWT.DEFAULT).applyTo(detail);
		getSite().setSelectionProvider(selection);
		follower = new SelectionFollower(this, body, this::follow);
		SessionManager.get().addListener(this);
		show(null);
		follow(getSite().getPage().getSelection());
	}

	private void follow(ISelection selected) {
		Object first = selected instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		Trail found = first == null ? null : Adapters.adapt(first, Trail.class);
		Element element = found == null ? Selections.first(selected) : null;
		if (found == null && element != null && element.eResource() != null) {
			found = ElementTrail.of(element);
		}
		if (found != null && !found.equals(trail)) {
			show(found);
		}
	}

	/**
	 * What is explained.
	 *
	 * @return null for nothing
	 */
	Trail trail() {
		return trail;
	}

	private void show(Trail next) {
		trail = next;
		icon.setImage(TrailLabels.icon(next == null ? null : next.object()));
		statement.setText((next == null ? Messages.empty : next.statement()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		statement.setFont(next == null ? null : PageFonts.heading());
		Themes.color(statement, next == null ? ThemeColors.MUTED : ThemeColors.FOREGROUND);
		tree.setInput(next);
		openFirst();
		visible(tree.getControl(), next != null && !(next.inputs().isEmpty() && next.sources().isEmpty()));
		showDetail();
	}

	/** Opens one step after the other until there is more than can be seen. */
	private void openFirst() {
		int rows = 0;
		for (TreeItem item : tree.getTree().getItems()) {
			if (item.getData() instanceof Node node && node.trail() != null && rows < OPENED) {
				tree.setExpandedState(node, true);
				rows += 1 + item.getItemCount();
			}
		}
	}

	private void showDetail() {
		Node node = (Node) tree.getStructuredSelection().getFirstElement();
		String text = ""; //$NON-NLS-1$
		if (trail != null && trail.inputs().isEmpty() && trail.sources().isEmpty()) {
			text = Messages.noSources;
		} else if (node != null && node.source() != null && !node.source().quote().isBlank()) {
			text = '\u201c' + node.source().quote() + '\u201d';
		} else if (node != null && node.source() == null) {
			text = node.trail().statement();
		}
		detail.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		visible(detail, !text.isEmpty());
		body.layout(true, true);
	}

	private static void visible(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	private void open() {
		Node node = (Node) tree.getStructuredSelection().getFirstElement();
		if (node != null) {
			ModelLink link = node.source() != null ? node.source().source() : node.trail().object();
			Links.open(SessionManager.get().active(), link);
		}
	}

	@Override
	public void sessionClosed(EditingSession session) {
		follower.forget();
		if (Objects.nonNull(trail)) {
			show(null);
		}
	}

	@Override
	public void setFocus() {
		if (tree.getControl().isVisible()) {
			tree.getControl().setFocus();
		} else {
			body.setFocus();
		}
	}

	@Override
	public void dispose() {
		SessionManager.get().removeListener(this);
		follower.stop();
		super.dispose();
	}
}
