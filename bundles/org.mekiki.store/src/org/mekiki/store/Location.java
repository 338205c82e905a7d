package org.mekiki.store;

/**
 * Where a knowledge base lives: a folder of this computer, or a database of a server. A location never holds a
 * password, so that it can be shown, logged and remembered as it is.
 */
public sealed interface Location permits FolderLocation, ServerLocation {

	/**
	 * The location in one line, for window titles, lists of recent bases and messages.
	 *
	 * @return the path of the folder, or the address of the database; never null and never with a password
	 */
	String display();
}
