package org.mekiki.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.text.ModelText;
import org.mekiki.sample.SampleBuilder;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.internal.session.BaseOpener;
import org.mekiki.workbench.internal.session.SessionManager;
import org.mekiki.workbench.internal.session.Unattended;

/** The window as a test sees it. */
final class MekikiWindow {

	private static Path template;

	private MekikiWindow() {
	}

	/** Closes what an earlier test left open; from then on no dialog waits for an answer. */
	static void reset() {
		Unattended.turnOn();
		SessionManager.get().setOpener(BaseOpener.STORE);
		SessionManager.get().deactivate();
		Loop.settle();
		page().closeAllEditors(false);
		DataLanguage.set("en");
	}

	static IWorkbenchPage page() {
		IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
		return windows[0].getActivePage();
	}

	/** A base in a folder, filled with the sample; it is made once and copied. */
	static FolderLocation sample(Path folder) throws StoreException, IOException {
		if (template == null) {
			Path first = Files.createTempDirectory("mekiki").resolve("base");
			try (KnowledgeBase base = KnowledgeBases.create(new FolderLocation(first), CreateOptions.standard(), null)) {
				SampleBuilder.build(base.model());
				base.save("tester", "sample", null);
			}
			template = first;
		}
		Path copy = folder.resolve("base");
		try (Stream<Path> files = Files.walk(template)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Files.copy(file, copy.resolve(template.relativize(file).toString()));
			}
		}
		return new FolderLocation(copy);
	}

	static EditingSession open(FolderLocation location) {
		Job job = SessionManager.get().open(location, OpenOptions.standard());
		assertNotNull(job);
		Loop.until("opening", () -> job.getState() == Job.NONE);
		Loop.settle();
		EditingSession session = SessionManager.get().active();
		assertNotNull(session, "opened");
		Loop.until("names read", () -> session.index().isComplete());
		Loop.settle();
		return session;
	}

	@SuppressWarnings("unchecked")
	static <T extends IViewPart> T view(String id) throws PartInitException {
		T view = (T) page().showView(id);
		Loop.settle();
		return view;
	}

	/** An element found by name. */
	static Element find(EditingSession session, String name) {
		return (Element) session.find(session.index().search(name, 1, () -> false).get(0).id());
	}

	/** The text fields below a control that belong to a feature, told by their explanation. */
	static List<Text> fields(Control root, EStructuralFeature feature) {
		String tip = ModelText.documentation(feature, DataLanguage.interfaceLocale());
		List<Text> found = new ArrayList<>();
		collect(root, control -> control instanceof Text && control.isVisible() && tip.equals(control.getToolTipText()),
				control -> found.add((Text) control));
		return found;
	}

	static void collect(Control root, Predicate<Control> wanted, java.util.function.Consumer<Control> found) {
		if (wanted.test(root)) {
			found.accept(root);
		}
		if (root instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				collect(child, wanted, found);
			}
		}
	}

	/** Types into a field and takes it over with Enter. */
	static void type(Text text, String typed) {
		text.setText(typed);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		enter.doit = true;
		text.notifyListeners(SWT.KeyDown, enter);
		Loop.settle();
	}

	static Display display() {
		return Display.getCurrent();
	}
}
