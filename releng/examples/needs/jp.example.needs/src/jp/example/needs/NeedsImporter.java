package jp.example.needs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.Need;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** Reads needs from a text file. What is there already is found by its notation, so reading twice changes nothing. */
public final class NeedsImporter implements Importer {

	private static final int MOST_LINES = 100_000;

	@Override
	public void read(ImportFile file, ImportDraft draft) throws ImportException, IOException {
		Texts texts = Texts.of(NeedsImporter.class, draft.locale());
		Map<String, Need> needs = new HashMap<>();
		draft.model().getNeeds().forEach(need -> needs.put(need.getNotation(), need));
		Map<String, List<Technology>> technologies = technologies(draft);
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
			long number = 0;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				draft.progress().check();
				if (++number > MOST_LINES) {
					throw new ImportException(texts.get("many", MOST_LINES), new Place(file.name(), number, ""));
				}
				// a byte order mark, as spreadsheets write it
				String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
				if (!text.isBlank() && !text.startsWith("#")) {
					try {
						Need need = read(NeedLine.parse(text), number, file, draft, needs, technologies, texts);
						// the preview shows it, and once it is imported it cites the file
						draft.from(need, new Place(file.name(), number, ""));
					} catch (NeedLine.Problem problem) {
						draft.refuse(new Place(file.name(), number, problem.column), texts.get(problem.key, problem.number));
					}
				}
			}
		}
	}

	private static Need read(NeedLine line, long number, ImportFile file, ImportDraft draft, Map<String, Need> needs,
			Map<String, List<Technology>> technologies, Texts texts) {
		Need need = needs.computeIfAbsent(line.notation(), notation -> {
			Need created = ActorsFactory.eINSTANCE.createNeed();
			created.setNotation(notation);
			draft.model().getNeeds().add(created);
			return created;
		});
		Labels.set(need.getLabels(), "en", line.english());
		Labels.set(need.getLabels(), "ja", line.japanese());
		List<Technology> meant = new ArrayList<>();
		for (String notation : line.technologies()) {
			List<Technology> found = technologies.getOrDefault(notation, List.of());
			if (found.size() == 1) {
				meant.add(found.get(0));
			} else {
				draft.refuse(new Place(file.name(), number, "technologies"),
						texts.get(found.isEmpty() ? "unknown" : "ambiguous", notation));
			}
		}
		if (!need.getTechnologies().equals(meant)) {
			need.getTechnologies().clear();
			need.getTechnologies().addAll(meant);
		}
		return need;
	}

	private static Map<String, List<Technology>> technologies(ImportDraft draft) {
		Map<String, List<Technology>> technologies = new HashMap<>();
		draft.model().getTaxonomies().forEach(taxonomy -> taxonomy.eAllContents().forEachRemaining(object -> {
			if (object instanceof Technology technology && technology.getNotation() != null) {
				technologies.computeIfAbsent(technology.getNotation(), none -> new ArrayList<>()).add(technology);
			}
		}));
		return technologies;
	}
}
