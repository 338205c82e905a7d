package org.mekiki.curriculum.api.item;

import org.mekiki.model.learning.BloomLevel;
import org.mekiki.model.learning.ItemKind;

/**
 * An assessment item that was read and found sound.
 *
 * @param id
 *            identifier of the {@code AssessmentItem}
 * @param name
 *            what to call it: notation and label
 * @param kind
 *            form of the item
 * @param points
 *            for an answer that is right, one or more
 * @param level
 *            how demanding it is
 * @param question
 *            Markdown
 * @param feedback
 *            Markdown shown after any answer; may be empty
 * @param interaction
 *            what is to be done
 * @since 0.1
 */
public record Item(String id, String name, ItemKind kind, int points, BloomLevel level, String question, String feedback,
		Interaction interaction) {
}
