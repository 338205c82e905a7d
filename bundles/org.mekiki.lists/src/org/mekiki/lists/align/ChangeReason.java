package org.mekiki.lists.align;

import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.mekiki.model.lists.Alignment;

/**
 * Words the reason of a link anew, in one language or several; other languages are dropped, since they would say
 * something else.
 */
public final class ChangeReason extends Decide {

	private final Map<String, String> reasons;

	/**
	 * Prepares the change.
	 *
	 * @param alignment
	 *            the link
	 * @param reasons
	 *            texts by BCP 47 tag; none of them blank
	 */
	public ChangeReason(Alignment alignment, Map<String, String> reasons) {
		super(List.of(alignment), null);
		this.reasons = reasons;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.changeReason, Names.of(alignments()));
	}

	@Override
	public Verdict verdict() {
		boolean blank = reasons.isEmpty() || reasons.values().stream().anyMatch(String::isBlank);
		return blank ? Verdict.no(Messages.reasonEmpty) : super.verdict();
	}

	@Override
	boolean changes(Alignment alignment) {
		return !reasons.equals(Reasons.all(alignment));
	}

	@Override
	void decide(Alignment alignment) {
		Reasons.set(alignment, reasons);
	}
}
