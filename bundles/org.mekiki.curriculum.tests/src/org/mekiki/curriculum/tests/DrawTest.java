package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.Presentation;
import org.mekiki.curriculum.api.item.UnitItems;
import org.mekiki.model.Element;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.learning.Unit;

/** Random draws are random between trainees and the same for one. */
class DrawTest {

	private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e", "f");

	@Test
	void theSameSeedGivesTheSameOnEveryMachine() {
		// written down once: a change would give trainees other questions after an update
		assertEquals("[b, f, d, a, c, e]", new Draw(42, "t1").shuffled("p", LETTERS, Function.identity()).toString());
	}

	@Test
	void drawsOfOthersDiffer() {
		Set<List<String>> orders = new HashSet<>();
		IntStream.range(0, 50).forEach(i -> orders.add(new Draw(42, "t" + i).shuffled("p", LETTERS, Function.identity())));
		assertTrue(orders.size() > 40, () -> "different orders: " + orders.size());
		assertNotEquals(new Draw(1, "2").shuffled("p", LETTERS, Function.identity()),
				new Draw(12, "").shuffled("p", LETTERS, Function.identity()), "seed and trainee are not run together");
	}

	@Test
	void orderInThePoolDoesNotMatter() {
		List<String> turned = new ArrayList<>(LETTERS);
		java.util.Collections.reverse(turned);
		assertEquals(new HashSet<>(new Draw(7, "t").picked("p", LETTERS, 3, Function.identity())),
				new HashSet<>(new Draw(7, "t").picked("p", turned, 3, Function.identity())));
	}

	@Test
	void aDrawIsFair() {
		int[] times = new int[LETTERS.size()];
		for (int trainee = 0; trainee < 6000; trainee++) {
			new Draw(1, "t" + trainee).picked("p", LETTERS, 2, Function.identity())
					.forEach(letter -> times[LETTERS.indexOf(letter)]++);
		}
		for (int time : times) {
			assertTrue(time > 1850 && time < 2150, () -> "drawn " + java.util.Arrays.toString(times));
		}
	}

	@Test
	void unitsDrawFromTheirPools() {
		Unit unit = unit("basic=2");
		for (int trainee = 0; trainee < 20; trainee++) {
			Draw draw = new Draw(5, "t" + trainee);
			List<AssessmentItem> drawn = UnitItems.of(unit, draw);
			assertEquals(3, drawn.size(), "two of five, and the one without a pool");
			assertTrue(drawn.contains(unit.getItems().get(5)));
			assertEquals(drawn, UnitItems.of(unit, draw));
			assertEquals(drawn, unit.getItems().stream().filter(drawn::contains).toList());
		}
		assertEquals(Set.of(), UnitItems.mistakes(unit));
		assertEquals(Set.of("basic=6", "nonsense"), UnitItems.mistakes(unit("basic=6, nonsense")));
	}

	private static Unit unit(String draw) {
		Unit unit = LearningFactory.eINSTANCE.createUnit();
		unit.setId("u");
		property(unit, UnitItems.DRAW, draw);
		for (int i = 0; i < 6; i++) {
			AssessmentItem item = LearningFactory.eINSTANCE.createAssessmentItem();
			item.setId("i" + i);
			if (i < 5) {
				property(item, UnitItems.POOL, "basic");
			}
			unit.getItems().add(item);
		}
		return unit;
	}

	private static void property(Element element, String key, String value) {
		Property property = ModelFactory.eINSTANCE.createProperty();
		property.setKey(key);
		property.setValue(value);
		element.getProperties().add(property);
	}

	@Test
	void textsToBeOrderedNeverStandInOrder() {
		Item item = Items.item(ItemKind.ORDERING, 1, "{'order':['1','2','3']}");
		Set<List<String>> shown = new HashSet<>();
		IntStream.range(0, 100).forEach(i -> shown.add(Presentation.of(item, new Draw(i, "")).texts()));
		assertEquals(5, shown.size(), shown::toString);
		assertTrue(!shown.contains(List.of("1", "2", "3")));
	}

	@Test
	void fixedOptionsKeepTheirPlace() {
		Item item = Items.item(ItemKind.SINGLE_CHOICE, 1,
				"{'options':[{'id':'a','text':'A','correct':true},{'id':'b','text':'B','correct':false},{'id':'c','text':'all','correct':false,'fixed':true}]}");
		Set<String> orders = new HashSet<>();
		IntStream.range(0, 40).forEach(i -> orders.add(Presentation.of(item, new Draw(i, "")).options().stream()
				.map(option -> option.id()).toList().toString()));
		assertEquals(Set.of("[a, b, c]", "[b, a, c]"), orders);
	}
}
