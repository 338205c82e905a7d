package org.mekiki.taxonomy.internal.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.ModelText;

/** What technologies can be told apart by. */
enum Facet {
	/** The round in which a technology was taken up, in the words of the source. */
	ROUND(technology -> technology.getIntroducedIn() == null ? List.of() : List.of(technology.getIntroducedIn()), null),
	/** Kinds of technology it draws on. */
	MARK(technology -> names(technology.getMarks()), TaxonomyPackage.Literals.MARK),
	/** Uses it is meant for. */
	USE(technology -> names(technology.getUses()), TaxonomyPackage.Literals.USE);

	private final Function<Technology, List<String>> values;
	private final EEnum known;

	Facet(Function<Technology, List<String>> values, EEnum known) {
		this.values = values;
		this.known = known;
	}

	/**
	 * One of the values of a facet.
	 *
	 * @param id
	 *            the same in all languages; empty for those without a value
	 * @param label
	 *            what people call it
	 */
	record Value(String id, String label) {

		/** Whether a technology has this value. */
		boolean isOf(Technology technology, Facet facet) {
			List<String> values = facet.of(technology);
			return id.isEmpty() ? values.isEmpty() : values.contains(id);
		}
	}

	/** The word for it in declarations. */
	static Facet of(String keyword) {
		return Arrays.stream(values()).filter(facet -> facet.keyword().equals(keyword)).findFirst().orElseThrow();
	}

	String keyword() {
		return switch (this) {
		case ROUND -> "round"; //$NON-NLS-1$
		case MARK -> "mark"; //$NON-NLS-1$
		case USE -> "use"; //$NON-NLS-1$
		};
	}

	/** Whether a technology can have several values. */
	boolean isMultiple() {
		return known != null;
	}

	/** Values of a technology; empty if none is recorded. */
	List<String> of(Technology technology) {
		return values.apply(technology);
	}

	/** Whether any of these technologies has a value. If none has, nothing is known, which is not the same as zero. */
	boolean isRecorded(List<Technology> technologies) {
		return technologies.stream().anyMatch(technology -> !of(technology).isEmpty());
	}

	/** The values to show for these technologies: all known ones, and the lack of one where it occurs. */
	List<Value> shown(List<Technology> technologies, Texts texts) {
		List<Value> shown = new java.util.ArrayList<>();
		if (known == null) {
			TreeSet<String> found = new TreeSet<>();
			technologies.forEach(technology -> found.addAll(of(technology)));
			found.forEach(value -> shown.add(new Value(value, value)));
		} else {
			known.getELiterals().forEach(literal -> shown
					.add(new Value(literal.getName(), ModelText.label(literal, texts.locale()))));
		}
		if (technologies.stream().anyMatch(technology -> of(technology).isEmpty())) {
			shown.add(new Value("", texts.get("none." + keyword()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return shown;
	}

	/** What people call the values of a technology. */
	List<String> labels(Technology technology, Texts texts) {
		return of(technology).stream().map(value -> known == null ? value
				: ModelText.label(Objects.requireNonNull(known.getEEnumLiteral(value)), texts.locale())).toList();
	}

	private static List<String> names(List<? extends Enumerator> literals) {
		return literals.stream().map(Enumerator::getName).toList();
	}
}
