package org.mekiki.workbench.internal.analyses;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.internal.analyses.Catalogue.Category;

/** Shows analyses in a tree: what they are called, and in words whether something is wrong. */
final class CatalogueLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {

	@Override
	public String getText(Object node) {
		return getStyledText(node).getString();
	}

	@Override
	public Image getImage(Object node) {
		if (!(node instanceof CatalogueEntry entry)) {
			return Icons.get("group"); //$NON-NLS-1$
		}
		return Icons.get(switch (entry.state()) {
		case READY -> entry.fault() == null ? "analysis" : "warning"; //$NON-NLS-1$ //$NON-NLS-2$
		case BROKEN -> "error"; //$NON-NLS-1$
		case DISABLED, LEFT_OUT -> "disable"; //$NON-NLS-1$
		});
	}

	@Override
	public StyledString getStyledText(Object node) {
		if (node instanceof Category category) {
			return new StyledString(category.label()).append("  " + category.entries().size(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		CatalogueEntry entry = (CatalogueEntry) node;
		String state = switch (entry.state()) {
		case READY -> entry.fault() == null ? "" : Messages.stateFailed; //$NON-NLS-1$
		case BROKEN -> Messages.stateBroken;
		case DISABLED -> Messages.stateDisabled;
		case LEFT_OUT -> Messages.stateLeftOut;
		};
		StyledString text = new StyledString(entry.label(), entry.isReady() ? null : StyledString.QUALIFIER_STYLER);
		return state.isEmpty() ? text : text.append("  " + state, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
	}

	@Override
	public String getToolTipText(Object node) {
		if (!(node instanceof CatalogueEntry entry)) {
			return null;
		}
		StringBuilder text = new StringBuilder(entry.label());
		if (!entry.description().isBlank()) {
			text.append('\n').append(entry.description());
		}
		if (entry.fault() != null) {
			text.append('\n').append(entry.fault().message());
		}
		return text.append('\n').append(entry.contributor()).toString();
	}
}
