package org.mekiki.curriculum.ui.internal.outline;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.mekiki.curriculum.edit.Outline;
import org.mekiki.curriculum.edit.OutlinePlace;
import org.mekiki.curriculum.edit.UnitTemplate;
import org.mekiki.model.Element;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Unit;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;

/** The menu of what can be added below the selected part of an outline, templates included. */
final class NewParts {

	private NewParts() {
	}

	/** What something new is called until somebody types its name. */
	static String name(EClass type) {
		return NLS.bind(Messages.newPart, ElementLabels.className(type));
	}

	static void fill(IMenuManager menu, CurriculumEditor editor) {
		List<Element> selection = editor.outline().selection();
		if (selection.size() != 1) {
			return;
		}
		Element selected = selection.get(0);
		for (EClass type : Outline.classesBelow(selected)) {
			add(menu, ElementLabels.className(type), type, () -> editor.add(OutlinePlace.lastIn(selected), type));
		}
		OutlinePlace place = selected instanceof Module ? OutlinePlace.lastIn(selected)
				: selected instanceof Unit ? OutlinePlace.after(selected) : null;
		if (place != null) {
			for (UnitTemplate template : UnitTemplate.values()) {
				add(menu, NLS.bind(Messages.fromTemplate, template.label(DataLanguage.interfaceLocale())),
						LearningPackage.Literals.UNIT, () -> editor.add(place,
								template.make(DataLanguage.interfaceLocale())));
			}
		}
	}

	private static void add(IMenuManager menu, String text, EClass type, Runnable action) {
		menu.appendToGroup("add", new Action(NLS.bind(Messages.addPart, text), //$NON-NLS-1$
				ImageDescriptor.createFromImage(Icons.of(type))) {

			@Override
			public void run() {
				action.run();
			}
		});
	}
}
