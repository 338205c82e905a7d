package org.mekiki.core.api.editing;

import java.util.function.Supplier;

/**
 * The one thread that may read and change the model of a session. In the workbench this is the UI thread; without a
 * display it is whichever thread calls.
 */
public interface ModelThread {

	/** For programs with a single thread: everything runs where it is called. */
	ModelThread DIRECT = new ModelThread() {

		@Override
		public <T> T call(Supplier<T> action) {
			return action.get();
		}

		@Override
		public void post(Runnable action) {
			action.run();
		}
	};

	/**
	 * Runs something on the model's thread and waits for it. Runtime exceptions of the action reach the caller.
	 *
	 * @param <T>
	 *            type of the result
	 * @param action
	 *            what to run; it must be short
	 * @return what the action returned
	 */
	<T> T call(Supplier<T> action);

	/**
	 * Runs something on the model's thread, without waiting for it.
	 *
	 * @param action
	 *            what to run; it must be short
	 */
	void post(Runnable action);
}
