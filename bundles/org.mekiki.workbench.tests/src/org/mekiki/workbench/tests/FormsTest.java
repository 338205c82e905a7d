package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.ModelPackage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.PageBlocks;
import org.mekiki.workbench.api.PropertyForm;
import org.mekiki.workbench.testing.InWorkbench;
import org.mekiki.workbench.testing.MekikiWindow;

/** The form must work for every class of the model, also for those nobody has thought of when it was written. */
@ExtendWith(InWorkbench.class)
class FormsTest {

	@TempDir
	Path folder;

	private EditingSession session;
	private Shell shell;
	private FormToolkit toolkit;

	@BeforeEach
	void open() throws Exception {
		MekikiWindow.reset();
		session = MekikiWindow.open(MekikiWindow.sample(folder));
		shell = new Shell(MekikiWindow.display());
		shell.setLayout(new FillLayout());
		shell.setSize(600, 900);
		toolkit = new FormToolkit(MekikiWindow.display());
	}

	@AfterEach
	void close() {
		toolkit.dispose();
		shell.dispose();
		MekikiWindow.reset();
	}

	private static List<EClass> classes(EPackage part) {
		List<EClass> classes = new ArrayList<>();
		for (EClassifier classifier : part.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()
					&& ModelPackage.Literals.ELEMENT.isSuperTypeOf(type)) {
				classes.add(type);
			}
		}
		part.getESubpackages().forEach(sub -> classes.addAll(classes(sub)));
		return classes;
	}

	@Test
	void everyClassHasAFieldForEveryFeature() {
		List<EClass> classes = classes(ModelPackage.eINSTANCE);
		assertTrue(classes.size() > 30, "classes: " + classes.size());
		PropertyForm form = new PropertyForm(shell, toolkit);
		shell.open();
		for (EClass type : classes) {
			form.show(session, (Element) EcoreUtil.create(type));
			Set<String> labels = new HashSet<>();
			MekikiWindow.collect(form.control(), control -> control instanceof Label && control.isVisible(),
					control -> labels.add(((Label) control).getText()));
			for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
				boolean tree = feature instanceof EReference reference && (reference.isContainer()
						|| reference.isContainment()
								&& ModelPackage.Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType()));
				if (!tree && feature != ModelPackage.Literals.IDENTIFIED__ID) {
					assertTrue(labels.contains(ElementLabels.name(feature)), type.getName() + '.' + feature.getName());
				}
			}
		}
	}

	@Test
	void everyElementOfTheSampleCanBeShown() {
		PropertyForm form = new PropertyForm(shell, toolkit);
		Set<EClass> seen = new HashSet<>();
		for (var object : List.copyOf(session.knowledgeBase().resource().objects())) {
			if (object instanceof Element element && seen.add(element.eClass())) {
				form.show(session, element);
			}
		}
		assertTrue(seen.size() > 10);
		assertFalse(session.isDirty(), "showing changes nothing");
	}

	@Test
	void aFailingBlockIsAnErrorInItsOwnPlace() {
		PageBlocks blocks = new PageBlocks(shell, toolkit);
		blocks.show(session, session.model().getEvents().get(0));
		List<String> titles = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		MekikiWindow.collect(blocks.control(), Section.class::isInstance,
				control -> titles.add(((Section) control).getText()));
		MekikiWindow.collect(blocks.control(), Label.class::isInstance,
				control -> texts.add(((Label) control).getText()));
		assertTrue(titles.containsAll(List.of("Failing", "Working")), titles.toString());
		assertTrue(texts.stream().anyMatch(text -> text.contains("org.mekiki.workbench.tests/failing")),
				texts.toString());
		assertTrue(texts.contains(Blocks.Working.TEXT), texts.toString());
	}
}
