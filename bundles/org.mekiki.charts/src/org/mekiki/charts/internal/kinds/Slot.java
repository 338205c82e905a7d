package org.mekiki.charts.internal.kinds;

/**
 * A row or column of a dataset: its place is its identity, so that two categories may have the same label.
 *
 * @param index place
 * @param label shown
 */
record Slot(int index, String label) implements Comparable<Slot> {
	@Override
	public int compareTo(Slot other) {
		return Integer.compare(index, other.index);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Slot slot && slot.index == index;
	}

	@Override
	public int hashCode() {
		return index;
	}

	@Override
	public String toString() {
		return label;
	}
}
