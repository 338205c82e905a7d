package org.mekiki.workbench.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.mekiki.core.api.exchange.AskingImporter;
import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.ImportForm;
import org.mekiki.core.api.exchange.ImportForm.Choice;
import org.mekiki.core.api.exchange.ImportForm.Column;
import org.mekiki.core.api.exchange.ImportForm.Field;
import org.mekiki.core.api.exchange.ImportForm.Grid;
import org.mekiki.core.api.exchange.ImportForm.Kind;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.model.Dataset;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.store.RowColumn;
import org.mekiki.store.RowSchema;
import org.mekiki.store.RowType;
import org.mekiki.store.RowWriter;

/** Importers and exporters that behave well and badly. */
public final class PlantedExchange {

	private PlantedExchange() {
	}

	/** Reads lines of notation and English label; a line with more or less is refused, "!" ends everything. */
	public static final class Names implements Importer {

		@Override
		public void read(ImportFile file, ImportDraft draft) throws IOException, ImportException {
			Taxonomy taxonomy = draft.model().getTaxonomies().get(0);
			try (BufferedReader in = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
				int number = 0;
				for (String line = in.readLine(); line != null; line = in.readLine()) {
					number++;
					String[] cells = line.split("[,\t]");
					if (line.startsWith("!")) {
						throw new ImportException("This is another kind of file.", new Place(file.name(), number, "A"));
					}
					if (cells.length != 2) {
						draft.refuse(new Place(file.name(), number, "B"), "A name is missing.");
						continue;
					}
					draft.from(named(taxonomy, draft.arguments().text("prefix") + cells[0], cells[1]),
							new Place(file.name(), number, "B"));
				}
			}
		}

		private static Technology named(Taxonomy taxonomy, String notation, String name) {
			Technology technology = taxonomy.getTechnologies().stream()
					.filter(one -> notation.equals(one.getNotation())).findFirst().orElseGet(() -> {
						Technology added = TaxonomyFactory.eINSTANCE.createTechnology();
						added.setNotation(notation);
						taxonomy.getTechnologies().add(added);
						return added;
					});
			Labels.set(technology.getLabels(), "en", name);
			return technology;
		}
	}

	/** Asks which prefix notations get, and for each line whether it is read. */
	public static final class Asking implements AskingImporter {

		@Override
		public ImportForm ask(ImportFile file, ImportDraft draft, Map<String, String> answers) throws IOException {
			String prefix = answers.getOrDefault("prefix", "");
			List<String> lines = Files.readAllLines(file.path());
			List<List<Field>> parts = new ArrayList<>();
			for (int i = 0; i < lines.size(); i++) {
				parts.add(List.of(Field.shown(lines.get(i)), new Field("line" + i, "", Kind.CHOICE,
						List.of(new Choice("yes", "Read"), new Choice("no", "Left out")), answers.getOrDefault("line" + i, "yes"))));
			}
			Grid grid = new Grid(List.of(new Column("Text", false), new Column("Use", false)), parts);
			return new ImportForm(lines.size() + " lines, prefix " + prefix, prefix.contains(" ") ? "No blanks." : "",
					List.of(new Field("prefix", "Prefix", Kind.TEXT, List.of(), prefix)), grid, Grid.NONE,
					Map.of("prefix", List.of(prefix)));
		}

		@Override
		public void read(ImportFile file, ImportDraft draft) throws IOException, ImportException {
			new Names().read(file, draft);
		}
	}

	/** Writes a row of a new data set. */
	public static final class Rows implements Importer {

		/** Identifier of the data set made last. */
		static volatile String made;

		@Override
		public void read(ImportFile file, ImportDraft draft) throws Exception {
			Dataset dataset = ModelFactory.eINSTANCE.createDataset();
			draft.model().getDatasets().add(dataset);
			try (RowWriter writer = draft.write(dataset, new RowSchema("planted.rows", List.of(new RowColumn("name", RowType.TEXT, "name"))))) {
				writer.text(0, "one");
				writer.endRow(1);
				writer.finish();
			}
			made = dataset.getId();
			draft.from(dataset, new Place(file.name(), 1, ""));
		}
	}

	/** Reads until it is cancelled. */
	public static final class Endless implements Importer {

		/** Open once reading has begun. */
		static CountDownLatch reading = new CountDownLatch(1);

		@Override
		public void read(ImportFile file, ImportDraft draft) throws InterruptedException {
			reading.countDown();
			while (true) {
				draft.progress().check();
				Thread.sleep(1);
			}
		}
	}

	/** Throws. */
	public static final class Bad implements Importer, Exporter {

		@Override
		public void read(ImportFile file, ImportDraft draft) {
			throw new IllegalStateException("planted failure");
		}

		@Override
		public void write(ExportContext context, OutputStream out) throws IOException {
			out.write('x');
			throw new IllegalStateException("planted failure");
		}
	}

	/** Writes names of taxonomies. */
	public static final class Taxonomies implements Exporter {

		@Override
		public void write(ExportContext context, OutputStream out) throws IOException {
			String mark = context.arguments().text("mark");
			for (var element : context.elements().isEmpty() ? context.model().getTaxonomies() : context.elements()) {
				out.write((mark + Labels.text(element, "en") + '\n').getBytes(StandardCharsets.UTF_8));
			}
		}
	}
}
