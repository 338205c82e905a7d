package jp.example.needs.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.check.CheckRun;
import org.mekiki.core.api.check.CheckRunner;
import org.mekiki.core.api.check.FixContext;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.actors.Need;
import org.mekiki.model.taxonomy.Technology;

/** Needs that no technology meets. */
class UnmetNeedsCheckTest {

	private final Sample sample = new Sample();

	private CheckRun run(Locale locale) {
		var check = Contributions.platform().find(ExtensionPoint.CHECKS, "jp.example.needs.unmet").orElseThrow();
		return new CheckRunner(ModelAccess.of(sample.resource), locale, locale.getLanguage()).run(List.of(check), null);
	}

	@Test
	void aBaseWithoutNeedsIsSound() {
		assertEquals(List.of(), run(Locale.ENGLISH).issues());
		assertEquals(List.of(), run(Locale.ENGLISH).faults());
	}

	@Test
	void anUnmetNeedIsFoundAndTheTechnologyThatItNamesIsOffered() {
		Need need = sample.need("N-1", "More high-performance small satellites by 2030");
		var issue = run(Locale.ENGLISH).issues().get(0);
		assertEquals("No technology meets this need.", issue.message());
		assertEquals(need.getId(), issue.object().id());
		assertEquals("Link to “High-performance small satellites”", issue.fixes().get(0).label());
		assertEquals("このニーズに応える技術がありません。", run(Locale.JAPANESE).issues().get(0).message());
	}

	@Test
	void theFixLinksTheNeedInTheModelThatPeopleWorkOn() {
		Need seen = sample.need("N-1", "More high-performance small satellites by 2030");
		var fix = run(Locale.ENGLISH).issues().get(0).fixes().get(0);
		Sample live = new Sample();
		Need need = live.need("N-1", "More high-performance small satellites by 2030");
		need.setId(seen.getId());
		fix.edit().accept(new Live(live.model));
		assertEquals(List.of("K-13"), need.getTechnologies().stream().map(Technology::getNotation).toList());
	}

	/** Finds objects of one model by those of another. */
	private record Live(KnowledgeModel model) implements FixContext {

		@Override
		@SuppressWarnings("unchecked")
		public <T extends Identified> Optional<T> live(T seen) {
			return model.eResource().getContents().stream().flatMap(root -> {
				List<T> found = new java.util.ArrayList<>();
				root.eAllContents().forEachRemaining(object -> {
					if (object instanceof Identified identified && identified.getId().equals(seen.getId())) {
						found.add((T) identified);
					}
				});
				return found.stream();
			}).findFirst();
		}
	}
}
