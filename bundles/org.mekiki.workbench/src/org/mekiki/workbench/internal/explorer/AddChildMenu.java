package org.mekiki.workbench.internal.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.internal.session.SessionManager;

/** The entries of “Add”: one for every kind of element that the selected node may hold, as the model says. */
public final class AddChildMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		EditingSession session = SessionManager.get().active();
		ISelection selection = window == null ? null : window.getSelectionService().getSelection();
		if (session == null || session.knowledgeBase().readOnly() || !(selection instanceof IStructuredSelection nodes)
				|| nodes.size() != 1) {
			return new IContributionItem[0];
		}
		List<IContributionItem> items = new ArrayList<>();
		Object node = nodes.getFirstElement();
		if (node instanceof Category category) {
			category.features().forEach(feature -> add(items, session, session.model(), feature));
		} else if (node instanceof Element element) {
			element.eClass().getEAllContainments().forEach(feature -> add(items, session, element, feature));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static void add(List<IContributionItem> items, EditingSession session, Element parent, EReference feature) {
		EClass type = feature.getEReferenceType();
		if (feature.isMany() && !type.isAbstract() && ModelPackage.Literals.ELEMENT.isSuperTypeOf(type)) {
			Action action = new Action(ElementLabels.className(type)) {

				@Override
				public void run() {
					create(session, parent, feature);
				}
			};
			action.setImageDescriptor(ImageDescriptor.createFromImage(Icons.of(type)));
			items.add(new ActionContributionItem(action));
		}
	}

	@SuppressWarnings("unchecked")
	private static void create(EditingSession session, Element parent, EReference feature) {
		EClass type = feature.getEReferenceType();
		String name = NLS.bind(Messages.newElement, ElementLabels.className(type));
		Element child = (Element) EcoreUtil.create(type);
		child.getLabels().add(Labels.create(DataLanguage.current(), name));
		session.execute(NLS.bind(Messages.addLabel, ElementLabels.className(type)),
				() -> ((EList<EObject>) parent.eGet(feature)).add(child));
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		ExplorerView.reveal(window.getActivePage(), child);
		ElementEditors.open(child);
	}
}
