package org.mekiki.curriculum.ui.internal.page;

import org.eclipse.swt.graphics.ImageData;

/**
 * Pixels to be shown, decoded in the background.
 *
 * @param key
 *            the same for the same pixels
 * @param data
 *            the pixels
 * @param width
 *            in points; narrower where there is less room
 */
public record Drawn(String key, ImageData data, int width) {

	@Override
	public boolean equals(Object other) {
		return other instanceof Drawn drawn && drawn.key.equals(key);
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}
}
