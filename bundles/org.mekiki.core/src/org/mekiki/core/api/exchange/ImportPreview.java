package org.mekiki.core.api.exchange;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.internal.Messages;
import org.mekiki.core.internal.exchange.DraftRows;
import org.mekiki.core.internal.exchange.ImportPlan;

/**
 * What an import would do. Nothing has happened yet.
 *
 * @since 0.1
 * @noextend
 */
public final class ImportPreview {

	private final ImportPlan plan;
	private final ModelAccess access;
	private final long version;
	private final String file;
	private final DraftRows rows;

	ImportPreview(ImportPlan plan, ModelAccess access, long version, String file, DraftRows rows) {
		this.plan = plan;
		this.access = access;
		this.version = version;
		this.file = file;
		this.rows = rows;
	}

	/**
	 * What would happen to each element.
	 *
	 * @return an unmodifiable list: what the file says in its order, then what the importer did besides
	 */
	public List<ImportEntry> entries() {
		return plan.entries();
	}

	/**
	 * Counts entries.
	 *
	 * @param kind
	 *            of which kind
	 * @return their number
	 */
	public long count(ImportEntry.Kind kind) {
		return plan.entries().stream().filter(entry -> entry.kind() == kind).count();
	}

	/**
	 * Whether anything would change.
	 *
	 * @return false if the knowledge base is as the file says, or everything was refused
	 */
	public boolean changesSomething() {
		return !plan.isEmpty();
	}

	/**
	 * Whether the knowledge base still is as it was when the file was read. If not, the file has to be read again.
	 *
	 * @return true if it can be applied
	 */
	public boolean isCurrent() {
		return access.version() == version;
	}

	/**
	 * Says that it will not be imported: the rows of new data sets that were read are dropped. What is forgotten here is
	 * dropped when the base is closed. Not on the thread that shows windows: it waits for the database.
	 */
	public void discard() {
		rows.discard();
	}

	/**
	 * Imports, as one step that can be undone. New and changed elements cite the file, which becomes a source. On the
	 * model's thread.
	 *
	 * @param session
	 *            the session whose model was read
	 * @throws ImportException
	 *             if the knowledge base has changed since the file was read, or must not be changed; it stays as it is
	 */
	public void apply(EditingSession session) throws ImportException {
		if (session.knowledgeBase().readOnly()) {
			throw new ImportException(Messages.importReadOnly, null);
		}
		if (session.access() != access || !isCurrent()) {
			throw new ImportException(NLS.bind(Messages.importOutdated, file), null);
		}
		if (changesSomething()) {
			session.execute(NLS.bind(Messages.importLabel, file), () -> plan.apply(session.knowledgeBase().resource()));
		}
	}
}
