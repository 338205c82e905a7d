package org.mekiki.core.tests.planted;

import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;

/** Cannot be made. */
public final class FailingConstructor implements Check {

	/** Fails. */
	public FailingConstructor() {
		throw new IllegalStateException("made to fail");
	}

	@Override
	public void run(CheckContext context) {
		throw new IllegalStateException();
	}
}
