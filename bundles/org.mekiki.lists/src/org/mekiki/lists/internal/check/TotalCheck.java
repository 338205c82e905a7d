package org.mekiki.lists.internal.check;

import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.internal.exchange.ItemDoubts;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.validation.Severity;

/** A list has as many items as its source says: all of them, those at the top, or those that hold no others. */
public final class TotalCheck implements Check {

	@Override
	public void run(CheckContext context) {
		Texts texts = Texts.of(TotalCheck.class, context.locale());
		for (TechnologyList list : context.model().getLists()) {
			Integer declared = list.getDeclaredTotal();
			if (declared != null && !ItemDoubts.counts(list).contains(declared)) {
				Integer counted = ItemDoubts.counts(list).get(0);
				context.issue(Severity.WARNING, list, ListsPackage.Literals.TECHNOLOGY_LIST__DECLARED_TOTAL,
						texts.get("total", declared, counted), new Fix(texts.get("setTotal", counted), //$NON-NLS-1$ //$NON-NLS-2$
								live -> live.live(list).ifPresent(found -> found.setDeclaredTotal(counted))));
			}
		}
	}
}
