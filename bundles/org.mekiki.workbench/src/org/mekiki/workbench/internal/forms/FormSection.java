package org.mekiki.workbench.internal.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.model.ModelPackage;
import org.mekiki.workbench.api.ElementLabels;

/** The features that stand together in a form under one heading. */
record FormSection(String title, boolean expanded, List<EStructuralFeature> features) {

	/** The sections for a class, in reading order; empty ones are left out. */
	static List<FormSection> of(EClass type) {
		List<FormSection> sections = new ArrayList<>();
		add(sections, Messages.sectionNames, true, List.of(ModelPackage.Literals.ELEMENT__LABELS,
				ModelPackage.Literals.ELEMENT__DESCRIPTIONS, ModelPackage.Literals.ELEMENT__NOTATION,
				ModelPackage.Literals.ELEMENT__STATUS, ModelPackage.Literals.ELEMENT__ALT_LABELS,
				ModelPackage.Literals.ELEMENT__HIDDEN_LABELS));
		add(sections, ElementLabels.className(type), true, type.getEAllStructuralFeatures().stream()
				.filter(feature -> feature.getEContainingClass() != ModelPackage.Literals.ELEMENT).toList());
		add(sections, Messages.sectionEvidence, true,
				List.of(ModelPackage.Literals.ELEMENT__CITATIONS, ModelPackage.Literals.ELEMENT__NOTES));
		add(sections, Messages.sectionHandling, false,
				List.of(ModelPackage.Literals.ELEMENT__HANDLING, ModelPackage.Literals.ELEMENT__PROPERTIES));
		return sections;
	}

	private static void add(List<FormSection> sections, String title, boolean expanded,
			List<EStructuralFeature> features) {
		List<EStructuralFeature> editable = features.stream().filter(Fields::editable).toList();
		if (!editable.isEmpty()) {
			sections.add(new FormSection(title, expanded, editable));
		}
	}
}
