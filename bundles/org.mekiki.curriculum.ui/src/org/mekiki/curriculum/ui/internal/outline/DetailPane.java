package org.mekiki.curriculum.ui.internal.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.curriculum.ui.internal.content.PageEditor;
import org.mekiki.curriculum.ui.internal.exercise.ExerciseDetail;
import org.mekiki.curriculum.ui.internal.item.ItemDetail;
import org.mekiki.model.Element;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;

/** Beside the outline: the page of what is selected, by its class. Pages are made when they are first needed. */
final class DetailPane {

	/** Shown in the outline or on the tabs of a page already. */
	private static final Set<Object> ELSEWHERE = Set.of(LearningPackage.Literals.CURRICULUM__COURSES,
			LearningPackage.Literals.CURRICULUM__OUTCOMES, LearningPackage.Literals.COURSE__MODULES,
			LearningPackage.Literals.MODULE__UNITS, LearningPackage.Literals.UNIT__ACTIVITIES,
			LearningPackage.Literals.UNIT__ITEMS, LearningPackage.Literals.UNIT__CONTENT,
			LearningPackage.Literals.ACTIVITY__INSTRUCTIONS, LearningPackage.Literals.EXERCISE__ANALYSIS,
			LearningPackage.Literals.EXERCISE__PARAMETERS, LearningPackage.Literals.EXERCISE__SEED,
			LearningPackage.Literals.ASSESSMENT_ITEM__QUESTION, LearningPackage.Literals.ASSESSMENT_ITEM__ANSWER,
			LearningPackage.Literals.ASSESSMENT_ITEM__FEEDBACK);

	private final CurriculumEditor editor;
	private final FormToolkit toolkit;
	private final Composite body;
	private final Label icon;
	private final Label title;
	private final Composite stack;
	private final Map<EClass, Detail> details = new HashMap<>();
	private Detail current;
	private Element shown;

	DetailPane(Composite parent, FormToolkit toolkit, CurriculumEditor editor) {
		this.editor = editor;
		this.toolkit = toolkit;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
		Composite head = toolkit.createComposite(body);
		head.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 4).create());
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		icon = toolkit.createLabel(head, ""); //$NON-NLS-1$
		title = toolkit.createLabel(head, ""); //$NON-NLS-1$
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		stack = toolkit.createComposite(body);
		stack.setLayout(new StackLayout());
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
	}

	Composite control() {
		return body;
	}

	Detail current() {
		return current;
	}

	Element shown() {
		return shown;
	}

	void show(Element element) {
		if (element == shown) {
			return;
		}
		shown = element;
		head();
		current = details.computeIfAbsent(element.eClass(), this::create);
		current.show(element);
		((StackLayout) stack.getLayout()).topControl = current.control();
		stack.layout();
	}

	private void head() {
		icon.setImage(Icons.of(shown));
		title.setText(ElementLabels.text(shown).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		title.setToolTipText(ElementLabels.text(shown));
		icon.getParent().layout();
	}

	private Detail create(EClass type) {
		Function<Composite, Detail> form = parent -> new FormDetail(parent, toolkit, editor.session(),
				feature -> !ELSEWHERE.contains(feature));
		if (type == LearningPackage.Literals.CURRICULUM) {
			return new CurriculumDetail(stack, toolkit, editor, form);
		}
		if (type == LearningPackage.Literals.UNIT) {
			return new TabbedDetail(stack).add(Messages.tabPage, page(LearningPackage.Literals.UNIT__CONTENT))
					.add(Messages.tabDetails, form);
		}
		if (type == LearningPackage.Literals.EXERCISE) {
			return new TabbedDetail(stack)
					.add(Messages.tabExercise, parent -> new ExerciseDetail(parent, toolkit, editor.session(),
							editor.getSite().getSelectionProvider()))
					.add(Messages.tabInstructions, page(LearningPackage.Literals.ACTIVITY__INSTRUCTIONS))
					.add(Messages.tabDetails, form);
		}
		if (LearningPackage.Literals.ACTIVITY.isSuperTypeOf(type)) {
			return new TabbedDetail(stack).add(Messages.tabInstructions, page(LearningPackage.Literals.ACTIVITY__INSTRUCTIONS))
					.add(Messages.tabDetails, form);
		}
		if (type == LearningPackage.Literals.ASSESSMENT_ITEM) {
			return new TabbedDetail(stack)
					.add(Messages.tabItem, parent -> new ItemDetail(parent, toolkit, editor.session())).add(Messages.tabDetails, form);
		}
		return form.apply(stack);
	}

	private Function<Composite, Detail> page(EAttribute feature) {
		return parent -> new PageEditor(parent, toolkit, editor.session(), feature);
	}

	void refresh(ModelChange change) {
		if (shown != null && shown.eResource() == null) {
			shown = null;
			show(editor.curriculum());
		} else if (current != null) {
			head();
			current.refresh(change);
		}
	}

	void languageChanged() {
		if (shown != null) {
			head();
		}
		details.values().forEach(Detail::languageChanged);
	}
}
