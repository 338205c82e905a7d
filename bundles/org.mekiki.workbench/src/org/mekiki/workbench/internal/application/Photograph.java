package org.mekiki.workbench.internal.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What a window looks like on the screen, in the pixels of the screen. */
public final class Photograph {

	/** A window that was drawn shows more colours than this. */
	private static final int FEWEST_COLOURS = 8;
	private static final int STEP = 4;

	private final ImageData data;

	private Photograph(ImageData data) {
		this.data = data;
	}

	/**
	 * Photographs a window that nothing covers.
	 *
	 * @param shell
	 *            the window
	 * @return the photograph
	 */
	public static Photograph of(Shell shell) {
		Display display = shell.getDisplay();
		Rectangle bounds = visible(shell);
		Image image = new Image(display, bounds.width, bounds.height);
		GC screen = new GC(display);
		try {
			screen.copyArea(image, bounds.x, bounds.y);
			return new Photograph(image.getImageData(shell.getMonitor().getZoom()));
		} finally {
			screen.dispose();
			image.dispose();
		}
	}

	/** Where the window is on the screen; without a window manager it is smaller than it believes to be. */
	private static Rectangle visible(Shell shell) {
		Rectangle bounds = shell.getBounds();
		Point client = shell.toDisplay(0, 0);
		Rectangle area = shell.getClientArea();
		return new Rectangle(client.x, bounds.y, area.width, client.y - bounds.y + area.height);
	}

	/**
	 * How large the photograph is.
	 *
	 * @return width and height in pixels
	 */
	public Point size() {
		return new Point(data.width, data.height);
	}

	/**
	 * Whether there is hardly anything to see.
	 *
	 * @return true if the window was not drawn
	 */
	public boolean isBlank() {
		Set<Integer> colours = new HashSet<>();
		for (int y = 0; y < data.height; y += STEP) {
			for (int x = 0; x < data.width; x += STEP) {
				colours.add(Integer.valueOf(data.getPixel(x, y)));
			}
		}
		return colours.size() < FEWEST_COLOURS;
	}

	/**
	 * Writes a PNG file, all of it or nothing.
	 *
	 * @param file
	 *            the file; an existing one is replaced
	 * @throws IOException
	 *             if it cannot be written
	 */
	public void save(Path file) throws IOException {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		Path temporary = Files.createTempFile(file.getParent(), "mekiki", ".png"); //$NON-NLS-1$ //$NON-NLS-2$
		loader.save(temporary.toString(), SWT.IMAGE_PNG);
		Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
	}
}
