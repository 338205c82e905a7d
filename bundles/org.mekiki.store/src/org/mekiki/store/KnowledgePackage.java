package org.mekiki.store;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.store.internal.pack.PackageExport;
import org.mekiki.store.internal.pack.PackageImport;

/**
 * The open package: one documented zip file that holds a whole base, history included, independent of any database
 * engine. See {@code docs/package-format.md}.
 */
public final class KnowledgePackage {

	/** Usual extension of a package file, without the dot. */
	public static final String EXTENSION = "mekiki"; //$NON-NLS-1$

	private KnowledgePackage() {
		// only static methods
	}

	/**
	 * Writes the last saved state of a base. The same state gives the same bytes. The package is not encrypted, also
	 * when the base is.
	 *
	 * @param base
	 *            an open base; not null
	 * @param file
	 *            the file to write; an existing one is replaced only when the new one is complete
	 * @param monitor
	 *            may be null
	 * @throws StoreException
	 *             {@link Problem#NO_SPACE}, {@link Problem#NO_RIGHTS} and others; the file is as it was
	 */
	public static void export(KnowledgeBase base, Path file, IProgressMonitor monitor) throws StoreException {
		PackageExport.run(base, file, monitor);
	}

	/**
	 * Makes a base from a package: equal to the exported one, with the same identifier and history.
	 *
	 * @param file
	 *            the package; not null; treated as hostile
	 * @param target
	 *            where nothing is yet; not null
	 * @param options
	 *            how the new base is created; not null
	 * @param monitor
	 *            may be null
	 * @throws StoreException
	 *             {@link Problem#BAD_PACKAGE} for anything wrong with the file, {@link Problem#EXISTS} and others;
	 *             nothing is left behind then
	 */
	public static void importInto(Path file, Location target, CreateOptions options, IProgressMonitor monitor)
			throws StoreException {
		PackageImport.run(file, target, options, monitor);
	}
}
