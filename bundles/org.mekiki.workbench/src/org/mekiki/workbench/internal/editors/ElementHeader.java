package org.mekiki.workbench.internal.editors;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.Themes;

/** The head of a form: what the element is, where it stands, what it is called here and in the other language. */
public final class ElementHeader {

	private final Composite body;
	private final Label icon;
	private final Label kind;
	private final Label title;
	private final Label other;
	private Words shown;

	/**
	 * Creates an empty head.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param toolkit
	 *            makes the controls
	 */
	public ElementHeader(Composite parent, FormToolkit toolkit) {
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).create());
		icon = toolkit.createLabel(body, ""); //$NON-NLS-1$
		// beside the first line of a path that takes several
		icon.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
		kind = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		Themes.color(kind, ThemeColors.MUTED);
		kind.setLayoutData(wrapped(1));
		title = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		Themes.color(title, ThemeColors.FOREGROUND);
		title.setLayoutData(wrapped(2));
		other = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		Themes.color(other, ThemeColors.MUTED);
		other.setLayoutData(wrapped(2));
	}

	private static GridData wrapped(int columns) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.horizontalSpan = columns;
		data.widthHint = 60;
		return data;
	}

	/**
	 * The composite that holds the head.
	 *
	 * @return the control
	 */
	public Composite control() {
		return body;
	}

	/**
	 * Shows an element.
	 *
	 * @param element
	 *            the element
	 */
	public void show(Element element) {
		shown = Words.of(element);
		icon.setImage(shown.icon);
		kind.setText(shown.path);
		title.setText(shown.title);
		other.setText(shown.others);
		((GridData) other.getLayoutData()).exclude = shown.others.isEmpty();
		other.setVisible(!shown.others.isEmpty());
		body.layout(true, true);
	}

	/**
	 * Whether an element is shown as it is now.
	 *
	 * @param element
	 *            the element
	 * @return false if {@link #show(Element)} would show something else, and so needs room anew
	 */
	public boolean shows(Element element) {
		return Words.of(element).equals(shown);
	}

	/** What the labels say; an ampersand would underline what follows it. */
	private record Words(Image icon, String path, String title, String others) {

		static Words of(Element element) {
			String text = ElementLabels.text(element);
			return new Words(Icons.of(element), whole(pathOf(element)), whole(text), whole(othersOf(element, text)));
		}

		private static String whole(String text) {
			return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		}

		private static String othersOf(Element element, String text) {
			StringBuilder others = new StringBuilder();
			for (String language : DataLanguage.OFFERED) {
				var label = Labels.find(element.getLabels(), language);
				if (label != null && !label.getValue().equals(text)) {
					others.append(others.isEmpty() ? "" : "\n").append(label.getValue()); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
			return others.toString();
		}

		private static String pathOf(Element element) {
			Deque<String> steps = new ArrayDeque<>();
			for (EObject up = element.eContainer(); up instanceof Element container
					&& !(up instanceof KnowledgeModel); up = up.eContainer()) {
				steps.addFirst(ElementLabels.brief(container));
			}
			String kind = ElementLabels.className(element.eClass());
			return steps.isEmpty() ? kind : kind + "  \u00b7  " + String.join(" \u203a ", steps); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
