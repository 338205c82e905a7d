package org.mekiki.curriculum.ui.internal.learn;

import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.api.learning.Timing;
import org.mekiki.curriculum.ui.internal.content.PageArts;

/** What a page of a step can ask of the editor around it. */
interface StepHost {

	/** The way that the step is part of. */
	Walk walk();

	/** What pages refer to. */
	PageArts arts();

	/** How long the step has been worked on. */
	Timing timing();

	/** The main button, or what is done, has changed. */
	void changed();

	/** Goes to another step. */
	void go(Step step);

	/** Shows the courses. */
	void home();

	/** Opens an exercise in the sandbox. */
	void exercise(Step step);
}
