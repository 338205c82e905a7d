package org.mekiki.workbench.internal;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The mark of the product. */
public final class Branding {

	private static final int[] SIZES = { 16, 32, 48, 64, 128, 256 };

	private Branding() {
	}

	/**
	 * The window icon in all sizes.
	 *
	 * @return images that live as long as the program
	 */
	public static Image[] windowImages() {
		Image[] images = new Image[SIZES.length];
		for (int i = 0; i < SIZES.length; i++) {
			images[i] = ImageDescriptor.createFromURL(FileLocator.find(Platform.getBundle(WorkbenchPlugin.ID),
					new Path("icons/product/mekiki" + SIZES[i] + ".png"))).createImage(Display.getCurrent()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return images;
	}
}
