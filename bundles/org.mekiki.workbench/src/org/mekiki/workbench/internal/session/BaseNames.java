package org.mekiki.workbench.internal.session;

import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.text.Labels;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.Location;
import org.mekiki.store.ServerLocation;
import org.mekiki.workbench.api.DataLanguage;

/** What a knowledge base is called. */
public final class BaseNames {

	private BaseNames() {
	}

	/**
	 * The short name of a place: the name of the folder, or of database and schema.
	 *
	 * @param location
	 *            the place
	 * @return a name, never empty
	 */
	public static String of(Location location) {
		return switch (location) {
		case FolderLocation folder -> folder.folder().getFileName() == null ? folder.display()
				: folder.folder().getFileName().toString();
		case ServerLocation server -> server.database() + '/' + server.schema();
		};
	}

	/**
	 * The name of an open base: what its root is called, else the name of its place.
	 *
	 * @param session
	 *            the session on it
	 * @return a name, never empty
	 */
	public static String of(EditingSession session) {
		Element root = session.model();
		return root.getLabels().isEmpty() ? of(session.knowledgeBase().location())
				: Labels.text(root, DataLanguage.current());
	}
}
