package org.mekiki.funding.internal.analyses;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.mekiki.funding.internal.money.Delegation;
import org.mekiki.model.validation.Severity;

/** The way of the money: ministry, programme, fund, agency, payee, and those to whom it is passed on. */
public final class FlowAnalysis implements Analysis {

	private static final FundingDimension[] LEVELS = { FundingDimension.MINISTRY, FundingDimension.PROGRAMME, FundingDimension.FUND,
			FundingDimension.AGENCY };
	private static final int PAYEE = 4;
	private static final int PASSED_ON = 5;
	/** Those to whom it is passed on thrice. */
	private static final int DEEPEST = 7;

	private Question budget;
	private Question paid;
	private Question passedOn;
	private Texts texts;
	private FlowNetwork network;
	private Map<Integer, Integer> gathered;
	private final Map<Edge, Trail> reasons = new HashMap<>();

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
		BlockFlows blocks = new BlockFlows(PAYEE, DEEPEST);
		payments(blocks);
		int deeper = blocks.into(network);
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
		int last = network.nodes().stream().mapToInt(Node::level).max().orElse(PAYEE);
		if (deeper > 0) {
			cautions.and(Severity.INFO, texts.get("flow.deeper", Integer.valueOf(deeper)), null); //$NON-NLS-1$
		}
		if (network.nodes().stream().anyMatch(node -> node.isUnknown() || Delegation.isSeveral(node.value()))) {
			cautions.and(Severity.INFO, texts.get("flow.blocks"), null); //$NON-NLS-1$
		}
		network.balance(Math.max(PASSED_ON, last), PAYEE);
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

	private void payments(BlockFlows blocks) {
		for (MoneySum sum : paid.slice.sums(List.of(FundingDimension.PROGRAMME, FundingDimension.FUND, FundingDimension.AGENCY,
				FundingDimension.PAYEE, FundingDimension.YEAR, FundingDimension.BLOCK), paid.filters, null)) {
			// the last place where the budget arrived is where it is paid from
			Node from = sum.keys().get(2) != null ? node(3, sum.keys().get(2))
					: sum.keys().get(1) != null ? node(2, sum.keys().get(1)) : new Node(1, (String) sum.key());
			String payee = (String) sum.keys().get(3);
			if (sum.keys().get(5) == null) {
				network.add(List.of(from, new Node(PAYEE, payee)), sum.minor());
			} else {
				blocks.paid((String) sum.key(), sum.keys().get(4), (String) sum.keys().get(5), from, payee, sum.minor());
			}
		}
		for (MoneySum sum : passedOn.slice.sums(List.of(FundingDimension.PROGRAMME, FundingDimension.YEAR, FundingDimension.BLOCK,
				FundingDimension.PAYER, FundingDimension.PAYEE), passedOn.filters, null)) {
			String payer = (String) sum.keys().get(3);
			String payee = (String) sum.keys().get(4);
			if (sum.keys().get(2) == null) {
				network.add(List.of(payer == null ? Node.unknown(PAYEE) : new Node(PAYEE, payer), new Node(PASSED_ON, payee)), sum.minor());
			} else {
				blocks.passedOn((String) sum.key(), sum.keys().get(1), (String) sum.keys().get(2), payer, payee, sum.minor());
			}
		}
	}

	private static Node node(int level, Object value) {
		return value == null ? null : new Node(level, (String) value);
	}

	private static FundingDimension dimension(int level) {
		return level < PAYEE ? LEVELS[level] : FundingDimension.PAYEE;
	}

	private String label(Node node) {
		if (node.isUnknown()) {
			return texts.get("flow.payer.rest"); //$NON-NLS-1$
		}
		if (node.isRest()) {
			return texts.get(node.level() == 0 ? "flow.source.rest" : node.level() < PAYEE ? "flow.rest" //$NON-NLS-1$ //$NON-NLS-2$
					: node.level() == PAYEE ? "flow.payee.rest" : "flow.kept"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return PivotKey.OTHERS.equals(node.value())
				? texts.get("flow.others", gathered.get(Integer.valueOf(node.level())), budget.dimension(dimension(node.level()))) //$NON-NLS-1$
				: budget.facts.label(dimension(node.level()), node.value());
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
		return reasons.computeIfAbsent(edge, none -> reason(edge, amount));
	}

	private Trail reason(Edge edge, long amount) {
		budget.context.progress().check();
		String what = texts.get("flow.edge", label(edge.from()), label(edge.to())); //$NON-NLS-1$
		if (edge.to().isRest() || edge.from().isRest() && edge.from().level() > 0) {
			return Trail.of(texts.get("flow.why.rest", what, budget.exact(amount))); //$NON-NLS-1$
		}
		Question question = edge.to().level() >= PASSED_ON ? passedOn : edge.to().level() == PAYEE ? paid : budget;
		List<Filter> filters = new ArrayList<>(question.filters);
		filters.add(is(edge.to().level() >= PASSED_ON ? FundingDimension.PAYER : dimension(edge.from().level()), from(edge)));
		if (Delegation.isSeveral(edge.to().value())) {
			filters.add(is(FundingDimension.BLOCK, Delegation.block(edge.to().value())));
			filters.add(is(FundingDimension.PROGRAMME, Delegation.programme(edge.to().value())));
		} else {
			filters.add(is(dimension(edge.to().level()), edge.to().value()));
		}
		// what was gathered, or flows on several levels, is more than the rows of one condition
		boolean others = PivotKey.OTHERS.equals(edge.from().value()) || PivotKey.OTHERS.equals(edge.to().value());
		return others || !question.slice.total(filters).equals(question.slice.amount(amount))
				? Trail.of(texts.get("flow.why.others", what, budget.exact(amount))) //$NON-NLS-1$
				: question.slice.trail(what, filters);
	}

	private static Object from(Edge edge) {
		return edge.from().isUnknown() ? null : edge.from().value();
	}

	private static Filter is(FundingDimension dimension, Object value) {
		return new Filter.In(dimension.id(), Collections.singleton(value));
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
		return node.level() < PASSED_ON ? budget.dimension(dimension(node.level()))
				: texts.get("flow.sub", Integer.valueOf(node.level() - PAYEE)); //$NON-NLS-1$
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
