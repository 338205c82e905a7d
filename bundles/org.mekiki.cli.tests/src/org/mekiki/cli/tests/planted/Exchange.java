package org.mekiki.cli.tests.planted;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** Importers and exporters that behave well and badly. */
public final class Exchange {

	private Exchange() {
	}

	/** Reads lines of notation and English label; questions are remarks, others are refused. */
	public static final class Notations implements Importer {

		@Override
		public void read(ImportFile file, ImportDraft draft) throws IOException, ImportException {
			Taxonomy taxonomy = draft.model().getTaxonomies().get(0);
			try (BufferedReader in = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
				int number = 0;
				for (String line = in.readLine(); line != null; line = in.readLine()) {
					number++;
					String[] cells = line.split(",");
					if (line.startsWith("!")) {
						throw new ImportException("This is another kind of file.", new Place(file.name(), number, ""));
					}
					if (line.startsWith("?")) {
						draft.remark(new Place(file.name(), number, ""), "A question.");
						continue;
					}
					if (cells.length != 2) {
						draft.refuse(new Place(file.name(), number, ""), "A name is missing.");
						continue;
					}
					String notation = draft.arguments().text("prefix") + cells[0];
					Technology technology = taxonomy.getTechnologies().stream()
							.filter(one -> notation.equals(one.getNotation())).findFirst().orElseGet(() -> {
								Technology added = TaxonomyFactory.eINSTANCE.createTechnology();
								added.setNotation(notation);
								taxonomy.getTechnologies().add(added);
								return added;
							});
					Labels.set(technology.getLabels(), "en", cells[1]);
					draft.from(technology, new Place(file.name(), number, "name"));
				}
			}
		}
	}

	/** Writes names of taxonomies. */
	public static final class Names implements Exporter {

		@Override
		public void write(ExportContext context, OutputStream out) throws IOException {
			for (var element : context.elements().isEmpty() ? context.model().getTaxonomies() : context.elements()) {
				out.write((Labels.text(element, context.dataLanguage()) + '\n').getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	/** Throws. */
	public static final class Bad implements Importer, Exporter {

		@Override
		public void read(ImportFile file, ImportDraft draft) {
			throw new IllegalStateException("planted");
		}

		@Override
		public void write(ExportContext context, OutputStream out) throws IOException {
			out.write('x');
			throw new IllegalStateException("planted");
		}
	}
}
