package org.mekiki.workbench.internal.find;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.ElementLabelProvider;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;

/** One line for what was found: its label, the text that matched if that is another, its kind and where it stands. */
final class FoundLabels extends ElementLabelProvider {

	private static final int LONGEST_MATCH = 60;

	private final Supplier<String> query;

	FoundLabels(Supplier<String> query) {
		this.query = query;
	}

	@Override
	public Image getImage(Object object) {
		return switch (object) {
		case Found.Thing found -> super.getImage(found.element());
		case Found.Run found -> Icons.get("analysis"); //$NON-NLS-1$
		case Found.Do found -> Icons.get("run"); //$NON-NLS-1$
		case null, default -> null;
		};
	}

	@Override
	public String getText(Object object) {
		return switch (object) {
		case Found.Thing found -> super.getText(found.element());
		case Found.Run found -> found.analysis().label();
		case Found.Do found -> found.name();
		case null, default -> super.getText(object);
		};
	}

	@Override
	public StyledString getStyledText(Object object) {
		if (object instanceof Found.Run found) {
			StyledString text = new StyledString(found.analysis().label());
			text.append("   " + Messages.analysis, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
			return text.append(" \u00b7 " + found.analysis().category(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		if (object instanceof Found.Do found) {
			return new StyledString(found.name()).append("   " + Messages.command, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		if (!(object instanceof Found.Thing found)) {
			return super.getStyledText(object);
		}
		StyledString text = super.getStyledText(found.element());
		if (found.hit() != null && !text.getString().contains(found.hit().text())) {
			text.append("  \u2014  " + around(found.hit().text().replaceAll("\\R", " ")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					StyledString.DECORATIONS_STYLER);
		}
		text.append("   " + ElementLabels.className(found.element().eClass()), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		if (found.element().eContainer() instanceof Element container && container.eContainer() != null) {
			text.append(" \u00b7 " + ElementLabels.brief(container), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		return text;
	}

	private String around(String match) {
		int at = Math.max(0, match.toLowerCase(java.util.Locale.ROOT)
				.indexOf(query.get().toLowerCase(java.util.Locale.ROOT)) - LONGEST_MATCH / 3);
		String part = match.substring(at, Math.min(match.length(), at + LONGEST_MATCH));
		return (at > 0 ? "\u2026" : "") + part + (at + LONGEST_MATCH < match.length() ? "\u2026" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
