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
import org.mekiki.workbench.api.VerticalForm;

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
	private int showing;

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
		body.setRedraw(false);
		try {
			steps(newSession, newElement).forEach(Runnable::run);
		} finally {
			building = false;
			body.setRedraw(true);
		}
	}

	/**
	 * What is to be done to show an element, or nothing, for who has better things to do in between. Until the last step the
	 * sections show, one by one, the new element; the last step lays them out. Steps that are left when another element is to
	 * be shown do nothing.
	 *
	 * @param newSession
	 *            holds the element
	 * @param newElement
	 *            the element, or null
	 * @return to be run in this order on the UI thread
	 */
	public List<Runnable> steps(EditingSession newSession, Element newElement) {
		PendingEdit.commit();
		listen(newSession);
		element = newElement;
		context.setSession(newSession);
		building = true;
		int mine = ++showing;
		List<Runnable> steps = new ArrayList<>();
		if (newElement == null) {
			steps.add(() -> bringUp(null));
		} else {
			ClassForm next = classForm(newElement.eClass());
			List<FormSection> sections = FormSection.of(newElement.eClass());
			for (int i = 0; i < sections.size(); i++) {
				int part = i;
				if (next.parts.size() <= part) {
					steps.add(() -> next.parts.add(build(next.area, sections.get(part))));
				}
				steps.add(() -> next.parts.get(part).forEach(field -> field.setOwner(newElement)));
			}
			steps.add(() -> bringUp(next));
		}
		return steps.stream().map(step -> current(mine, step)).toList();
	}

	private Runnable current(int mine, Runnable step) {
		return () -> {
			if (mine == showing && !body.isDisposed()) {
				step.run();
			}
		};
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
		} else if (shown != null && !body.isDisposed()) {
			shown.parts.forEach(fields -> fields.forEach(Field::refresh));
		}
	}

	/** The controls for a class; those used before are kept, because making them takes longer than filling. */
	private ClassForm classForm(EClass type) {
		ClassForm found = built.remove(type);
		if (found == null) {
			found = new ClassForm(context.plain(body));
		}
		built.put(type, found);
		if (built.size() > KEPT) {
			EClass longestAgo = built.keySet().stream().filter(kept -> built.get(kept) != shown).findFirst().orElseThrow();
			built.remove(longestAgo).area.dispose();
		}
		return found;
	}

	/** Shows the controls for a class, which have been filled, instead of those shown before. */
	private void bringUp(ClassForm next) {
		building = false;
		Runnable change = () -> {
			if (shown != null) {
				shown.visible(false);
			}
			shown = next;
			if (next != null) {
				next.visible(true);
			}
			relayout();
		};
		if (page() instanceof VerticalForm form) {
			form.fill(change);
		} else {
			change.run();
		}
	}

	private List<Field> build(Composite area, FormSection part) {
		List<Field> fields = new ArrayList<>();
		List<EStructuralFeature> features = part.features().stream().filter(filter).toList();
		if (features.isEmpty()) {
			return fields;
		}
		FormToolkit toolkit = context.toolkit();
		Section section = toolkit.createSection(area, ExpandableComposite.TWISTIE | ExpandableComposite.NO_TITLE_FOCUS_BOX
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
			fields.add(field);
		}
		section.addListener(SWT.Expand, event -> relayout());
		return fields;
	}

	private void relayout() {
		if (building || body.isDisposed()) {
			return;
		}
		SharedScrolledComposite page = page();
		if (!(page instanceof VerticalForm)) {
			body.layout(true, true);
		}
		if (page != null) {
			page.reflow(true);
		}
	}

	/** What the form scrolls in; null if it does not. */
	private SharedScrolledComposite page() {
		Composite parent = body.getParent();
		while (parent != null && !(parent instanceof SharedScrolledComposite)) {
			parent = parent.getParent();
		}
		return (SharedScrolledComposite) parent;
	}

	/** The controls for one class. */
	private static final class ClassForm {

		private final Composite area;

		/** The fields of the sections that have been made. */
		private final List<List<Field>> parts = new ArrayList<>();
		private boolean held = true;

		ClassForm(Composite area) {
			this.area = area;
			area.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
			area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
			// sections lay themselves out as soon as they have a title, which is too early
			area.setLayoutDeferred(true);
			visible(false);
		}

		void visible(boolean visible) {
			area.setVisible(visible);
			((GridData) area.getLayoutData()).exclude = !visible;
			if (visible && held) {
				held = false;
				area.setLayoutDeferred(false);
			}
		}
	}
}
