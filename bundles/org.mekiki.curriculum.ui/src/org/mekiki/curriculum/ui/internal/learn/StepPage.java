package org.mekiki.curriculum.ui.internal.learn;

import org.eclipse.swt.widgets.Control;

/** How one step is shown and done. */
public interface StepPage {

	/** What is shown. */
	Control control();

	/** What the main button says. */
	String primary();

	/** The main button was pressed; true to go on to the next step. */
	boolean proceed();

	/** Sets the focus where a trainee goes on. */
	void setFocus();

	/** How far down it is scrolled. */
	default int position() {
		return 0;
	}

	/** An answer that was begun, as JSON; empty for none. */
	default String draft() {
		return ""; //$NON-NLS-1$
	}
}
