package org.mekiki.funding.internal.money;

import java.util.List;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;

/** Where an amount is said. */
@FunctionalInterface
public interface Origin {

	/** The places. */
	List<SourceRef> sources();

	/**
	 * A cell of a table that is kept as rows; small, since there are many.
	 *
	 * @param dataset
	 *            the table
	 * @param line
	 *            line of the file; 0 if unknown
	 * @param cell
	 *            column of the file; may be null
	 */
	record Cell(ModelLink dataset, long line, String cell) implements Origin {

		@Override
		public List<SourceRef> sources() {
			return List.of(new SourceRef(dataset, dataset.label(), line + (cell == null ? "" : ":" + cell), "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}
}
