package org.mekiki.lists.internal.analyses;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.mekiki.model.Property;
import org.mekiki.model.evidence.Observation;

/**
 * How far one country leads in a technology.
 *
 * @param leader
 *            observation of the first country
 * @param second
 *            observation of the second; null if there is none
 * @param institutions
 *            how many of the top institutions are in the leading country
 * @param of
 *            how many top institutions were looked at
 * @param ratio
 *            as printed, else the quotient of the shares
 * @param isPrinted
 *            whether the source prints the ratio
 */
record Lead(Observation leader, Observation second, int institutions, int of, BigDecimal ratio, boolean isPrinted) {

	/**
	 * Reads the lead from observations of countries of one technology.
	 *
	 * @param observations
	 *            with a rank, and with properties that end in {@code institutions_top}, {@code institutions_of} and, where the
	 *            source prints it, {@code lead_ratio}
	 * @return empty if they do not say enough
	 */
	static Optional<Lead> of(List<Observation> observations) {
		Observation leader = ranked(observations, 1);
		Observation second = ranked(observations, 2);
		if (leader == null) {
			return Optional.empty();
		}
		Optional<BigDecimal> institutions = number(leader, "institutions_top"); //$NON-NLS-1$
		Optional<BigDecimal> of = number(leader, "institutions_of").filter(all -> all.signum() > 0); //$NON-NLS-1$
		Optional<BigDecimal> printed = number(leader, "lead_ratio"); //$NON-NLS-1$
		BigDecimal ratio = printed.orElse(quotient(leader, second));
		return institutions.isEmpty() || of.isEmpty() || ratio == null ? Optional.empty()
				: Optional.of(new Lead(leader, second, institutions.get().intValue(), of.get().intValue(), ratio,
						printed.isPresent()));
	}

	MonopolyRisk risk() {
		return MonopolyRisk.of(institutions, of, ratio);
	}

	/** The quotient of the shares; null if one is missing. */
	BigDecimal computed() {
		return quotient(leader, second);
	}

	private static BigDecimal quotient(Observation leader, Observation second) {
		return second == null || leader.getValue() == null || second.getValue() == null || second.getValue().signum() <= 0 ? null
				: leader.getValue().divide(second.getValue(), MathContext.DECIMAL32);
	}

	private static Observation ranked(List<Observation> observations, int rank) {
		return observations.stream().filter(one -> Objects.equals(one.getRank(), Integer.valueOf(rank))).findFirst().orElse(null);
	}

	private static Optional<BigDecimal> number(Observation observation, String key) {
		return observation.getProperties().stream()
				.filter(property -> property.getKey() != null && (property.getKey().equals(key) || property.getKey().endsWith('.' + key)))
				.map(Property::getValue).filter(Objects::nonNull).flatMap(text -> parsed(text).stream()).findFirst();
	}

	private static Optional<BigDecimal> parsed(String text) {
		try {
			return Optional.of(new BigDecimal(text.strip()));
		} catch (NumberFormatException noNumber) {
			return Optional.empty();
		}
	}
}
