package org.mekiki.benchmarks.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.lists.api.suggest.ElementSuggester;
import org.mekiki.model.Element;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.text.Labels;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;

/**
 * Vocabularies of every size in a process that is warm: read up to the preview of their import, beside RDF4J reading the same
 * file into a model of statements; imported and saved; opened again; and suggestions for twelve lists. Prints a line for each
 * figure: name, ours, peer, ratio.
 */
public final class VocabularyBenchmark implements IApplication {

	private static final int ROUNDS = 5;
	private static final int LISTS = 12;
	private static final int ITEMS = 200;
	private static final double SUGGESTIONS_BUDGET = 2_000;

	private Path folder;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		context.applicationRunning();
		folder = Files.createTempDirectory("mekiki-vocabulary"); //$NON-NLS-1$
		try {
			measure(7_000, false, "ttl"); //$NON-NLS-1$
			measure(7_000, false, "rdf"); //$NON-NLS-1$
			measure(40_000, true, "ttl"); //$NON-NLS-1$
			suggestions();
		} finally {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// ends by itself
	}

	private void measure(int concepts, boolean rich, String form) throws Exception {
		GeneratedVocabulary vocabulary = new GeneratedVocabulary(concepts, rich);
		Path file = folder.resolve("v" + concepts + '.' + form); //$NON-NLS-1$
		vocabulary.write(file);
		String what = String.format(Locale.ROOT, "%,d concepts, %,d statements, %s", Integer.valueOf(concepts), //$NON-NLS-1$
				Long.valueOf(vocabulary.triples()), form);
		FolderLocation location = new FolderLocation(folder.resolve("base" + concepts + form)); //$NON-NLS-1$
		try (KnowledgeBase base = KnowledgeBases.create(location, CreateOptions.standard(), null)) {
			EditingSession session = new EditingSession(base, ModelThread.DIRECT, SessionOptions.PLAIN);
			List<Double> ours = new ArrayList<>();
			List<Double> peer = new ArrayList<>();
			for (int round = 0; round < ROUNDS; round++) {
				long before = System.nanoTime();
				preview(session, file);
				ours.add(millis(before));
				before = System.nanoTime();
				peer(file);
				peer.add(millis(before));
			}
			figure("preview of " + what + ", ms (peer: RDF4J into a model)", median(ours), median(peer)); //$NON-NLS-1$ //$NON-NLS-2$
			ImportPreview preview = preview(session, file);
			long before = System.nanoTime();
			preview.apply(session);
			session.save("bench", "", null); //$NON-NLS-1$ //$NON-NLS-2$
			figure("import and save of " + what + ", ms (peer: RDF4J into a model)", millis(before).doubleValue(), median(peer)); //$NON-NLS-1$ //$NON-NLS-2$
			session.close();
		}
		List<Double> opened = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			long before = System.nanoTime();
			try (KnowledgeBase base = KnowledgeBases.open(location, OpenOptions.standard(), null)) {
				check(base.model().getTaxonomies().isEmpty());
				opened.add(millis(before));
			}
		}
		figure("base with " + what + " opened, ms (peer: budget)", median(opened), rich ? 10_000 : 2_000); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static ImportPreview preview(EditingSession session, Path file)
			throws ArgumentsException, ImportException, FaultException {
		ImporterDescriptor importer = ImporterDescriptor.all().stream()
				.filter(each -> each.contribution().id().equals("org.mekiki.lists.skos")).findFirst().orElseThrow(); //$NON-NLS-1$
		return new Importing(session.access(), Locale.ENGLISH, "en").read(importer, file, //$NON-NLS-1$
				Map.of("as", List.of("taxonomy")), null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void peer(Path file) throws IOException {
		Model model = new LinkedHashModel();
		RDFParser parser = file.toString().endsWith("rdf") ? new RDFXMLParser() : new TurtleParser(); //$NON-NLS-1$
		parser.setRDFHandler(new AbstractRDFHandler() {
			@Override
			public void handleStatement(Statement statement) {
				model.add(statement);
			}
		});
		try (InputStream in = Files.newInputStream(file)) {
			parser.parse(in, "http://example.org/"); //$NON-NLS-1$
		}
		check(model.isEmpty());
	}

	/** Twelve lists against a taxonomy of ten thousand: all at once, and one after the other as in the review. */
	private void suggestions() throws Exception {
		Path file = folder.resolve("v10000.ttl"); //$NON-NLS-1$
		GeneratedVocabulary vocabulary = new GeneratedVocabulary(10_000, false);
		vocabulary.write(file);
		try (KnowledgeBase base = KnowledgeBases.create(new FolderLocation(folder.resolve("suggestions")), CreateOptions.standard(), //$NON-NLS-1$
				null)) {
			EditingSession session = new EditingSession(base, ModelThread.DIRECT, SessionOptions.PLAIN);
			preview(session, file).apply(session);
			List<TechnologyList> lists = lists(vocabulary.names());
			List<Taxonomy> taxonomies = List.copyOf(base.model().getTaxonomies());
			List<Double> together = new ArrayList<>();
			List<Double> single = new ArrayList<>();
			for (int round = 0; round < ROUNDS; round++) {
				long before = System.nanoTime();
				check(suggest(lists, taxonomies).isEmpty());
				together.add(millis(before));
				before = System.nanoTime();
				check(suggest(lists.subList(0, 1), taxonomies).isEmpty());
				single.add(millis(before));
			}
			String what = LISTS + " lists x " + ITEMS + " items, 10,000 concepts"; //$NON-NLS-1$ //$NON-NLS-2$
			figure("suggestions at once, " + what + ", ms (peer: budget)", median(together), SUGGESTIONS_BUDGET); //$NON-NLS-1$ //$NON-NLS-2$
			figure("suggestions of one list, " + what + ", ms (peer: a twelfth of the budget)", median(single), //$NON-NLS-1$ //$NON-NLS-2$
					SUGGESTIONS_BUDGET / LISTS);
			session.close();
		}
	}

	private static Map<Element, ?> suggest(List<TechnologyList> lists, List<Taxonomy> taxonomies) {
		return new ElementSuggester(null).suggest(lists, taxonomies, 5, ElementSuggester.WORTH_A_LOOK);
	}

	/** Items are names of the vocabulary, put as they are, in other words, or only in part. */
	private static List<TechnologyList> lists(List<String> names) {
		Random random = new Random(20261122);
		List<TechnologyList> lists = new ArrayList<>();
		for (int list = 0; list < LISTS; list++) {
			TechnologyList one = ListsFactory.eINSTANCE.createTechnologyList();
			one.setId(UUID.randomUUID().toString());
			one.setLanguage("en"); //$NON-NLS-1$
			for (int i = 0; i < ITEMS; i++) {
				String name = names.get(random.nextInt(names.size()));
				int way = random.nextInt(6);
				ListItem item = ListsFactory.eINSTANCE.createListItem();
				item.setId(UUID.randomUUID().toString());
				item.setText(way == 4 ? name : way == 5 ? "secure and novel " + name.substring(name.indexOf(' ') + 1) //$NON-NLS-1$
						: Terms.otherwise(name, way));
				Labels.set(item.getLabels(), "en", item.getText()); //$NON-NLS-1$
				one.getItems().add(item);
			}
			lists.add(one);
		}
		return lists;
	}

	/** The work is of use to somebody, so that it is done at all. */
	private static void check(boolean nothing) {
		if (nothing) {
			throw new IllegalStateException("Nothing came of it"); //$NON-NLS-1$
		}
	}

	private static Double millis(long since) {
		return Double.valueOf((System.nanoTime() - since) / 1e6);
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2).doubleValue();
	}

	private static void figure(String name, double ours, double peer) {
		System.out.println(String.format(Locale.ROOT, "%s | %.0f | %.0f | %.2f", name, Double.valueOf(ours), Double.valueOf(peer), //$NON-NLS-1$
				Double.valueOf(ours / peer)));
	}
}
