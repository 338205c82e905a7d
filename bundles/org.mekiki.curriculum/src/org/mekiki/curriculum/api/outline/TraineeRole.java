package org.mekiki.curriculum.api.outline;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.mekiki.model.Element;

/**
 * Whom a curriculum or a course is for. Kept in the property {@value #KEY}, such as {@code official, researcher}.
 *
 * @since 0.1
 */
public enum TraineeRole {
	/** Officials of ministries and agencies. */
	OFFICIAL,
	/** Researchers of universities and institutes. */
	RESEARCHER,
	/** Research administrators (URA). */
	ADMINISTRATOR;

	/** Property of a curriculum or course: roles, separated by commas. */
	public static final String KEY = "curriculum.roles"; //$NON-NLS-1$

	/**
	 * The roles of an element.
	 *
	 * @param element
	 *            a curriculum or course
	 * @return empty if none is stated; words that are no role are left out
	 */
	public static Set<TraineeRole> of(Element element) {
		Set<TraineeRole> roles = EnumSet.noneOf(TraineeRole.class);
		for (String word : Properties.get(element, KEY).split(",")) { //$NON-NLS-1$
			for (TraineeRole role : values()) {
				if (role.word().equals(word.strip())) {
					roles.add(role);
				}
			}
		}
		return roles;
	}

	/**
	 * States the roles of an element. To be called within an edit.
	 *
	 * @param element
	 *            a curriculum or course
	 * @param roles
	 *            none removes the statement
	 */
	public static void set(Element element, Set<TraineeRole> roles) {
		Properties.set(element, KEY, roles.stream().sorted().map(TraineeRole::word).collect(Collectors.joining(", "))); //$NON-NLS-1$
	}

	private String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
