package org.mekiki.curriculum.ui.internal.answer;

import org.mekiki.curriculum.api.item.Response;

/** Where the answer to an item is given. */
interface ItemInput {

	/** What has been answered so far. */
	Response response();

	/** Shows an answer that was given before; one of another kind is passed over. */
	void show(Response response);

	/** Lets the answer be changed, or not. */
	void enable(boolean enabled);

	/** Sets the focus on the first place to answer. */
	void setFocus();
}
