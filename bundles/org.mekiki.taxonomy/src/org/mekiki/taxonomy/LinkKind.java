package org.mekiki.taxonomy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.taxonomy.TaxonomyPackage.Literals;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.ModelText;

/** The links between technologies besides the tree, and when one may be made. */
public enum LinkKind {
	/** A broader technology besides the parent (skos:broader). */
	BROADER(Literals.TECHNOLOGY__BROADER),
	/** An associated technology (skos:related); it holds in both directions, whichever end records it. */
	RELATED(Literals.TECHNOLOGY__RELATED),
	/** A technology without which this one does not work. */
	DEPENDS_ON(Literals.TECHNOLOGY__DEPENDS_ON),
	/** A technology that this one makes possible. */
	ENABLES(Literals.TECHNOLOGY__ENABLES);

	private final EReference reference;

	LinkKind(EReference reference) {
		this.reference = reference;
	}

	/**
	 * The feature of the model that holds links of this kind.
	 *
	 * @return a many-valued reference of Technology
	 */
	public EReference reference() {
		return reference;
	}

	/**
	 * The kind of link that a feature holds.
	 *
	 * @param reference
	 *            a reference of the model
	 * @return the kind, or null if the feature holds no such links
	 */
	public static LinkKind of(EReference reference) {
		for (LinkKind kind : values()) {
			if (kind.reference == reference) {
				return kind;
			}
		}
		return null;
	}

	/**
	 * Name of the kind for people.
	 *
	 * @return the label, in the language of the user interface
	 */
	public String label() {
		return ModelText.label(reference, Names.locale());
	}

	/**
	 * Where the links of a technology lead.
	 *
	 * @param technology
	 *            the technology
	 * @return the live list of the model
	 */
	public List<Technology> targets(Technology technology) {
		return switch (this) {
		case BROADER -> technology.getBroader();
		case RELATED -> technology.getRelated();
		case DEPENDS_ON -> technology.getDependsOn();
		case ENABLES -> technology.getEnables();
		};
	}

	/**
	 * Whether a link may be made.
	 *
	 * @param from
	 *            the technology that gets the link
	 * @param to
	 *            where it leads
	 * @return the verdict; refused are links to itself, repeated ones, cycles, and relatives that also stand above or
	 *         below (SKOS integrity condition S27)
	 */
	public Verdict check(Technology from, Technology to) {
		if (from == to) {
			return Verdict.no(NLS.bind(Messages.linkToItself, Names.of(from)));
		}
		if (targets(from).contains(to)) {
			return Verdict.no(NLS.bind(Messages.linkTwice, Names.of(to), label()));
		}
		return switch (this) {
		case BROADER -> checkBroader(from, to);
		case RELATED -> checkRelated(from, to);
		default -> reaches(to, from) ? Verdict.no(NLS.bind(Messages.linkCycle,
				new Object[] { Names.of(from), label(), Names.of(to) })) : Verdict.YES;
		};
	}

	private Verdict checkBroader(Technology from, Technology to) {
		if (from.getParent() == to) {
			return Verdict.no(NLS.bind(Messages.linkToParent, Names.of(to), Names.of(from)));
		}
		if (Hierarchy.allBroader(to).contains(from)) {
			return Verdict.no(NLS.bind(Messages.linkToNarrower, Names.of(to), Names.of(from)));
		}
		return areRelated(from, to) ? Verdict.no(NLS.bind(Messages.linkAlreadyRelated, Names.of(to), Names.of(from)))
				: Verdict.YES;
	}

	private Verdict checkRelated(Technology from, Technology to) {
		if (to.getRelated().contains(from)) {
			return Verdict.no(NLS.bind(Messages.linkTwice, Names.of(to), label()));
		}
		boolean inLine = Hierarchy.allBroader(from).contains(to) || Hierarchy.allBroader(to).contains(from);
		return inLine ? Verdict.no(NLS.bind(Messages.linkRelatedInLine, Names.of(from), Names.of(to))) : Verdict.YES;
	}

	private static boolean areRelated(Technology one, Technology other) {
		return one.getRelated().contains(other) || other.getRelated().contains(one);
	}

	private boolean reaches(Technology start, Technology goal) {
		Set<Technology> seen = new HashSet<>();
		Deque<Technology> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			Technology next = open.pop();
			if (next == goal) {
				return true;
			}
			if (seen.add(next)) {
				open.addAll(targets(next));
			}
		}
		return false;
	}
}
