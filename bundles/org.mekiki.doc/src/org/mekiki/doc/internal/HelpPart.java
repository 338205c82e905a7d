package org.mekiki.doc.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** The help: topics that can be searched on the left, the page on the right. */
public final class HelpPart extends EditorPart {

	/** Identifier of the editor. */
	public static final String ID = "org.mekiki.doc.help"; //$NON-NLS-1$

	private static final int[] WEIGHTS = { 22, 78 };

	private TableViewer topics;
	private HelpPage page;
	private String query = ""; //$NON-NLS-1$

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(left);
		Text search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		search.addModifyListener(event -> {
			query = search.getText();
			topics.refresh();
		});
		topics = new TableViewer(left, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(topics.getControl());
		topics.setContentProvider(ArrayContentProvider.getInstance());
		topics.setLabelProvider(LabelProvider.createTextProvider(topic -> ((Topic) topic).label()));
		topics.setFilters(new ViewerFilter() {
			@Override
			public boolean select(org.eclipse.jface.viewers.Viewer viewer, Object parentElement, Object element) {
				return query.isBlank() || ((Topic) element).matches(query);
			}
		});
		page = new HelpPage(sash, this::follow);
		topics.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Topic topic) {
				page.show(topic);
			}
		});
		sash.setWeights(WEIGHTS);
		load();
	}

	private void load() {
		try {
			List<Topic> all = Topic.all();
			topics.setInput(all);
			topics.setSelection(new StructuredSelection(all.get(0)));
		} catch (IOException failure) {
			ILog.of(HelpPart.class).error("The help cannot be read", failure); //$NON-NLS-1$
			page.message(Messages.unreadable);
		}
	}

	/** Shows a page by the name of its file; one that is not there leaves the page that is shown. */
	void show(String href) {
		all().stream().filter(topic -> topic.isAt(href)).findFirst()
				.ifPresent(topic -> topics.setSelection(new StructuredSelection(topic), true));
	}

	/** The page went elsewhere by itself: a link was followed. */
	private void follow(String location) {
		Object selected = topics.getStructuredSelection().getFirstElement();
		if (!(selected instanceof Topic topic) || !topic.isAt(location)) {
			all().stream().filter(other -> other.isAt(location)).findFirst().ifPresent(other -> {
				page.isShowing(other);
				topics.setSelection(new StructuredSelection(other), true);
			});
		}
	}

	@SuppressWarnings("unchecked")
	private List<Topic> all() {
		return topics.getInput() instanceof List<?> list ? (List<Topic>) list : List.of();
	}

	@Override
	public void setFocus() {
		topics.getControl().setFocus();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
