package org.mekiki.store.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.store.CreateOptions;
import org.mekiki.store.Credentials;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.StoreException;

/** Bases in folders. */
final class DerbyBases implements Bases {

	private static Path template;

	private final Path folder;
	private final Credentials credentials;
	private final List<KnowledgeBase> beside = new ArrayList<>();

	DerbyBases(Path folder, Credentials credentials) {
		this.folder = folder;
		this.credentials = credentials;
	}

	@Override
	public FolderLocation location() {
		return new FolderLocation(folder.resolve("base"));
	}

	/** Takes a copy of one new base, because Derby needs a second to make all tables. */
	@Override
	public KnowledgeBase create() throws StoreException {
		if (credentials.present()) {
			return KnowledgeBases.create(location(), new CreateOptions(credentials, "creator", null), null);
		}
		KnowledgeBases.restore(template(), location(), CreateOptions.standard(), null);
		return open();
	}

	private static synchronized Path template() throws StoreException {
		if (template == null) {
			Path made = Scratch.folder().resolve("template");
			KnowledgeBases.create(new FolderLocation(made), CreateOptions.standard(), null).close();
			template = made;
		}
		return template;
	}

	@Override
	public KnowledgeBase open() throws StoreException {
		return KnowledgeBases.open(location(), OpenOptions.standard().with(credentials), null);
	}

	@Override
	public KnowledgeBase openToRead() throws StoreException {
		return KnowledgeBases.open(location(), OpenOptions.standard().with(credentials).toRead(), null);
	}

	@Override
	public KnowledgeBase reopenBeside(KnowledgeBase open) throws StoreException {
		Path copy = folder.resolve("copy" + beside.size());
		open.backup(copy, null);
		KnowledgeBase reopened = KnowledgeBases.open(new FolderLocation(copy), OpenOptions.standard().with(credentials),
				null);
		beside.add(reopened);
		return reopened;
	}

	@Override
	public void close() {
		beside.forEach(KnowledgeBase::close);
		beside.clear();
	}
}
