package org.mekiki.core.api.check;

/**
 * Something that should hold in a knowledge base as a whole. Contributed at the extension point
 * {@code org.mekiki.core.checks}; it runs in the background after edits, and on demand. One instance is kept and must
 * have no state.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Check {

	/**
	 * Looks at the knowledge base and reports what is wrong. The model stays as it is while this runs, and must not be
	 * changed.
	 *
	 * @param context
	 *            the knowledge base, and who takes issues
	 * @throws Exception
	 *             if anything goes wrong; it is shown as a fault of the plug-in
	 */
	void run(CheckContext context) throws Exception;
}
