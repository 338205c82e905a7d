package org.mekiki.core.api.exchange;

/**
 * Reads a file into a draft of the knowledge base. Contributed at the extension point
 * {@code org.mekiki.core.importers}. The user sees what would become new or changed before anything does.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Importer {

	/**
	 * Reads. Input from outside is hostile: bound what you read, refuse what you do not understand. Runs on a thread of
	 * its own. If several files are read at once, it is called for each of them in their order, on the same importer and with
	 * the same draft, so that a later file meets what the earlier ones have brought.
	 *
	 * @param file
	 *            what to read
	 * @param draft
	 *            a private copy of the knowledge base to be changed freely; people see the difference
	 * @throws ImportException
	 *             if the file as a whole cannot be read
	 * @throws Exception
	 *             if anything else goes wrong; it is shown as a fault of the plug-in
	 */
	void read(ImportFile file, ImportDraft draft) throws Exception;
}
