package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.internal.access.SessionAccess;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Mark;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** What is lent stands still, refuses changes, and is brought up to date from what has changed. */
class ModelAccessTest {

	private ModelResource live;
	private EditingSession session;
	private ModelAccess access;

	@BeforeEach
	void open() {
		live = Models.resource();
		session = InMemory.session(live, ModelThread.DIRECT);
		access = session.access();
	}

	@AfterEach
	void close() {
		session.close();
	}

	private void rename(String label) {
		session.execute("rename", () -> Labels.set(Models.technologies(live).get(0).getLabels(), "en", label));
	}

	@Test
	void whatIsLentIsEqualAndStandsStill() {
		try (ModelLease lease = access.lease(null)) {
			List<String> before = Everything.of(live);
			Everything.assertSame(before, Everything.of(lease.resource()), "copy");
			assertNotSame(live, lease.resource());
			rename("Renamed");
			Everything.assertSame(before, Everything.of(lease.resource()), "copy");
			Technology seen = Models.technologies(lease.resource()).get(0);
			assertSame(seen, lease.find(seen.getId()));
			assertSame(lease.model(), seen.eContainer().eContainer());
		}
	}

	@Test
	void theVersionGrowsWithEachChange() {
		long first = access.version();
		rename("One");
		long second = access.version();
		session.undo();
		long third = access.version();
		session.redo();
		assertTrue(first < second && second < third && third < access.version());
		try (ModelLease lease = access.lease(null)) {
			assertEquals(access.version(), lease.version());
			rename("Two");
			assertTrue(lease.version() < access.version());
		}
	}

	@Test
	void anUnusedCopyIsBroughtUpToDateInPlace() {
		ModelResource copy;
		try (ModelLease lease = access.lease(null)) {
			copy = lease.resource();
		}
		rename("Renamed");
		try (ModelLease lease = access.lease(null)) {
			assertSame(copy, lease.resource());
			Everything.assertSame(live, copy, "copy");
			try (ModelLease second = access.lease(null)) {
				assertSame(copy, second.resource());
			}
		}
	}

	@Test
	void aCopyInUseIsLeftAlone() {
		try (ModelLease old = access.lease(null)) {
			rename("Renamed");
			try (ModelLease lease = access.lease(null)) {
				assertNotSame(old.resource(), lease.resource());
				Everything.assertSame(live, lease.resource(), "copy");
			}
		}
	}

	@Test
	void anAbandonedCopyIsNotLentAgain() {
		ModelLease given = access.lease(null);
		given.abandon();
		given.close();
		try (ModelLease lease = access.lease(null)) {
			assertNotSame(given.resource(), lease.resource());
		}
	}

	@Test
	void whatWasRemovedAndPutBackIsTheSameForThoseWhoPointAtIt() {
		Technology first = Models.technologies(live).get(0);
		Technology second = Models.technologies(live).get(1);
		session.execute("relate", () -> second.getRelated().add(first));
		access.lease(null).close();
		session.execute("remove", () -> Models.taxonomy(live).getTechnologies().remove(first));
		try (ModelLease lease = access.lease(null)) {
			Everything.assertSame(live, lease.resource(), "copy");
		}
		session.undo();
		try (ModelLease lease = access.lease(null)) {
			Technology seen = (Technology) lease.find(second.getId());
			assertSame(lease.find(first.getId()), seen.getRelated().get(0));
			Everything.assertSame(live, lease.resource(), "copy");
		}
	}

	@Test
	void containerAndContainedMayChangePlaces() {
		Technology outer = Models.technologies(live).get(0);
		Technology inner = Models.technology("Inner", "内");
		session.execute("add", () -> outer.getChildren().add(inner));
		access.lease(null).close();
		session.execute("swap", () -> {
			Models.taxonomy(live).getTechnologies().add(inner);
			inner.getChildren().add(outer);
		});
		try (ModelLease lease = access.lease(null)) {
			Everything.assertSame(live, lease.resource(), "copy");
		}
	}

	@Test
	void sortingManyChildrenIsFollowed() {
		Taxonomy taxonomy = Models.taxonomy(live);
		session.execute("add", () -> {
			for (int i = 0; i < 300; i++) {
				taxonomy.getTechnologies().add(Models.technology("T" + i, "技" + i));
			}
		});
		access.lease(null).close();
		session.execute("reverse", () -> {
			for (int i = 0; i < 300; i++) {
				taxonomy.getTechnologies().move(0, i);
			}
		});
		try (ModelLease lease = access.lease(null)) {
			Everything.assertSame(live, lease.resource(), "copy");
		}
	}

	@Test
	void changesAreRefusedAndTakenBack() {
		session.execute("prepare", () -> {
			Technology first = Models.technologies(live).get(0);
			first.getMarks().add(Mark.AI);
			first.getRelated().add(Models.technologies(live).get(1));
			first.getChildren().add(Models.technology("Child", "子"));
		});
		refused(access::lease, false);
	}

	@Test
	void aModelThatIsLentAsItIsRefusesThemToo() {
		session.close();
		refused(ModelAccess.of(live)::lease, true);
	}

	private interface Lender {
		ModelLease lease(NullProgressMonitor monitor);
	}

	private static void refused(Lender lender, boolean same) {
		ModelResource tried = null;
		try (ModelLease lease = lender.lease(null)) {
			tried = lease.resource();
			List<String> before = Everything.of(tried);
			Technology first = Models.technologies(tried).get(0);
			Technology second = Models.technologies(tried).get(2);
			Taxonomy taxonomy = Models.taxonomy(tried);
			List<Executable> attempts = List.of(() -> first.setIntroducedIn("9"), () -> first.setId("other"),
					() -> taxonomy.getTechnologies().add(Models.technology("New", "新")),
					() -> taxonomy.getTechnologies().remove(0), () -> taxonomy.getTechnologies().move(0, 2),
					() -> taxonomy.getTechnologies().clear(), () -> second.getChildren().add(first),
					() -> second.setParent(first), () -> second.getRelated().add(first),
					() -> first.getMarks().add(Mark.ENERGY), () -> first.getLabels().get(0).setValue("Other"),
					() -> first.getLabels().remove(0), () -> Labels.set(first.getLabels(), "de", "Neu"),
					() -> taxonomy.getTechnologies().set(0, Models.technology("New", "新")));
			for (int i = 0; i < attempts.size(); i++) {
				IllegalStateException refusal = assertThrows(IllegalStateException.class, attempts.get(i), "attempt " + i);
				assertTrue(refusal.getMessage().contains("lent for reading"), refusal.getMessage());
				Everything.assertSame(before, Everything.of(tried), "attempt " + i);
			}
		}
		try (ModelLease next = lender.lease(null)) {
			assertEquals(same, tried == next.resource(), "a model that somebody has tried to change is not lent again");
		}
	}

	@Test
	void cancellingLosesNothing() {
		access.lease(null).close();
		rename("Renamed");
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> access.lease(cancelled));
		try (ModelLease lease = access.lease(null)) {
			Everything.assertSame(live, lease.resource(), "copy");
		}
	}

	@Test
	void aClosedSessionLendsNothing() {
		ModelLease lent = access.lease(null);
		session.close();
		assertThrows(OperationCanceledException.class, () -> access.lease(null));
		Everything.assertSame(live, lent.resource(), "copy");
		lent.close();
	}

	@Test
	void theOwnThreadOfTheModelDoesNotWaitForItself() {
		SessionAccess[] own = new SessionAccess[1];
		Throwable[] refusal = new Throwable[1];
		try (OwnThread thread = new OwnThread()) {
			own[0] = new SessionAccess(live, new ModelThread() {

				@Override
				public <T> T call(Supplier<T> action) {
					return thread.call(() -> {
						T result = action.get();
						// a copy is being made, and waits for this thread
						refusal[0] = assertThrows(IllegalStateException.class, () -> own[0].lease(null));
						return result;
					});
				}

				@Override
				public void post(Runnable action) {
					thread.post(action);
				}
			});
			own[0].lease(null).close();
		}
		assertTrue(refusal[0].getMessage().contains("background"));
	}
}
