package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.internal.access.SessionAccess;
import org.mekiki.core.internal.editing.EditRecorder;
import org.mekiki.model.runtime.ModelResource;

/** Whatever is edited, undone and redone while a copy is made, the copy is the model of one moment. */
class ModelAccessRandomTest {

	private static final int LEASES = 40;

	/** A session whose people edit each time before a slice is taken down. */
	private static final class Restless implements ModelThread {

		private final ModelResource live = Models.resource();
		private final EditRecorder recorder = new EditRecorder(live);
		private final Random random;
		private final SessionAccess access;
		private boolean restless = true;
		private int calls;

		Restless(long seed) {
			random = new Random(seed);
			access = new SessionAccess(live, this, this::shortSlice);
		}

		private BooleanSupplier shortSlice() {
			int[] left = { 1 + random.nextInt(6) };
			return () -> --left[0] <= 0;
		}

		@Override
		public <T> T call(Supplier<T> action) {
			// they rest now and then, or a copy would never be finished
			if (restless && ++calls % 8 != 0) {
				edit();
			}
			return action.get();
		}

		@Override
		public void post(Runnable action) {
			action.run();
		}

		void edit() {
			ModelChange change = switch (random.nextInt(5)) {
			case 0 -> recorder.undo();
			case 1 -> recorder.redo();
			default -> recorder.execute("edit", () -> Models.edit(live, random));
			};
			if (!change.isEmpty()) {
				access.changed(change);
			}
		}
	}

	@Test
	void editsBetweenSlicesAreFollowed() {
		for (long seed = 1; seed <= 60; seed++) {
			Restless people = new Restless(seed);
			List<ModelLease> held = new ArrayList<>();
			List<List<String>> seen = new ArrayList<>();
			for (int i = 0; i < LEASES; i++) {
				people.restless = i % 3 != 0;
				ModelLease lease = people.access.lease(null);
				List<String> now = Everything.of(people.live);
				Everything.assertSame(now, Everything.of(lease.resource()), "seed " + seed + " lease " + i);
				assertEquals(people.access.version(), lease.version());
				if (people.random.nextInt(4) == 0) {
					held.add(lease);
					seen.add(now);
				} else if (people.random.nextInt(20) == 0) {
					lease.abandon();
				} else {
					lease.close();
				}
				people.edit();
			}
			for (int i = 0; i < held.size(); i++) {
				Everything.assertSame(seen.get(i), Everything.of(held.get(i).resource()), "seed " + seed);
				held.get(i).close();
			}
		}
	}

	@Test
	void manyThreadsReadWhilePeopleEdit() throws Exception {
		ModelResource live = Models.resource();
		Random random = new Random(5);
		Map<Long, List<String>> versions = new ConcurrentHashMap<>();
		AtomicReference<String> wrong = new AtomicReference<>();
		AtomicInteger read = new AtomicInteger();
		try (OwnThread thread = new OwnThread(); ExecutorService readers = Executors.newFixedThreadPool(3)) {
			EditingSession session = thread.call(() -> InMemory.session(live, thread));
			versions.put(0L, Everything.of(live));
			List<Future<?>> ends = new ArrayList<>();
			for (int i = 0; i < 3; i++) {
				ends.add(readers.submit(() -> {
					for (int round = 0; round < 60; round++) {
						try (ModelLease lease = session.access().lease(null)) {
							List<String> expected = versions.get(lease.version());
							if (!Everything.of(lease.resource()).equals(expected)) {
								wrong.set("version " + lease.version());
							}
							read.incrementAndGet();
						}
					}
				}));
			}
			while (ends.stream().anyMatch(end -> !end.isDone())) {
				thread.call(() -> {
					session.execute("edit", () -> {
						Models.edit(live, random);
						// whoever reads this version must find it written down, even though it is not made yet
						versions.put(session.access().version() + 1, Everything.of(live));
					});
					return null;
				});
			}
			for (Future<?> end : ends) {
				end.get();
			}
			thread.call(() -> {
				session.close();
				return null;
			});
		}
		assertNull(wrong.get());
		assertTrue(read.get() == 180);
	}
}
