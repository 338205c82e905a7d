package org.mekiki.workbench.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.text.ModelText;
import org.mekiki.sample.SampleBuilder;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.Location;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.Sessions;
import org.mekiki.workbench.internal.session.BaseOpener;
import org.mekiki.workbench.internal.session.SessionManager;

/** The window as a test sees it. All methods belong to the UI thread. */
public final class MekikiWindow {

	private static Path template;

	private MekikiWindow() {
	}

	/** Closes what an earlier test left open; to be called before and after every test. */
	public static void reset() {
		SessionManager.get().setOpener(BaseOpener.STORE);
		SessionManager.get().deactivate();
		Loop.settle();
		page().closeAllEditors(false);
		for (Shell dialog : dialogs()) {
			dialog.close();
		}
		DataLanguage.set("en"); //$NON-NLS-1$
		Loop.settle();
	}

	/**
	 * The page of the window.
	 *
	 * @return the page
	 */
	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/**
	 * The window itself.
	 *
	 * @return its shell
	 */
	public static Shell shell() {
		return page().getWorkbenchWindow().getShell();
	}

	/**
	 * The dialogs that are open over the window.
	 *
	 * @return visible shells, the one opened last at the end
	 */
	public static List<Shell> dialogs() {
		return Arrays.stream(shell().getShells()).filter(Shell::isVisible).toList();
	}

	/**
	 * Makes a base with the sample in it. It is built once and then copied.
	 *
	 * @param folder
	 *            where the folder of the base is made
	 * @return the base, closed
	 * @throws StoreException
	 *             if it cannot be made
	 * @throws IOException
	 *             if it cannot be copied
	 */
	public static FolderLocation sample(Path folder) throws StoreException, IOException {
		if (template == null) {
			Path first = Files.createTempDirectory("mekiki").resolve("base"); //$NON-NLS-1$ //$NON-NLS-2$
			try (KnowledgeBase base = KnowledgeBases.create(new FolderLocation(first), CreateOptions.standard(), null)) {
				SampleBuilder.build(base.model());
				base.save("tester", "sample", null); //$NON-NLS-1$ //$NON-NLS-2$
			}
			template = first;
		}
		Path copy = folder.resolve("base"); //$NON-NLS-1$
		try (Stream<Path> files = Files.walk(template)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Files.copy(file, copy.resolve(template.relativize(file).toString()));
			}
		}
		return new FolderLocation(copy);
	}

	/**
	 * Opens a base and waits until all its names can be found.
	 *
	 * @param location
	 *            where it is
	 * @return the session on it
	 */
	public static EditingSession open(Location location) {
		return opened(Sessions.open(location, OpenOptions.standard()));
	}

	/**
	 * Waits until a base is open and all its names can be found.
	 *
	 * @param opening
	 *            the job that opens it
	 * @return the session on it
	 */
	public static EditingSession opened(Job opening) {
		Objects.requireNonNull(opening, "the window keeps the base that it has"); //$NON-NLS-1$
		Loop.until("the base to open", () -> opening.getState() == Job.NONE && Sessions.active() != null); //$NON-NLS-1$
		EditingSession session = Sessions.active();
		Loop.until("the names to be read", () -> session.index().isComplete()); //$NON-NLS-1$
		Loop.settle();
		return session;
	}

	/**
	 * Opens a view.
	 *
	 * @param <T>
	 *            its class
	 * @param id
	 *            its identifier
	 * @return the view, active
	 * @throws PartInitException
	 *             if there is none
	 */
	@SuppressWarnings("unchecked")
	public static <T extends IViewPart> T view(String id) throws PartInitException {
		T view = (T) page().showView(id);
		Loop.settle();
		return view;
	}

	/**
	 * Runs a command as its menu entry would.
	 *
	 * @param id
	 *            identifier of the command
	 * @param parameters
	 *            values by name
	 * @throws CommandException
	 *             if it cannot be run now
	 */
	public static void command(String id, Map<String, String> parameters) throws CommandException {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
		page().getWorkbenchWindow().getService(IHandlerService.class)
				.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		Loop.settle();
	}

	/**
	 * Runs a command as its menu entry would.
	 *
	 * @param id
	 *            identifier of the command
	 * @throws CommandException
	 *             if it cannot be run now
	 */
	public static void command(String id) throws CommandException {
		command(id, Map.of());
	}

	/**
	 * The best hit for a name.
	 *
	 * @param session
	 *            holds the element
	 * @param name
	 *            what it is called, in any language
	 * @return the element
	 */
	public static Element find(EditingSession session, String name) {
		return (Element) session.find(session.index().search(name, 1, () -> false).get(0).id());
	}

	/**
	 * The text fields for a feature, told by their explanation.
	 *
	 * @param root
	 *            where to look
	 * @param feature
	 *            a feature of the model
	 * @return the visible fields
	 */
	public static List<Text> fields(Control root, EStructuralFeature feature) {
		String tip = ModelText.documentation(feature, DataLanguage.interfaceLocale());
		return all(root, Text.class).stream().filter(text -> text.isVisible() && tip.equals(text.getToolTipText()))
				.toList();
	}

	/**
	 * The controls of a class below and including a control.
	 *
	 * @param <T>
	 *            the class
	 * @param root
	 *            where to look
	 * @param type
	 *            the class
	 * @return the controls, from the top
	 */
	public static <T extends Control> List<T> all(Control root, Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(root, type::isInstance, control -> found.add(type.cast(control)));
		return found;
	}

	/**
	 * Walks through the controls below and including a control.
	 *
	 * @param root
	 *            where to begin
	 * @param wanted
	 *            which to give on
	 * @param found
	 *            takes them
	 */
	public static void collect(Control root, Predicate<Control> wanted, Consumer<Control> found) {
		if (wanted.test(root)) {
			found.accept(root);
		}
		if (root instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				collect(child, wanted, found);
			}
		}
	}

	/**
	 * Types into a field and takes it over with Enter.
	 *
	 * @param text
	 *            the field
	 * @param typed
	 *            what it holds then
	 */
	public static void type(Text text, String typed) {
		text.setText(typed);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		enter.doit = true;
		text.notifyListeners(SWT.KeyDown, enter);
		Loop.settle();
	}

	/**
	 * Gives a control the focus of the keyboard, and waits until it has it; window managers take their time, and
	 * without one it works as well.
	 *
	 * @param control
	 *            a visible control
	 */
	public static void focus(Control control) {
		Loop.until("the focus on " + control, () -> { //$NON-NLS-1$
			if (control.isFocusControl()) {
				return true;
			}
			control.getShell().forceActive();
			control.forceFocus();
			return control.isFocusControl();
		});
	}

	/**
	 * The display.
	 *
	 * @return the display of the UI thread
	 */
	public static Display display() {
		return Display.getCurrent();
	}
}
