package org.mekiki.core.api.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How an importer would read a file, and what people can change about it. People see the fields, the grid with one line for
 * each part of the file (such as its columns) and the sample; with each change the importer is asked again.
 *
 * @param sentence
 *            what the file is, and what reading it so gives, in the language of the user interface
 * @param problem
 *            why it cannot be read like this, and what to do; empty if it can
 * @param fields
 *            what holds for the file as a whole
 * @param parts
 *            a line for each part of the file; {@link Grid#NONE} if there are none
 * @param sample
 *            the first things that would be read, with fields that are only shown; {@link Grid#NONE} if there is none
 * @param values
 *            values by parameter that make the importer read the file like this; they replace those that people have typed
 * @since 0.1
 */
public record ImportForm(String sentence, String problem, List<Field> fields, Grid parts, Grid sample,
		Map<String, List<String>> values) {

	/** What a field takes. */
	public enum Kind {
		/** Nothing: it is only shown. */
		SHOWN,
		/** One of its choices. */
		CHOICE,
		/** Any text; its choices are suggestions. */
		TEXT
	}

	/**
	 * Something to choose.
	 *
	 * @param value
	 *            stable word
	 * @param label
	 *            what people read
	 */
	public record Choice(String value, String label) {

		/** Nothing is absent. */
		public Choice {
			Objects.requireNonNull(value);
			Objects.requireNonNull(label);
		}
	}

	/**
	 * Something that is asked.
	 *
	 * @param id
	 *            under which the answer is given; unique in the form; empty if it is only shown
	 * @param label
	 *            what people call it; in a grid the title of the column says it
	 * @param kind
	 *            what it takes
	 * @param choices
	 *            to choose from, or suggestions
	 * @param value
	 *            as it is now: the value of a choice, or text
	 */
	public record Field(String id, String label, Kind kind, List<Choice> choices, String value) {

		/** Copies the list. */
		public Field {
			Objects.requireNonNull(id);
			Objects.requireNonNull(label);
			Objects.requireNonNull(kind);
			Objects.requireNonNull(value);
			choices = List.copyOf(choices);
		}

		/**
		 * Text that is only shown.
		 *
		 * @param text
		 *            the text
		 * @return a field without identifier
		 */
		public static Field shown(String text) {
			return new Field("", "", Kind.SHOWN, List.of(), text); //$NON-NLS-1$ //$NON-NLS-2$
		}

		/**
		 * What people read.
		 *
		 * @return the label of the choice that is made, or the text
		 */
		public String text() {
			return kind == Kind.SHOWN ? value
					: choices.stream().filter(choice -> choice.value().equals(value)).map(Choice::label).findFirst().orElse(value);
		}
	}

	/**
	 * A column of a grid.
	 *
	 * @param title
	 *            what stands above it
	 * @param number
	 *            whether it holds numbers, which are aligned to the right
	 */
	public record Column(String title, boolean number) {
	}

	/**
	 * A table of fields.
	 *
	 * @param columns
	 *            from left to right
	 * @param lines
	 *            from above; each has as many fields as there are columns
	 */
	public record Grid(List<Column> columns, List<List<Field>> lines) {

		/** Nothing to be shown. */
		public static final Grid NONE = new Grid(List.of(), List.of());

		/** Copies the lists. */
		public Grid {
			columns = List.copyOf(columns);
			lines = lines.stream().map(List::copyOf).toList();
		}
	}

	/** Copies the collections. */
	public ImportForm {
		Objects.requireNonNull(sentence);
		Objects.requireNonNull(problem);
		Objects.requireNonNull(parts);
		Objects.requireNonNull(sample);
		fields = List.copyOf(fields);
		values = Map.copyOf(values);
	}
}
