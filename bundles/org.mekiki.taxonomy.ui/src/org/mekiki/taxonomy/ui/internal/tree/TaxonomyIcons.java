package org.mekiki.taxonomy.ui.internal.tree;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** Icons of this bundle: SVG files in the folder {@code icons}. Images are shared and must not be disposed. */
public final class TaxonomyIcons {

	private TaxonomyIcons() {
	}

	/**
	 * An icon by name.
	 *
	 * @param name
	 *            file name without extension
	 * @return its descriptor; a red square if there is no such icon
	 */
	public static ImageDescriptor descriptor(String name) {
		URL url = TaxonomyIcons.class.getResource("/icons/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
		return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
	}

	/**
	 * An icon by name.
	 *
	 * @param name
	 *            file name without extension
	 * @return a shared image
	 */
	public static Image get(String name) {
		return JFaceResources.getResources().get(descriptor(name));
	}
}
