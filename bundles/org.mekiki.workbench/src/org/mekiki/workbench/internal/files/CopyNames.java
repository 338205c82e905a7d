package org.mekiki.workbench.internal.files;

import java.time.LocalDate;

import org.mekiki.store.KnowledgePackage;

/** Names that are offered for copies of a base. */
final class CopyNames {

	private CopyNames() {
	}

	static String backup(String base, boolean folder) {
		String name = plain(base) + "-backup-" + LocalDate.now(); //$NON-NLS-1$
		return folder ? name : name + '.' + KnowledgePackage.EXTENSION;
	}

	static String packageFile(String base) {
		return plain(base) + '-' + LocalDate.now() + '.' + KnowledgePackage.EXTENSION;
	}

	private static String plain(String base) {
		return base.replaceAll("[/\\\\:*?\"<>|\\s]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
