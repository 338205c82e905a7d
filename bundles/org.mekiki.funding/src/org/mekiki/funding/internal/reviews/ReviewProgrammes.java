package org.mekiki.funding.internal.reviews;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.search.TextFolding;
import org.mekiki.model.Citation;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;
import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.actors.OrganisationKind;
import org.mekiki.model.funding.FundingFactory;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.text.Labels;

/** Programmes and ministries as objects, found in the knowledge base or made. */
final class ReviewProgrammes {

	private static final String JA = "ja"; //$NON-NLS-1$

	private final ImportDraft draft;
	private final Source source;
	private final Map<String, Programme> byNumber = new HashMap<>();
	private final Map<String, Organisation> organisations = new HashMap<>();
	/** By name of the sheet. */
	private final Map<String, Programme> bySheet = new HashMap<>();

	ReviewProgrammes(ImportDraft draft, Source source) {
		this.draft = draft;
		this.source = source;
		KnowledgeModel model = draft.model();
		model.getProgrammes().forEach(programme -> {
			if (programme.getNotation() != null) {
				byNumber.putIfAbsent(programme.getNotation(), programme);
			}
		});
		model.getOrganisations().forEach(organisation -> organisation.getLabels()
				.forEach(label -> organisations.putIfAbsent(TextFolding.fold(label.getValue()), organisation)));
	}

	/** The programme that sheets are about. */
	Programme programme(List<Sheet> sheets, String file) {
		Sheet newest = sheets.getLast();
		Programme programme = sheets.reversed().stream().map(sheet -> byNumber.get(sheet.number())).filter(java.util.Objects::nonNull)
				.findFirst().orElse(null);
		if (programme == null) {
			programme = FundingFactory.eINSTANCE.createProgramme();
			draft.model().getProgrammes().add(programme);
		}
		set(programme, newest);
		for (Sheet sheet : sheets) {
			cite(programme, sheet);
			bySheet.put(sheet.key(), programme);
			if (!sheet.number().isEmpty()) {
				byNumber.putIfAbsent(sheet.number(), programme);
			}
		}
		draft.from(programme, new Place(file, newest.line(), "")); //$NON-NLS-1$
		return programme;
	}

	private void set(Programme programme, Sheet newest) {
		if (!newest.number().isEmpty()) {
			programme.setNotation(newest.number());
		}
		Labels.set(programme.getLabels(), JA, newest.name());
		if (newest.start() != null) {
			programme.setStart(newest.start().toString());
		}
		if (newest.end() != null) {
			programme.setEnd(newest.end().toString());
		}
		Organisation ministry = ministry(newest.ministry());
		if (ministry != null && programme.getFunders().isEmpty()) {
			programme.getFunders().add(ministry);
		}
	}

	private void cite(Programme programme, Sheet sheet) {
		String locator = String.valueOf(sheet.line());
		if (programme.getCitations().stream().noneMatch(citation -> citation.getSource() == source && locator.equals(citation.getLocator()))) {
			Citation citation = ModelFactory.eINSTANCE.createCitation();
			citation.setSource(source);
			citation.setLocator(locator);
			citation.setQuote(sheet.key());
			programme.getCitations().add(citation);
		}
	}

	/** Null if there is no name. */
	Organisation ministry(String name) {
		return name.isEmpty() ? null : organisations.computeIfAbsent(TextFolding.fold(name), folded -> {
			Organisation made = ActorsFactory.eINSTANCE.createOrganisation();
			made.setKind(OrganisationKind.GOVERNMENT);
			made.setJurisdiction("JP"); //$NON-NLS-1$
			Labels.set(made.getLabels(), JA, name);
			draft.model().getOrganisations().add(made);
			return made;
		});
	}

	/** Null if there is no such sheet. */
	Programme of(String sheet) {
		return bySheet.get(sheet);
	}
}
