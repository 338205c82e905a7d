package @id@;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.Need;
import org.mekiki.model.text.Labels;

/** Reads needs: notation, English and Japanese label, separated by tabs. An example: read your own files in its place. */
public final class @Class@ implements Importer {

	private static final int MOST_LINES = 100_000;
	private static final int LONGEST_LINE = 10_000;

	@Override
	public void read(ImportFile file, ImportDraft draft) throws ImportException, IOException {
		Texts texts = Texts.of(@Class@.class, draft.locale());
		// Known objects are found by notation, so that reading the same file twice changes nothing.
		Map<String, Need> known = new HashMap<>();
		draft.model().getNeeds().forEach(need -> known.put(need.getNotation(), need));
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
			long number = 0;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				draft.progress().check();
				// Input from outside is hostile: bound what is read.
				if (++number > MOST_LINES) {
					throw new ImportException(texts.get("many", MOST_LINES), new Place(file.name(), number, ""));
				}
				if (!line.isBlank()) {
					read(line, new Place(file.name(), number, ""), draft, known, texts);
				}
			}
		}
	}

	private static void read(String line, Place place, ImportDraft draft, Map<String, Need> known, Texts texts) {
		String[] cells = line.split("\t", -1);
		String problem = line.length() > LONGEST_LINE ? texts.get("long", LONGEST_LINE)
				: cells.length != 3 ? texts.get("columns", cells.length)
						: cells[0].isBlank() ? texts.get("notation")
								: cells[1].isBlank() && cells[2].isBlank() ? texts.get("empty") : null;
		if (problem != null) {
			// What cannot be taken is told with its place; the other lines are read.
			draft.refuse(place, problem);
			return;
		}
		Need need = known.computeIfAbsent(cells[0].strip(), notation -> {
			Need created = ActorsFactory.eINSTANCE.createNeed();
			created.setNotation(notation);
			draft.model().getNeeds().add(created);
			return created;
		});
		Labels.set(need.getLabels(), "en", cells[1].strip());
		Labels.set(need.getLabels(), "ja", cells[2].strip());
		// What comes from the file is shown in the preview, and cites the file once it is imported.
		draft.from(need, place);
	}
}
