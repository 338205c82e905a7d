package org.mekiki.workbench.internal.forms;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mekiki.model.ModelPackage;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.Themes;

/** Chooses the kind of field for a feature of the model. */
final class Fields {

	private static final int LABEL_WIDTH = 92;
	/** Brings a label in line with the first row of its field. */
	private static final int TOP = 3;

	private Fields() {
	}

	/** Whether a feature is edited in a form: not the identifier, and not what has a place of its own in the tree. */
	static boolean editable(EStructuralFeature feature) {
		if (feature == ModelPackage.Literals.IDENTIFIED__ID || feature.isDerived() || !feature.isChangeable()) {
			return false;
		}
		if (feature instanceof EReference reference) {
			return !reference.isContainer() && (!reference.isContainment() || isValue(reference.getEReferenceType()));
		}
		return true;
	}

	static Field create(FormContext context, EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			if (!reference.isContainment()) {
				return new ReferenceField(context, reference);
			}
			return onePerLanguage(reference) ? new LanguageTextsField(context, reference)
					: new ValuesField(context, reference);
		}
		EAttribute attribute = (EAttribute) feature;
		boolean choice = attribute.getEAttributeType() instanceof EEnum;
		Class<?> java = attribute.getEAttributeType().getInstanceClass();
		if (choice && attribute.isMany() || java == boolean.class) {
			return new ChecksField(context, attribute);
		}
		if (choice || java == Boolean.class) {
			return new ChoiceField(context, attribute);
		}
		return attribute.isMany() ? new ListTextField(context, attribute) : new TextField(context, attribute);
	}

	/** The name of a field, at the left of its control or above it. */
	static void label(Composite parent, FormContext context, Field field) {
		Composite holder = parent;
		if (field.wide()) {
			holder = context.plain(parent);
			holder.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).create());
			GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).applyTo(holder);
		}
		Label label = context.toolkit().createLabel(holder, field.label(), SWT.WRAP);
		label.setToolTipText(field.tooltip());
		Themes.color(label, ThemeColors.MUTED);
		boolean rows = field.tall();
		GridDataFactory.swtDefaults().align(SWT.FILL, rows ? SWT.BEGINNING : SWT.CENTER).indent(0, rows ? TOP : 0)
				.hint(field.wide() ? SWT.DEFAULT : LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
		if (field.wide()) {
			field.createAction(holder);
		}
	}

	private static boolean onePerLanguage(EReference reference) {
		return reference == ModelPackage.Literals.ELEMENT__LABELS
				|| reference == ModelPackage.Literals.ELEMENT__DESCRIPTIONS;
	}

	private static boolean isValue(EClass type) {
		return ModelPackage.Literals.VALUE.isSuperTypeOf(type);
	}
}
