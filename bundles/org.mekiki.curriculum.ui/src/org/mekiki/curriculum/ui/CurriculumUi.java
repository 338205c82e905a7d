package org.mekiki.curriculum.ui;

/** Identifiers of the perspectives, editors, views and commands of curricula, for menus and keys of other plug-ins. */
public final class CurriculumUi {

	/** Perspective for authors of curricula. */
	public static final String PERSPECTIVE = "org.mekiki.curriculum.ui.perspective"; //$NON-NLS-1$

	private CurriculumUi() {
	}
}
