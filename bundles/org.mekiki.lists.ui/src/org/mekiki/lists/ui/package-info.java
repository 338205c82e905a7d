/** What menus, keys and perspectives of other plug-ins may name of the user interface of lists. */
package org.mekiki.lists.ui;
