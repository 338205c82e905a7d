package org.mekiki.taxonomy;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.taxonomy.Mark;
import org.mekiki.model.taxonomy.TaxonomyPackage.Literals;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.Use;
import org.mekiki.model.text.ModelText;

/** Gives technologies a mark or a use, or takes it away. They keep the order of the model's literals. */
public final class SetMark extends TaxonomyOperation {

	private final List<Technology> technologies;
	private final Enumerator literal;
	private final boolean present;

	private SetMark(Collection<Technology> technologies, Enumerator literal, boolean present) {
		this.technologies = List.copyOf(technologies);
		this.literal = literal;
		this.present = present;
	}

	/**
	 * Prepares a change of a mark.
	 *
	 * @param technologies
	 *            what to mark
	 * @param mark
	 *            the mark
	 * @param present
	 *            whether they shall have it
	 * @return the operation
	 */
	public static SetMark of(Collection<Technology> technologies, Mark mark, boolean present) {
		return new SetMark(technologies, mark, present);
	}

	/**
	 * Prepares a change of a use.
	 *
	 * @param technologies
	 *            what to mark
	 * @param use
	 *            the use
	 * @param present
	 *            whether they shall have it
	 * @return the operation
	 */
	public static SetMark of(Collection<Technology> technologies, Use use, boolean present) {
		return new SetMark(technologies, use, present);
	}

	@Override
	public String label() {
		var type = literal instanceof Mark ? Literals.MARK : Literals.USE;
		String name = ModelText.label(type.getEEnumLiteral(literal.getName()), Names.locale());
		return NLS.bind(present ? Messages.mark : Messages.unmark, name, Names.of(technologies));
	}

	@Override
	public Verdict verdict() {
		boolean changes = technologies.stream().anyMatch(technology -> literals(technology).contains(literal) != present);
		return changes ? Verdict.YES : Verdict.NOTHING;
	}

	@Override
	protected void apply() {
		for (Technology technology : technologies) {
			List<Enumerator> all = literals(technology);
			if (!present) {
				all.remove(literal);
			} else if (!all.contains(literal)) {
				int index = 0;
				while (index < all.size() && all.get(index).getValue() < literal.getValue()) {
					index++;
				}
				all.add(index, literal);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private List<Enumerator> literals(Technology technology) {
		return (List<Enumerator>) technology
				.eGet(literal instanceof Mark ? Literals.TECHNOLOGY__MARKS : Literals.TECHNOLOGY__USES);
	}
}
