package org.mekiki.lists.internal.check;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.check.FixContext;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.align.AlignmentIndex;
import org.mekiki.lists.internal.exchange.ItemDoubts;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.Text;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.text.Labels;
import org.mekiki.model.validation.Severity;

/** No item of a list is said twice, or is a piece of another one. */
public final class ItemsCheck implements Check {

	@Override
	public void run(CheckContext context) {
		Texts texts = Texts.of(ItemsCheck.class, context.locale());
		for (TechnologyList list : context.model().getLists()) {
			context.progress().check();
			ItemDoubts.repeated(list).forEach((item, first) -> context.issue(Severity.WARNING, item,
					ListsPackage.Literals.LIST_ITEM__TEXT, texts.get("repeated", context.label(item)), //$NON-NLS-1$
					new Fix(texts.get("unite", context.label(first)), live -> unite(live, item, first)))); //$NON-NLS-1$
			for (ListItem item : AlignmentIndex.items(list)) {
				if (ItemDoubts.isBrokenOff(item.getText())) {
					broken(context, texts, item);
				}
			}
		}
	}

	private static void broken(CheckContext context, Texts texts, ListItem item) {
		ListItem before = before(item);
		Fix[] fixes = before == null ? new Fix[0]
				: new Fix[] { new Fix(texts.get("join", context.label(before)), live -> join(live, before, item)) }; //$NON-NLS-1$
		context.issue(Severity.WARNING, item, ListsPackage.Literals.LIST_ITEM__TEXT,
				texts.get("broken", item.getText()), fixes); //$NON-NLS-1$
	}

	/** The item just before among its siblings; null for the first one. */
	private static ListItem before(ListItem item) {
		EList<ListItem> siblings = item.getParent() != null ? item.getParent().getItems()
				: AlignmentIndex.listOf(item).getItems();
		int at = siblings.indexOf(item);
		return at > 0 ? siblings.get(at - 1) : null;
	}

	private static void unite(FixContext live, ListItem seen, ListItem seenFirst) {
		live.live(seen).ifPresent(item -> live.live(seenFirst).ifPresent(first -> {
			first.getItems().addAll(List.copyOf(item.getItems()));
			moveLinks(live.model(), item, first);
			EcoreUtil.remove(item);
		}));
	}

	private static void join(FixContext live, ListItem seenBefore, ListItem seen) {
		live.live(seen).ifPresent(item -> live.live(seenBefore).ifPresent(before -> {
			before.setText(together(before.getText(), item.getText()));
			for (Text label : item.getLabels()) {
				Text first = Labels.find(before.getLabels(), label.getLanguage());
				if (first != null) {
					first.setValue(together(first.getValue(), label.getValue()));
				}
			}
			before.getItems().addAll(List.copyOf(item.getItems()));
			moveLinks(live.model(), item, before);
			EcoreUtil.remove(item);
		}));
	}

	/** Words of an alphabet need a space between them. */
	private static String together(String one, String other) {
		boolean letters = !one.isEmpty() && one.charAt(one.length() - 1) < 0x3000 && !other.isEmpty() && other.charAt(0) < 0x3000;
		return one + (letters ? " " : "") + other; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void moveLinks(KnowledgeModel model, ListItem from, ListItem to) {
		AlignmentIndex index = AlignmentIndex.of(model);
		for (Alignment alignment : index.from(from)) {
			if (index.between(to, alignment.getTarget()) == null) {
				alignment.setSource(to);
			} else {
				EcoreUtil.remove(alignment);
			}
		}
		for (Alignment alignment : index.to(from)) {
			if (index.between(alignment.getSource(), to) == null && alignment.getSource() != to) {
				alignment.setTarget(to);
			} else {
				EcoreUtil.remove(alignment);
			}
		}
	}
}
