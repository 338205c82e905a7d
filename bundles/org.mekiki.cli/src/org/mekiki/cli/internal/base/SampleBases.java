package org.mekiki.cli.internal.base;

import java.io.IOException;

import org.mekiki.sample.SampleBuilder;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.Location;
import org.mekiki.store.StoreException;

/** Writes the sample as a knowledge base of its own. */
public final class SampleBases {

	private SampleBases() {
	}

	/**
	 * Creates a base and fills it with the sample. If that fails, a folder made for it is taken away again.
	 *
	 * @param location
	 *            where nothing is yet
	 * @param options
	 *            how to create it
	 * @param message
	 *            message of the first save
	 * @return the open base, saved
	 * @throws StoreException
	 *             if it cannot be created or saved
	 */
	public static KnowledgeBase create(Location location, CreateOptions options, String message)
			throws StoreException {
		KnowledgeBase base = KnowledgeBases.create(location, options.withRoot(SampleBuilder.rootId()), null);
		boolean complete = false;
		try {
			SampleBuilder.build(base.model());
			base.save(options.author(), message, null);
			complete = true;
			return base;
		} finally {
			if (!complete) {
				base.close();
				discard(location);
			}
		}
	}

	private static void discard(Location location) {
		if (location instanceof FolderLocation folder) {
			try {
				Folders.delete(folder.folder());
			} catch (IOException left) {
				// The failure that led here is the one to tell; what is left over is in the way of the next try,
				// which then says so.
				return;
			}
		}
	}
}
