package org.mekiki.model.validation;

/**
 * A way to mend a problem.
 *
 * @param label
 *            what it does, in the language of the user interface
 * @param edit
 *            changes the model; the caller runs it as one undoable command
 */
public record QuickFix(String label, Runnable edit) {
}
