package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.tables.api.Dialect;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

/** JSON objects: one on each line, back to back, or in one list, which another object may hold. All of it is read once to know the names. */
public final class JsonFile implements RowFile {

	private final Bytes bytes;
	private final Encoding encoding;
	private final TableLimits limits;
	/** The list of the objects; null if they are the whole text. */
	private final JsonExtent extent;
	private final Map<String, Integer> places = new LinkedHashMap<>();

	/** Finds out whether rows are objects or lists. */
	static RowFile of(Bytes bytes, Encoding encoding, TableLimits limits) throws IOException, TableException {
		JsonExtent extent;
		try (Reader text = encoding.reader(bytes)) {
			extent = JsonExtent.find(text, limits);
		}
		return extent != null && extent.lists() ? new JsonListFile(bytes, encoding, extent, limits)
				: new JsonFile(bytes, encoding, extent, limits);
	}

	/** Collects the names. */
	private JsonFile(Bytes bytes, Encoding encoding, JsonExtent extent, TableLimits limits) throws IOException, TableException {
		this.extent = extent;
		this.bytes = bytes;
		this.encoding = encoding;
		this.limits = limits;
		try (JsonRows rows = rows(true)) {
			while (rows.next() != null) {
				if (places.size() > limits.columns()) {
					throw new TableException("tooManyColumns", 0, null, Integer.valueOf(limits.columns())); //$NON-NLS-1$
				}
			}
		}
		if (places.isEmpty()) {
			throw new TableException("noObjects", 0, null); //$NON-NLS-1$
		}
	}

	@Override
	public Dialect dialect() {
		return dialect(bytes, encoding);
	}

	static Dialect dialect(Bytes bytes, Encoding encoding) {
		return new Dialect("json", encoding.name(), encoding.mark() > 0, null, null, null, null, ".", bytes.compressed(), null, //$NON-NLS-1$ //$NON-NLS-2$
				List.of());
	}

	@Override
	public List<String> names() {
		return new ArrayList<>(places.keySet());
	}

	@Override
	public RowSource open() throws IOException {
		return rows(false);
	}

	private JsonRows rows(boolean collecting) throws IOException {
		Reader text = encoding.reader(bytes);
		return extent == null ? new JsonRows(text, 1, places, collecting, limits)
				: new JsonRows(new ExtentReader(text, extent.start(), extent.length()), extent.line(), places, collecting, limits);
	}
}
