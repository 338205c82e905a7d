package org.mekiki.funding.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.funding.internal.money.LeftOut;
import org.mekiki.funding.internal.money.ModelMoney;
import org.mekiki.funding.internal.money.MoneyLine;
import org.mekiki.funding.internal.money.Restatements;
import org.mekiki.funding.internal.money.RowMoney;
import org.mekiki.funding.internal.money.SliceBuilder;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.text.ModelText;
import org.mekiki.store.RowSource;
import org.mekiki.store.StoreException;

/**
 * The money of a knowledge base: programmes with their budget lines, awards and payments. A copy that never changes and
 * may be used by any number of threads. Amounts of different measures and currencies are never in one
 * {@link MoneySlice}, so that they cannot be added.
 *
 * @since 0.1
 * @noextend
 */
public final class FundingFacts {

	private final List<MoneyLine> stated;
	private final List<MoneyLine> rows;
	private final Map<String, String> names;
	private final Map<String, ModelLink> links;
	private final Map<String, List<String>> paths;
	private final Locale locale;

	private FundingFacts(ModelMoney money, List<MoneyLine> rows, Map<String, String> names, Locale locale) {
		stated = List.copyOf(money.lines());
		this.rows = List.copyOf(rows);
		this.names = Map.copyOf(names);
		links = Map.copyOf(money.links());
		paths = Map.copyOf(money.paths());
		this.locale = locale;
	}

	/**
	 * Reads the money of a model.
	 *
	 * @param model
	 *            the model, which must not change meanwhile
	 * @param locale
	 *            language of words
	 * @param dataLanguage
	 *            BCP 47 tag of the language of names
	 * @return the money
	 */
	public static FundingFacts of(KnowledgeModel model, Locale locale, String dataLanguage) {
		return new FundingFacts(new ModelMoney(model, dataLanguage), List.of(), Map.of(), locale);
	}

	/**
	 * Reads the money of a model and of the tables that are kept as rows beside it.
	 *
	 * @param model
	 *            the model, which must not change meanwhile
	 * @param rows
	 *            the rows of the base
	 * @param locale
	 *            language of words
	 * @param dataLanguage
	 *            BCP 47 tag of the language of names
	 * @param monitor
	 *            may be null
	 * @return the money
	 * @throws StoreException
	 *             if the database cannot be read, or the monitor was cancelled
	 */
	public static FundingFacts of(KnowledgeModel model, RowSource rows, Locale locale, String dataLanguage,
			IProgressMonitor monitor) throws StoreException {
		ModelMoney money = new ModelMoney(model, dataLanguage);
		RowMoney large = new RowMoney(model, money, rows, locale, dataLanguage, monitor);
		return new FundingFacts(money, large.lines(), large.names(), locale);
	}

	private Stream<MoneyLine> lines() {
		return Stream.concat(stated.stream(), rows.stream());
	}

	/**
	 * Which money there is.
	 *
	 * @return a scope for each measure and currency for which something is stated, in the order of the measures; for each
	 *         measure the currency with the most statements first
	 */
	public List<MoneyScope> scopes() {
		Map<MoneyMeasure, Map<String, Integer>> found = new TreeMap<>();
		lines().forEach(line -> {
			for (MoneyMeasure measure : MoneyMeasure.values()) {
				if (measure.stages().contains(line.stage())) {
					found.computeIfAbsent(measure, none -> new TreeMap<>()).merge(line.currency(), 1, Integer::sum);
				}
			}
		});
		List<MoneyScope> scopes = new ArrayList<>();
		found.forEach((measure, currencies) -> currencies.entrySet().stream()
				.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
				.forEach(entry -> scopes.add(MoneyScope.of(measure, entry.getKey()))));
		return scopes;
	}

	/**
	 * Sheet years that statements come from.
	 *
	 * @return the earliest first; empty if statements have none
	 */
	public List<String> vintages() {
		Set<String> vintages = new TreeSet<>();
		lines().forEach(line -> vintages.add(line.vintage()));
		vintages.remove(""); //$NON-NLS-1$
		return List.copyOf(vintages);
	}

	/**
	 * Takes out money that adds up: each yen once, as the newest sheets state it, or as they did when the sheet of a year
	 * was the newest. Amounts that are ranges are left out.
	 *
	 * @param scope
	 *            which money
	 * @param monitor
	 *            may be null
	 * @return the money; without rows if there is none
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public MoneySlice slice(MoneyScope scope, IProgressMonitor monitor) {
		List<MoneyLine> believed = believed(stated, scope);
		Restatements restatements = new Restatements(believed);
		SliceBuilder builder = new SliceBuilder(paths);
		restatements.counted().forEach(builder::add);
		RowMoney.counted(believed(rows, scope), believed).forEach(builder::add);
		Map<Restatements.Reason, List<MoneyLine>> left = new HashMap<>();
		restatements.left().forEach((line, reason) -> left.computeIfAbsent(reason, none -> new ArrayList<>()).add(line));
		return new MoneySlice(this, scope, builder.build(monitor), builder.rows(), LeftOut.of(left));
	}

	private static List<MoneyLine> believed(List<MoneyLine> lines, MoneyScope scope) {
		return lines.stream()
				.filter(line -> line.currency().equals(scope.currency()) && scope.measure().stages().contains(line.stage())
						&& (scope.vintage().isEmpty() || line.vintage().compareTo(scope.vintage()) <= 0))
				.toList();
	}

	/**
	 * What to show for a value of a dimension.
	 *
	 * @param dimension
	 *            the dimension
	 * @param value
	 *            a value, as keys of groups are; null for what no source states
	 * @return never empty
	 */
	public String label(FundingDimension dimension, Object value) {
		if (value == null) {
			return FundingWords.of(locale).notStated(dimension);
		}
		ModelLink link = links.get(value);
		if (link != null) {
			return link.label();
		}
		return switch (dimension) {
		case COUNTRY -> ModelText.jurisdiction(value.toString(), locale);
		case STAGE -> FundingWords.of(locale).stage(MoneyStage.valueOf(value.toString()));
		default -> names.getOrDefault(value.toString(), value.toString());
		};
	}

	/**
	 * The object behind a value of a dimension.
	 *
	 * @param value
	 *            a value, as keys of groups are; may be null
	 * @return empty if it is no object
	 */
	public Optional<ModelLink> link(Object value) {
		return value == null ? Optional.empty() : Optional.ofNullable(links.get(value));
	}

	/**
	 * The technology above another one.
	 *
	 * @param technology
	 *            identifier of a technology that is a value; may be null
	 * @param level
	 *            1 for the topmost
	 * @return identifier of the technology at that level, or of the technology itself if it stands higher; null for null
	 */
	public String above(Object technology, int level) {
		List<String> path = technology == null ? null : paths.get(technology);
		return path == null ? null : path.get(Math.min(level, path.size()) - 1);
	}

	/**
	 * Language of words.
	 *
	 * @return as asked for
	 */
	public Locale locale() {
		return locale;
	}
}
