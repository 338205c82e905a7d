package org.mekiki.core.api.exchange;

import java.io.OutputStream;

/**
 * Writes objects of a knowledge base to a file. Contributed at the extension point {@code org.mekiki.core.exporters}.
 * The file appears at once and whole, or not at all.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Exporter {

	/**
	 * Writes. The same objects give the same bytes. Runs on a thread of its own; the model must not be changed.
	 *
	 * @param context
	 *            the knowledge base, what to write, the arguments
	 * @param out
	 *            takes the bytes; the caller closes it
	 * @throws Exception
	 *             if anything goes wrong; it is shown as a fault of the plug-in, an {@link java.io.IOException} as a
	 *             message
	 */
	void write(ExportContext context, OutputStream out) throws Exception;
}
