package org.mekiki.taxonomy.ui.internal.page;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.mekiki.model.taxonomy.Technology;

/** One part of the page of a technology, under a heading of its own. */
abstract class Block {

	private final PageContext context;
	private final Section section;
	private final Composite body;

	Block(Composite page, PageContext context, String title) {
		this.context = context;
		section = context.toolkit().createSection(page, ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED
				| ExpandableComposite.NO_TITLE_FOCUS_BOX);
		section.setText(title);
		section.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		body = context.toolkit().createComposite(section);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(2, 4).spacing(8, 4).create());
		section.setClient(body);
		section.addListener(SWT.Expand, event -> context.relayout().run());
	}

	/** Shows a technology, or shows it again after a change. */
	abstract void show(Technology technology);

	final PageContext context() {
		return context;
	}

	final Composite body() {
		return body;
	}

	final void setTitle(String title) {
		if (!title.equals(section.getText())) {
			section.setText(title);
			section.layout(true);
		}
	}

	final void setVisible(boolean visible) {
		GridData data = (GridData) section.getLayoutData();
		data.exclude = !visible;
		section.setVisible(visible);
	}
}
