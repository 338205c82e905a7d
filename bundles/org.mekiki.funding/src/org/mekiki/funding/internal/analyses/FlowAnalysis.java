package org.mekiki.funding.internal.analyses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.chart.Sankey;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Column;
import org.mekiki.core.api.result.ColumnType;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.Trail;
import org.mekiki.core.api.text.Texts;
import org.mekiki.facts.api.Filter;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.MoneyMeasure;
import org.mekiki.funding.api.MoneySum;
import org.mekiki.funding.internal.analyses.FlowNetwork.Edge;
import org.mekiki.funding.internal.analyses.FlowNetwork.Node;
import org.mekiki.model.validation.Severity;

/** The way of the money: ministry, programme, fund, agency, payee, and those to whom it is passed on. */
public final class FlowAnalysis implements Analysis {

	private static final FundingDimension[] LEVELS = { FundingDimension.MINISTRY, FundingDimension.PROGRAMME, FundingDimension.FUND,
			FundingDimension.AGENCY, FundingDimension.PAYEE, FundingDimension.PAYEE };
	private static final int PAYEE = 4;
	private static final int PASSED_ON = 5;

	private Question budget;
	private Question paid;
	private Question passedOn;
	private Texts texts;
	private FlowNetwork network;
	private Map<Integer, Integer> gathered;

	@Override
	public Result run(AnalysisContext context) throws AnalysisException {
		budget = Question.of(context, 1);
		texts = budget.texts;
		paid = Question.of(context, budget.facts, MoneyMeasure.PAID, 1);
		if (paid.slice.table().rows() == 0) {
			paid = Question.of(context, budget.facts, MoneyMeasure.AWARDED, 1);
		}
		passedOn = Question.of(context, budget.facts, MoneyMeasure.PASSED_ON, 1);
		network = new FlowNetwork();
		budgets();
		payments();
		Cautions cautions = new Cautions(budget);
		String title = texts.get("flow.title"); //$NON-NLS-1$
		int removed = network.removeNegative();
		if (network.nodes().isEmpty()) {
			return Result.of(title, texts.get("portfolio.nothing", budget.measureLabel()), cautions.nothing().section(), table()); //$NON-NLS-1$
		}
		if (removed > 0) {
			cautions.and(Severity.INFO, texts.get("flow.negative", Integer.valueOf(removed)), null); //$NON-NLS-1$
		}
		gathered = network.gather(context.arguments().integer("most", 12), PivotKey.OTHERS); //$NON-NLS-1$
		network.balance(PASSED_ON, PAYEE);
		cautions.and(Severity.INFO, texts.get("flow.measures", budget.measureLabel(), paid.measureLabel()), null); //$NON-NLS-1$
		List<Section> sections = new ArrayList<>(List.of(chart(title), table(), cautions.section()));
		return new Result(title, summary(), sections);
	}

	private void budgets() {
		for (MoneySum sum : budget.slice.sums(
				List.of(FundingDimension.MINISTRY, FundingDimension.PROGRAMME, FundingDimension.FUND, FundingDimension.AGENCY),
				budget.filters, null)) {
			List<Node> way = new ArrayList<>();
			way.add(new Node(0, (String) sum.key()));
			for (int level = 1; level < PAYEE; level++) {
				way.add(node(level, sum.keys().get(level)));
			}
			network.add(way, sum.minor());
		}
	}

	private void payments() {
		for (MoneySum sum : paid.slice.sums(
				List.of(FundingDimension.PROGRAMME, FundingDimension.FUND, FundingDimension.AGENCY, FundingDimension.PAYEE),
				paid.filters, null)) {
			// the last place where the budget arrived is where it is paid from
			Node from = sum.keys().get(2) != null ? node(3, sum.keys().get(2))
					: sum.keys().get(1) != null ? node(2, sum.keys().get(1)) : node(1, sum.key());
			network.add(Arrays.asList(from, new Node(PAYEE, (String) sum.keys().get(3))), sum.minor());
		}
		for (MoneySum sum : passedOn.slice.sums(List.of(FundingDimension.PAYER, FundingDimension.PAYEE), passedOn.filters, null)) {
			network.add(List.of(new Node(PAYEE, (String) sum.key()), new Node(PASSED_ON, (String) sum.keys().get(1))), sum.minor());
		}
	}

	private static Node node(int level, Object value) {
		return value == null ? null : new Node(level, (String) value);
	}

	private String label(Node node) {
		if (node.isRest()) {
			return texts.get(node.level() == 0 ? "flow.source.rest" : node.level() < PAYEE ? "flow.rest" //$NON-NLS-1$ //$NON-NLS-2$
					: node.level() == PAYEE ? "flow.payee.rest" : "flow.kept"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return PivotKey.OTHERS.equals(node.value())
				? texts.get("flow.others", gathered.get(Integer.valueOf(node.level())), budget.dimension(LEVELS[node.level()])) //$NON-NLS-1$
				: budget.facts.label(LEVELS[node.level()], node.value());
	}

	private static String id(Node node) {
		return node.level() + ":" + (node.isRest() ? PivotKey.MISSING : node.value()); //$NON-NLS-1$
	}

	private Chart chart(String title) {
		Map<String, ModelLink> links = new HashMap<>();
		Map<String, Trail> trails = new HashMap<>();
		List<Sankey.Node> nodes = new ArrayList<>();
		for (Node node : network.nodes()) {
			nodes.add(new Sankey.Node(id(node), label(node), id(node)));
			budget.facts.link(node.value()).ifPresent(link -> links.put(id(node), link));
		}
		List<Sankey.Flow> flows = new ArrayList<>();
		network.flows().forEach((edge, amount) -> {
			String key = id(edge.from()) + '>' + id(edge.to());
			flows.add(new Sankey.Flow(id(edge.from()), id(edge.to()), BigDecimal.valueOf(amount.longValue()), key));
			trails.put(key, why(edge, amount.longValue()));
		});
		return new Chart(title, new Sankey(budget.caption(title), budget.axis().unit(), nodes, flows), links, trails);
	}

	/** From the rows of the flow; of what is left over, from what comes in and goes out. */
	private Trail why(Edge edge, long amount) {
		budget.context.progress().check();
		String what = texts.get("flow.edge", label(edge.from()), label(edge.to())); //$NON-NLS-1$
		boolean rest = edge.to().isRest() || edge.from().isRest() && edge.from().level() > 0;
		boolean gatheredOnes = PivotKey.OTHERS.equals(edge.from().value()) || PivotKey.OTHERS.equals(edge.to().value());
		if (rest || gatheredOnes) {
			return Trail.of(rest ? texts.get("flow.why.rest", what, budget.exact(amount)) //$NON-NLS-1$
					: texts.get("flow.why.others", what, budget.exact(amount))); //$NON-NLS-1$
		}
		Question question = edge.to().level() == PASSED_ON ? passedOn : edge.to().level() == PAYEE ? paid : budget;
		List<Filter> filters = new ArrayList<>(question.filters);
		FundingDimension from = edge.to().level() == PASSED_ON ? FundingDimension.PAYER : LEVELS[edge.from().level()];
		filters.add(new Filter.In(from.id(), Collections.singleton(edge.from().value())));
		filters.add(new Filter.In(LEVELS[edge.to().level()].id(), Collections.singleton(edge.to().value())));
		return question.slice.trail(what, filters);
	}

	private Table table() {
		Table.Builder table = Table.builder(texts.get("flow.table"), //$NON-NLS-1$
				Column.of("from", texts.get("flow.from"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("from.level", texts.get("flow.level"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("to", texts.get("flow.to"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("to.level", texts.get("flow.level"), ColumnType.TEXT), //$NON-NLS-1$ //$NON-NLS-2$
				Column.of("amount", texts.get("flow.amount"), ColumnType.MONEY)); //$NON-NLS-1$ //$NON-NLS-2$
		network.flows().forEach((edge, amount) -> {
			table.row(label(edge.from()), level(edge.from()), label(edge.to()), level(edge.to()), budget.money(amount.longValue()));
			table.why("amount", why(edge, amount.longValue())); //$NON-NLS-1$
		});
		return table.build();
	}

	private String level(Node node) {
		return node.level() == PASSED_ON ? texts.get("flow.sub") : budget.dimension(LEVELS[node.level()]); //$NON-NLS-1$
	}

	private String summary() {
		long start = 0;
		long rest = 0;
		for (Map.Entry<Edge, Long> flow : network.flows().entrySet()) {
			if (flow.getKey().from().level() == 0) {
				start = Math.addExact(start, flow.getValue().longValue());
			}
			if (flow.getKey().to().level() == PAYEE && flow.getKey().to().isRest()) {
				rest = Math.addExact(rest, flow.getValue().longValue());
			}
		}
		return rest == 0 ? texts.get("flow.summary", budget.exact(start)) //$NON-NLS-1$
				: texts.get("flow.summary.rest", budget.exact(start), budget.exact(rest)); //$NON-NLS-1$
	}
}
