/** Editing of lists: where items stand, and what can be done to them as undoable steps. */
package org.mekiki.lists.edit;
