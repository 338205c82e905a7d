package org.mekiki.lists.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.align.AlignmentIndex;
import org.mekiki.lists.align.CarryOver;
import org.mekiki.model.Element;
import org.mekiki.model.Status;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.validation.Severity;

/** Links lead somewhere that is in use, and an item is exactly one thing. */
public final class LinksCheck implements Check {

	@Override
	public void run(CheckContext context) {
		Texts texts = Texts.of(LinksCheck.class, context.locale());
		for (Alignment alignment : context.model().getAlignments()) {
			context.progress().check();
			if (alignment.getSource() == null || alignment.getTarget() == null) {
				context.issue(Severity.ERROR, alignment, null, texts.get("dangling"), //$NON-NLS-1$
						new Fix(texts.get("removeLink"), live -> live.live(alignment).ifPresent(EcoreUtil::remove))); //$NON-NLS-1$
			} else if (alignment.getState() != AlignmentState.REJECTED) {
				target(context, texts, alignment);
			}
		}
		exact(context, texts);
	}

	private static void target(CheckContext context, Texts texts, Alignment alignment) {
		Element target = alignment.getTarget();
		if (target.getStatus() == Status.DEPRECATED) {
			List<Fix> fixes = new ArrayList<>();
			if (target instanceof Technology technology) {
				for (Technology other : technology.getReplacedBy()) {
					fixes.add(new Fix(texts.get("linkInstead", context.label(other)), live -> live.live(alignment) //$NON-NLS-1$
							.ifPresent(link -> live.live(other).ifPresent(link::setTarget))));
				}
			}
			context.issue(Severity.WARNING, alignment, ListsPackage.Literals.ALIGNMENT__TARGET,
					texts.get("deprecated", context.label(target)), fixes.toArray(Fix[]::new)); //$NON-NLS-1$
			return;
		}
		Element edition = editionOf(target);
		boolean current = sourceIsCurrent(alignment.getSource());
		if (edition != null && edition.getStatus() == Status.SUPERSEDED && current) {
			context.issue(Severity.WARNING, alignment, ListsPackage.Literals.ALIGNMENT__TARGET,
					texts.get("superseded", context.label(target), context.label(edition)), carryOver(context, texts, edition)); //$NON-NLS-1$
		}
	}

	private static Fix[] carryOver(CheckContext context, Texts texts, Element edition) {
		Element later = edition instanceof Taxonomy
				? context.model().getTaxonomies().stream().filter(each -> each.getSupersedes() == edition).findFirst().orElse(null)
				: context.model().getLists().stream().filter(each -> each.getSupersedes() == edition).findFirst().orElse(null);
		return later == null ? new Fix[0]
				: new Fix[] { new Fix(texts.get("carryOver", context.label(later)), live -> live.live(edition) //$NON-NLS-1$
						.ifPresent(from -> live.live(later).ifPresent(to -> CarryOver.of(live.model(), from, to).run()))) };
	}

	private static boolean sourceIsCurrent(Element source) {
		Element edition = editionOf(source);
		return source.getStatus() == Status.CURRENT && (edition == null || edition.getStatus() == Status.CURRENT);
	}

	/** The list or taxonomy that an element is part of; null if it is part of neither. */
	private static Element editionOf(EObject element) {
		for (EObject above = element; above != null; above = above.eContainer()) {
			if (above instanceof TechnologyList || above instanceof Taxonomy) {
				return (Element) above;
			}
		}
		return null;
	}

	/** Two things that are exactly a third would be each other. */
	private static void exact(CheckContext context, Texts texts) {
		AlignmentIndex index = AlignmentIndex.of(context.model());
		for (TechnologyList list : context.model().getLists()) {
			for (ListItem item : AlignmentIndex.items(list)) {
				Map<Element, List<Alignment>> byEdition = new LinkedHashMap<>();
				for (Alignment alignment : index.from(item)) {
					if (alignment.getRelation() == MappingRelation.EXACT && alignment.getState() != AlignmentState.REJECTED) {
						byEdition.computeIfAbsent(editionOf(alignment.getTarget()), none -> new ArrayList<>()).add(alignment);
					}
				}
				byEdition.values().stream().filter(same -> same.size() > 1).forEach(same -> {
					Alignment weakest = same.stream().min(Comparator.comparing(LinksCheck::confidence)).orElseThrow();
					context.issue(Severity.WARNING, item, null,
							texts.get("exactTwice", Integer.valueOf(same.size()), context.label(item)), //$NON-NLS-1$
							new Fix(texts.get("makeClose", context.label(weakest.getTarget())), //$NON-NLS-1$
									live -> live.live(weakest).ifPresent(link -> link.setRelation(MappingRelation.CLOSE))));
				});
			}
		}
	}

	private static BigDecimal confidence(Alignment alignment) {
		return alignment.getConfidence() == null ? BigDecimal.ONE : alignment.getConfidence();
	}
}
