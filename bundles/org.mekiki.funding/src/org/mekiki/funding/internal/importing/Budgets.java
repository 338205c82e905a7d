package org.mekiki.funding.internal.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.mekiki.core.api.search.TextFolding;
import org.mekiki.funding.internal.money.Vintages;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.actors.OrganisationKind;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.FundingFactory;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.text.Labels;

/** Programmes, bodies and budget lines of a knowledge base, found by what they are, or made. */
final class Budgets {

	/** What makes a line the same line. */
	private record Key(Programme programme, Integer year, BudgetStage stage, Organisation body, String vintage) {
	}

	private final KnowledgeModel model;
	private final Map<String, Programme> byNumber = new HashMap<>();
	private final Map<String, Programme> byName = new HashMap<>();
	private final Map<String, Organisation> organisations = new HashMap<>();
	private final Map<Key, BudgetLine> lines = new HashMap<>();

	Budgets(KnowledgeModel model) {
		this.model = model;
		model.getProgrammes().forEach(programme -> {
			if (programme.getNotation() != null) {
				byNumber.putIfAbsent(programme.getNotation(), programme);
			}
			programme.getLabels().forEach(label -> byName.putIfAbsent(TextFolding.fold(label.getValue()), programme));
			programme.getBudgetLines().forEach(line -> lines.putIfAbsent(new Key(programme, line.getFiscalYear(), line.getStage(),
					line.getBody(), Vintages.of(line)), line));
		});
		model.getOrganisations().forEach(organisation -> organisation.getLabels()
				.forEach(label -> organisations.putIfAbsent(TextFolding.fold(label.getValue()), organisation)));
	}

	/** By its number if it has one, else by its name. */
	Programme programme(String number, String name) {
		Programme found = number.isEmpty() ? byName.get(TextFolding.fold(name)) : byNumber.get(number);
		if (found == null) {
			found = FundingFactory.eINSTANCE.createProgramme();
			if (!number.isEmpty()) {
				found.setNotation(number);
				byNumber.put(number, found);
			}
			label(found, name);
			model.getProgrammes().add(found);
			byName.putIfAbsent(TextFolding.fold(name), found);
		}
		return found;
	}

	/** Null if there is no name. */
	Organisation organisation(String name) {
		return name.isEmpty() ? null : organisations.computeIfAbsent(TextFolding.fold(name), folded -> {
			Organisation made = ActorsFactory.eINSTANCE.createOrganisation();
			made.setKind(OrganisationKind.GOVERNMENT);
			label(made, name);
			model.getOrganisations().add(made);
			return made;
		});
	}

	private static void label(Element element, String name) {
		Labels.set(element.getLabels(), name.chars().allMatch(c -> c < 0x250) ? "en" : "ja", name); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What is the same in everything but the amount is the same line. */
	BudgetLine line(Programme programme, Integer year, BudgetStage stage, Organisation body, String vintage) {
		return lines.computeIfAbsent(new Key(programme, year, stage, body, vintage), key -> {
			BudgetLine made = FundingFactory.eINSTANCE.createBudgetLine();
			made.setFiscalYear(year);
			made.setStage(stage);
			made.setBody(body);
			Vintages.set(made, vintage);
			programme.getBudgetLines().add(made);
			return made;
		});
	}

	/** A later sheet restates the earlier ones: same programme, body, year and stage. */
	void linkVintages() {
		for (Programme programme : model.getProgrammes()) {
			Map<Key, List<BudgetLine>> same = programme.getBudgetLines().stream().filter(line -> !Vintages.of(line).isEmpty())
					.collect(Collectors.groupingBy(line -> new Key(programme, line.getFiscalYear(), line.getStage(), line.getBody(), ""))); //$NON-NLS-1$
			for (List<BudgetLine> vintages : same.values()) {
				List<BudgetLine> ordered = vintages.stream().sorted(Comparator.comparing(Vintages::of)).toList();
				for (int i = 1; i < ordered.size(); i++) {
					if (ordered.get(i).getRestates() != ordered.get(i - 1)) {
						ordered.get(i).setRestates(ordered.get(i - 1));
					}
				}
			}
		}
	}
}
