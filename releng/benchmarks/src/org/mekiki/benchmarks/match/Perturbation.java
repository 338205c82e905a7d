package org.mekiki.benchmarks.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.mekiki.benchmarks.match.MatchTask.Link;
import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.Draft;
import org.mekiki.lists.internal.vocabulary.Label;
import org.mekiki.lists.internal.vocabulary.LabelKind;
import org.mekiki.lists.internal.vocabulary.Vocabulary;
import org.mekiki.lists.internal.vocabulary.VocabularyBuilder;

/**
 * An English vocabulary as somebody else would have written it: other synonyms, order of words, number, spelling; some concepts
 * missing. The same every time.
 */
final class Perturbation {

	private static final double MISSING = 0.25;
	private static final double CHANGED = 0.6;

	private final Vocabulary original;
	private final Random chance = new Random(20261121);
	private final Set<Link> reference = new LinkedHashSet<>();

	Perturbation(Vocabulary original) {
		this.original = original;
	}

	/** What the changed vocabulary has to be linked to. */
	Set<Link> reference() {
		return reference;
	}

	Vocabulary changed() {
		VocabularyBuilder builder = new VocabularyBuilder("perturbed"); //$NON-NLS-1$
		for (Concept concept : original.concepts()) {
			List<Label> names = concept.labels().stream().filter(label -> label.primaryLanguage().equals("en")).toList(); //$NON-NLS-1$
			if (names.isEmpty() || concept.isDeprecated() || chance.nextDouble() < MISSING) {
				continue;
			}
			String id = "changed:" + concept.position(); //$NON-NLS-1$
			Draft draft = builder.concept(id);
			Label name = names.get(chance.nextDouble() < CHANGED ? chance.nextInt(names.size()) : 0);
			draft.addLabel(chance.nextDouble() < CHANGED ? changed(name.text()) : name.text(), "en", LabelKind.PREFERRED); //$NON-NLS-1$
			concept.parents().forEach(parent -> draft.parents().add("changed:" + parent.position())); //$NON-NLS-1$
			reference.add(new Link(id, concept.id()));
		}
		return builder.build();
	}

	private String changed(String name) {
		String[] words = name.split(" "); //$NON-NLS-1$
		String last = words[words.length - 1];
		return switch (chance.nextInt(4)) {
		case 0 -> words.length == 2 && name.chars().allMatch(c -> Character.isLetter(c) || c == ' ') ? last + " of " + words[0] : name; //$NON-NLS-1$
		case 1 -> last.endsWith("s") ? name.substring(0, name.length() - 1) : name + 's'; //$NON-NLS-1$
		case 2 -> name.replace("ization", "isation").replace("olor", "olour").replace("enter", "entre"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		default -> name.replace('-', ' ').toUpperCase(Locale.ROOT);
		};
	}
}
