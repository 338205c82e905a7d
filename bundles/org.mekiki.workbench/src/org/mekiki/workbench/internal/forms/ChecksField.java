package org.mekiki.workbench.internal.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.model.text.ModelText;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;

/** An attribute that takes several literals of an enumeration: a box to tick for each; or a single yes or no. */
final class ChecksField extends Field {

	private final Map<Object, Button> boxes = new LinkedHashMap<>();

	ChecksField(FormContext context, EAttribute attribute) {
		super(context, attribute);
	}

	@Override
	boolean tall() {
		return true;
	}

	@Override
	Control create(Composite parent) {
		Composite row = context().plain(parent);
		row.setLayout(RowLayoutFactory.fillDefaults().wrap(true).margins(0, 0).spacing(10).create());
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 60;
		row.setLayoutData(data);
		if (feature().getEType() instanceof EEnum literals) {
			for (EEnumLiteral literal : literals.getELiterals()) {
				Button box = add(row, literal.getInstance(), ElementLabels.name(literal));
				box.setToolTipText(ModelText.documentation(literal, DataLanguage.interfaceLocale()));
			}
		} else {
			Button box = add(row, Boolean.TRUE, ""); //$NON-NLS-1$
			describe(box);
		}
		return row;
	}

	private Button add(Composite row, Object value, String label) {
		Button box = context().toolkit().createButton(row, label, SWT.CHECK);
		box.addListener(SWT.Selection, event -> toggled());
		boxes.put(value, box);
		return box;
	}

	private void toggled() {
		if (feature().isMany()) {
			List<Object> ticked = new ArrayList<>();
			boxes.forEach((value, box) -> {
				if (box.getSelection()) {
					ticked.add(value);
				}
			});
			set(ticked);
		} else {
			set(Boolean.valueOf(boxes.get(Boolean.TRUE).getSelection()));
		}
	}

	@Override
	void refresh() {
		Object now = value();
		boxes.forEach((value, box) -> {
			box.setEnabled(context().canEdit());
			box.setSelection(now instanceof List<?> many ? many.contains(value) : value.equals(now));
		});
	}
}
