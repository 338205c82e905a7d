package org.mekiki.curriculum.internal.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.item.Interaction.Choice;
import org.mekiki.curriculum.api.item.Interaction.FileHandIn;
import org.mekiki.curriculum.api.item.Interaction.Matching;
import org.mekiki.curriculum.api.item.Interaction.Numeric;
import org.mekiki.curriculum.api.item.Interaction.Option;
import org.mekiki.curriculum.api.item.Interaction.Ordering;
import org.mekiki.curriculum.api.item.Interaction.Pair;
import org.mekiki.curriculum.api.item.Interaction.ShortAnswer;
import org.mekiki.curriculum.api.item.Remark;
import org.mekiki.curriculum.api.item.Response;

/** Compares one answer with what is right, and collects remarks. */
public final class Comparison {

	private static final long MEGABYTE = 1L << 20;
	/** Words that count anything; kana are folded. */
	private static final Set<String> COUNTERS = Set.of("件", "個", "ツ", "項目", "領域", "種類", "点"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private final Texts texts;
	private final List<Remark> remarks = new ArrayList<>();

	/**
	 * Creates a comparison.
	 *
	 * @param texts
	 *            of this package
	 */
	public Comparison(Texts texts) {
		this.texts = texts;
	}

	/**
	 * What there is to say.
	 *
	 * @return in the order of the parts
	 */
	public List<Remark> remarks() {
		return remarks;
	}

	/**
	 * Compares choices.
	 *
	 * @param choice
	 *            what was asked
	 * @param chosen
	 *            what was chosen
	 * @return right ones less wrong ones, of all right ones
	 */
	public Score choice(Choice choice, Response.Chosen chosen) {
		int score = 0;
		Set<String> unknown = new HashSet<>(chosen.ids());
		for (Option option : choice.options()) {
			boolean taken = unknown.remove(option.id());
			if (taken) {
				score += option.correct() ? 1 : -1;
				if (!option.feedback().isBlank()) {
					remarks.add(new Remark(option.id(), option.correct(), option.feedback()));
				}
			} else if (option.correct() && choice.multiple()) {
				remarks.add(new Remark(option.id(), false, texts.get("missed", option.text()))); //$NON-NLS-1$
			}
		}
		if (!unknown.isEmpty()) {
			throw new IllegalArgumentException("There is no option " + unknown); //$NON-NLS-1$
		}
		if (!choice.multiple()) {
			return Score.of(score == 1 && chosen.ids().size() == 1);
		}
		return new Score(Math.max(0, score), choice.right(), false);
	}

	/**
	 * Compares words.
	 *
	 * @param words
	 *            what is accepted
	 * @param written
	 *            what was written
	 * @return all or nothing
	 */
	public Score words(ShortAnswer words, Response.Written written) {
		String folded = Spelling.fold(written.text());
		boolean right = words.accepted().stream().map(Spelling::fold).anyMatch(folded::equals);
		if (!right) {
			remarks.add(new Remark("", false, texts.get("accepted", words.accepted().get(0)))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return Score.of(right);
	}

	/**
	 * Compares numbers. Without a unit the answer is taken to be in that of the item; another magnitude of the same unit
	 * is as good.
	 *
	 * @param number
	 *            what is right
	 * @param written
	 *            what was written
	 * @return all or nothing
	 */
	public Score number(Numeric number, Response.Written written) {
		Optional<Quantity> read = Quantity.of(written.text());
		if (read.isEmpty()) {
			remarks.add(new Remark("", false, texts.get("no.number", written.text()))); //$NON-NLS-1$ //$NON-NLS-2$
			return Score.NOTHING;
		}
		Quantity given = read.get();
		BigDecimal magnitude = Quantity.magnitudeOf(number.unit());
		boolean inUnitOfItem = given.unit().isEmpty() && !given.scaled();
		BigDecimal value = inUnitOfItem ? given.value().multiply(magnitude) : given.value();
		boolean near = value.subtract(number.value().multiply(magnitude)).abs()
				.compareTo(number.tolerance().multiply(magnitude)) <= 0;
		if (near && !sameUnit(Quantity.baseOf(number.unit()), given.unit())) {
			remarks.add(new Remark("", false, texts.get("unit", given.unit(), number.unit()))); //$NON-NLS-1$ //$NON-NLS-2$
			return Score.NOTHING;
		}
		if (!near) {
			remarks.add(new Remark("", false, texts.get("value", number.value().toPlainString() + number.unit()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return Score.of(near);
	}

	private static boolean sameUnit(String unit, String given) {
		return given.isEmpty() || unit.isEmpty() || unit.equals(given)
				|| COUNTERS.contains(unit) && COUNTERS.contains(given);
	}

	/**
	 * Compares orders.
	 *
	 * @param ordering
	 *            what is right
	 * @param ordered
	 *            what was put into order
	 * @return neighbours that follow each other rightly, of all
	 */
	public Score ordering(Ordering ordering, Response.Ordered ordered) {
		if (ordered.order().size() != ordering.order().size()
				|| !new HashSet<>(ordered.order()).equals(new HashSet<>(ordering.order()))) {
			throw new IllegalArgumentException("Other texts than those of the item"); //$NON-NLS-1$
		}
		int right = 0;
		for (int i = 1; i < ordered.order().size(); i++) {
			String text = ordered.order().get(i);
			int place = ordering.order().indexOf(text);
			boolean follows = place > 0 && ordering.order().get(place - 1).equals(ordered.order().get(i - 1));
			right += follows ? 1 : 0;
			if (!follows) {
				remarks.add(new Remark(text, false, place == 0 ? texts.get("order.first", text) //$NON-NLS-1$
						: texts.get("order.after", text, ordering.order().get(place - 1)))); //$NON-NLS-1$
			}
		}
		return new Score(right, ordering.order().size() - 1, false);
	}

	/**
	 * Compares pairs.
	 *
	 * @param matching
	 *            what is right
	 * @param matched
	 *            what was paired up
	 * @return right pairs, of all
	 */
	public Score matching(Matching matching, Response.Matched matched) {
		int right = 0;
		for (Pair pair : matching.pairs()) {
			boolean good = pair.right().equals(matched.pairs().get(pair.left()));
			right += good ? 1 : 0;
			remarks.add(new Remark(pair.left(), good,
					good ? texts.get("pair.right", pair.left(), pair.right()) : texts.get("pair", pair.left(), pair.right()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new Score(right, matching.pairs().size(), false);
	}

	/**
	 * Looks at a free text.
	 *
	 * @param written
	 *            what was written
	 * @return open
	 */
	public Score essay(Response.Written written) {
		int letters = written.text().codePointCount(0, written.text().length());
		remarks.add(new Remark("", true, texts.get("pending", Integer.valueOf(letters)))); //$NON-NLS-1$ //$NON-NLS-2$
		return Score.OPEN;
	}

	/**
	 * Looks at files.
	 *
	 * @param asked
	 *            what was asked
	 * @param handed
	 *            what was handed in
	 * @return open, or nothing if no file can be taken
	 */
	public Score file(FileHandIn asked, Response.HandedIn handed) {
		boolean good = true;
		for (Response.HandedFile file : handed.files()) {
			int dot = file.name().lastIndexOf('.');
			String type = file.name().substring(dot + 1).toLowerCase(Locale.ROOT);
			if (dot < 0 || !asked.types().contains(type)) {
				remarks.add(new Remark(file.name(), false, texts.get("file.type", file.name(), String.join(", ", asked.types())))); //$NON-NLS-1$ //$NON-NLS-2$
				good = false;
			} else if (file.bytes() > asked.largestMegabytes() * MEGABYTE) {
				remarks.add(new Remark(file.name(), false,
						texts.get("file.size", file.name(), Integer.valueOf(asked.largestMegabytes())))); //$NON-NLS-1$
				good = false;
			}
		}
		return good ? Score.OPEN : Score.NOTHING;
	}
}
