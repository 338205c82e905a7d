package org.mekiki.lists.ui.internal.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.lists.matrix.RowOrder;
import org.mekiki.workbench.api.Analyses;

/** Opens what the matrix shows as the result of its analysis, from where it is exported and printed. */
final class MatrixExport {

	private static final String ANALYSIS = "org.mekiki.lists.matrix"; //$NON-NLS-1$

	private MatrixExport() {
	}

	static void open(MatrixEditor editor) {
		Analyses.open(ANALYSIS, values(editor));
	}

	/** The parameters of the analysis for the way the matrix is looked at. */
	static Map<String, List<String>> values(MatrixEditor editor) {
		MatrixLook look = editor.look();
		Map<String, List<String>> values = new HashMap<>();
		values.put("taxonomy", List.of(editor.taxonomy().getId())); //$NON-NLS-1$
		if (!editor.lists().isEmpty()) {
			values.put("lists", editor.lists()); //$NON-NLS-1$
		}
		values.put("mode", List.of(word(look.mode()))); //$NON-NLS-1$
		values.put("group", List.of(word(look.grouping()))); //$NON-NLS-1$
		values.put("order", List.of(word(look.order() == RowOrder.COLUMN ? RowOrder.TREE : look.order()))); //$NON-NLS-1$
		values.put("editions", List.of(Boolean.toString(look.earlier()))); //$NON-NLS-1$
		values.put("depth", List.of(Integer.toString(editor.pane().depth()))); //$NON-NLS-1$
		return values;
	}

	private static String word(Enum<?> choice) {
		return choice.name().toLowerCase(Locale.ROOT);
	}
}
