package org.mekiki.curriculum.ui.internal.answer;

import java.nio.file.Path;
import java.util.List;

import org.mekiki.curriculum.api.item.Response;

/** Where the answer to an item is given. */
interface ItemInput {

	/** What has been answered so far. */
	Response response();

	/** Shows an answer that was given before; one of another kind is passed over. */
	void show(Response response);

	/** Files that were chosen to be handed in; none for other kinds of items. */
	default List<Path> files() {
		return List.of();
	}

	/** Chooses files to be handed in; other kinds of items take none. */
	default void choose(List<Path> paths) {
		// takes none
	}

	/** Lets the answer be changed, or not. */
	void enable(boolean enabled);

	/** Sets the focus on the first place to answer. */
	void setFocus();
}
