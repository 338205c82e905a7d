package org.mekiki.workbench.api;

import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.workbench.internal.WorkbenchPlugin;

/**
 * The icons of the workbench: SVG files in the folder {@code icons}. Images are shared and must not be disposed.
 */
public final class Icons {

	/** Looked up again and again while trees are painted; empty for names without an icon. */
	private static final Map<String, Optional<ImageDescriptor>> KNOWN = new ConcurrentHashMap<>();

	private Icons() {
	}

	/**
	 * The icon of an object of the model.
	 *
	 * @param object
	 *            the object
	 * @return a shared image of 16 x 16 points
	 */
	public static Image of(EObject object) {
		if (object instanceof Technology technology && technology.getKind() != null) {
			return image(descriptor("classes/" + technology.getKind().getName())); //$NON-NLS-1$
		}
		return of(object.eClass());
	}

	/**
	 * The icon of a class or package of the model; a class without its own shows that of its package.
	 *
	 * @param element
	 *            the class or package
	 * @return a shared image of 16 x 16 points
	 */
	public static Image of(ENamedElement element) {
		ImageDescriptor own = find("classes/" + element.getName()); //$NON-NLS-1$
		if (own == null && element instanceof EClass type) {
			own = find("classes/" + type.getEPackage().getName()); //$NON-NLS-1$
		} else if (own == null && element instanceof EPackage) {
			own = find("classes/model"); //$NON-NLS-1$
		}
		return image(own == null ? descriptor("classes/model") : own); //$NON-NLS-1$
	}

	/**
	 * An icon of the workbench by name.
	 *
	 * @param name
	 *            path below {@code icons}, without extension, such as {@code add} or {@code classes/Source}
	 * @return a shared image of 16 x 16 points
	 */
	public static Image get(String name) {
		return image(descriptor(name));
	}

	/**
	 * An icon of the workbench by name, for actions.
	 *
	 * @param name
	 *            path below {@code icons}, without extension
	 * @return its descriptor; a red square if there is no such icon
	 */
	public static ImageDescriptor descriptor(String name) {
		ImageDescriptor found = find(name);
		return found == null ? ImageDescriptor.getMissingImageDescriptor() : found;
	}

	private static ImageDescriptor find(String name) {
		return KNOWN.computeIfAbsent(name, Icons::load).orElse(null);
	}

	private static Optional<ImageDescriptor> load(String name) {
		URL url = FileLocator.find(Platform.getBundle(WorkbenchPlugin.ID), new Path("icons/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
		return Optional.ofNullable(url).map(ImageDescriptor::createFromURL);
	}

	private static Image image(ImageDescriptor descriptor) {
		return JFaceResources.getResources().get(descriptor);
	}
}
