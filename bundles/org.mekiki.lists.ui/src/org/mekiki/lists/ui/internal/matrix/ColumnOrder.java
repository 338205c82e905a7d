package org.mekiki.lists.ui.internal.matrix;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.lists.matrix.ColumnGroup;
import org.mekiki.lists.matrix.ColumnGrouping;
import org.mekiki.lists.matrix.Matrix;
import org.mekiki.lists.matrix.MatrixColumn;
import org.mekiki.workbench.api.DataLanguage;

/** The lists from left to right, and the groups above them. */
final class ColumnOrder {

	private final List<MatrixColumn> columns = new ArrayList<>();
	private final List<Span> spans = new ArrayList<>();
	private final boolean groups;

	/** A group above columns: its heading, its first place and the one after its last. */
	record Span(String label, int first, int end) {
	}

	ColumnOrder(Matrix matrix, ColumnGrouping grouping) {
		groups = grouping != ColumnGrouping.NONE;
		for (ColumnGroup group : grouping.group(matrix, DataLanguage.interfaceLocale())) {
			Span span = new Span(group.label(), columns.size(), columns.size() + group.columns().size());
			for (Integer column : group.columns()) {
				columns.add(matrix.columns().get(column.intValue()));
				spans.add(span);
			}
		}
	}

	/** Whether the same lists stand in the same places below the same groups. */
	boolean looksLike(ColumnOrder other) {
		return other != null && groups == other.groups && spans.equals(other.spans) && names().equals(other.names());
	}

	private List<String> names() {
		return columns.stream().map(column -> column.list().id()).toList();
	}

	int size() {
		return columns.size();
	}

	MatrixColumn column(int place) {
		return columns.get(place);
	}

	/** The place of a list; -1 if it is not shown. */
	int placeOf(int columnIndex) {
		for (int place = 0; place < columns.size(); place++) {
			if (columns.get(place).index() == columnIndex) {
				return place;
			}
		}
		return -1;
	}

	Span group(int place) {
		return spans.get(place);
	}

	boolean hasGroups() {
		return groups;
	}
}
