package org.mekiki.core.tests.planted;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Importer;

/** An importer that does what a test wants. */
public final class AnyImporter implements Importer {

	private static volatile Importer behaviour;

	/** What it does from now on. */
	public static void does(Importer what) {
		behaviour = what;
	}

	@Override
	public void read(ImportFile file, ImportDraft draft) throws Exception {
		behaviour.read(file, draft);
	}
}
