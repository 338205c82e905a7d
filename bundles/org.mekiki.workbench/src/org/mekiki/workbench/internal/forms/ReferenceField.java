package org.mekiki.workbench.internal.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.ElementPicker;
import org.mekiki.workbench.api.Icons;

/** References to other elements, one or several: each a link that opens it, with a picker to choose more. */
final class ReferenceField extends Field {

	private static final int SHOWN_AT_MOST = 50;

	private Composite rows;
	private List<Object> shown;
	private String shownLanguage;

	ReferenceField(FormContext context, EReference reference) {
		super(context, reference);
	}

	private EReference reference() {
		return (EReference) feature();
	}

	@Override
	boolean tall() {
		return true;
	}

	@Override
	Control create(Composite parent) {
		rows = context().plain(parent);
		rows.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 1).create());
		rows.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return rows;
	}

	private List<Object> targets() {
		Object value = value();
		if (value instanceof List<?> many) {
			return new ArrayList<>(many);
		}
		return value == null ? List.of() : List.of(value);
	}

	@Override
	void refresh() {
		List<Object> now = targets();
		String language = org.mekiki.workbench.api.DataLanguage.current();
		if (now.equals(shown) && language.equals(shownLanguage)) {
			for (Control child : rows.getChildren()) {
				if (child instanceof ImageHyperlink link && link.getHref() instanceof Element target) {
					link.setText(ElementLabels.text(target));
				}
			}
			return;
		}
		shown = now;
		shownLanguage = language;
		for (Control child : rows.getChildren()) {
			child.dispose();
		}
		now.stream().limit(SHOWN_AT_MOST).forEach(target -> addRow((Element) target));
		if (now.size() > SHOWN_AT_MOST) {
			span(context().toolkit().createLabel(rows,
					NLS.bind(Messages.more, Integer.valueOf(now.size() - SHOWN_AT_MOST))));
		}
		if (context().canEdit() && (feature().isMany() || now.isEmpty())) {
			span(SmallButton.create(rows, context(), "add", NLS.bind(Messages.choose, label()), this::choose)); //$NON-NLS-1$
		}
		context().relayout();
	}

	private static void span(Control control) {
		GridData data = new GridData(SWT.LEFT, SWT.CENTER, true, false);
		data.horizontalSpan = 2;
		control.setLayoutData(data);
	}

	private void addRow(Element target) {
		ImageHyperlink link = context().toolkit().createImageHyperlink(rows, SWT.WRAP);
		link.setImage(Icons.of(target));
		link.setText(ElementLabels.text(target));
		link.setHref(target);
		link.setToolTipText(ElementLabels.className(target.eClass()) + '\n' + tooltip());
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 60;
		link.setLayoutData(data);
		link.addHyperlinkListener(new HyperlinkAdapter() {

			@Override
			public void linkActivated(HyperlinkEvent event) {
				ElementEditors.open(target);
			}
		});
		if (context().canEdit()) {
			SmallButton.create(rows, context(), "remove", NLS.bind(Messages.remove, ElementLabels.brief(target)), //$NON-NLS-1$
					() -> remove(target));
		} else {
			context().toolkit().createLabel(rows, ""); //$NON-NLS-1$
		}
	}

	private void choose() {
		EObject self = owner();
		List<Object> present = targets();
		Element chosen = ElementPicker.pick(rows.getShell(), context().session(), reference().getEReferenceType(),
				label(), candidate -> candidate != self && !present.contains(candidate));
		if (chosen != null && feature().isMany()) {
			present.add(chosen);
			set(present);
		} else if (chosen != null) {
			set(chosen);
		}
	}

	private void remove(Element target) {
		if (feature().isMany()) {
			List<Object> rest = targets();
			rest.remove(target);
			set(rest);
		} else {
			set(null);
		}
	}
}
