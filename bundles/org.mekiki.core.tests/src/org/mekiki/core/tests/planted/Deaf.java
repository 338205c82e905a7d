package org.mekiki.core.tests.planted;

import java.util.concurrent.CountDownLatch;

/** Does not stop when it is told to; only {@link #end()} ends it. */
public final class Deaf {

	private final CountDownLatch begun = new CountDownLatch(1);
	private final CountDownLatch end = new CountDownLatch(1);

	/** Runs for ever. */
	public void run() {
		begun.countDown();
		boolean ended = false;
		while (!ended) {
			try {
				end.await();
				ended = true;
			} catch (InterruptedException unheard) {
				// that is what is wrong with it
			}
		}
	}

	/** Waits until it runs. */
	public void awaitBegin() throws InterruptedException {
		begun.await();
	}

	/** Ends it after all. */
	public void end() {
		end.countDown();
	}
}
