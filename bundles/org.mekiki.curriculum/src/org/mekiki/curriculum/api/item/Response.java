package org.mekiki.curriculum.api.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a trainee has answered; {@link ResponseJson} writes it into {@code Attempt.answer} and reads it from there.
 *
 * @since 0.1
 */
public sealed interface Response {

	/** Nothing was answered. */
	record None() implements Response {
	}

	/**
	 * Options that were chosen.
	 *
	 * @param ids
	 *            identifiers of options, sorted, each once
	 */
	record Chosen(List<String> ids) implements Response {
		/** Sorts. */
		public Chosen {
			ids = List.copyOf(new TreeSet<>(ids));
		}
	}

	/**
	 * A statement that was judged.
	 *
	 * @param value
	 *            whether it was taken for true
	 */
	record Judged(boolean value) implements Response {
	}

	/**
	 * Text that was typed: a few words, a number with its unit, an essay.
	 *
	 * @param text
	 *            as typed
	 */
	record Written(String text) implements Response {
	}

	/**
	 * Texts that were put into order.
	 *
	 * @param order
	 *            first to last
	 */
	record Ordered(List<String> order) implements Response {
		/** Copies the list. */
		public Ordered {
			order = List.copyOf(order);
		}
	}

	/**
	 * Pairs that were made.
	 *
	 * @param pairs
	 *            right side by left side
	 */
	record Matched(Map<String, String> pairs) implements Response {
		/** Copies the map. */
		public Matched {
			pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
		}
	}

	/**
	 * Files that were handed in.
	 *
	 * @param files
	 *            the files
	 */
	record HandedIn(List<HandedFile> files) implements Response {
		/** Copies the list. */
		public HandedIn {
			files = List.copyOf(files);
		}
	}

	/**
	 * A file that was handed in.
	 *
	 * @param name
	 *            without folder
	 * @param bytes
	 *            its size
	 * @param data
	 *            identifier of the data set of the base that keeps it; empty if it is not kept
	 */
	record HandedFile(String name, long bytes, String data) {

		/**
		 * A file that is not kept yet.
		 *
		 * @param name
		 *            without folder
		 * @param bytes
		 *            its size
		 */
		public HandedFile(String name, long bytes) {
			this(name, bytes, ""); //$NON-NLS-1$
		}
	}

	/**
	 * Whether nothing was answered.
	 *
	 * @return true for nothing, nothing chosen, blank text
	 */
	default boolean isEmpty() {
		return switch (this) {
		case None none -> true;
		case Chosen chosen -> chosen.ids().isEmpty();
		case Judged judged -> false;
		case Written written -> written.text().isBlank();
		case Ordered ordered -> ordered.order().isEmpty();
		case Matched matched -> matched.pairs().isEmpty();
		case HandedIn handed -> handed.files().isEmpty();
		};
	}
}
