package org.mekiki.funding.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.internal.base.OpenBase;

/** A real base in a folder, with a session. */
final class FundingBase implements AutoCloseable {

	EditingSession session;
	private final FolderLocation location;

	private FundingBase(FolderLocation location, KnowledgeBase base) {
		this.location = location;
		session = new EditingSession(base, ModelThread.DIRECT, SessionOptions.PLAIN);
	}

	static FundingBase create(Path folder) throws Exception {
		FolderLocation location = new FolderLocation(folder);
		return new FundingBase(location, KnowledgeBases.create(location, CreateOptions.standard(), null));
	}

	void reopen() throws Exception {
		session.close();
		session = new EditingSession(KnowledgeBases.open(location, OpenOptions.standard(), null), ModelThread.DIRECT,
				SessionOptions.PLAIN);
	}

	void reopenToRead() throws Exception {
		session.close();
		session = new EditingSession(KnowledgeBases.open(location, OpenOptions.standard().toRead(), null), ModelThread.DIRECT,
				SessionOptions.PLAIN);
	}

	ImportPreview read(String importer, Path file, Map<String, List<String>> values, IProgressMonitor monitor) throws Exception {
		ImporterDescriptor descriptor = ImporterDescriptor
				.of(Contributions.platform().find(ExtensionPoint.IMPORTERS, importer).orElseThrow());
		return new Importing(session.access(), Locale.ENGLISH, "ja").read(descriptor, file, values, monitor);
	}

	/** Tables of rows in the database. */
	int tables() throws Exception {
		return ((OpenBase) session.knowledgeBase()).database().read(connection -> {
			try (var statement = connection.createStatement(); var row = statement.executeQuery("SELECT COUNT(*) FROM kb_rows")) {
				row.next();
				return Integer.valueOf(row.getInt(1));
			}
		}).intValue();
	}

	@Override
	public void close() {
		session.close();
	}
}
