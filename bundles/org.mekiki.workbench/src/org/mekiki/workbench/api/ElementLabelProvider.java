package org.mekiki.workbench.api;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.mekiki.model.Element;

/**
 * Shows elements in trees, tables and lists: icon of the class, label in the data language, other languages marked.
 * Views refresh when {@link DataLanguage} changes.
 */
public class ElementLabelProvider extends LabelProvider implements IStyledLabelProvider {

	@Override
	public String getText(Object object) {
		return object instanceof EObject element ? ElementLabels.text(element) : super.getText(object);
	}

	@Override
	public Image getImage(Object object) {
		return object instanceof EObject element ? Icons.of(element) : null;
	}

	@Override
	public StyledString getStyledText(Object object) {
		return object instanceof Element element ? ElementLabels.styled(element) : new StyledString(getText(object));
	}
}
