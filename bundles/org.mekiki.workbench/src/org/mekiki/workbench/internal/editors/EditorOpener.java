package org.mekiki.workbench.internal.editors;

import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.ElementShower;
import org.mekiki.workbench.api.ObjectEditorInput;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.internal.session.SessionManager;
import org.mekiki.workbench.internal.session.Unattended;

/** Opens the editor declared for the class of an element. */
public final class EditorOpener {

	private static final String POINT = "org.mekiki.workbench.objectEditors"; //$NON-NLS-1$

	private EditorOpener() {
	}

	/**
	 * Opens an element.
	 *
	 * @param element
	 *            the element
	 * @return the editor, or null if it could not be opened
	 */
	public static IEditorPart open(Element element) {
		EditingSession session = SessionManager.get().active();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (session == null || page == null || element.eResource() == null) {
			return null;
		}
		IConfigurationElement declared = declaration(element.eClass());
		try {
			if (declared == null) {
				return page.openEditor(input(session, element), WorkbenchIds.EDITOR_ELEMENT, true,
						IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			}
			Element host = host(element, declared.getAttribute("host")); //$NON-NLS-1$
			IEditorPart editor = page.openEditor(input(session, host), declared.getAttribute("editor"), true, //$NON-NLS-1$
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			if (host != element && editor instanceof ElementShower shower) {
				shower.show(element);
			}
			return editor;
		} catch (PartInitException e) {
			ILog.of(EditorOpener.class).error("An editor cannot be opened: " + e.getMessage(), e); //$NON-NLS-1$
			if (!Unattended.isOn()) {
				MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.cannotOpen,
						NLS.bind(Messages.cannotOpenDetail, ElementLabels.brief(element), e.getMessage()));
			}
			return null;
		}
	}

	private static ObjectEditorInput input(EditingSession session, Element element) {
		return new ObjectEditorInput(session, element.getId());
	}

	/** The container that the editor is opened on: the nearest of the class named, else the element itself. */
	private static Element host(Element element, String className) {
		for (var up = element.eContainer(); className != null && up instanceof Element container; up = up
				.eContainer()) {
			if (className.equals(container.eClass().getName())) {
				return container;
			}
		}
		return element;
	}

	private static IConfigurationElement declaration(EClass type) {
		List<EClass> supers = type.getEAllSuperTypes();
		IConfigurationElement[] declared = Platform.getExtensionRegistry().getConfigurationElementsFor(POINT);
		IConfigurationElement exact = named(declared, type.getName());
		for (int i = supers.size() - 1; exact == null && i >= 0; i--) {
			exact = named(declared, supers.get(i).getName());
		}
		return exact;
	}

	private static IConfigurationElement named(IConfigurationElement[] declared, String className) {
		for (IConfigurationElement candidate : declared) {
			if (className.equals(candidate.getAttribute("class"))) { //$NON-NLS-1$
				return candidate;
			}
		}
		return null;
	}
}
