package org.mekiki.tables.internal.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.mekiki.tables.api.Reason;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

/** Rows of a sheet as they stand in the file; what it says of its dimension is not asked. */
final class SheetRows implements RowSource {

	private final Closeable owner;
	private final XMLStreamReader xml;
	private final List<String> texts;
	private final NumberFormats formats;
	private final TableLimits limits;
	private final MergedCells.Filler merged;
	private long row;

	SheetRows(Closeable owner, XMLStreamReader xml, List<String> texts, NumberFormats formats, MergedCells merged,
			TableLimits limits) {
		this.owner = owner;
		this.xml = xml;
		this.texts = texts;
		this.formats = formats;
		this.limits = limits;
		this.merged = merged.filler();
	}

	@Override
	public RawRow next() throws IOException, TableException {
		try {
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("sheetData")) { //$NON-NLS-1$
					return null;
				}
				if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) { //$NON-NLS-1$
					RawRow read = row();
					if (!read.isBlank()) {
						return read;
					}
				}
			}
			return null;
		} catch (XMLStreamException failure) {
			throw SheetXml.wrapped(failure);
		}
	}

	private RawRow row() throws XMLStreamException, TableException {
		long said = number(SheetXml.attribute(xml, "r"), row + 1); //$NON-NLS-1$
		boolean outOfOrder = said <= row;
		String hidden = SheetXml.attribute(xml, "hidden"); //$NON-NLS-1$
		Reason doubt = "1".equals(hidden) || "true".equals(hidden) ? Reason.HIDDEN_ROW : null; //$NON-NLS-1$ //$NON-NLS-2$
		row = said;
		List<RawCell> cells = new ArrayList<>();
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) { //$NON-NLS-1$
				break;
			}
			if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) { //$NON-NLS-1$
				int place = place(SheetXml.attribute(xml, "r"), cells.size()); //$NON-NLS-1$
				boolean again = place < cells.size();
				if (place >= limits.columns()) {
					throw new TableException("tooManyColumns", row, null, Integer.valueOf(limits.columns())); //$NON-NLS-1$
				}
				RawCell cell = cell();
				while (cells.size() <= place) {
					cells.add(RawCell.BLANK);
				}
				cells.set(place, again || outOfOrder && !cell.text().isEmpty()
						? new RawCell(cell.text(), cell.kind(), Reason.OUT_OF_ORDER, cell.currency())
						: cell);
			}
		}
		merged.fill(row, cells);
		return new RawRow(row, cells, null, doubt);
	}

	private static long number(String text, long otherwise) {
		try {
			return text == null ? otherwise : Long.parseLong(text);
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	static int place(String reference, int otherwise) {
		if (reference == null) {
			return otherwise;
		}
		long column = 0;
		for (int i = 0; i < reference.length() && i < 8; i++) {
			char c = Character.toUpperCase(reference.charAt(i));
			if (c < 'A' || c > 'Z') {
				break;
			}
			column = column * 26 + c - 'A' + 1;
		}
		return column == 0 ? otherwise : (int) Math.min(Integer.MAX_VALUE, column - 1);
	}

	private RawCell cell() throws XMLStreamException {
		String type = SheetXml.attribute(xml, "t"); //$NON-NLS-1$
		NumberFormats.Style style = formats.of(SheetXml.attribute(xml, "s")); //$NON-NLS-1$
		String value = null;
		boolean formula = false;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) { //$NON-NLS-1$
				break;
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (xml.getLocalName()) {
				case "v" -> value = plain(); //$NON-NLS-1$
				case "is" -> value = SharedTexts.text(xml, "is", limits.cell()); //$NON-NLS-1$ //$NON-NLS-2$
				case "f" -> formula = true; //$NON-NLS-1$
				default -> {
					// extensions
				}
				}
			}
		}
		if (value == null || value.isEmpty()) {
			return formula && !"str".equals(type) ? new RawCell("", RawCell.Kind.TEXT, Reason.FORMULA_WITHOUT_VALUE, null) : RawCell.BLANK; //$NON-NLS-1$ //$NON-NLS-2$
		}
		return typed(type, value, style);
	}

	/** Text of the element that has just begun, up to the bound. */
	private String plain() throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
			if (xml.hasText() && text.length() < limits.cell()) {
				text.append(xml.getText());
			}
		}
		return text.toString();
	}

	private RawCell typed(String type, String value, NumberFormats.Style style) {
		return switch (type == null ? "n" : type) { //$NON-NLS-1$
		case "s" -> { //$NON-NLS-1$
			int index = (int) number(value.trim(), -1);
			yield index >= 0 && index < texts.size() ? RawCell.text(texts.get(index))
					: new RawCell(value, RawCell.Kind.TEXT, Reason.UNDECODABLE, null);
		}
		case "b" -> RawCell.of(value.trim().equals("1") || value.equalsIgnoreCase("true") ? "true" : "false", RawCell.Kind.BOOLEAN); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case "e" -> new RawCell(value, RawCell.Kind.TEXT, Reason.FORMULA_ERROR, null); //$NON-NLS-1$
		case "n" -> style.cell(value.trim()); //$NON-NLS-1$
		default -> RawCell.text(value);
		};
	}

	@Override
	public void close() throws IOException {
		owner.close();
	}
}
