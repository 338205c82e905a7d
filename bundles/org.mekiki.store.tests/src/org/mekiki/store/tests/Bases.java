package org.mekiki.store.tests;

import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.Location;
import org.mekiki.store.StoreException;

/** Makes and opens bases of one engine for tests; each instance is about one base. */
interface Bases {

	/** The place of the base. */
	Location location();

	/** Creates the base. */
	KnowledgeBase create() throws StoreException;

	/** Opens the base, which is not open. */
	KnowledgeBase open() throws StoreException;

	/** Opens the base to read. */
	KnowledgeBase openToRead() throws StoreException;

	/** Opens the stored state of a base that is still open: itself where the engine allows it, otherwise a backup. */
	KnowledgeBase reopenBeside(KnowledgeBase open) throws StoreException;

	/** Closes what was opened beside, and deletes the base. */
	void close();
}
