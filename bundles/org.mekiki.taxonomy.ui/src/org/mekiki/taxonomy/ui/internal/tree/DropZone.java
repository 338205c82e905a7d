package org.mekiki.taxonomy.ui.internal.tree;

import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.Place;

/** The part of a row that the pointer is on while something is dragged. */
public enum DropZone {
	/** The upper part: before the technology. */
	BEFORE,
	/** The middle: into the technology. */
	INTO,
	/** The lower part: after the technology. */
	AFTER;

	private static final double EDGE = 0.28;

	/**
	 * The zone at a height.
	 *
	 * @param offset
	 *            distance from the top of the row
	 * @param height
	 *            height of the row
	 * @return the zone
	 */
	public static DropZone at(int offset, int height) {
		double part = offset / (double) Math.max(1, height);
		return part < EDGE ? BEFORE : part > 1 - EDGE ? AFTER : INTO;
	}

	/**
	 * The place that the zone stands for.
	 *
	 * @param taxonomy
	 *            the taxonomy shown
	 * @param row
	 *            the technology under the pointer; null for the empty space below
	 * @param open
	 *            whether the row shows its children, so that the gap below it is the one before the first child
	 * @return where to put what is dropped
	 */
	public Place place(Taxonomy taxonomy, Technology row, boolean open) {
		if (row == null) {
			return Place.lastIn(taxonomy);
		}
		return switch (this) {
		case BEFORE -> Place.before(row);
		case INTO -> Place.lastIn(row);
		case AFTER -> open ? Place.firstIn(row) : Place.after(row);
		};
	}
}
