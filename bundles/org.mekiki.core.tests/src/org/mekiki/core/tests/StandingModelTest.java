package org.mekiki.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Technology;

/** A model that nobody edits. */
class StandingModelTest {

	private final ModelResource resource = Models.resource();
	private final ModelAccess access = ModelAccess.of(resource);

	@Test
	void itIsLentAsItIs() {
		try (ModelLease lease = access.lease(null)) {
			assertSame(Models.model(resource), lease.model());
			assertSame(Models.taxonomy(resource), lease.find(Models.taxonomy(resource).getId()));
			assertEquals(access.version(), lease.version());
		}
	}

	@Test
	void itRefusesChanges() {
		try (ModelLease lease = access.lease(null)) {
			Technology technology = lease.model().getTaxonomies().get(0).getTechnologies().get(0);
			assertThrows(IllegalStateException.class, () -> technology.setNotation("changed"));
			assertThrows(IllegalStateException.class, () -> lease.model().getTaxonomies().clear());
		}
	}

	@Test
	void whoCancelledGetsNothing() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> access.lease(monitor).close());
	}
}
