package org.mekiki.curriculum.api.item;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.mekiki.curriculum.api.item.Interaction.Choice;
import org.mekiki.curriculum.api.item.Interaction.Matching;
import org.mekiki.curriculum.api.item.Interaction.Option;
import org.mekiki.curriculum.api.item.Interaction.Ordering;

/**
 * The order in which the parts of an item are shown to one trainee. What is right cannot be told from it: texts to be
 * put into order never stand in the right one, and options that are fixed keep their places.
 *
 * @param options
 *            options in the order shown; empty for other kinds
 * @param texts
 *            texts to be put into order, or right sides to choose from, in the order shown; empty for other kinds
 * @since 0.1
 */
public record Presentation(List<Option> options, List<String> texts) {

	/** Copies the lists. */
	public Presentation {
		options = List.copyOf(options);
		texts = List.copyOf(texts);
	}

	/**
	 * How an item is shown.
	 *
	 * @param item
	 *            which
	 * @param draw
	 *            of the trainee
	 * @return the orders
	 */
	public static Presentation of(Item item, Draw draw) {
		return switch (item.interaction()) {
		case Choice choice -> new Presentation(options(choice, draw, item.id()), List.of());
		case Ordering ordering -> new Presentation(List.of(), disordered(ordering.order(), draw, item.id()));
		case Matching matching -> new Presentation(List.of(),
				draw.shuffled(item.id(), matching.choices(), Function.identity()));
		default -> new Presentation(List.of(), List.of());
		};
	}

	private static List<Option> options(Choice choice, Draw draw, String purpose) {
		List<Option> free = new ArrayList<>(draw.shuffled(purpose,
				choice.options().stream().filter(option -> !option.fixed()).toList(), Option::id));
		return choice.options().stream().map(option -> option.fixed() ? option : free.removeFirst()).toList();
	}

	private static List<String> disordered(List<String> order, Draw draw, String purpose) {
		List<String> shuffled = draw.shuffled(purpose, order, Function.identity());
		if (!shuffled.equals(order)) {
			return shuffled;
		}
		List<String> turned = new ArrayList<>(order.subList(1, order.size()));
		turned.add(order.get(0));
		return turned;
	}
}
