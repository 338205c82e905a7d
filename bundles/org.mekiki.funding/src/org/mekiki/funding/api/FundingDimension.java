package org.mekiki.funding.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.mekiki.core.api.text.Texts;

/**
 * By what money is divided: a column of {@link MoneySlice#table()}, called {@link #id()}. Its values are identifiers of
 * model objects or, where a source names something that is no object, the words of the source;
 * {@link FundingFacts#label(FundingDimension, Object)} tells what to show.
 *
 * @since 0.1
 */
public enum FundingDimension {
	/** Fiscal year, a number. */
	YEAR,
	/** Ministry or body that the money belongs to. */
	MINISTRY,
	/** Country or group of the body. */
	COUNTRY,
	/** Fund that holds the money. */
	FUND,
	/** Programme. */
	PROGRAMME,
	/** Agency that runs the programme or keeps its fund. */
	AGENCY,
	/** Project. */
	PROJECT,
	/** Who passed the money on. */
	PAYER,
	/** Who got it. */
	PAYEE,
	/** Block of payees of a programme review, a letter: A was paid by the ministry. */
	BLOCK,
	/** Topmost technology of the taxonomy. */
	DOMAIN,
	/** Technology that the programme or project is tagged with. */
	TECHNOLOGY,
	/** Stage, by the name of {@link MoneyStage}. */
	STAGE,
	/** Sheet year of the statement. */
	VINTAGE;

	/**
	 * Name of the column, and the word for it in arguments.
	 *
	 * @return lower case
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The dimension with a word.
	 *
	 * @param id
	 *            as {@link #id()} gives it
	 * @return empty if there is none
	 */
	public static Optional<FundingDimension> of(String id) {
		return Arrays.stream(values()).filter(dimension -> dimension.id().equals(id)).findFirst();
	}

	/**
	 * Names of columns.
	 *
	 * @param dimensions
	 *            dimensions
	 * @return their names in the same order
	 */
	public static List<String> ids(List<FundingDimension> dimensions) {
		return dimensions.stream().map(FundingDimension::id).toList();
	}

	/**
	 * What people call it.
	 *
	 * @param locale
	 *            language wanted
	 * @return the label
	 */
	public String label(Locale locale) {
		return Texts.of(FundingDimension.class, locale).get("dimension." + id()); //$NON-NLS-1$
	}
}
