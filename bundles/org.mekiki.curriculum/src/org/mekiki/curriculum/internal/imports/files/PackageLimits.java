package org.mekiki.curriculum.internal.imports.files;

/**
 * How much of a package is read.
 *
 * @param entries
 *            most files and folders
 * @param depth
 *            most names in a path
 * @param file
 *            largest file, unpacked, in bytes
 * @param total
 *            all files together, unpacked, in bytes
 * @param ratio
 *            most bytes for one packed byte
 * @param harmless
 *            size in bytes up to which the ratio does not matter
 */
public record PackageLimits(int entries, int depth, long file, long total, int ratio, long harmless) {

	/** What no honest course comes near. */
	public static final PackageLimits USUAL = new PackageLimits(50_000, 64, 2L << 30, 8L << 30, 200, 4L << 20);

	/** Largest text, manifest or page that is read, in bytes. */
	public static final long TEXT = 16L << 20;
}
