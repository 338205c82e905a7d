package org.mekiki.facts.internal.column;

import java.util.Map;

import org.mekiki.facts.api.ColumnSpec;
import org.mekiki.facts.api.Dimension;

/** A dictionary, and for each row a code of it. */
public final class DimensionColumn implements Dimension {

	private final ColumnSpec spec;
	private final Dictionary dictionary;
	private final Codes codes;

	/**
	 * @param spec
	 *            name and kind
	 * @param dictionary
	 *            the values
	 * @param codes
	 *            the rows; its cardinality is the dictionary's size, or one more if rows may have no value
	 */
	public DimensionColumn(ColumnSpec spec, Dictionary dictionary, Codes codes) {
		this.spec = spec;
		this.dictionary = dictionary;
		this.codes = codes;
	}

	@Override
	public ColumnSpec spec() {
		return spec;
	}

	/**
	 * The values.
	 *
	 * @return the dictionary
	 */
	public Dictionary dictionary() {
		return dictionary;
	}

	/**
	 * The rows.
	 *
	 * @return the codes
	 */
	public Codes codes() {
		return codes;
	}

	@Override
	public int size() {
		return dictionary.size();
	}

	@Override
	public int cardinality() {
		return codes.cardinality();
	}

	@Override
	public Object valueOf(int code) {
		return dictionary.value(code);
	}

	@Override
	public int codeOf(Object value) {
		int code = dictionary.code(value);
		return code < cardinality() ? code : -code - 1;
	}

	@Override
	public int code(int row) {
		return codes.get(row);
	}

	@Override
	public Object value(int row) {
		return dictionary.value(codes.get(row));
	}

	/**
	 * A copy with other values in some rows.
	 *
	 * @param changes
	 *            values by row
	 * @param rows
	 *            rows of the copy
	 * @return the copy
	 */
	DimensionColumn with(Map<Integer, Object> changes, int rows) {
		return DimensionEdit.apply(this, changes, rows);
	}

	@Override
	public long bytes() {
		return codes.bytes() + dictionary.bytes();
	}
}
