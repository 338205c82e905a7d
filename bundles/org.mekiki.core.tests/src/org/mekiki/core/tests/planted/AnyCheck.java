package org.mekiki.core.tests.planted;

import java.util.concurrent.atomic.AtomicInteger;

import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;

/** A check that does what a test wants. */
public final class AnyCheck implements Check {

	private static final Check NOTHING = context -> {
		// nothing is wrong
	};

	private static final AtomicInteger MADE = new AtomicInteger();

	private static volatile Check behaviour = NOTHING;

	/** Counts. */
	public AnyCheck() {
		MADE.incrementAndGet();
	}

	/** How many were made. */
	public static int made() {
		return MADE.get();
	}

	/** What it does from now on; null for nothing. */
	public static void does(Check what) {
		behaviour = what == null ? NOTHING : what;
	}

	@Override
	public void run(CheckContext context) throws Exception {
		behaviour.run(context);
	}
}
