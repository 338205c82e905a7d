package org.mekiki.funding.internal.money;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.MoneyStage;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.funding.Award;
import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.Call;
import org.mekiki.model.funding.Disbursement;
import org.mekiki.model.funding.Fund;
import org.mekiki.model.funding.Programme;
import org.mekiki.model.funding.Project;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/** Copies the money out of a model, so that nothing refers to live objects. */
public final class ModelMoney {

	private final String language;
	private final List<MoneyLine> lines = new ArrayList<>();
	private final Map<String, ModelLink> links = new HashMap<>();
	private final Map<String, List<String>> paths = new HashMap<>();
	private final Map<String, Place> programmes = new HashMap<>();
	private final Map<Programme, List<Fund>> funds = new HashMap<>();

	/** Where money stands in the model, from the programme downwards. */
	private record Place(Map<FundingDimension, String> values, Tags tags) {

		Place with(FundingDimension dimension, String value) {
			Map<FundingDimension, String> more = new EnumMap<>(FundingDimension.class);
			more.putAll(values);
			if (value != null) {
				more.put(dimension, value);
			}
			return new Place(more, tags);
		}

		Place with(Tags other) {
			return new Place(values, other == Tags.NONE ? tags : other);
		}
	}

	/** Reads all money, with labels in a language. */
	public ModelMoney(KnowledgeModel model, String language) {
		this.language = language;
		for (Fund fund : model.getFunds()) {
			fund.getProgrammes().forEach(programme -> funds.computeIfAbsent(programme, none -> new ArrayList<>()).add(fund));
		}
		model.getProgrammes().forEach(this::programme);
	}

	/** Every amount, whether it counts or not. */
	public List<MoneyLine> lines() {
		return lines;
	}

	/** Objects that are values of dimensions. */
	public Map<String, ModelLink> links() {
		return links;
	}

	/** For each technology that is a value: itself and what is above it, the topmost first. */
	public Map<String, List<String>> paths() {
		return paths;
	}

	private static Origin cited(List<SourceRef> sources) {
		return () -> sources;
	}

	/** Makes an object known as a value. */
	void know(Organisation organisation) {
		value(organisation);
	}

	/** The programme of an identifier; what has none stands for itself. */
	ModelLink programme(String id) {
		ModelLink link = id == null ? null : links.get(id);
		return link == null ? new ModelLink(String.valueOf(id), "Programme", String.valueOf(id)) : link; //$NON-NLS-1$
	}

	/** Fund and agency of a programme; empty if it is unknown. */
	Map<FundingDimension, String> valuesOf(String programme) {
		Place place = programmes.get(programme);
		return place == null ? Map.of() : place.values();
	}

	/** Technologies of a programme. */
	Tags tagsOf(String programme) {
		Place place = programmes.get(programme);
		return place == null ? Tags.NONE : place.tags();
	}

	private void programme(Programme programme) {
		List<Fund> paying = funds.getOrDefault(programme, List.of());
		Fund fund = paying.size() == 1 ? paying.getFirst() : null;
		Place place = new Place(Map.of(), Tags.NONE).with(FundingDimension.PROGRAMME, value(programme))
				.with(FundingDimension.FUND, value(fund))
				.with(FundingDimension.AGENCY, fund == null ? null : value(fund.getManager()))
				.with(tags(programme, programme.getTechnologies()));
		programmes.put(programme.getId(), place);
		programme.getBudgetLines().forEach(line -> budget(line, place));
		for (Call call : programme.getCalls()) {
			Place called = place.with(tags(call, call.getTechnologies()));
			call.getProjects().forEach(project -> project(project, funder(programme, called)));
		}
	}

	/** The one body that pays, if there is one. */
	private Place funder(Programme programme, Place place) {
		return programme.getFunders().size() == 1 ? body(place, programme.getFunders().getFirst()) : place;
	}

	private Place body(Place place, Organisation body) {
		return body == null ? place : place.with(FundingDimension.MINISTRY, value(body))
				.with(FundingDimension.COUNTRY, body.getJurisdiction());
	}

	private void budget(BudgetLine line, Place place) {
		if (line.getAmount() == null || line.getCurrency() == null) {
			return;
		}
		add(line, line.getRestates() == null ? null : line.getRestates().getId(), MoneyStage.valueOf(line.getStage().getName()),
				line.getAmount(), line.getAmountUpper() != null, line.getCurrency(), line.getFiscalYear(), Vintages.of(line),
				body(place, line.getBody()), line.getPrinted());
	}

	private void project(Project project, Place place) {
		Place own = place.with(FundingDimension.PROJECT, value(project)).with(tags(project, project.getTechnologies()));
		for (Award award : project.getAwards()) {
			Place granted = own.with(FundingDimension.PAYEE, value(award.getRecipient()));
			if (award.getAmount() != null && award.getCurrency() != null) {
				add(award, null, MoneyStage.AWARDED, award.getAmount(), false, award.getCurrency(), award.getFiscalYear(), "", //$NON-NLS-1$
						granted.with(FundingDimension.PAYER, own.values().get(FundingDimension.AGENCY)), null);
			}
			award.getDisbursements().forEach(payment -> payment(payment, award, own));
		}
	}

	/** What a recipient passes on is the same money again. */
	private void payment(Disbursement payment, Award award, Place own) {
		if (payment.getAmount() == null || payment.getCurrency() == null) {
			return;
		}
		boolean passedOn = award.getRecipient() != null && payment.getPayee() != null && payment.getPayee() != award.getRecipient();
		Organisation payee = payment.getPayee() == null ? award.getRecipient() : payment.getPayee();
		Place paid = own.with(FundingDimension.PAYEE, value(payee)).with(FundingDimension.PAYER,
				passedOn ? value(award.getRecipient()) : own.values().get(FundingDimension.AGENCY));
		add(payment, null, passedOn ? MoneyStage.PASSED_ON : MoneyStage.PAID, payment.getAmount(), false, payment.getCurrency(),
				award.getFiscalYear(), "", paid, null); //$NON-NLS-1$
	}

	private void add(Element what, String restates, MoneyStage stage, Long amount, boolean range, String currency, Integer year,
			String vintage, Place place, String printed) {
		lines.add(new MoneyLine(link(what), restates, stage, amount.longValue(), range, currency, year, vintage, place.values(),
				place.tags(), printed == null ? "" : printed, cited(sources(what)))); //$NON-NLS-1$
	}

	private Tags tags(Element tagged, List<Technology> technologies) {
		technologies.forEach(this::path);
		return Tags.of(tagged, technologies);
	}

	private void path(Technology technology) {
		if (!paths.containsKey(technology.getId())) {
			List<String> path = new ArrayList<>();
			for (Technology at = technology; at != null; at = at.getParent()) {
				path.addFirst(value(at));
			}
			for (int i = 0; i < path.size(); i++) {
				paths.putIfAbsent(path.get(i), List.copyOf(path.subList(0, i + 1)));
			}
		}
	}

	private String value(Element element) {
		if (element == null) {
			return null;
		}
		links.computeIfAbsent(element.getId(), none -> link(element));
		return element.getId();
	}

	private ModelLink link(Element element) {
		return new ModelLink(element.getId(), element.eClass().getName(), Labels.text(element, language));
	}

	private List<SourceRef> sources(Element element) {
		return element.getCitations().stream().filter(citation -> citation.getSource() != null)
				.map(citation -> new SourceRef(link(citation.getSource()), Labels.text(citation.getSource(), language),
						citation.getLocator(), citation.getQuote()))
				.toList();
	}
}
