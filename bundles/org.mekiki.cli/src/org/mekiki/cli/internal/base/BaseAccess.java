package org.mekiki.cli.internal.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.mekiki.cli.internal.CliEnvironment;
import org.mekiki.cli.internal.Refusal;
import org.mekiki.cli.internal.Texts;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.report.api.SavedState;
import org.mekiki.sample.SampleBuilder;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Credentials;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.Location;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.Revision;
import org.mekiki.store.StoreException;

/** Opens the knowledge base that a command works on. */
public final class BaseAccess {

	private final Texts texts;
	private final Passwords passwords;
	private final CliEnvironment environment;

	/**
	 * Prepares for one command.
	 *
	 * @param environment
	 *            the world outside
	 * @param texts
	 *            the language
	 * @param passwords
	 *            where passwords come from
	 */
	public BaseAccess(CliEnvironment environment, Texts texts, Passwords passwords) {
		this.environment = environment;
		this.texts = texts;
		this.passwords = passwords;
	}

	/** Something to do with an open base. */
	@FunctionalInterface
	public interface StoredTask {

		/**
		 * Does it.
		 *
		 * @param base
		 *            the base, closed afterwards
		 * @throws StoreException
		 *             if the store cannot
		 */
		void run(KnowledgeBase base) throws StoreException;
	}

	/** Something to do with a model. */
	@FunctionalInterface
	public interface ModelTask {

		/**
		 * Does it.
		 *
		 * @param model
		 *            the model, not to be changed
		 * @param base
		 *            the base it is stored in, null for the built-in sample
		 * @throws StoreException
		 *             if the store cannot
		 */
		void run(KnowledgeModel model, KnowledgeBase base) throws StoreException;
	}

	/**
	 * Reads a model: that of a stored base, or the sample in memory.
	 *
	 * @param address
	 *            where
	 * @param task
	 *            what to do with it
	 * @throws StoreException
	 *             if it cannot be opened
	 */
	public void read(Address address, ModelTask task) throws StoreException {
		switch (address) {
		case Address.Sample sample -> task.run((KnowledgeModel) SampleBuilder.create().getContents().get(0), null);
		case Address.Stored stored -> {
			try (KnowledgeBase base = open(stored.location())) {
				task.run(base.model(), base);
			}
		}
		}
	}

	/** Something to do with a model that is lent for reading. */
	@FunctionalInterface
	public interface AccessTask {

		/**
		 * Does it.
		 *
		 * @param access
		 *            lends the model
		 * @param state
		 *            what was saved last; null for the built-in sample
		 * @throws StoreException
		 *             if the store cannot
		 */
		void run(ModelAccess access, SavedState state) throws StoreException;
	}

	/** Something to do in a session that edits a base. */
	@FunctionalInterface
	public interface EditingTask {

		/**
		 * Does it.
		 *
		 * @param session
		 *            the session, closed afterwards; what was not saved is given up
		 * @throws StoreException
		 *             if the store cannot
		 */
		void run(EditingSession session) throws StoreException;
	}

	/**
	 * Opens a stored base to change it.
	 *
	 * @param location
	 *            where
	 * @param task
	 *            what to do with it
	 * @throws StoreException
	 *             if it cannot be opened
	 */
	public void editing(Location location, EditingTask task) throws StoreException {
		KnowledgeBase base = open(location, false);
		try (EditingSession session = new EditingSession(base, ModelThread.DIRECT, SessionOptions.PLAIN)) {
			task.run(session);
		}
	}

	/**
	 * Lends a model to those who analyse it: that of a stored base, or the sample in memory.
	 *
	 * @param address
	 *            where
	 * @param task
	 *            what to do with it
	 * @throws StoreException
	 *             if it cannot be opened
	 */
	public void resource(Address address, AccessTask task) throws StoreException {
		read(address, (model, base) -> {
			ModelAccess access = base == null ? ModelAccess.of((ModelResource) model.eResource()) : ModelAccess.of(base);
			List<Revision> last = base == null ? List.of() : base.revisions(0, 1);
			task.run(access, last.isEmpty() ? null : new SavedState(last.get(0).number(), last.get(0).time()));
		});
	}

	/**
	 * Opens a stored base; the sample is stored in a temporary folder for it.
	 *
	 * @param address
	 *            where
	 * @param task
	 *            what to do with it
	 * @throws StoreException
	 *             if it cannot be opened
	 */
	public void stored(Address address, StoredTask task) throws StoreException {
		switch (address) {
		case Address.Sample sample -> temporary(task);
		case Address.Stored stored -> {
			try (KnowledgeBase base = open(stored.location())) {
				task.run(base);
			}
		}
		}
	}

	/**
	 * Options for a new base.
	 *
	 * @param location
	 *            where it will be
	 * @param encrypt
	 *            whether a folder is to be encrypted
	 * @return the options, with a password if one is needed
	 */
	public CreateOptions creation(Location location, boolean encrypt) {
		boolean folder = location instanceof FolderLocation;
		if (encrypt && !folder) {
			throw new Refusal(texts.get("create.encryptServer"), null); //$NON-NLS-1$
		}
		Credentials credentials = folder ? encrypt ? passwords.chosen() : Credentials.none() : passwords.given();
		return CreateOptions.standard().with(credentials);
	}

	private KnowledgeBase open(Location location) throws StoreException {
		return open(location, true);
	}

	private KnowledgeBase open(Location location, boolean toRead) throws StoreException {
		boolean locked = location instanceof FolderLocation folder && KnowledgeBases.encrypted(folder);
		Credentials credentials = locked ? passwords.needed() : passwords.given();
		if (locked && !credentials.present()) {
			throw new Refusal(texts.get("password.none", Passwords.DEFAULT_VARIABLE), null); //$NON-NLS-1$
		}
		OpenOptions options = OpenOptions.standard().with(credentials);
		return KnowledgeBases.open(location, toRead ? options.toRead() : options, null);
	}

	private void temporary(StoredTask task) throws StoreException {
		Path folder = temporaryFolder();
		try (KnowledgeBase base = SampleBases.create(new FolderLocation(folder.resolve("sample")), //$NON-NLS-1$
				CreateOptions.standard(), texts.get("sample.message"))) { //$NON-NLS-1$
			task.run(base);
		} finally {
			deleteTemporary(folder);
		}
	}

	private Path temporaryFolder() {
		try {
			return Files.createTempDirectory("mekiki-sample"); //$NON-NLS-1$
		} catch (IOException noSpace) {
			throw new Refusal(texts.get("temporary.none", System.getProperty("java.io.tmpdir")), noSpace); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void deleteTemporary(Path folder) {
		try {
			Folders.delete(folder);
		} catch (IOException left) {
			environment.log(texts.get("temporary.left", folder), left); //$NON-NLS-1$
		}
	}
}
