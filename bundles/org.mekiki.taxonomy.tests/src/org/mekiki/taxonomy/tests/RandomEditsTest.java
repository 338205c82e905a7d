package org.mekiki.taxonomy.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.model.taxonomy.Mark;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.model.validation.Validator;
import org.mekiki.taxonomy.AddLinks;
import org.mekiki.taxonomy.AddTechnology;
import org.mekiki.taxonomy.AddTrlAssessment;
import org.mekiki.taxonomy.DeleteElements;
import org.mekiki.taxonomy.DeprecateTechnologies;
import org.mekiki.taxonomy.DuplicateTechnologies;
import org.mekiki.taxonomy.Hierarchy;
import org.mekiki.taxonomy.LinkKind;
import org.mekiki.taxonomy.MergeTechnologies;
import org.mekiki.taxonomy.MoveTechnologies;
import org.mekiki.taxonomy.Place;
import org.mekiki.taxonomy.Rename;
import org.mekiki.taxonomy.RestoreTechnologies;
import org.mekiki.taxonomy.SetMark;
import org.mekiki.taxonomy.SortChildren;
import org.mekiki.taxonomy.TaxonomyOperation;

/** Whatever is done in whatever order: undo leads back exactly, redo forth exactly, and the tree stays sound. */
class RandomEditsTest {

	private static final int EDITS = 120;
	private static final Set<String> STRUCTURE = Set.of("cycle", "identifier", "preferred-label", "disjoint-labels",
			"related-and-broader");

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597 })
	void leadsBackAndForth(long seed) {
		Random random = new Random(seed);
		Base base = new Base("a\n b\n  c\n  d\n e\nf\n g\n h\n  i\n   j\nk\n");
		Deque<List<String>> states = new ArrayDeque<>();
		states.push(base.everything());
		for (int i = 0; i < EDITS; i++) {
			TaxonomyOperation operation = operation(base, random);
			if (operation.verdict().allowed()) {
				operation.execute(base.session);
				assertFalse(operation.label().isBlank());
				if (base.everything().equals(states.peek())) {
					continue;
				}
				states.push(base.everything());
				assertSound(base, operation);
			}
		}
		assertTrue(states.size() > EDITS / 3, "most edits are possible");
		goBackAndForth(base, states);
	}

	private static void goBackAndForth(Base base, Deque<List<String>> states) {
		Deque<List<String>> undone = new ArrayDeque<>();
		while (states.size() > 1) {
			undone.push(states.pop());
			base.session.undo();
			assertEquals(states.peek(), base.everything());
		}
		assertFalse(base.session.isDirty());
		while (!undone.isEmpty()) {
			base.session.redo();
			assertEquals(undone.pop(), base.everything());
		}
		assertNotEquals(null, base.session.undoLabel());
	}

	private static void assertSound(Base base, TaxonomyOperation operation) {
		Validator validator = new Validator();
		base.resource.objects().forEach(object -> validator.validate(object).stream()
				// moving may bring relatives into one line; that is reported to people, not refused
				.filter(problem -> STRUCTURE.contains(problem.rule())
						&& !(problem.rule().equals("related-and-broader")))
				.findAny().ifPresent(problem -> {
					throw new AssertionError(operation.label() + ": " + problem.rule() + " " + problem.message());
				}));
		base.resource.objects().stream().filter(Technology.class::isInstance).map(Technology.class::cast)
				.forEach(technology -> {
					for (LinkKind kind : LinkKind.values()) {
						kind.targets(technology).forEach(target -> assertEquals(base.resource, target.eResource(),
								() -> operation.label() + " left a link to nothing"));
					}
				});
	}

	private static TaxonomyOperation operation(Base base, Random random) {
		List<Technology> all = new ArrayList<>();
		Hierarchy.visit(base.taxonomy, all::add);
		Technology one = any(all, random);
		Technology other = any(all, random);
		Place place = place(base, one, random);
		if (one == null || all.size() < 4) {
			return new AddTechnology(place, TechnologyKind.GROUP, Map.of("en", "n" + random.nextInt(1000)));
		}
		List<Technology> some = List.of(other, any(all, random), any(all, random));
		LinkKind kind = LinkKind.values()[random.nextInt(LinkKind.values().length)];
		return switch (random.nextInt(14)) {
		case 0, 1 -> new AddTechnology(place, TechnologyKind.GROUP, Map.of("en", "n" + random.nextInt(1000)));
		case 2, 3, 4 -> new MoveTechnologies(random.nextBoolean() ? some : List.of(other), place);
		case 5 -> new MergeTechnologies(base.session, some, one, random.nextBoolean());
		case 6, 7 -> new AddLinks(one, kind, List.of(other));
		case 8 -> new DeleteElements(base.session, List.of(one));
		case 9 -> new Rename(one, random.nextBoolean() ? "en" : "ja", "r" + random.nextInt(1000));
		case 10 -> new DeprecateTechnologies(List.of(one), List.of(other));
		case 11 -> random.nextBoolean() ? new RestoreTechnologies(all) : SortChildren.byLabel(base.taxonomy, "en");
		case 12 -> random.nextBoolean() ? new AddTrlAssessment(one, "20" + (10 + random.nextInt(30)),
				1 + random.nextInt(9), random.nextBoolean(), null) : SetMark.of(some, Mark.AI, random.nextBoolean());
		default -> new DuplicateTechnologies(List.of(one));
		};
	}

	private static Technology any(List<Technology> all, Random random) {
		return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
	}

	private static Place place(Base base, Technology technology, Random random) {
		if (technology == null) {
			return Place.lastIn(base.taxonomy);
		}
		return switch (random.nextInt(3)) {
		case 0 -> Place.before(technology);
		case 1 -> Place.after(technology);
		default -> Place.lastIn(technology);
		};
	}
}
