package org.mekiki.lists.ui.internal.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;
import org.mekiki.lists.matrix.Cell;
import org.mekiki.lists.matrix.Matrix;
import org.mekiki.lists.matrix.MatrixColumn;
import org.mekiki.lists.matrix.MatrixRow;
import org.mekiki.lists.matrix.MatrixWords;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.ElementEditors;

/** The table of the matrix with all that can be done in it. It keeps the current cell across refreshes. */
public final class MatrixPane {

	/** Hears what happens in the table. */
	interface Listener {

		/** Something was chosen; the views around want to know. */
		void chosen(List<?> selection);

		/** It is looked at in another way. */
		void looked(MatrixLook look);
	}

	private final EditingSession session;
	private final Listener listener;
	private final MatrixSheet sheet = new MatrixSheet();
	private final MatrixTable table;
	private MatrixWords words;
	private boolean showing;

	MatrixPane(Composite parent, EditingSession session, Listener listener) {
		this.session = session;
		this.listener = listener;
		table = new MatrixTable(parent, sheet);
		table.control().addConfiguration(new MatrixMouse(this, table, sheet));
		table.configure();
		MatrixTooltip.install(table, sheet);
		table.control().addLayerListener(event -> {
			if (event instanceof ISelectionEvent && !showing) {
				tell();
			}
		});
		name();
	}

	/**
	 * The table.
	 *
	 * @return the control
	 */
	public NatTable control() {
		return table.control();
	}

	/**
	 * The matrix shown.
	 *
	 * @return null before the first one has been computed
	 */
	public Matrix matrix() {
		return sheet.matrix();
	}

	/**
	 * How it is looked at.
	 *
	 * @return what is shown now
	 */
	public MatrixLook look() {
		return sheet.look();
	}

	/** How many levels of the taxonomy are in sight; at least one. */
	int depth() {
		int depth = 1;
		for (int line = 0; line < sheet.lineCount(); line++) {
			depth = Math.max(depth, sheet.row(line).depth() + 1);
		}
		return depth;
	}

	/** How many rows the words were found in; -1 if nothing was looked for. */
	int found() {
		return sheet.foundCount();
	}

	/**
	 * Texts of the rows in sight, for tests.
	 *
	 * @return labels from the top
	 */
	public List<String> rows() {
		List<String> labels = new ArrayList<>();
		for (int line = 0; line < sheet.lineCount(); line++) {
			labels.add(sheet.row(line).technology().label());
		}
		return labels;
	}

	/** Shows a matrix as another one was looked at. */
	void show(PreparedMatrix prepared, MatrixLook look) {
		words = prepared.words();
		keepCurrent(prepared.matrix(), true, () -> sheet.show(prepared, look));
		listener.looked(look);
	}

	/** What is computed anew does not move what somebody looks at; what is sorted anew leads to the current cell. */
	private void keepCurrent(Matrix matrix, boolean inPlace, BooleanSupplier shown) {
		int[] current = table.current();
		String row = current == null || sheet.isEmpty() ? null : sheet.row(current[1]).technology().id();
		MatrixColumn list = current == null ? null : sheet.list(current[0]);
		boolean agreement = current != null && sheet.isAgreement(current[0]);
		showing = true;
		try {
			table.changed(shown.getAsBoolean());
			if (row != null && matrix.row(row) >= 0) {
				int column = list == null ? agreement ? MatrixSheet.AGREEMENT : 0 : sheet.columnOf(list.list().id());
				table.select(column, sheet.lineOf(matrix.row(row)), inPlace);
			}
		} finally {
			showing = false;
		}
	}

	/** Shows the same matrix in another way. */
	void show(MatrixLook look) {
		if (!sheet.isEmpty()) {
			keepCurrent(sheet.matrix(), false, () -> sheet.show(look));
			listener.looked(look);
		}
	}

	/** Sorts by how many lists name a technology: most first, then fewest first, then as in the taxonomy. */
	public void sortByAgreement() {
		show(sheet.look().sortedByAgreement());
	}

	void toggle(int line) {
		show(sheet.look().toggled(sheet.row(line).technology().id()));
	}

	/**
	 * Opens all rows above a depth, and closes the others.
	 *
	 * @param depth
	 *            0 closes all
	 */
	public void openTo(int depth) {
		Set<String> open = new HashSet<>();
		sheet.matrix().rows().stream().filter(row -> row.depth() < depth && row.hasChildren())
				.forEach(row -> open.add(row.technology().id()));
		show(sheet.look().withOpen(open));
	}

	/** Opens what a cell is about: its first item, else the technology or list. */
	void open(int column, int line) {
		Element element = column < 0 || line < 0 ? null : element(column, line);
		if (element != null) {
			ElementEditors.open(element);
		}
	}

	/**
	 * Selects a cell as a click does.
	 *
	 * @param technology
	 *            identifier of a technology in sight
	 * @param list
	 *            identifier of a list; empty for the technology itself
	 */
	public void select(String technology, String list) {
		int column = list.isEmpty() ? 0 : sheet.columnOf(list);
		table.select(column, sheet.lineOf(sheet.matrix().row(technology)), false);
	}

	/** Selects a list by its heading. */
	void choose(MatrixColumn list) {
		Element element = find(list.list());
		if (element != null) {
			listener.chosen(List.of(element));
		}
	}

	private void tell() {
		int[] current = table.current();
		if (current == null) {
			return;
		}
		MatrixRow row = sheet.row(current[1]);
		MatrixColumn list = sheet.list(current[0]);
		Trail trail = list != null ? words.whyCell(row.index(), list.index()) : words.whyAgreement(row.index());
		List<Object> selection = new ArrayList<>();
		selection.add(new CellChoice(trail, element(current[0], current[1])));
		if (list != null) {
			sheet.cell(current[0], current[1]).entries().stream().skip(1).map(entry -> find(entry.item().item()))
					.filter(Element.class::isInstance).forEach(selection::add);
		}
		listener.chosen(selection);
		table.control().getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}

	private Element element(int column, int line) {
		MatrixRow row = sheet.row(line);
		if (sheet.list(column) == null) {
			return find(row.technology());
		}
		Cell cell = sheet.cell(column, line);
		return cell.isEmpty() ? find(row.technology()) : find(cell.entries().get(0).item().item());
	}

	private Element find(ModelLink link) {
		return !session.isClosed() && session.find(link.id()) instanceof Element element ? element : null;
	}

	/** Highlights what is selected elsewhere. */
	void highlight(Set<String> identifiers) {
		if (!identifiers.equals(sheet.highlighted())) {
			sheet.highlight(identifiers);
			table.control().redraw();
		}
	}

	/**
	 * What is highlighted because it is selected somewhere.
	 *
	 * @return identifiers
	 */
	public Set<String> highlighted() {
		return sheet.highlighted();
	}

	private void name() {
		table.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = sheet.isEmpty() ? "" : words.sentence(); //$NON-NLS-1$
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				int[] current = table.current();
				if (current != null && sheet.list(current[0]) != null) {
					event.result = words.cell(sheet.row(current[1]).index(), sheet.list(current[0]).index());
				}
			}
		});
		table.control().addListener(SWT.FocusIn, event -> {
			if (table.current() == null && sheet.lineCount() > 0) {
				table.select(0, 0, false);
			}
		});
	}

	/** The whole in a sentence. */
	String sentence() {
		return sheet.isEmpty() ? "" : words.sentence(); //$NON-NLS-1$
	}
}
