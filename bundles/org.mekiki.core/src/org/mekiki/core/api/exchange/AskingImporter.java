package org.mekiki.core.api.exchange;

import java.util.Map;

/**
 * An importer that shows how it would read a file before it does, and lets people change that. It is declared with
 * {@code asks="true"}. On the command line nobody is asked: there the parameters say all.
 *
 * @since 0.1
 */
public interface AskingImporter extends Importer {

	/**
	 * Looks at a file. Called again with each answer, on the same importer, so that it may keep what it has read. Runs on a
	 * thread of its own; {@link ImportDraft#progress()} tells when nobody waits any more.
	 *
	 * @param file
	 *            what is to be read; the first, if there are several
	 * @param draft
	 *            a private copy of the knowledge base; whatever is done to it is thrown away
	 * @param answers
	 *            what people have chosen so far, by identifier of the field, the latest last; empty at first
	 * @return what it would do
	 * @throws ImportException
	 *             if the file as a whole cannot be read, whatever people choose
	 * @throws Exception
	 *             if anything else goes wrong; it is shown as a fault of the plug-in
	 */
	ImportForm ask(ImportFile file, ImportDraft draft, Map<String, String> answers) throws Exception;
}
