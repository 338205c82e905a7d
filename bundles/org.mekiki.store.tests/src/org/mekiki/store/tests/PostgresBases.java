package org.mekiki.store.tests;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.mekiki.store.CreateOptions;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.ServerLocation;
import org.mekiki.store.StoreException;

/** Bases in schemas of the test server. */
final class PostgresBases implements Bases {

	private final String schema = "test_" + UUID.randomUUID().toString().replace('-', '_');
	private final Path cache;
	private final List<KnowledgeBase> beside = new ArrayList<>();

	PostgresBases(Path cache) {
		this.cache = cache;
	}

	@Override
	public ServerLocation location() {
		return PostgresServer.location(schema);
	}

	@Override
	public KnowledgeBase create() throws StoreException {
		return KnowledgeBases.create(location(), new CreateOptions(PostgresServer.credentials(), "creator", cache), null);
	}

	@Override
	public KnowledgeBase open() throws StoreException {
		return KnowledgeBases.open(location(), new OpenOptions(PostgresServer.credentials(), false, cache), null);
	}

	@Override
	public KnowledgeBase openToRead() throws StoreException {
		return KnowledgeBases.open(location(), new OpenOptions(PostgresServer.credentials(), true, null), null);
	}

	@Override
	public KnowledgeBase reopenBeside(KnowledgeBase open) throws StoreException {
		KnowledgeBase reopened = open();
		beside.add(reopened);
		return reopened;
	}

	@Override
	public void close() {
		beside.forEach(KnowledgeBase::close);
		beside.clear();
		try {
			PostgresServer.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}
}
