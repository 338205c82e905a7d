package org.mekiki.baseline;

/**
 * A difference between what was released and what is built.
 *
 * @param packageName where
 * @param type        binary name of the type
 * @param member      simple name of the method or field, {@code <init>} for a constructor, empty for the type itself
 * @param isNew       whether the type or member was not there before
 * @param text        for messages
 * @param level       what it means for plug-ins
 */
record Change(String packageName, String type, String member, boolean isNew, String text, Level level) {
}
