package org.mekiki.lists.internal.check;

import java.util.List;
import java.util.stream.Stream;

import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.align.AcceptLoss;
import org.mekiki.lists.align.AlignmentIndex;
import org.mekiki.lists.align.Carry;
import org.mekiki.lists.align.CarryOver;
import org.mekiki.model.Element;
import org.mekiki.model.Status;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.validation.Severity;

/** What is left to do before a list can be compared: suggestions that wait, items without a link, links that were lost. */
public final class ReviewCheck implements Check {

	@Override
	public void run(CheckContext context) {
		Texts texts = Texts.of(ReviewCheck.class, context.locale());
		AlignmentIndex index = AlignmentIndex.of(context.model());
		for (TechnologyList list : context.model().getLists()) {
			context.progress().check();
			if (list.getStatus() == Status.CURRENT) {
				long waiting = index.of(list).stream().filter(link -> link.getState() == AlignmentState.SUGGESTED).count();
				if (waiting > 0) {
					context.issue(Severity.INFO, list, null, texts.get("waiting", Long.valueOf(waiting))); //$NON-NLS-1$
				}
				unlinked(context, texts, index, list);
			}
		}
		Stream.concat(context.model().getLists().stream(), context.model().getTaxonomies().stream())
				.forEach(later -> revised(context, texts, later));
		for (var lost : AcceptLoss.open(context.model())) {
			if (lost.getSource() != null && lost.getTarget() != null) {
				context.issue(Severity.WARNING, lost, null,
						texts.get("lost", context.label(lost.getSource()), context.label(lost.getTarget())), //$NON-NLS-1$
						new Fix(texts.get("acceptLoss"), live -> live.live(lost) //$NON-NLS-1$
								.filter(found -> Carry.of(found) == Carry.LOST)
								.ifPresent(found -> new AcceptLoss(List.of(found)).run())));
			}
		}
	}

	/** A later edition whose links are still those of the earlier one compares with nothing. */
	private static void revised(CheckContext context, Texts texts, Element later) {
		Element earlier = CarryOver.earlier(later);
		int waiting = CarryOver.waiting(context.model(), later).size();
		if (waiting > 0) {
			context.issue(Severity.WARNING, later, null, texts.get("notCarried", Integer.valueOf(waiting), context.label(earlier)), //$NON-NLS-1$
					new Fix(texts.get("carryOver", context.label(later)), live -> live.live(earlier) //$NON-NLS-1$
							.ifPresent(from -> live.live(later).ifPresent(to -> CarryOver.of(live.model(), from, to).run()))));
		}
	}

	private static void unlinked(CheckContext context, Texts texts, AlignmentIndex index, TechnologyList list) {
		List<ListItem> unlinked = AlignmentIndex.items(list).stream()
				.filter(item -> item.getItems().isEmpty() && item.getStatus() == Status.CURRENT && !index.isLinked(item)).toList();
		if (!unlinked.isEmpty() && index.of(list).isEmpty()) {
			// Nobody has begun: one word says it all.
			context.issue(Severity.INFO, list, ListsPackage.Literals.TECHNOLOGY_LIST__ITEMS,
					texts.get("noLinks", Integer.valueOf(unlinked.size()))); //$NON-NLS-1$
		} else {
			unlinked.forEach(item -> context.issue(Severity.INFO, item, null, texts.get("unlinked"))); //$NON-NLS-1$
		}
	}
}
