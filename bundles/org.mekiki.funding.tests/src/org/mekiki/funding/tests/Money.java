package org.mekiki.funding.tests;

import java.util.Locale;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.mekiki.funding.api.FundingFacts;
import org.mekiki.funding.api.MoneyMeasure;
import org.mekiki.funding.api.MoneyScope;
import org.mekiki.funding.api.MoneySlice;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.funding.Award;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.Disbursement;
import org.mekiki.model.funding.FundingFactory;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** Small models of money. */
final class Money {

	final KnowledgeModel model = ModelFactory.eINSTANCE.createKnowledgeModel();
	final ModelResource resource = new ModelResource(URI.createURI("mekiki:test"));

	Money() {
		model.setId(UUID.randomUUID().toString());
		resource.getContents().add(model);
	}

	private static <E extends Element> E named(E element, String name) {
		element.setId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString());
		Labels.set(element.getLabels(), "en", name);
		return element;
	}

	Organisation body(String name) {
		return model.getOrganisations().stream().filter(one -> Labels.text(one, "en").equals(name)).findFirst().orElseGet(() -> {
			Organisation made = named(ActorsFactory.eINSTANCE.createOrganisation(), name);
			model.getOrganisations().add(made);
			return made;
		});
	}

	Programme programme(String name) {
		Programme made = named(FundingFactory.eINSTANCE.createProgramme(), name);
		model.getProgrammes().add(made);
		return made;
	}

	Technology technology(String name, Technology parent) {
		Technology made = named(TaxonomyFactory.eINSTANCE.createTechnology(), name);
		if (parent != null) {
			parent.getChildren().add(made);
		} else {
			if (model.getTaxonomies().isEmpty()) {
				Taxonomy taxonomy = named(TaxonomyFactory.eINSTANCE.createTaxonomy(), "Taxonomy");
				model.getTaxonomies().add(taxonomy);
			}
			model.getTaxonomies().getFirst().getTechnologies().add(made);
		}
		return made;
	}

	BudgetLine line(Programme programme, Integer year, BudgetStage stage, String body, long amount) {
		BudgetLine line = FundingFactory.eINSTANCE.createBudgetLine();
		line.setFiscalYear(year);
		line.setStage(stage);
		line.setBody(body == null ? null : body(body));
		line.setAmount(Long.valueOf(amount));
		line.setCurrency("JPY");
		programme.getBudgetLines().add(line);
		return line;
	}

	static void property(Element element, String key, String value) {
		Property property = ModelFactory.eINSTANCE.createProperty();
		property.setKey(key);
		property.setValue(value);
		element.getProperties().add(property);
	}

	static BudgetLine vintage(BudgetLine line, String vintage, BudgetLine restates) {
		property(line, "funding.vintage", vintage);
		line.setRestates(restates);
		return line;
	}

	Award award(org.mekiki.model.funding.Project project, Integer year, String recipient, long amount) {
		Award award = FundingFactory.eINSTANCE.createAward();
		award.setFiscalYear(year);
		award.setRecipient(body(recipient));
		award.setAmount(Long.valueOf(amount));
		award.setCurrency("JPY");
		project.getAwards().add(award);
		return award;
	}

	void pay(Award award, String payee, long amount) {
		Disbursement payment = FundingFactory.eINSTANCE.createDisbursement();
		payment.setPayee(body(payee));
		payment.setAmount(Long.valueOf(amount));
		payment.setCurrency("JPY");
		award.getDisbursements().add(payment);
	}

	org.mekiki.model.funding.Project project(Programme programme, String name) {
		if (programme.getCalls().isEmpty()) {
			programme.getCalls().add(FundingFactory.eINSTANCE.createCall());
		}
		org.mekiki.model.funding.Project made = named(FundingFactory.eINSTANCE.createProject(), name);
		programme.getCalls().getFirst().getProjects().add(made);
		return made;
	}

	FundingFacts facts() {
		return facts(model);
	}

	static FundingFacts facts(KnowledgeModel model) {
		return FundingFacts.of(model, Locale.ENGLISH, "en");
	}

	MoneySlice slice(MoneyMeasure measure) {
		return facts().slice(MoneyScope.of(measure, "JPY"), null);
	}
}
