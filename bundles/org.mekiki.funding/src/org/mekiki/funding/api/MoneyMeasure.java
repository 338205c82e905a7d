package org.mekiki.funding.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.mekiki.core.api.text.Texts;

/**
 * What is added up: one stage, or the few that together are one sum by definition.
 *
 * @since 0.1
 */
public enum MoneyMeasure {
	/** Initial budget. */
	INITIAL(MoneyStage.INITIAL),
	/** Supplementary budget. */
	SUPPLEMENTARY(MoneyStage.SUPPLEMENTARY),
	/** Carried over from the year before. */
	CARRIED_IN(MoneyStage.CARRIED_IN),
	/** Carried over to the next year, with the sign that the source prints. */
	CARRIED_OUT(MoneyStage.CARRIED_OUT),
	/** From reserves. */
	RESERVE(MoneyStage.RESERVE),
	/**
	 * What could be spent in a year (予算計): initial + supplementary + carried in + carried out + reserve, where what is
	 * carried out has the negative sign that the sources print.
	 */
	BUDGET(MoneyStage.INITIAL, MoneyStage.SUPPLEMENTARY, MoneyStage.CARRIED_IN, MoneyStage.CARRIED_OUT, MoneyStage.RESERVE),
	/** New money of a year: initial + supplementary, without what is carried over; adds up over years. */
	APPROPRIATED(MoneyStage.INITIAL, MoneyStage.SUPPLEMENTARY),
	/** Spent. */
	EXECUTED(MoneyStage.EXECUTED),
	/** Asked for. */
	REQUESTED(MoneyStage.REQUESTED),
	/** Given back. */
	RETURNED(MoneyStage.RETURNED),
	/** Aims. */
	TARGET(MoneyStage.TARGET),
	/** What is named but no budget. */
	OTHER(MoneyStage.OTHER),
	/** Granted to projects. */
	AWARDED(MoneyStage.AWARDED),
	/** Paid by ministries and agencies. */
	PAID(MoneyStage.PAID),
	/** Passed on by those who had received it. */
	PASSED_ON(MoneyStage.PASSED_ON);

	private final List<MoneyStage> stages;

	MoneyMeasure(MoneyStage... stages) {
		this.stages = List.of(stages);
	}

	/**
	 * The stages that together are this sum.
	 *
	 * @return at least one
	 */
	public List<MoneyStage> stages() {
		return stages;
	}

	/**
	 * Whether sums over several years count money twice: what is carried over is in both years.
	 *
	 * @return true for {@link #BUDGET} and the carry-overs
	 */
	public boolean isPerYear() {
		return stages.contains(MoneyStage.CARRIED_IN) || stages.contains(MoneyStage.CARRIED_OUT);
	}

	/**
	 * The word for it in arguments and files.
	 *
	 * @return lower case
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The measure with a word.
	 *
	 * @param id
	 *            as {@link #id()} gives it
	 * @return empty if there is none
	 */
	public static Optional<MoneyMeasure> of(String id) {
		return Arrays.stream(values()).filter(measure -> measure.id().equals(id)).findFirst();
	}

	/**
	 * What people call it.
	 *
	 * @param locale
	 *            language wanted
	 * @return the label
	 */
	public String label(Locale locale) {
		return Texts.of(MoneyMeasure.class, locale).get("measure." + id()); //$NON-NLS-1$
	}
}
