package org.mekiki.curriculum.ui;

/** Identifiers of the parts for trainees and their instructors, for menus and keys of other plug-ins. */
public final class LearnUi {

	/** Perspective for trainees. */
	public static final String PERSPECTIVE = "org.mekiki.curriculum.ui.learn"; //$NON-NLS-1$
	/** Where a trainee learns; on a curriculum, what a trainee would see of it. */
	public static final String EDITOR = "org.mekiki.curriculum.ui.learn.editor"; //$NON-NLS-1$
	/** The question of an exercise, beside the views of analysts. */
	public static final String VIEW_EXERCISE = "org.mekiki.curriculum.ui.learn.exercise"; //$NON-NLS-1$
	/** Progress, attendance and answers of a cohort, for its instructor. */
	public static final String EDITOR_COHORT = "org.mekiki.curriculum.ui.cohort"; //$NON-NLS-1$
	/** Shows a curriculum as a trainee would see it; nothing is recorded. */
	public static final String COMMAND_PREVIEW = "org.mekiki.curriculum.ui.learn.preview"; //$NON-NLS-1$
	/** Opens the courses of the trainee. */
	public static final String COMMAND_LEARN = "org.mekiki.curriculum.ui.learn.open"; //$NON-NLS-1$

	private LearnUi() {
	}
}
