package org.mekiki.workbench.internal.parameters;

/**
 * Something that can be chosen.
 *
 * @param value
 *            as text, for the analysis
 * @param label
 *            what people call it
 */
record Option(String value, String label) {
}
