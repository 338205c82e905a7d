package org.mekiki.benchmarks.match;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.mekiki.benchmarks.match.MatchTask.Link;
import org.mekiki.lists.internal.reading.ReadingException;
import org.mekiki.lists.internal.reading.VocabularyReader;
import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.Label;
import org.mekiki.lists.internal.vocabulary.Vocabulary;
import org.mekiki.lists.suggest.SuggestionEngine;
import org.mekiki.lists.suggest.SuggestionOptions;

/**
 * How good suggested links are on tasks whose right answers are known, beside links between equal labels. Each task is told in
 * two halves by a hash of the identifier: whoever tunes looks at one and reports the other. Prints a line for each figure: name,
 * ours, peer, ratio.
 */
public final class MatchBenchmark implements IApplication {

	private static final String LINE = "%s | %.3f | %.3f | %.2f%n"; //$NON-NLS-1$

	private static final double ALLOWED_SECONDS = 10;

	private final PrintStream out;

	/** Prints to the standard output. */
	public MatchBenchmark() {
		this(System.out);
	}

	private MatchBenchmark(PrintStream out) {
		this.out = out;
	}

	/**
	 * Runs without a framework, with everything on the class path.
	 *
	 * @param folders
	 *            folders with tasks
	 * @throws IOException
	 *             if a file cannot be read
	 * @throws ReadingException
	 *             if a vocabulary is refused
	 */
	public static void main(String[] folders) throws IOException, ReadingException {
		new MatchBenchmark().run(folders);
	}

	@Override
	public Object start(IApplicationContext context) throws IOException, ReadingException {
		context.applicationRunning();
		run((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// ends by itself
	}

	private void run(String... folders) throws IOException, ReadingException {
		for (String folder : folders) {
			List<MatchScore[]> scores = new ArrayList<>();
			for (MatchTask task : MatchTask.in(Path.of(folder))) {
				long start = System.nanoTime();
				Vocabulary source = new VocabularyReader().read(task.source()).vocabulary();
				Vocabulary target = new VocabularyReader().read(task.target()).vocabulary();
				scores.add(measure(task.name(), source, target, task.reference(), task.alone(), start));
			}
			if (scores.size() > 1) {
				out.printf(Locale.ROOT, LINE, Path.of(folder).getFileName() + ", mean F", //$NON-NLS-1$
						Double.valueOf(scores.stream().mapToDouble(score -> score[0].f()).average().orElse(0)),
						Double.valueOf(scores.stream().mapToDouble(score -> score[1].f()).average().orElse(0)), Double.valueOf(1));
			} else {
				perturbed(Path.of(folder));
			}
		}
	}

	/** The target of a single task once more, as somebody else would have written it. */
	private void perturbed(Path folder) throws IOException, ReadingException {
		MatchTask task = MatchTask.in(folder).get(0);
		Vocabulary original = new VocabularyReader().read(task.target()).vocabulary();
		Perturbation perturbation = new Perturbation(original);
		Vocabulary changed = perturbation.changed();
		measure(task.name() + " perturbed", changed, original, perturbation.reference(), Set.of(), System.nanoTime()); //$NON-NLS-1$
	}

	private MatchScore[] measure(String name, Vocabulary source, Vocabulary target, Set<Link> reference, Set<String> alone,
			long start) {
		SuggestionOptions options = new SuggestionOptions(true, SuggestionEngine.usualThreshold(source, target), false, 5);
		Set<Link> ours = new SuggestionEngine(() -> { /* nobody stops it */ }).suggest(source, target, options).stream()
				.map(one -> new Link(one.source().id(), one.target().id())).collect(Collectors.toCollection(LinkedHashSet::new));
		double seconds = (System.nanoTime() - start) / 1e9;
		Set<Link> peer = equalLabels(source, target);
		MatchScore[] whole = null;
		for (Half half : Half.values()) {
			MatchScore our = MatchScore.of(ours, reference, half);
			MatchScore their = MatchScore.of(peer, reference, half);
			String of = name + ' ' + half.name().toLowerCase(Locale.ROOT);
			line(of + " precision", our.precision(), their.precision()); //$NON-NLS-1$
			line(of + " recall", our.recall(), their.recall()); //$NON-NLS-1$
			line(of + " F", our.f(), their.f()); //$NON-NLS-1$
			if (!alone.isEmpty()) {
				line(of + " share of those without counterpart that are linked", linked(ours, alone, half), linked(peer, alone, half)); //$NON-NLS-1$
			}
			whole = half == Half.ALL ? new MatchScore[] { our, their } : whole;
		}
		line(name + " seconds, reading included (peer: what is allowed)", seconds, ALLOWED_SECONDS); //$NON-NLS-1$
		return whole;
	}

	private void line(String name, double ours, double peer) {
		out.printf(Locale.ROOT, LINE, name, Double.valueOf(ours), Double.valueOf(peer), Double.valueOf(peer == 0 ? 0 : ours / peer));
	}

	private static double linked(Set<Link> links, Set<String> alone, Half half) {
		long asked = alone.stream().filter(id -> half.test(new Link(id, ""))).count(); //$NON-NLS-1$
		long linked = links.stream().filter(half).map(Link::source).distinct().filter(alone::contains).count();
		return asked == 0 ? 0 : (double) linked / asked;
	}

	/** Half of the sources, or all. */
	private enum Half implements Predicate<Link> {
		/** Whole task. */
		ALL,
		/** For those who tune. */
		DEV,
		/** For those who report. */
		HELD_OUT;

		@Override
		public boolean test(Link link) {
			return this == ALL || (link.source().hashCode() * 0x9E3779B1 >>> 31 == 0) == (this == DEV);
		}
	}

	/** Links between concepts of the same kind with the same label, whatever its case. */
	private static Set<Link> equalLabels(Vocabulary source, Vocabulary target) {
		Map<String, List<Concept>> byLabel = new HashMap<>();
		for (Concept concept : target.concepts()) {
			concept.labels().forEach(label -> byLabel.computeIfAbsent(plain(label), key -> new ArrayList<>(1)).add(concept));
		}
		Set<Link> links = new LinkedHashSet<>();
		for (Concept concept : source.concepts()) {
			for (Label label : concept.labels()) {
				byLabel.getOrDefault(plain(label), List.of()).stream().filter(other -> other.kind() == concept.kind())
						.forEach(other -> links.add(new Link(concept.id(), other.id())));
			}
		}
		return links;
	}

	private static String plain(Label label) {
		return label.text().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
