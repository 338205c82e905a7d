package org.mekiki.curriculum.internal.imports.files;

/** What the central directory of an archive says of one entry, under a path that leads nowhere else. */
record ZipEntryHead(String name, boolean folder, long size, long packed, long crc, long offset, int method) {

	static final int STORED = 0;
	static final int DEFLATED = 8;
}
