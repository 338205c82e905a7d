package org.mekiki.workbench.internal.explorer;

import java.text.NumberFormat;

import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabelProvider;
import org.mekiki.workbench.api.ElementLabels;

/** Labels of the explorer: categories with their number of elements, elements in the data language. */
public final class ExplorerLabels extends ElementLabelProvider implements ICommonLabelProvider {

	@Override
	public String getText(Object object) {
		return object instanceof Category category ? ElementLabels.name(category.key()) : super.getText(object);
	}

	@Override
	public StyledString getStyledText(Object object) {
		if (object instanceof Category category) {
			String size = NumberFormat.getIntegerInstance(DataLanguage.interfaceLocale()).format(category.size());
			return new StyledString(getText(category)).append("  " + size, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		return super.getStyledText(object);
	}

	@Override
	public Image getImage(Object object) {
		return object instanceof Category category ? category.icon() : super.getImage(object);
	}

	@Override
	public String getDescription(Object object) {
		return object instanceof Element element
				? ElementLabels.className(element.eClass()) + ": " + ElementLabels.text(element) //$NON-NLS-1$
				: getText(object);
	}

	@Override
	public void init(ICommonContentExtensionSite site) {
		// nothing to configure
	}

	@Override
	public void restoreState(IMemento memento) {
		// no state
	}

	@Override
	public void saveState(IMemento memento) {
		// no state
	}
}
