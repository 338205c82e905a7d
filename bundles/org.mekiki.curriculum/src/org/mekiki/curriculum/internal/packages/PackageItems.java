package org.mekiki.curriculum.internal.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.exercise.Decision;
import org.mekiki.curriculum.api.item.Interaction;
import org.mekiki.curriculum.api.item.Interaction.Choice;
import org.mekiki.curriculum.api.item.Interaction.Criterion;
import org.mekiki.curriculum.api.item.Interaction.Essay;
import org.mekiki.curriculum.api.item.Interaction.Option;
import org.mekiki.curriculum.api.item.Interaction.ShortAnswer;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.ItemException;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.BloomLevel;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.Unit;

/** The questions of units as items: those that authors wrote, and those of exercises about their results. */
public final class PackageItems {

	private final ItemReader reader;
	private final ExercisePart exercises;
	private final UnitText text;
	private final Changes changes;

	/**
	 * Prepares.
	 *
	 * @param context
	 *            of the export
	 * @param exercises
	 *            the results of exercises
	 * @param text
	 *            names of elements
	 * @param changes
	 *            takes what cannot be written
	 */
	public PackageItems(ExportContext context, ExercisePart exercises, UnitText text, Changes changes) {
		reader = new ItemReader(context.locale(), context.dataLanguage());
		this.exercises = exercises;
		this.text = text;
		this.changes = changes;
	}

	/**
	 * Items that are sound; the others are among the changes.
	 *
	 * @param raw
	 *            of the model
	 * @return in the same order
	 */
	public List<Item> sound(List<AssessmentItem> raw) {
		List<Item> items = new ArrayList<>();
		for (AssessmentItem each : raw) {
			try {
				items.add(reader.read(each));
			} catch (ItemException unsound) {
				changes.add(reader.name(each), "unsound", unsound.getMessage()); //$NON-NLS-1$
			}
		}
		return items;
	}

	/**
	 * What the exercises of a unit ask about their results.
	 *
	 * @param unit
	 *            of the model
	 * @return one for each question; empty without exercises
	 */
	public List<Guided> guided(Unit unit) {
		List<Guided> items = new ArrayList<>();
		for (Exercise exercise : unit.getActivities().stream().filter(Exercise.class::isInstance).map(Exercise.class::cast).toList()) {
			String name = text.name(exercise);
			for (Decision decision : exercises.decisions(exercise)) {
				items.add(new Guided(exercise, item(exercise.getId() + '/' + decision.id(), name, decision)));
			}
			changes.add(name, "guided"); //$NON-NLS-1$
		}
		return items;
	}

	/**
	 * A question about the result of an exercise.
	 *
	 * @param exercise
	 *            whose result it is about
	 * @param item
	 *            the question
	 */
	public record Guided(Exercise exercise, Item item) {
	}

	private Item item(String id, String name, Decision decision) {
		Interaction interaction = interaction(name, decision);
		ItemKind kind = switch (interaction) {
		case Choice choice -> choice.multiple() ? ItemKind.MULTIPLE_CHOICE : ItemKind.SINGLE_CHOICE;
		case ShortAnswer words -> ItemKind.SHORT_ANSWER;
		case Essay essay -> ItemKind.ESSAY;
		default -> ItemKind.NUMERIC;
		};
		return new Item(id, name, kind, 1, BloomLevel.APPLY, decision.question(), "", interaction); //$NON-NLS-1$
	}

	private Interaction interaction(String name, Decision decision) {
		if (decision.number() && !decision.required().isEmpty()) {
			return ExercisePart.number(decision);
		}
		List<String> required = ExercisePart.labels(decision.required());
		List<String> exchangeable = ExercisePart.labels(decision.exchangeable());
		boolean certain = required.size() == decision.count() && exchangeable.isEmpty();
		if (certain && decision.candidates().containsAll(required) && decision.candidates().size() > required.size() && !required.isEmpty()) {
			Set<String> right = Set.copyOf(required);
			List<Option> options = new ArrayList<>();
			for (String candidate : decision.candidates()) {
				options.add(new Option("o" + (options.size() + 1), plain(candidate), right.contains(candidate), "", true)); //$NON-NLS-1$ //$NON-NLS-2$
			}
			return new Choice(options, required.size() > 1);
		}
		if (decision.count() == 1) {
			List<String> accepted = new ArrayList<>(required);
			accepted.addAll(exchangeable);
			if (!accepted.isEmpty()) {
				return new ShortAnswer(accepted);
			}
		}
		// Which of several are named is free: only a person or the workbench can mark that.
		changes.add(name, "free"); //$NON-NLS-1$
		Texts texts = text.texts();
		String right = required.isEmpty() ? String.join("; ", exchangeable) //$NON-NLS-1$
				: exchangeable.isEmpty() ? String.join("; ", required) //$NON-NLS-1$
						: texts.get("and.of", String.join("; ", required), String.join("; ", exchangeable)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new Essay(List.of(new Criterion(texts.get("right.is", right), 1))); //$NON-NLS-1$
	}

	/** Options are Markdown; names are not. */
	static String plain(String name) {
		return name.replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~&-])", "\\\\$1"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
