package org.mekiki.workbench.internal.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.mekiki.model.Text;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.Themes;

/**
 * Values that belong to an element: citations, notes, other names, readiness levels. Each is a small form of its own,
 * generated from the class of the value.
 */
final class ValuesField extends Field {

	private static final int SHOWN_AT_MOST = 30;

	private final List<Field> fields = new ArrayList<>();
	private Composite cards;
	private Control action;
	private List<EObject> shown;

	ValuesField(FormContext context, EReference reference) {
		super(context, reference);
	}

	private EReference reference() {
		return (EReference) feature();
	}

	@Override
	boolean wide() {
		return true;
	}

	@Override
	Control create(Composite parent) {
		cards = context().plain(parent);
		cards.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 6).create());
		cards.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		return cards;
	}

	@Override
	void createAction(Composite parent) {
		action = SmallButton.create(parent, context(), "add", //$NON-NLS-1$
				NLS.bind(Messages.add, ElementLabels.className(reference().getEReferenceType())), this::add);
	}

	private void showAction() {
		action.setVisible(context().canEdit() && (feature().isMany() || shown.isEmpty()));
	}

	@SuppressWarnings("unchecked")
	private List<EObject> values() {
		Object value = value();
		if (value instanceof EList<?> many) {
			return List.copyOf((EList<EObject>) many);
		}
		return value == null ? List.of() : List.of((EObject) value);
	}

	@Override
	void refresh() {
		List<EObject> now = values();
		if (now.equals(shown)) {
			fields.forEach(Field::refresh);
			showAction();
			return;
		}
		shown = now;
		fields.clear();
		for (Control child : cards.getChildren()) {
			child.dispose();
		}
		now.stream().limit(SHOWN_AT_MOST).forEach(this::addCard);
		if (now.size() > SHOWN_AT_MOST) {
			label(NLS.bind(Messages.more, Integer.valueOf(now.size() - SHOWN_AT_MOST)));
		}
		showAction();
		context().relayout();
	}

	private void label(String text) {
		Label label = context().toolkit().createLabel(cards, text);
		Themes.color(label, ThemeColors.MUTED);
		span(label);
	}

	private static void span(Control control) {
		GridData data = new GridData(SWT.LEFT, SWT.CENTER, true, false);
		data.horizontalSpan = 2;
		control.setLayoutData(data);
	}

	private void addCard(EObject value) {
		Composite card = context().plain(cards);
		boolean text = value instanceof Text;
		card.setLayout(GridLayoutFactory.fillDefaults().numColumns(text ? 4 : 2).spacing(6, 3).create());
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		for (EStructuralFeature feature : value.eClass().getEAllStructuralFeatures()) {
			Field field = Fields.create(context(), feature);
			if (!text) {
				Fields.label(card, context(), field);
			}
			Control control = field.create(card);
			if (text && "language".equals(feature.getName())) { //$NON-NLS-1$
				GridData data = new GridData(SWT.LEFT, SWT.CENTER, false, false);
				data.widthHint = 40;
				control.setLayoutData(data);
			}
			fields.add(field);
			field.setOwner(value);
		}
		if (context().canEdit()) {
			Control remove = SmallButton.create(cards, context(), "remove", //$NON-NLS-1$
					NLS.bind(Messages.remove, ElementLabels.brief(value)), () -> remove(value));
			remove.setLayoutData(new GridData(SWT.RIGHT, SWT.BEGINNING, false, false));
		} else {
			context().toolkit().createLabel(cards, ""); //$NON-NLS-1$
		}
	}

	@SuppressWarnings("unchecked")
	private void add() {
		EObject value = EcoreUtil.create(reference().getEReferenceType());
		EStructuralFeature language = value.eClass().getEStructuralFeature("language"); //$NON-NLS-1$
		if (language != null) {
			value.eSet(language, DataLanguage.current());
		}
		EObject element = owner();
		edit(() -> {
			if (feature().isMany()) {
				((EList<EObject>) element.eGet(feature())).add(value);
			} else {
				element.eSet(feature(), value);
			}
		});
		if (!fields.isEmpty()) {
			cards.setFocus();
		}
	}

	private void remove(EObject value) {
		edit(() -> EcoreUtil.remove(value));
	}
}
