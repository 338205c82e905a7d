package org.mekiki.workbench.internal.why;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.model.ModelPackage;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.internal.why.TrailTree.Node;

/** Shows steps with the icon of their object, and sources with the place in them. */
final class TrailLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {

	@Override
	public String getText(Object node) {
		return getStyledText(node).getString();
	}

	@Override
	public StyledString getStyledText(Object object) {
		Node node = (Node) object;
		if (node.source() == null) {
			return new StyledString(oneLine(node.trail().statement()));
		}
		SourceRef source = node.source();
		StyledString text = new StyledString(oneLine(source.title()));
		if (!source.locator().isBlank()) {
			text.append("  " + oneLine(source.locator()), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		if (!source.quote().isBlank()) {
			text.append("  \u201c" + oneLine(source.quote()) + '\u201d', StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		return text;
	}

	@Override
	public Image getImage(Object object) {
		Node node = (Node) object;
		if (node.source() != null) {
			return Icons.get("quote"); //$NON-NLS-1$
		}
		return icon(node.trail().object());
	}

	/** The icon of a link's class; a mark for steps that stand for no object. */
	static Image icon(ModelLink link) {
		EClass type = link == null ? null : type(ModelPackage.eINSTANCE, link.type());
		return type == null ? Icons.get("why") : Icons.of(type); //$NON-NLS-1$
	}

	private static EClass type(EPackage part, String name) {
		EClassifier own = part.getEClassifier(name);
		if (own instanceof EClass type) {
			return type;
		}
		return part.getESubpackages().stream().map(sub -> type(sub, name)).filter(found -> found != null).findFirst()
				.orElse(null);
	}

	@Override
	public String getToolTipText(Object object) {
		Node node = (Node) object;
		SourceRef source = node.source();
		if (source == null) {
			return node.trail().statement();
		}
		return source.title() + (source.locator().isBlank() ? "" : '\n' + source.locator()) //$NON-NLS-1$
				+ (source.quote().isBlank() ? "" : "\n\u201c" + source.quote() + '\u201d'); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s*\\R\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
