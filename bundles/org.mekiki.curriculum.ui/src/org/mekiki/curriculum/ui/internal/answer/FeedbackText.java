package org.mekiki.curriculum.ui.internal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.mekiki.curriculum.api.item.Interaction;
import org.mekiki.curriculum.api.item.Interaction.Option;
import org.mekiki.curriculum.api.item.Interaction.Pair;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.Mark;
import org.mekiki.curriculum.api.item.Remark;
import org.mekiki.curriculum.api.item.Verdict;
import org.mekiki.curriculum.ui.internal.page.PageDraft;
import org.mekiki.curriculum.ui.internal.page.PageDraft.Piece;

/** What a trainee reads after an answer: the verdict, what is right, and what there is to say about each part. */
final class FeedbackText {

	private FeedbackText() {
	}

	static PageDraft of(Item item, Mark mark) {
		PageDraft page = new PageDraft().heading(3, verdict(mark));
		if (item.interaction().markedByHand()) {
			item.interaction().rubricLines().forEach(line -> page
					.item(Piece.words(NLS.bind(Messages.rubricLine, line.criterion(), Integer.valueOf(line.points())))));
		} else if (mark.verdict() != Verdict.RIGHT) {
			List<Piece> solution = new ArrayList<>(List.of(Piece.words(Messages.solution + ' ')));
			solution.addAll(solution(item.interaction()));
			page.paragraph(solution.toArray(Piece[]::new));
		}
		mark.remarks().stream().filter(remark -> !remark.part().isEmpty()).forEach(remark -> part(page, item, remark));
		mark.remarks().stream().filter(remark -> remark.part().isEmpty()).forEach(remark -> page.markdown(remark.text(), 3));
		return page;
	}

	private static String verdict(Mark mark) {
		String points = mark.points().toPlainString();
		return switch (mark.verdict()) {
		case RIGHT -> NLS.bind(Messages.right, points, Integer.valueOf(mark.maximum()));
		case PARTLY -> NLS.bind(Messages.partly, points, Integer.valueOf(mark.maximum()));
		case WRONG -> NLS.bind(Messages.wrong, points, Integer.valueOf(mark.maximum()));
		case PENDING -> Messages.pending;
		};
	}

	private static void part(PageDraft page, Item item, Remark remark) {
		Piece sign = Piece.words(remark.good() ? "\u2713 " : "\u2717 "); //$NON-NLS-1$ //$NON-NLS-2$
		String option = item.interaction() instanceof Interaction.Choice choice
				? choice.options().stream().filter(each -> each.id().equals(remark.part())).map(Option::text).findFirst().orElse("") //$NON-NLS-1$
				: ""; //$NON-NLS-1$
		if (option.isEmpty()) {
			page.item(sign, Piece.markdown(remark.text()));
		} else {
			page.item(sign, Piece.markdown(option).strong(), Piece.words(" \u2014 "), Piece.markdown(remark.text())); //$NON-NLS-1$
		}
	}

	private static List<Piece> solution(Interaction interaction) {
		return switch (interaction) {
		case Interaction.Choice choice ->
			joined(" / ", choice.options().stream().filter(Option::correct).toList(), option -> List.of(Piece.markdown(option.text()))); //$NON-NLS-1$
		case Interaction.TrueFalse statement -> List.of(Piece.words(statement.correct() ? Messages.isTrue : Messages.isFalse));
		case Interaction.ShortAnswer answer -> List.of(Piece.words(answer.accepted().get(0)));
		case Interaction.Numeric number -> List.of(Piece.words(number.value().toPlainString() + ' ' + number.unit()
				+ (number.tolerance().signum() == 0 ? "" : " \u00b1 " + number.tolerance().toPlainString()))); //$NON-NLS-1$ //$NON-NLS-2$
		case Interaction.Ordering ordering -> joined(" \u2192 ", ordering.order(), text -> List.of(Piece.markdown(text))); //$NON-NLS-1$
		case Interaction.Matching matching -> joined("; ", matching.pairs(), FeedbackText::pair); //$NON-NLS-1$
		case Interaction.Essay essay -> List.of();
		case Interaction.FileHandIn file -> List.of();
		};
	}

	private static List<Piece> pair(Pair pair) {
		return List.of(Piece.markdown(pair.left()), Piece.words(" \u2014 "), Piece.markdown(pair.right())); //$NON-NLS-1$
	}

	private static <T> List<Piece> joined(String between, List<T> parts, Function<T, List<Piece>> pieces) {
		List<Piece> all = new ArrayList<>();
		for (T part : parts) {
			if (!all.isEmpty()) {
				all.add(Piece.words(between));
			}
			all.addAll(pieces.apply(part));
		}
		return all;
	}
}
