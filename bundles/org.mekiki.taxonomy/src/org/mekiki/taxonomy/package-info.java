/**
 * What can be done to a taxonomy, one class a verb, and questions about it. An operation is made with its arguments,
 * says whether and why not it may run, and runs as one undoable step of an editing session. Nothing here needs a
 * display.
 */
package org.mekiki.taxonomy;
