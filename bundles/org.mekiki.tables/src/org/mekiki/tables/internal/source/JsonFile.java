package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.tables.api.Dialect;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

/** JSON objects: one on each line, back to back, or in one list. All of it is read once to know the names. */
public final class JsonFile implements RowFile {

	private final Bytes bytes;
	private final Encoding encoding;
	private final TableLimits limits;
	private final Map<String, Integer> places = new LinkedHashMap<>();

	/** Collects the names. */
	public JsonFile(Bytes bytes, Encoding encoding, TableLimits limits) throws IOException, TableException {
		this.bytes = bytes;
		this.encoding = encoding;
		this.limits = limits;
		try (JsonRows rows = new JsonRows(encoding.reader(bytes), places, true, limits)) {
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
		return new Dialect("json", encoding.name(), encoding.mark() > 0, null, null, null, null, ".", bytes.compressed(), null, //$NON-NLS-1$ //$NON-NLS-2$
				List.of());
	}

	@Override
	public List<String> names() {
		return new ArrayList<>(places.keySet());
	}

	@Override
	public RowSource open() throws IOException {
		return new JsonRows(encoding.reader(bytes), places, false, limits);
	}
}
