package org.mekiki.workbench.internal.find;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.ModelPackage;
import org.mekiki.workbench.api.ElementLabels;

/** Lets the user choose one element of a class. */
public final class PickerDialog extends Dialog {

	private static final Point SIZE = new Point(640, 440);

	private final EditingSession session;
	private final EClass type;
	private final String title;
	private final Predicate<Element> allowed;
	private FindBox box;
	private Element chosen;

	/**
	 * Creates the dialog.
	 *
	 * @param shell
	 *            its parent
	 * @param session
	 *            holds the elements
	 * @param type
	 *            what the element must be
	 * @param title
	 *            what it is wanted for
	 * @param allowed
	 *            leaves out elements that make no sense
	 */
	public PickerDialog(Shell shell, EditingSession session, EClass type, String title, Predicate<Element> allowed) {
		super(shell);
		this.session = session;
		this.type = type;
		this.title = title;
		this.allowed = allowed;
	}

	/**
	 * What was chosen.
	 *
	 * @return the element, or null
	 */
	public Element chosen() {
		return chosen;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.pickTitle, title, ElementLabels.className(type)));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Set<String> classes = new HashSet<>();
		addKinds(ModelPackage.eINSTANCE, classes);
		box = new FindBox(area, session, hit -> classes.contains(hit.className()),
				element -> type.isInstance(element) && allowed.test(element), this::okPressed);
		box.start(""); //$NON-NLS-1$
		return area;
	}

	@Override
	public void create() {
		super.create();
		box.input().setFocus();
	}

	/** Names of the classes that an element of the wanted type can have. */
	private void addKinds(EPackage part, Set<String> classes) {
		for (EClassifier kind : part.getEClassifiers()) {
			if (kind instanceof EClass candidate && type.isSuperTypeOf(candidate)) {
				classes.add(candidate.getName());
			}
		}
		part.getESubpackages().forEach(sub -> addKinds(sub, classes));
	}

	@Override
	protected void okPressed() {
		chosen = box.element();
		if (chosen != null) {
			super.okPressed();
		}
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}
}
