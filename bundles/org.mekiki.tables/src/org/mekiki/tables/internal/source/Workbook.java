package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.mekiki.tables.api.Dialect;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

/**
 * A workbook of Office Open XML. Only its sheets are streamed; texts that sheets share are kept, up to a bound. What the
 * file says of its own size is not believed.
 */
public final class Workbook implements RowFile {

	/** A sheet as the workbook names it. */
	private record Sheet(String name, String part, boolean hidden) {
	}

	private static final int MOST_ENTRIES = 100_000;

	private final Bytes bytes;
	private final TableLimits limits;
	private final Runnable check;
	private final List<Sheet> sheets = new ArrayList<>();
	private final NumberFormats formats = new NumberFormats();
	private final List<String> texts = new ArrayList<>();
	private boolean from1904;
	private Sheet sheet;
	private MergedCells merged = new MergedCells();

	/** Opens it; no sheet named means the first that is shown and holds something. */
	public Workbook(Bytes bytes, String wanted, TableLimits limits, Runnable check) throws IOException, TableException {
		this.bytes = bytes;
		this.limits = limits;
		this.check = check;
		try (ZipFile zip = zip()) {
			if (zip.size() > MOST_ENTRIES) {
				throw new TableException("bomb", 0, null); //$NON-NLS-1$
			}
			sheets(zip);
			part(zip, "xl/styles.xml", formats::read); //$NON-NLS-1$
			part(zip, "xl/sharedStrings.xml", in -> SharedTexts.read(in, texts, limits)); //$NON-NLS-1$
		}
		choose(wanted);
		try (ZipFile zip = zip(); InputStream in = entry(zip)) {
			merged = MergedCells.of(in);
		}
	}

	private InputStream entry(ZipFile zip) throws IOException {
		ZipEntry entry = zip.getEntry(sheet.part());
		return Bytes.bounded(zip.getInputStream(entry), entry.getCompressedSize(), limits, check);
	}

	private ZipFile zip() throws IOException, TableException {
		try {
			return new ZipFile(bytes.path().toFile());
		} catch (ZipException damaged) {
			throw new TableException("damaged", 0, damaged, damaged.getMessage()); //$NON-NLS-1$
		}
	}

	private void choose(String wanted) throws IOException, TableException {
		if (wanted != null) {
			for (Sheet candidate : sheets) {
				if (candidate.name().equals(wanted)) {
					sheet = candidate;
				}
			}
			if (sheet == null && wanted.matches("[1-9][0-9]{0,3}") && Integer.parseInt(wanted) <= sheets.size()) { //$NON-NLS-1$
				sheet = sheets.get(Integer.parseInt(wanted) - 1);
			}
			if (sheet == null) {
				throw new TableException("noSuchSheet", 0, null, wanted, String.join(", ", names(sheets))); //$NON-NLS-1$ //$NON-NLS-2$
			}
			return;
		}
		for (Sheet candidate : sheets) {
			if (!candidate.hidden() && sheet == null) {
				sheet = candidate;
				try (RowSource rows = open()) {
					if (rows.next() == null) {
						sheet = null;
					}
				}
			}
		}
		if (sheet == null) {
			sheet = sheets.getFirst();
		}
	}

	private static List<String> names(List<Sheet> sheets) {
		return sheets.stream().map(Sheet::name).toList();
	}

	/** Reads the bytes of an entry. */
	@FunctionalInterface
	private interface EntryReader {
		void read(InputStream in) throws IOException, TableException;
	}

	private void part(ZipFile zip, String name, EntryReader reader) throws IOException, TableException {
		ZipEntry entry = zip.getEntry(name);
		if (entry != null) {
			try (InputStream in = Bytes.bounded(zip.getInputStream(entry), entry.getCompressedSize(), limits, check)) {
				reader.read(in);
			}
		}
	}

	private void sheets(ZipFile zip) throws IOException, TableException {
		if (zip.getEntry("xl/workbook.xml") == null) { //$NON-NLS-1$
			throw new TableException("noWorkbook", 0, null); //$NON-NLS-1$
		}
		Map<String, String> parts = new HashMap<>();
		part(zip, "xl/_rels/workbook.xml.rels", in -> SheetXml.each(in, (xml, name) -> { //$NON-NLS-1$
			if (name.equals("Relationship")) { //$NON-NLS-1$
				parts.put(SheetXml.attribute(xml, "Id"), SheetXml.attribute(xml, "Target")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}));
		part(zip, "xl/workbook.xml", in -> SheetXml.each(in, (xml, name) -> { //$NON-NLS-1$
			if (name.equals("sheet")) { //$NON-NLS-1$
				// the strict form of the format has another namespace for it
				String target = parts.get(SheetXml.attribute(xml, "id")); //$NON-NLS-1$
				String state = SheetXml.attribute(xml, "state"); //$NON-NLS-1$
				sheets.add(new Sheet(SheetXml.attribute(xml, "name"), path(target, sheets.size() + 1), //$NON-NLS-1$
						state != null && !state.equals("visible"))); //$NON-NLS-1$
			} else if (name.equals("workbookPr")) { //$NON-NLS-1$
				String epoch = SheetXml.attribute(xml, "date1904"); //$NON-NLS-1$
				from1904 = "1".equals(epoch) || "true".equals(epoch); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}));
		sheets.removeIf(candidate -> zip.getEntry(candidate.part()) == null || candidate.part().contains("chartsheets")); //$NON-NLS-1$
		if (sheets.isEmpty()) {
			throw new TableException("noWorkbook", 0, null); //$NON-NLS-1$
		}
	}

	private static String path(String target, int number) {
		if (target == null) {
			return "xl/worksheets/sheet" + number + ".xml"; //$NON-NLS-1$ //$NON-NLS-2$
		}
		return target.startsWith("/") ? target.substring(1) : "xl/" + target; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Dialect dialect() {
		return new Dialect("xlsx", null, false, null, null, null, null, ".", false, sheet.name(), names(sheets)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public boolean from1904() {
		return from1904;
	}

	@Override
	public RowSource open() throws IOException, TableException {
		ZipFile zip = zip();
		try {
			return new SheetRows(zip, SheetXml.open(entry(zip)), texts, formats, merged, limits);
		} catch (IOException | RuntimeException failure) {
			zip.close();
			throw failure;
		}
	}
}
