package org.mekiki.taxonomy.ui.internal.tree;

import java.util.Collection;
import java.util.stream.Collectors;

import org.mekiki.model.Text;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.Hierarchy;

/** Writes technologies as indented lines, as they can be pasted into a document, a spreadsheet or another taxonomy. */
public final class OutlineText {

	private OutlineText() {
	}

	/**
	 * Writes technologies with all below them.
	 *
	 * @param technologies
	 *            some technologies; what goes along with its parent is written once
	 * @return one line for each, cells separated by tabs: notation, then labels in all languages
	 */
	public static String of(Collection<Technology> technologies) {
		StringBuilder text = new StringBuilder();
		for (Technology top : Hierarchy.topmost(technologies)) {
			int depth = Hierarchy.pathTo(top).size();
			Hierarchy.visit(top, technology -> text
					.append("  ".repeat(Hierarchy.pathTo(technology).size() - depth)).append(line(technology)) //$NON-NLS-1$
					.append('\n'));
		}
		return text.toString();
	}

	private static String line(Technology technology) {
		String labels = technology.getLabels().stream().map(Text::getValue)
				.map(value -> value.replaceAll("\\s+", " ")).collect(Collectors.joining("\t")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String notation = technology.getNotation();
		return notation == null || notation.isBlank() ? labels : notation + '\t' + labels;
	}
}
