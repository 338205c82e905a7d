package jp.example.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.Text;
import org.mekiki.model.actors.ActorsPackage;
import org.mekiki.model.actors.Need;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.validation.Severity;

/** Finds needs that are linked to no technology, and offers those technologies whose names occur in the need's. */
public final class UnmetNeedsCheck implements Check {

	private static final int MOST_FIXES = 3;

	@Override
	public void run(CheckContext context) {
		List<Need> unmet = context.model().getNeeds().stream().filter(need -> need.getTechnologies().isEmpty()).toList();
		if (unmet.isEmpty()) {
			return;
		}
		Texts texts = Texts.of(UnmetNeedsCheck.class, context.locale());
		List<Technology> technologies = new ArrayList<>();
		context.model().getTaxonomies().forEach(taxonomy -> taxonomy.eAllContents().forEachRemaining(object -> {
			if (object instanceof Technology technology) {
				technologies.add(technology);
			}
		}));
		for (Need need : unmet) {
			context.progress().check();
			Fix[] fixes = technologies.stream().filter(technology -> mentions(need, technology)).limit(MOST_FIXES)
					.map(technology -> link(need, technology, context, texts)).toArray(Fix[]::new);
			context.issue(Severity.WARNING, need, ActorsPackage.Literals.NEED__TECHNOLOGIES, texts.get("unmet"), fixes);
		}
	}

	private static Fix link(Need need, Technology technology, CheckContext context, Texts texts) {
		return new Fix(texts.get("link", context.label(technology)),
				// a check sees a copy: both objects are looked up in the model that people work on
				live -> live.live(need).ifPresent(found -> live.live(technology).ifPresent(found.getTechnologies()::add)));
	}

	private static boolean mentions(Need need, Technology technology) {
		return need.getLabels().stream().anyMatch(text -> technology.getLabels().stream()
				.anyMatch(label -> folded(text).contains(folded(label)) && folded(label).length() > 1));
	}

	private static String folded(Text text) {
		return text.getValue() == null ? "" : text.getValue().toLowerCase(Locale.ROOT);
	}
}
