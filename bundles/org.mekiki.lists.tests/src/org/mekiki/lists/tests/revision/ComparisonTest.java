package org.mekiki.lists.tests.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.mekiki.lists.revision.Basis;
import org.mekiki.lists.revision.Change;
import org.mekiki.lists.revision.Change.Kind;
import org.mekiki.lists.revision.Comparison;
import org.mekiki.lists.revision.Edition;
import org.mekiki.lists.revision.Entry;
import org.mekiki.lists.revision.Name;
import org.mekiki.lists.revision.Revision;

/** Every kind of change is recognised by what tells it, and nothing is invented. */
class ComparisonTest {

	private static Entry entry(String id, String notation, String name, String... parents) {
		return new Entry(id, "", notation, List.of(new Name(name, "en", true)), List.of(parents), List.of());
	}

	private static Entry keyed(String key, String name, List<String> others, List<String> replacedBy, String... parents) {
		List<Name> names = new ArrayList<>(List.of(new Name(name, "en", true)));
		others.forEach(other -> names.add(new Name(other, "en", false)));
		return new Entry(key, key, "", names, List.of(parents), replacedBy);
	}

	private static Revision compare(List<Entry> before, List<Entry> after) {
		return Comparison.of(new Edition("before", before), new Edition("after", after));
	}

	/** Such as {@code RENAMED a>b SAME_KEY}. */
	private static List<String> told(Revision revision) {
		return revision.changes().stream().map(change -> change.kind() + " "
				+ String.join("+", change.before().stream().map(Entry::id).toList()) + ">"
				+ String.join("+", change.after().stream().map(Entry::id).toList()) + " " + change.basis()).toList();
	}

	@Test
	void whatIsTheSameIsNoChange() {
		Revision revision = compare(List.of(entry("a", "1", "Robotics"), entry("b", "2", "Sensors")),
				List.of(entry("x", "1", "ＲＯＢＯＴＩＣＳ"), entry("y", "2", "Sensors")));
		assertEquals(List.of("RENAMED a>x SAME_NAME"), told(revision), "the exact spelling is told");
		assertEquals(1, revision.unchanged());
	}

	@Test
	void identifiersAreSurerThanNames() {
		Revision revision = compare(
				List.of(keyed("k1", "Comas", List.of(), List.of()), keyed("k2", "Comets", List.of(), List.of())),
				List.of(keyed("k1", "Comae", List.of(), List.of()), keyed("k3", "Comas", List.of(), List.of())));
		assertEquals(List.of("RENAMED k1>k1 SAME_KEY", "REMOVED k2> NO_COUNTERPART", "ADDED >k3 NO_COUNTERPART"),
				told(revision));
		assertEquals(List.of("Comas", "Comae"), List.of(revision.changes().get(0).from(), revision.changes().get(0).to()));
	}

	@Test
	void alikeNamesAreRenamedAndOthersAreNot() {
		Revision revision = compare(List.of(entry("a", "", "Advanced semiconductor technology"), entry("b", "", "Ships")),
				List.of(entry("x", "", "Advanced semiconductors technologies"), entry("y", "", "Chips")));
		assertEquals("RENAMED a>x SIMILAR_NAME", told(revision).get(0));
		assertEquals(List.of("b"), revision.removed().stream().map(Entry::id).toList());
		assertEquals(List.of("y"), revision.added().stream().map(Entry::id).toList());
	}

	@Test
	void aShiftedNumberIsNoOtherItem() {
		Revision revision = compare(List.of(entry("a", "eu-23-01", "Robotics"), entry("b", "eu-23-02", "Sensors")),
				List.of(entry("n", "eu-25-01", "Batteries"), entry("x", "eu-25-02", "Robotics"), entry("y", "eu-25-03", "Sensors")));
		assertEquals(List.of("RENUMBERED a>x SAME_NAME", "RENUMBERED b>y SAME_NAME", "ADDED >n NO_COUNTERPART"),
				told(revision));
	}

	@Test
	void theNameOfTheListInTheNumberIsNoChange() {
		Revision revision = compare(List.of(entry("a", "eu-23-01", "Robotics"), entry("b", "eu-23-02", "Sensors")),
				List.of(entry("x", "eu-25-01", "Robotics"), entry("y", "eu-25-02", "Sensors")));
		assertEquals(List.of(), told(revision));
	}

	@Test
	void theSameNumberHelpsNamesThatAreLessAlike() {
		Revision revision = compare(List.of(entry("a", "A1", "Microelectronics"), entry("b", "B1", "Ships")),
				List.of(entry("x", "A1", "Trusted electronics"), entry("y", "B1", "Ships")));
		assertEquals(List.of("RENAMED a>x SAME_NOTATION"), told(revision));
	}

	@Test
	void whatStandsUnderSomethingElseWasMoved() {
		Revision revision = compare(
				List.of(entry("a", "", "Machines"), entry("b", "", "Vehicles"), entry("c", "", "Robots", "a")),
				List.of(entry("x", "", "Machines"), entry("y", "", "Vehicles"), entry("z", "", "Robots", "y")));
		assertEquals(List.of("MOVED c>z SAME_NAME"), told(revision));
		assertEquals("Machines>Vehicles", revision.changes().get(0).from() + ">" + revision.changes().get(0).to());
	}

	@Test
	void whatStandsUnderARenamedOneWasNotMoved() {
		Revision revision = compare(
				List.of(keyed("m", "Machines", List.of(), List.of()), keyed("r", "Robots", List.of(), List.of(), "m")),
				List.of(keyed("m", "Machinery", List.of(), List.of()), keyed("r", "Robots", List.of(), List.of(), "m")));
		assertEquals(List.of("RENAMED m>m SAME_KEY"), told(revision));
	}

	@Test
	void onePlaceMoreOrLessIsNoMove() {
		Entry machines = keyed("m", "Machines", List.of(), List.of());
		Entry vehicles = keyed("v", "Vehicles", List.of(), List.of());
		Entry toys = keyed("t", "Toys", List.of(), List.of());
		Entry robots = keyed("r", "Robots", List.of(), List.of(), "m", "v");
		for (String[] places : new String[][] { { "m", "v", "t" }, { "m" }, { "v" } }) {
			assertEquals(List.of(), told(compare(List.of(machines, vehicles, toys, robots),
					List.of(machines, vehicles, toys, keyed("r", "Robots", List.of(), List.of(), places)))), String.join("+", places));
		}
		for (String[] places : new String[][] { { "m", "t" }, { "t" }, {} }) {
			assertEquals(List.of("MOVED r>r SAME_KEY"), told(compare(List.of(machines, vehicles, toys, robots),
					List.of(machines, vehicles, toys, keyed("r", "Robots", List.of(), List.of(), places)))), String.join("+", places));
		}
	}

	@Test
	void aPlaceThatIsGoneIsLeftOnlyIfThereWasNoOther() {
		Entry machines = keyed("m", "Machines", List.of(), List.of());
		Entry junk = keyed("j", "Junk", List.of(), List.of());
		assertEquals(List.of("REMOVED j> NO_COUNTERPART"),
				told(compare(List.of(machines, junk, keyed("r", "Robots", List.of(), List.of(), "m", "j")),
						List.of(machines, keyed("r", "Robots", List.of(), List.of(), "m")))));
		assertEquals(List.of("REMOVED j> NO_COUNTERPART", "MOVED r>r SAME_KEY"),
				told(compare(List.of(machines, junk, keyed("r", "Robots", List.of(), List.of(), "j")),
						List.of(machines, keyed("r", "Robots", List.of(), List.of(), "m")))));
	}

	@Test
	void whatStoodAtTheTopAndNowBelowSomethingWasMoved() {
		Entry machines = keyed("m", "Machines", List.of(), List.of());
		assertEquals(List.of("MOVED r>r SAME_KEY"), told(compare(List.of(machines, keyed("r", "Robots", List.of(), List.of())),
				List.of(machines, keyed("r", "Robots", List.of(), List.of(), "m")))));
	}

	@Test
	void aNameThatComesApartWasSplit() {
		Revision revision = compare(List.of(entry("a", "", "AI・ロボティクス技術"), entry("b", "", "海洋")),
				List.of(entry("x", "", "AI"), entry("y", "", "ロボティクス技術"), entry("z", "", "海洋")));
		assertEquals(List.of("SPLIT a>x+y PARTS_OF_NAME"), told(revision));
		assertEquals(2, revision.added().size());
		assertNull(revision.successor("a"));
	}

	@Test
	void namesPutTogetherWereMerged() {
		Revision revision = compare(
				List.of(entry("a", "", "Advanced materials"), entry("b", "", "Advanced manufacturing"), entry("c", "", "Space")),
				List.of(entry("x", "", "Advanced materials and advanced manufacturing"), entry("z", "", "Space")));
		assertEquals(List.of("MERGED a+b>x PARTS_OF_NAME"), told(revision));
	}

	@Test
	void whatLivesOnAsAnotherNameWasMerged() {
		Revision revision = compare(
				List.of(keyed("v", "Voids", List.of(), List.of()), keyed("g", "Galaxy voids", List.of(), List.of())),
				List.of(keyed("v", "Voids", List.of("Galaxy voids"), List.of())));
		assertEquals(List.of("MERGED g>v OTHER_NAME"), told(revision));
		assertEquals(List.of("g"), revision.removed().stream().map(Entry::id).toList());
	}

	@Test
	void whatThePublisherSaysCounts() {
		Revision revision = compare(
				List.of(keyed("g", "Gone", List.of(), List.of("n")), keyed("s", "Two in one", List.of(), List.of("p", "q"))),
				List.of(keyed("n", "New", List.of(), List.of()), keyed("p", "First", List.of(), List.of()),
						keyed("q", "Second", List.of(), List.of())));
		assertEquals(List.of("RENAMED g>n REPLACED_BY", "SPLIT s>p+q REPLACED_BY"), told(revision));
	}

	@Test
	void namesThatOccurTwiceAreToldApartByTheirPlace() {
		Revision revision = compare(
				List.of(entry("a", "", "Sea"), entry("b", "", "Air"), entry("as", "", "Sensors", "a"),
						entry("bs", "", "Sensors", "b")),
				List.of(entry("y", "", "Air"), entry("ys", "", "Sensors", "y"), entry("x", "", "Sea"),
						entry("xs", "", "Sensors", "x")));
		assertEquals(List.of(), told(revision));
		assertEquals("ys", revision.successor("bs").after().id());
	}

	@Test
	void emptyEditionsAreCompared() {
		assertEquals(List.of(), told(compare(List.of(), List.of())));
		assertEquals(1, compare(List.of(), List.of(entry("a", "", ""))).added().size());
	}

	@Test
	void everyChangeSaysHowItWasRecognisedInBothLanguages() {
		for (Basis basis : Basis.values()) {
			assertNotEquals(Change.text(basis, Locale.ENGLISH), Change.text(basis, Locale.JAPANESE));
		}
		for (Kind kind : Kind.values()) {
			assertFalse(Change.text(kind, Locale.JAPANESE).equals(Change.text(kind, Locale.ENGLISH)));
		}
	}
}
