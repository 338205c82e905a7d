package org.mekiki.tables.internal.source;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

import org.mekiki.tables.api.Dialect;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;

/** Delimited text. */
public final class DelimitedFile implements RowFile {

	private final Bytes bytes;
	private final Encoding encoding;
	private final TableLimits limits;
	private final DelimiterFinder.Found found;

	/** Finds the delimiter. */
	public DelimitedFile(Bytes bytes, Encoding encoding, TextSample sample, TableLimits limits)
			throws IOException, TableException {
		this.bytes = bytes;
		this.encoding = encoding;
		this.limits = limits;
		found = new DelimiterFinder(sample.text(), sample.complete()).find();
	}

	@Override
	public Dialect dialect() {
		return new Dialect("delimited", encoding.name(), encoding.mark() > 0, String.valueOf(found.delimiter()), //$NON-NLS-1$
				String.valueOf(found.quote()), found.escapes() ? "\\" : null, null, null, bytes.compressed(), null, List.of()); //$NON-NLS-1$
	}

	@Override
	public RowSource open() throws IOException {
		Reader reader = encoding.reader(bytes);
		return new DelimitedRows(reader, found.delimiter(), found.quote(), found.escapes(), limits);
	}
}
