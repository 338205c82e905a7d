package org.mekiki.core.api.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an analysis found: an immutable value, equal to any other with the same content. All texts are final texts in the
 * reader's language.
 *
 * @param title
 *            what this is about
 * @param summary
 *            the answer in one or two sentences, Markdown; may be empty
 * @param sections
 *            in the order shown; at least one
 * @since 0.1
 */
public record Result(String title, String summary, List<Section> sections) {

	/** Checks that there is something in it. */
	public Result {
		Objects.requireNonNull(title);
		summary = summary == null ? "" : summary; //$NON-NLS-1$
		sections = List.copyOf(sections);
		if (sections.isEmpty()) {
			throw new IllegalArgumentException("A result has at least one section"); //$NON-NLS-1$
		}
	}

	/**
	 * A result of these sections.
	 *
	 * @param title
	 *            what this is about
	 * @param summary
	 *            the answer in one or two sentences, Markdown; may be empty
	 * @param sections
	 *            in the order shown
	 * @return the result
	 */
	public static Result of(String title, String summary, Section... sections) {
		return new Result(title, summary, List.of(sections));
	}

	/**
	 * The first section of a kind.
	 *
	 * @param <S>
	 *            the kind
	 * @param kind
	 *            class of the section
	 * @return empty if there is none
	 */
	public <S extends Section> Optional<S> first(Class<S> kind) {
		return sections.stream().filter(kind::isInstance).map(kind::cast).findFirst();
	}
}
