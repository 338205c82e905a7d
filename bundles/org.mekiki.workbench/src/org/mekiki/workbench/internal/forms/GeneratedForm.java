package org.mekiki.workbench.internal.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.DataLanguage;

/** The sections and fields for an element; rebuilt when the class changes, refreshed when the element does. */
public final class GeneratedForm {

	/** For how many classes the controls are kept. */
	private static final int KEPT = 5;

	private final Composite body;
	private final FormContext context;
	private final Predicate<EStructuralFeature> filter;
	private final Map<EClass, ClassForm> built = new LinkedHashMap<>();
	private final SessionListener listener = new SessionListener() {

		@Override
		public void modelChanged(ModelChange change) {
			refresh();
		}

		@Override
		public void closed() {
			show(null, null);
		}
	};
	private final Runnable languageListener = this::refresh;
	private EditingSession session;
	private Element element;
	private ClassForm shown;
	private boolean building;

	/**
	 * Creates an empty form.
	 *
	 * @param parent
	 *            takes the form as a child
	 * @param toolkit
	 *            makes the controls
	 * @param filter
	 *            says which features are shown
	 */
	public GeneratedForm(Composite parent, FormToolkit toolkit, Predicate<EStructuralFeature> filter) {
		this.filter = filter;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
		context = new FormContext(toolkit, this::relayout);
		DataLanguage.addListener(languageListener);
		body.addDisposeListener(event -> {
			DataLanguage.removeListener(languageListener);
			listen(null);
		});
	}

	/**
	 * The composite that holds the form.
	 *
	 * @return the control
	 */
	public Composite control() {
		return body;
	}

	/**
	 * Shows an element, or nothing.
	 *
	 * @param newSession
	 *            holds the element
	 * @param newElement
	 *            the element, or null
	 */
	public void show(EditingSession newSession, Element newElement) {
		if (body.isDisposed()) {
			return;
		}
		PendingEdit.commit();
		listen(newSession);
		element = newElement;
		context.setSession(newSession);
		EClass type = newElement == null ? null : newElement.eClass();
		body.setRedraw(false);
		building = true;
		try {
			bringUp(type);
			if (newElement != null) {
				shown.fields.forEach(field -> field.setOwner(newElement));
			}
		} finally {
			building = false;
			relayout();
			body.setRedraw(true);
		}
	}

	private void listen(EditingSession newSession) {
		if (session != newSession) {
			if (session != null) {
				session.removeListener(listener);
			}
			session = newSession;
			if (newSession != null) {
				newSession.addListener(listener);
			}
		}
	}

	private void refresh() {
		if (element != null && element.eResource() == null) {
			show(session, null);
		} else if (element != null && !body.isDisposed()) {
			shown.fields.forEach(Field::refresh);
		}
	}

	/** Shows the controls for a class; those used before are kept, because making them takes longer than filling. */
	private void bringUp(EClass type) {
		if (shown != null) {
			shown.visible(false);
			shown = null;
		}
		if (type == null) {
			return;
		}
		shown = built.remove(type);
		if (shown == null) {
			shown = new ClassForm(context.plain(body));
			FormSection.of(type).forEach(this::build);
		}
		built.put(type, shown);
		shown.visible(true);
		if (built.size() > KEPT) {
			built.remove(built.keySet().iterator().next()).area.dispose();
		}
	}

	private void build(FormSection part) {
		List<EStructuralFeature> features = part.features().stream().filter(filter).toList();
		if (features.isEmpty()) {
			return;
		}
		FormToolkit toolkit = context.toolkit();
		Section section = toolkit.createSection(shown.area, ExpandableComposite.TWISTIE | ExpandableComposite.NO_TITLE_FOCUS_BOX
				| (part.expanded() ? ExpandableComposite.EXPANDED : 0));
		section.setText(part.title());
		section.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		Composite client = toolkit.createComposite(section);
		client.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 4).spacing(8, 4).create());
		section.setClient(client);
		for (EStructuralFeature feature : features) {
			Field field = Fields.create(context, feature);
			Fields.label(client, context, field);
			Control control = field.create(client);
			if (field.wide() && control.getLayoutData() instanceof GridData data) {
				data.horizontalSpan = 2;
			}
			shown.fields.add(field);
		}
		section.addListener(SWT.Expand, event -> relayout());
	}

	private void relayout() {
		if (building || body.isDisposed()) {
			return;
		}
		body.layout(true, true);
		for (Composite parent = body.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof SharedScrolledComposite scrolled) {
				scrolled.reflow(true);
				return;
			}
		}
	}

	/** The controls for one class. */
	private static final class ClassForm {

		private final Composite area;
		private final List<Field> fields = new ArrayList<>();

		ClassForm(Composite area) {
			this.area = area;
			area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
			area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		}

		void visible(boolean visible) {
			area.setVisible(visible);
			((GridData) area.getLayoutData()).exclude = !visible;
		}
	}
}
