package org.mekiki.funding.api;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a budget may be divided anew: which money among whom, and the limits. It reads as a text, and as parameters of the
 * analysis {@code org.mekiki.funding.whatif}.
 *
 * @param unit
 *            between whom: {@link FundingDimension#TECHNOLOGY}, {@link FundingDimension#PROJECT} or
 *            {@link FundingDimension#PROGRAMME}
 * @param scope
 *            which money
 * @param flexible
 *            percent by which each place may gain or lose, from 0
 * @param keepYears
 *            whether each year keeps its total, and not only all together
 * @param total
 *            what is divided, in minor units; null for as much as there is. If years keep their totals, each gets its
 *            share of it
 * @param agency
 *            percent by which each agency may gain or lose; null for no limit
 * @param domain
 *            percent of the total that a domain may have at most; null for no limit
 * @param early
 *            percent of the total that technologies of TRL 4 or lower have at least; null for no limit
 * @param risk
 *            percent, the mean risk weighted by money at most; null for no limit
 * @param byLists
 *            whether money is worth what the share of lists is that name the technology, and not what is judged
 * @param bounds
 *            amounts that single agencies and domains have at least and at most
 * @since 0.1
 */
public record WhatIfTerms(FundingDimension unit, MoneyScope scope, BigDecimal flexible, boolean keepYears, Long total, BigDecimal agency,
		BigDecimal domain, BigDecimal early, BigDecimal risk, boolean byLists, List<Bound> bounds) {

	private static final String UNIT = "unit"; //$NON-NLS-1$
	private static final String MEASURE = "measure"; //$NON-NLS-1$
	private static final String CURRENCY = "currency"; //$NON-NLS-1$
	private static final String VINTAGE = "vintage"; //$NON-NLS-1$
	private static final String FLEXIBLE = "flexible"; //$NON-NLS-1$
	private static final String KEEP = "keep"; //$NON-NLS-1$
	private static final String YEARS = "years"; //$NON-NLS-1$
	private static final String TOTAL = "total"; //$NON-NLS-1$
	private static final String AGENCY = "agency"; //$NON-NLS-1$
	private static final String DOMAIN = "domain"; //$NON-NLS-1$
	private static final String EARLY = "early"; //$NON-NLS-1$
	private static final String RISK = "risk"; //$NON-NLS-1$
	private static final String WORTH = "worth"; //$NON-NLS-1$
	private static final String LISTS = "lists"; //$NON-NLS-1$
	private static final String BOUNDS = "bounds"; //$NON-NLS-1$

	/** Checks that nothing needed is missing. */
	public WhatIfTerms {
		Objects.requireNonNull(unit);
		Objects.requireNonNull(scope);
		Objects.requireNonNull(flexible);
		bounds = List.copyOf(bounds);
	}

	/**
	 * Amounts that an agency or a domain has at least and at most.
	 *
	 * @param dimension
	 *            {@link FundingDimension#AGENCY} or {@link FundingDimension#DOMAIN}
	 * @param value
	 *            its identifier or name
	 * @param least
	 *            in minor units; null for no bound
	 * @param most
	 *            in minor units; null for no bound
	 */
	public record Bound(FundingDimension dimension, String value, Long least, Long most) {

		/** Nothing but bounds may be null. */
		public Bound {
			Objects.requireNonNull(dimension);
			Objects.requireNonNull(value);
		}

		/**
		 * The bound as a text.
		 *
		 * @return such as {@code agency=METI:1000..2000}; an end without bound is empty
		 */
		public String write() {
			return dimension.id() + '=' + value + ':' + (least == null ? "" : least) + ".." + (most == null ? "" : most); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		/**
		 * Reads a bound.
		 *
		 * @param text
		 *            as {@link #write()} makes it
		 * @return empty if it is none
		 */
		public static Optional<Bound> read(String text) {
			int equals = text.indexOf('=');
			int colon = text.lastIndexOf(':');
			String range = text.substring(colon + 1).strip();
			FundingDimension dimension = equals < 0 ? null : FundingDimension.of(text.substring(0, equals).strip()).orElse(null);
			if (colon < equals || dimension != FundingDimension.AGENCY && dimension != FundingDimension.DOMAIN
					|| !range.matches("\\d{0,18}\\.\\.\\d{0,18}")) { //$NON-NLS-1$
				return Optional.empty();
			}
			int dots = range.indexOf(".."); //$NON-NLS-1$
			return Optional.of(new Bound(dimension, text.substring(equals + 1, colon).strip(), number(range.substring(0, dots)),
					number(range.substring(dots + 2))));
		}
	}

	/**
	 * The usual: each place may change by a fifth, years keep their totals, no other limits, worth by judgements.
	 *
	 * @param unit
	 *            between whom
	 * @param scope
	 *            which money
	 * @return the terms
	 */
	public static WhatIfTerms usual(FundingDimension unit, MoneyScope scope) {
		return new WhatIfTerms(unit, scope, BigDecimal.valueOf(20), true, null, null, null, null, null, false, List.of());
	}

	/**
	 * The same terms with worth by something else.
	 *
	 * @param lists
	 *            whether by lists that name a technology, and not by judgements
	 * @return the terms
	 */
	public WhatIfTerms byLists(boolean lists) {
		return new WhatIfTerms(unit, scope, flexible, keepYears, total, agency, domain, early, risk, lists, bounds);
	}

	private static Long number(String digits) {
		return digits.isEmpty() ? null : Long.valueOf(digits);
	}

	/**
	 * The terms as parameters of the analysis.
	 *
	 * @return texts by parameter, as the command line takes them
	 */
	public Map<String, List<String>> parameters() {
		Map<String, List<String>> values = new LinkedHashMap<>();
		put(values, UNIT, unit.id());
		put(values, MEASURE, scope.measure().id());
		put(values, CURRENCY, scope.currency());
		put(values, VINTAGE, scope.vintage().isEmpty() ? null : scope.vintage());
		put(values, FLEXIBLE, flexible.toPlainString());
		put(values, KEEP, keepYears ? YEARS : TOTAL);
		put(values, TOTAL, total);
		put(values, AGENCY, plain(agency));
		put(values, DOMAIN, plain(domain));
		put(values, EARLY, plain(early));
		put(values, RISK, plain(risk));
		put(values, WORTH, byLists ? LISTS : "judgements"); //$NON-NLS-1$
		if (!bounds.isEmpty()) {
			values.put(BOUNDS, bounds.stream().map(Bound::write).toList());
		}
		return values;
	}

	private static void put(Map<String, List<String>> values, String name, Object value) {
		if (value != null) {
			values.put(name, List.of(value.toString()));
		}
	}

	private static String plain(BigDecimal number) {
		return number == null ? null : number.toPlainString();
	}

	/**
	 * The terms as a text of one line.
	 *
	 * @return can be read by {@link #read(String)}
	 */
	public String write() {
		List<String> parts = new ArrayList<>();
		parameters().forEach((name, values) -> values
				.forEach(value -> parts.add(name + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8))));
		return String.join("&", parts); //$NON-NLS-1$
	}

	/**
	 * Reads terms.
	 *
	 * @param text
	 *            what {@link #write()} made; words that are not known are skipped
	 * @return empty if it cannot be read
	 */
	public static Optional<WhatIfTerms> read(String text) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		try {
			for (String part : text.split("&")) { //$NON-NLS-1$
				int equals = part.indexOf('=');
				if (equals > 0) {
					values.computeIfAbsent(part.substring(0, equals), none -> new ArrayList<>())
							.add(URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
				}
			}
			MoneyMeasure measure = MoneyMeasure.of(first(values, MEASURE)).orElse(null);
			FundingDimension unit = FundingDimension.of(first(values, UNIT)).orElse(null);
			if (measure == null || unit == null || !first(values, CURRENCY).matches("[A-Z]{3}")) { //$NON-NLS-1$
				return Optional.empty();
			}
			return Optional.of(new WhatIfTerms(unit, new MoneyScope(measure, first(values, CURRENCY), first(values, VINTAGE)),
					decimal(values, FLEXIBLE).orElse(BigDecimal.ZERO), YEARS.equals(first(values, KEEP)), number(first(values, TOTAL)),
					decimal(values, AGENCY).orElse(null), decimal(values, DOMAIN).orElse(null), decimal(values, EARLY).orElse(null),
					decimal(values, RISK).orElse(null), LISTS.equals(first(values, WORTH)),
					values.getOrDefault(BOUNDS, List.of()).stream().flatMap(bound -> Bound.read(bound).stream()).toList()));
		} catch (IllegalArgumentException unreadable) {
			return Optional.empty();
		}
	}

	private static String first(Map<String, List<String>> values, String name) {
		return values.getOrDefault(name, List.of("")).getFirst(); //$NON-NLS-1$
	}

	private static Optional<BigDecimal> decimal(Map<String, List<String>> values, String name) {
		String text = first(values, name);
		return text.matches("\\d{1,9}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty(); //$NON-NLS-1$
	}
}
