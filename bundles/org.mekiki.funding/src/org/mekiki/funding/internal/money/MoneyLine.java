package org.mekiki.funding.internal.money;

import java.util.List;
import java.util.Map;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.MoneyStage;

/**
 * An amount that something in the model states, copied out of it.
 *
 * @param what
 *            the object that states it
 * @param restates
 *            identifier of the line whose money it repeats; null if none
 * @param stage
 *            step in the life of the money
 * @param amount
 *            in minor units
 * @param range
 *            whether the source prints a range that begins with the amount
 * @param currency
 *            ISO 4217 code
 * @param year
 *            fiscal year; null if none is stated
 * @param vintage
 *            sheet year; empty if none
 * @param values
 *            values of dimensions, but for year, vintage, stage and those of technologies
 * @param tags
 *            technologies with their shares
 * @param printed
 *            as the source prints it
 * @param origin
 *            where it is said
 */
public record MoneyLine(ModelLink what, String restates, MoneyStage stage, long amount, boolean range, String currency,
		Integer year, String vintage, Map<FundingDimension, String> values, Tags tags, String printed, Origin origin) {

	/** Where it is said. */
	public List<SourceRef> sources() {
		return origin.sources();
	}

	String body() {
		return values.get(FundingDimension.MINISTRY);
	}
}
