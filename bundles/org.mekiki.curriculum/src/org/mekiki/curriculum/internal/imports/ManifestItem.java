package org.mekiki.curriculum.internal.imports;

import java.util.List;

/**
 * A line of the outline of a package.
 *
 * @param id
 *            identifier; may be empty
 * @param title
 *            may be empty
 * @param ref
 *            resource that it shows; empty for a heading
 * @param parameters
 *            what is put behind the address of the resource
 * @param items
 *            lines below it
 * @param line
 *            where the manifest says so
 */
record ManifestItem(String id, String title, String ref, String parameters, List<ManifestItem> items, long line) {

	/** Whether something is below it. */
	boolean isFolder() {
		return !items.isEmpty();
	}

	/** Levels below it. */
	int height() {
		return items.stream().mapToInt(ManifestItem::height).max().orElse(-1) + 1;
	}
}
