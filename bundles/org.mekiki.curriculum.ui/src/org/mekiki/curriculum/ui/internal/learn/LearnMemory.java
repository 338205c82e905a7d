package org.mekiki.curriculum.ui.internal.learn;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.mekiki.workbench.api.Sessions;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * Where somebody stopped, to go on there after a restart: on this computer only, because it is nobody else's business and
 * changes with every step.
 */
final class LearnMemory {

	private static final String TRAINEE = "trainee"; //$NON-NLS-1$
	private static final String ENROLMENT = "enrolment"; //$NON-NLS-1$
	private static final String STEP = "step"; //$NON-NLS-1$
	private static final String POSITION = "position"; //$NON-NLS-1$
	private static final String SECONDS = "seconds"; //$NON-NLS-1$
	private static final String DRAFT = "draft"; //$NON-NLS-1$

	private final Preferences node;

	/** @param base identifier of the base */
	LearnMemory(String base) {
		node = InstanceScope.INSTANCE.getNode("org.mekiki.curriculum.ui").node("learn").node(base); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** As whom somebody learns here: the name of the user unless another one was given. */
	String trainee() {
		return node.get(TRAINEE, Sessions.author());
	}

	void trainee(String name) {
		node.put(TRAINEE, name);
		flush();
	}

	/** Identifier of the enrolment that is open; empty for none. */
	String enrolment() {
		return node.get(ENROLMENT, ""); //$NON-NLS-1$
	}

	void enrolment(String id) {
		node.put(ENROLMENT, id);
		flush();
	}

	/** Identifier of the step at which an enrolment was left; empty for none. */
	String step(String enrolment) {
		return node.node(enrolment).get(STEP, ""); //$NON-NLS-1$
	}

	/** How far down the page was scrolled. */
	int position(String enrolment) {
		return node.node(enrolment).getInt(POSITION, 0);
	}

	/** How long the step has been worked on. */
	int seconds(String enrolment) {
		return node.node(enrolment).getInt(SECONDS, 0);
	}

	/** An answer that was begun, as JSON; empty for none. */
	String draft(String enrolment) {
		return node.node(enrolment).get(DRAFT, ""); //$NON-NLS-1$
	}

	void leave(String enrolment, String step, int position, int seconds, String draft) {
		Preferences own = node.node(enrolment);
		own.put(STEP, step);
		own.putInt(POSITION, position);
		own.putInt(SECONDS, seconds);
		own.put(DRAFT, draft);
		flush();
	}

	private void flush() {
		try {
			node.flush();
		} catch (BackingStoreException failure) {
			ILog.of(LearnMemory.class).warn("Where somebody stopped cannot be remembered", failure); //$NON-NLS-1$
		}
	}
}
