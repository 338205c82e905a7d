package org.mekiki.taxonomy.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.ui.internal.page.TechnologyPage;
import org.mekiki.workbench.api.PropertyForm;
import org.mekiki.workbench.api.VerticalForm;

/** Beside the tree: the page of the one selected technology, what can be done with several, or the taxonomy itself. */
final class DetailPane {

	/** Somebody who walks through the tree by keyboard need not wait for every page. Milliseconds. */
	private static final int PAUSE = 90;

	private final TaxonomyEditor editor;
	private final FormToolkit toolkit;
	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final Runnable showLatest = this::showLatest;
	private TechnologyPage page;
	private SeveralPage several;
	private VerticalForm taxonomyForm;
	private PropertyForm properties;
	private List<Technology> latest = List.of();

	DetailPane(Composite parent, FormToolkit toolkit, TaxonomyEditor editor) {
		this.editor = editor;
		this.toolkit = toolkit;
		stack = toolkit.createComposite(parent);
		stack.setLayout(layout);
	}

	void later(List<Technology> technologies) {
		if (!technologies.equals(latest) || layout.topControl == null) {
			latest = technologies;
			stack.getDisplay().timerExec(PAUSE, showLatest);
		}
	}

	void show(List<Technology> technologies) {
		latest = technologies;
		showLatest();
	}

	/** Shows the same again after a change of the model. */
	void refresh() {
		if (layout.topControl == null) {
			return;
		}
		if (page != null && layout.topControl == page.control()) {
			page.refresh();
		} else if (several != null && layout.topControl == several.control()) {
			several.show(latest);
		}
	}

	private void showLatest() {
		if (stack.isDisposed() || editor.session().isClosed() || editor.taxonomy() == null) {
			return;
		}
		List<Technology> present = latest.stream().filter(each -> each.eResource() != null).toList();
		Control top = switch (present.size()) {
		case 0 -> taxonomy();
		case 1 -> technology(present.get(0));
		default -> several(present);
		};
		if (layout.topControl != top) {
			layout.topControl = top;
			stack.layout();
		}
	}

	private Control technology(Technology technology) {
		if (page == null) {
			page = new TechnologyPage(stack, toolkit, editor.session(), editor.actions()::execute);
		}
		page.show(technology);
		return page.control();
	}

	private Control several(List<Technology> technologies) {
		if (several == null) {
			several = new SeveralPage(stack, toolkit, editor);
		}
		several.show(technologies);
		return several.control();
	}

	private Control taxonomy() {
		if (taxonomyForm == null) {
			taxonomyForm = new VerticalForm(stack, toolkit);
			Composite body = taxonomyForm.body();
			body.setLayout(GridLayoutFactory.fillDefaults().margins(16, 10).create());
			properties = new PropertyForm(body, toolkit);
			properties.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		}
		properties.show(editor.session(), editor.taxonomy());
		taxonomyForm.reflow(true);
		return taxonomyForm;
	}
}
