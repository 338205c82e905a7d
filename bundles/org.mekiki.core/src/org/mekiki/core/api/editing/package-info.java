/** Working on a knowledge base: sessions, undoable edits, saving, recovery of unsaved work. */
package org.mekiki.core.api.editing;
