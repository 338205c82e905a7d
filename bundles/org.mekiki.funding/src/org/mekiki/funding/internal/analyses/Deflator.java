package org.mekiki.funding.internal.analyses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.TreeMap;

import org.mekiki.core.api.analysis.AnalysisContext;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.evidence.Indicator;
import org.mekiki.model.evidence.Observation;

/**
 * A price index by fiscal year. Real amount = nominal amount × index of the base year ÷ index of the year, rounded half up
 * to the smallest unit.
 */
final class Deflator {

	private static final String SERIES = "([^:]+):\\s*(.+)"; //$NON-NLS-1$
	private static final String PAIR = "\\s*(\\d{4})\\s*=\\s*(\\d{1,9}(\\.\\d{1,9})?)\\s*"; //$NON-NLS-1$

	private final String name;
	private final TreeMap<Integer, BigDecimal> index;
	private final int base;

	private Deflator(String name, TreeMap<Integer, BigDecimal> index, int base) {
		this.name = name;
		this.index = index;
		this.base = base;
	}

	/** Reads {@code name: year=index, …}, or finds an indicator by its notation, name or identifier; empty if none is asked for. */
	static Optional<Deflator> of(AnalysisContext context, Texts texts) throws AnalysisException {
		String asked = context.arguments().text("deflator").strip(); //$NON-NLS-1$
		if (asked.isEmpty()) {
			return Optional.empty();
		}
		TreeMap<Integer, BigDecimal> index = new TreeMap<>();
		String name;
		if (asked.matches(SERIES)) {
			name = asked.substring(0, asked.indexOf(':')).strip();
			for (String pair : asked.substring(asked.indexOf(':') + 1).split("[,;]")) { //$NON-NLS-1$
				if (!pair.matches(PAIR)) {
					throw new AnalysisException(texts.get("deflator.pair", pair.strip())); //$NON-NLS-1$
				}
				String[] sides = pair.split("="); //$NON-NLS-1$
				put(index, Integer.valueOf(sides[0].strip()), new BigDecimal(sides[1].strip()));
			}
		} else {
			Indicator found = find(context, asked);
			if (found == null) {
				throw new AnalysisException(texts.get("deflator.unknown", asked)); //$NON-NLS-1$
			}
			name = context.label(found);
			for (Observation observation : found.getObservations()) {
				String period = String.valueOf(observation.getPeriod());
				if (observation.getValue() != null && period.matches("\\d{4}.*")) { //$NON-NLS-1$
					put(index, Integer.valueOf(period.substring(0, 4)), observation.getValue());
				}
			}
		}
		int base = context.arguments().integer("base", index.isEmpty() ? 0 : index.lastKey().intValue()); //$NON-NLS-1$
		if (!index.containsKey(Integer.valueOf(base))) {
			throw new AnalysisException(texts.get("deflator.base", name, Integer.toString(base))); //$NON-NLS-1$
		}
		return Optional.of(new Deflator(name, index, base));
	}

	private static void put(TreeMap<Integer, BigDecimal> index, Integer year, BigDecimal value) {
		if (value.signum() > 0) {
			index.putIfAbsent(year, value);
		}
	}

	private static Indicator find(AnalysisContext context, String asked) {
		return context.model().getIndicators().stream()
				.filter(indicator -> asked.equals(indicator.getNotation()) || asked.equals(indicator.getId())
						|| indicator.getLabels().stream().anyMatch(label -> asked.equals(label.getValue())))
				.findFirst().orElse(null);
	}

	String name() {
		return name;
	}

	int base() {
		return base;
	}

	/** Null if the index has no value for the year. */
	BigDecimal index(int year) {
		return index.get(Integer.valueOf(year));
	}

	/** Null if the index has no value for the year. */
	Long real(long nominal, int year) {
		BigDecimal at = index(year);
		return at == null ? null
				: Long.valueOf(BigDecimal.valueOf(nominal).multiply(index(base)).divide(at, 0, RoundingMode.HALF_UP).longValueExact());
	}
}
