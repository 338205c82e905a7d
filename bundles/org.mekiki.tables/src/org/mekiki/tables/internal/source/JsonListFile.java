package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.util.List;

import org.mekiki.tables.api.Dialect;
import org.mekiki.tables.api.TableLimits;

/** A list of lists in a JSON text. */
final class JsonListFile implements RowFile {

	private final Bytes bytes;
	private final Encoding encoding;
	private final JsonExtent extent;
	private final TableLimits limits;

	JsonListFile(Bytes bytes, Encoding encoding, JsonExtent extent, TableLimits limits) {
		this.bytes = bytes;
		this.encoding = encoding;
		this.extent = extent;
		this.limits = limits;
	}

	@Override
	public Dialect dialect() {
		return JsonFile.dialect(bytes, encoding);
	}

	@Override
	public List<String> names() {
		return extent.names();
	}

	@Override
	public RowSource open() throws IOException {
		return new JsonListRows(new ExtentReader(encoding.reader(bytes), extent.start(), extent.length()), extent.line(), limits);
	}
}
