package org.mekiki.lists.ui.internal.matrix;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.mekiki.lists.matrix.Agreement;
import org.mekiki.lists.matrix.Cell;
import org.mekiki.lists.matrix.CellEntry;
import org.mekiki.lists.matrix.EditionMark;
import org.mekiki.lists.matrix.MatrixColumn;
import org.mekiki.lists.matrix.MatrixRow;

/** What the pointer is on: the items of a cell, the whole name of a list or technology. */
final class MatrixTooltip extends DefaultToolTip {

	/** Milliseconds. */
	private static final int DELAY = 80;
	private static final int ITEMS_AT_MOST = 15;

	private final MatrixTable table;
	private final MatrixSheet sheet;

	/** The table keeps the tooltip alive. */
	static void install(MatrixTable table, MatrixSheet sheet) {
		MatrixTooltip tooltip = new MatrixTooltip(table, sheet);
		tooltip.setPopupDelay(DELAY);
	}

	private MatrixTooltip(MatrixTable table, MatrixSheet sheet) {
		super(table.control(), ToolTip.NO_RECREATE, false);
		this.table = table;
		this.sheet = sheet;
		setShift(new Point(14, 18));
	}

	@Override
	protected Object getToolTipArea(Event event) {
		int column = table.columnAt(event.x);
		return column < 0 ? null : column + "/" + table.lineAt(event.y) + table.isHeading(event.y); //$NON-NLS-1$
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return !getText(event).isEmpty() && super.shouldCreateToolTip(event);
	}

	@Override
	protected String getText(Event event) {
		int column = table.columnAt(event.x);
		int line = table.lineAt(event.y);
		if (column < 0 || sheet.isEmpty() || column >= sheet.columnCount() || line >= sheet.lineCount()) {
			return ""; //$NON-NLS-1$
		}
		// an ampersand would become a mnemonic
		return text(column, line, table.isHeading(event.y)).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String text(int column, int line, boolean heading) {
		MatrixColumn list = sheet.list(column);
		if (heading) {
			return list == null ? "" : list(list); //$NON-NLS-1$
		}
		if (line < 0) {
			return ""; //$NON-NLS-1$
		}
		MatrixRow row = sheet.row(line);
		if (list == null) {
			Agreement agreement = sheet.matrix().agreement(row.index());
			return row.technology().label() + '\n' + NLS.bind(Messages.tipAgreement,
					new Object[] { Integer.toString(agreement.lists()), Integer.toString(agreement.allLists()),
							Integer.toString(agreement.jurisdictions()), Integer.toString(agreement.allJurisdictions()) });
		}
		return cell(row, list, sheet.cell(column, line), sheet.mark(column, line));
	}

	private static String list(MatrixColumn list) {
		StringBuilder text = new StringBuilder(list.list().label());
		for (String part : List.of(list.authority(), list.date(), list.purpose())) {
			if (!part.isBlank()) {
				text.append('\n').append(part);
			}
		}
		return text.append('\n').append(NLS.bind(Messages.tipItems, Integer.toString(list.items().size()))).toString();
	}

	private String cell(MatrixRow row, MatrixColumn list, Cell cell, EditionMark mark) {
		String head = row.technology().label() + " \u00d7 " + list.shortName(); //$NON-NLS-1$
		String change = switch (mark) {
		case ADDED -> '\n' + Messages.tipAdded;
		case REMOVED -> '\n' + Messages.tipRemoved;
		case CHANGED -> '\n' + Messages.tipChanged;
		default -> ""; //$NON-NLS-1$
		};
		if (cell.isEmpty()) {
			int above = sheet.matrix().namedAbove(row.index(), list.index());
			return head + change + '\n' + (above < 0 ? Messages.tipNothing
					: NLS.bind(Messages.tipAbove, sheet.matrix().rows().get(above).technology().label()));
		}
		String share = NLS.bind(Messages.tipShare, new Object[] { Integer.toString(cell.count()),
				Integer.toString(cell.listSize()), Long.toString(Math.round(cell.share().doubleValue() * 100)) });
		String items = cell.entries().stream().limit(ITEMS_AT_MOST).map(MatrixTooltip::item)
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		int more = cell.count() - ITEMS_AT_MOST;
		return head + '\n' + share + change + '\n' + items + (more > 0 ? "\n+" + more : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String item(CellEntry entry) {
		return "\u2022 " + entry.item().item().label() + (entry.agreed() ? "" : "  ? " + Messages.tipSuggested); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
