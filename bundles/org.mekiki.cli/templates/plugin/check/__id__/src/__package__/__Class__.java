package @id@;

import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.validation.Severity;

/** Lists that hold more or fewer items than they declare. An example: check something of your own in its place. */
public final class @Class@ implements Check {

	@Override
	public void run(CheckContext context) {
		Texts texts = Texts.of(@Class@.class, context.locale());
		for (TechnologyList list : context.model().getLists()) {
			context.progress().check();
			Integer declared = list.getDeclaredTotal();
			int items = list.getItems().size();
			if (declared != null && declared.intValue() != items) {
				// A check sees a copy: a fix looks the object up in the model that people work on.
				Fix fix = new Fix(texts.get("fix", items),
						model -> model.live(list).ifPresent(live -> live.setDeclaredTotal(Integer.valueOf(items))));
				context.issue(Severity.WARNING, list, ListsPackage.Literals.TECHNOLOGY_LIST__DECLARED_TOTAL,
						texts.get("differs", items, declared), fix);
			}
		}
	}
}
