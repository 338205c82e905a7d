package org.mekiki.lists.tests.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.check.CheckRunner;
import org.mekiki.core.api.check.Issue;
import org.mekiki.lists.align.CarryOver;
import org.mekiki.lists.align.Link;
import org.mekiki.lists.align.Review;
import org.mekiki.lists.internal.exchange.ItemDoubts;
import org.mekiki.lists.tests.align.Base;
import org.mekiki.model.Status;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.sample.SampleBuilder;

/** What is wrong with lists and links is found, and can be mended. */
class ChecksTest {

	private static final Review ANALYST = new Review("analyst", Instant.EPOCH);

	private final Base base = new Base();
	private final Technology robots = base.technology("Robots", null);
	private final Technology arms = base.technology("Arms", robots);

	private static List<Issue> issues(ModelResource resource) {
		// a copy is lent, since what is lent must not be changed any more
		ModelResource copy = new ModelResource(resource.getURI());
		copy.getContents().addAll(EcoreUtil.copyAll(resource.getContents()));
		return new CheckRunner(ModelAccess.of(copy), Locale.ENGLISH, "en").runAll(null).issues().stream()
				.filter(issue -> issue.check().startsWith("org.mekiki.lists.check.")).toList();
	}

	private List<String> messages() {
		return issues(base.resource).stream().map(Issue::message).toList();
	}

	private Alignment link(ListItem item, Technology target, MappingRelation relation) {
		Link link = new Link(base.model, Base.proposal(item, target, relation), ANALYST);
		link.run();
		return link.added();
	}

	private void fix(String message) {
		Issue issue = issues(base.resource).stream().filter(each -> each.message().contains(message)).findFirst().orElseThrow();
		new CheckFixes(base.resource).apply(issue.fixes().get(0));
		assertEquals(List.of(), messages().stream().filter(each -> each.contains(message)).toList());
	}

	@Test
	void aTotalThatIsNotCountedIsTold() {
		link(base.item("Robotics"), robots, MappingRelation.EXACT);
		base.list.setDeclaredTotal(Integer.valueOf(5));
		assertEquals(List.of("The list declares 5 items, but 1 were counted."), messages());
		fix("declares 5");
		assertEquals(1, base.list.getDeclaredTotal());
	}

	@Test
	void aRepetitionIsUnitedWithItsLinks() {
		ListItem first = base.item("Robotics");
		ListItem second = base.item("ＲＯＢＯＴＩＣＳ");
		Alignment link = link(second, robots, MappingRelation.EXACT);
		fix("more than once");
		assertEquals(List.of(first), base.list.getItems());
		assertEquals(first, link.getSource());
	}

	@Test
	void aBrokenBulletIsJoined() {
		ListItem first = base.item("Data privacy and");
		base.item("data security");
		link(first, robots, MappingRelation.EXACT);
		assertTrue(messages().stream().anyMatch(message -> message.contains("broken bullet")), messages()::toString);
		ListItem third = base.item("of networks");
		fix("of networks");
		assertEquals(2, base.list.getItems().size());
		assertEquals("data security of networks", base.list.getItems().get(1).getText());
		assertEquals(null, third.eContainer());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ロボット工学|false", "シー・データ(|true", "(CBRN)|false", "・通信|true", "材料、|true", "a) robots|false",
			"Space & propulsion|false", "Robotics and|true", "ーセンサー|true", "AI|false", "機械(構造、設計、推進等)|false", "構造)|true" })
	void brokenBulletsAreToldByTheirEnds(String text, boolean broken) {
		assertEquals(Boolean.valueOf(broken), Boolean.valueOf(ItemDoubts.isBrokenOff(text)));
	}

	@Test
	void aLinkToSomethingDeprecatedGoesToItsReplacement() {
		Alignment link = link(base.item("Robotics"), arms, MappingRelation.CLOSE);
		arms.setStatus(Status.DEPRECATED);
		arms.getReplacedBy().add(robots);
		fix("deprecated");
		assertEquals(robots, link.getTarget());
	}

	@Test
	void exactlyTwoThingsIsOneTooMany() {
		ListItem item = base.item("Robotics");
		link(item, robots, MappingRelation.EXACT);
		link(item, arms, MappingRelation.EXACT);
		fix("exactly 2");
	}

	@Test
	void aLinkWithoutEndIsRemoved() {
		link(base.item("Robotics"), robots, MappingRelation.EXACT).setTarget(null);
		fix("lost one of its ends");
		assertEquals(List.of(), base.model.getAlignments());
	}

	@Test
	void whatIsLeftToDoIsTold() {
		base.item("Sensors");
		assertTrue(messages().contains("None of the 1 items is linked with a technology."), messages()::toString);
		link(base.item("Robotics"), robots, MappingRelation.EXACT);
		assertEquals(List.of("The item is linked with no technology."), messages());
	}

	@Test
	void aRevisionLeavesItsLossesAndSuggestionsToBeReviewed() {
		TechnologyList next = base.list("next");
		link(base.item("Robotics"), robots, MappingRelation.EXACT);
		link(base.item("Hydrogen"), arms, MappingRelation.RELATED);
		Base.item(next, "Robotics");
		CarryOver.of(base.model, base.list, next).run();
		assertEquals(List.of("One suggested link waits for a review.", "The link of “Hydrogen” with “Arms” was lost by a revision."),
				messages());
		fix("lost by a revision");
	}

	@Test
	void theSampleHasOnlySuggestionsToReview() {
		List<Issue> issues = issues(SampleBuilder.create());
		assertEquals(List.of(), issues.stream().filter(issue -> !issue.message().contains("wait")).toList());
		assertEquals(12, issues.size());
	}

	@Test
	void anEditionWhoseLinksWereLeftBehindIsToldAndMended() {
		ListItem item = base.item("Robotics");
		link(item, robots, MappingRelation.EXACT);
		TechnologyList next = base.list("next");
		ListItem same = Base.item(next, "Robotics");
		next.setSupersedes(base.list);
		String told = "One link of “list”, which this edition supersedes, has not been carried over.";
		assertTrue(messages().contains(told), () -> messages().toString());
		fix(told);
		assertEquals(1, base.model.getAlignments().stream().filter(link -> link.getSource() == same).count());
		assertTrue(messages().stream().noneMatch(told::equals), () -> messages().toString());
	}
}
