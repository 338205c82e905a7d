package org.mekiki.curriculum.ui.internal.outline;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.PropertyForm;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;

/** The form of an element, as the model says, with some of its features. */
public final class FormDetail implements Detail {

	private final EditingSession session;
	private final VerticalForm scrolled;
	private final PropertyForm form;

	/**
	 * Creates an empty form.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param toolkit
	 *            makes the controls
	 * @param session
	 *            holds the elements
	 * @param features
	 *            says which features are shown
	 */
	public FormDetail(Composite parent, FormToolkit toolkit, EditingSession session,
			Predicate<EStructuralFeature> features) {
		this.session = session;
		scrolled = new VerticalForm(parent, toolkit);
		ThemeColors.markPage(scrolled);
		scrolled.body().setLayout(GridLayoutFactory.fillDefaults().margins(12, 10).create());
		form = new PropertyForm(scrolled.body(), toolkit, features);
		form.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
	}

	@Override
	public Control control() {
		return scrolled;
	}

	@Override
	public void show(Element element) {
		scrolled.fill(() -> form.show(session, element));
		scrolled.setOrigin(0, 0);
	}

	@Override
	public void setFocus() {
		form.control().setFocus();
	}
}
