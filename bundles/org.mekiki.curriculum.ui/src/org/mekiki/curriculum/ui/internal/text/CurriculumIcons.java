package org.mekiki.curriculum.ui.internal.text;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** Icons of this bundle: SVG files in the folder {@code icons}. Images are shared and must not be disposed. */
public final class CurriculumIcons {

	private CurriculumIcons() {
	}

	/**
	 * An icon by name.
	 *
	 * @param name
	 *            file name without extension
	 * @return a shared image; a red square if there is no such icon
	 */
	public static Image get(String name) {
		URL url = CurriculumIcons.class.getResource("/icons/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
		return JFaceResources.getResources()
				.get(url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url));
	}
}
