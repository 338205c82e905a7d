package org.mekiki.funding.internal.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.search.TextFolding;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.internal.money.Vintages;
import org.mekiki.model.Citation;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.FundingFactory;
import org.mekiki.model.funding.Programme;

/**
 * Budget lines as objects, for the programmes that were asked for: those that people work on, tag with technologies and
 * judge. Everything else stays rows.
 */
final class BudgetObjects {

	/** Lines that people can still look at. */
	private static final int MOST = 50_000;

	private record Key(Programme programme, Integer year, BudgetStage stage) {
	}

	private final ImportDraft draft;
	private final Texts texts;
	private final ReviewProgrammes programmes;
	private final Source source;
	private final Set<String> wanted = new HashSet<>();
	private final Map<Key, List<BudgetLine>> lines = new HashMap<>();
	private int count;

	BudgetObjects(ImportDraft draft, Texts texts, ReviewProgrammes programmes, Source source) {
		this.draft = draft;
		this.texts = texts;
		this.programmes = programmes;
		this.source = source;
	}

	/** Chooses sheets by words in number, name or ministry of their programme; without words none. */
	void choose(List<String> words, List<List<Sheet>> groups) throws ImportException {
		for (String word : words) {
			String folded = TextFolding.fold(word.strip());
			List<List<Sheet>> named = groups.stream().filter(group -> group.stream().anyMatch(sheet -> has(sheet, folded))).toList();
			if (!folded.isEmpty() && named.isEmpty()) {
				throw new ImportException(texts.get("onlyNone", word), null); //$NON-NLS-1$
			}
			if (!folded.isEmpty()) {
				named.forEach(group -> group.forEach(sheet -> wanted.add(sheet.key())));
			}
		}
	}

	private static boolean has(Sheet sheet, String folded) {
		return TextFolding.fold(sheet.number()).equals(folded) || TextFolding.fold(sheet.ministry()).equals(folded)
				|| TextFolding.fold(sheet.name()).contains(folded);
	}

	/** Takes an amount. */
	void line(Sheet sheet, Integer year, String stage, Long yen, String printed, Place place) {
		if (!wanted.contains(sheet.key()) || Stages.TOTAL.equals(stage) || ++count > MOST) {
			return;
		}
		Programme programme = programmes.of(sheet.key());
		BudgetStage of = BudgetStage.getByName(stage);
		List<BudgetLine> known = lines.computeIfAbsent(new Key(programme, year, of), this::present);
		String vintage = String.valueOf(sheet.year());
		BudgetLine line = known.stream().filter(each -> Vintages.of(each).equals(vintage)).findFirst().orElse(null);
		if (line == null) {
			line = FundingFactory.eINSTANCE.createBudgetLine();
			line.setFiscalYear(year);
			line.setStage(of);
			Organisation body = programmes.ministry(sheet.ministry());
			line.setBody(body);
			Vintages.set(line, vintage);
			programme.getBudgetLines().add(line);
			known.add(line);
			cite(line, place);
		}
		line.setAmount(yen);
		line.setCurrency("JPY"); //$NON-NLS-1$
		line.setPrinted(printed + texts.get("millionYen")); //$NON-NLS-1$
		draft.from(line, place);
	}

	private List<BudgetLine> present(Key key) {
		return new ArrayList<>(key.programme().getBudgetLines().stream()
				.filter(line -> key.year().equals(line.getFiscalYear()) && line.getStage() == key.stage()).toList());
	}

	private void cite(BudgetLine line, Place place) {
		Citation citation = ModelFactory.eINSTANCE.createCitation();
		citation.setSource(source);
		citation.setLocator(place.line() + ":" + place.cell()); //$NON-NLS-1$
		line.getCitations().add(citation);
	}

	/** Links each line to the one of the sheet before. */
	void end() throws ImportException {
		if (count > MOST) {
			throw new ImportException(texts.get("onlyTooMany", Integer.valueOf(MOST)), null); //$NON-NLS-1$
		}
		for (List<BudgetLine> same : lines.values()) {
			List<BudgetLine> ordered = same.stream().filter(line -> !Vintages.of(line).isEmpty())
					.sorted(Comparator.comparing(Vintages::of)).toList();
			for (int i = 1; i < ordered.size(); i++) {
				if (ordered.get(i).getRestates() != ordered.get(i - 1)) {
					ordered.get(i).setRestates(ordered.get(i - 1));
				}
			}
		}
	}
}
