package org.mekiki.curriculum.api.item;

/**
 * Something that is wrong with how an item is written down.
 *
 * @param item
 *            what the item is called
 * @param itemId
 *            identifier of the {@code AssessmentItem} or {@code Exercise}
 * @param place
 *            where: {@code question}, {@code points}, or a path into the answer such as {@code answer/options/2/text}, or into
 *            what an exercise asks
 * @param message
 *            one sentence that names the item
 * @since 0.1
 */
public record ItemProblem(String item, String itemId, String place, String message) {
}
