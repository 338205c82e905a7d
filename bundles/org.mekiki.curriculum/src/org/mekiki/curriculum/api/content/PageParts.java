package org.mekiki.curriculum.api.content;

/**
 * What pages refer to: pictures, files, sources and results. {@link BaseParts} takes them from a knowledge base.
 *
 * @since 0.1
 */
public interface PageParts {

	/** Knows nothing: pictures and results are shown by their words. */
	PageParts NONE = new PageParts() {

		@Override
		public PageFile picture(String id) {
			return null;
		}

		@Override
		public String source(String id) {
			return null;
		}

		@Override
		public PageFile chart(EmbeddedResult result) {
			return null;
		}
	};

	/**
	 * A picture.
	 *
	 * @param id
	 *            identifier of its data set
	 * @return null if there is none
	 */
	PageFile picture(String id);

	/**
	 * A file that a page leads to.
	 *
	 * @param id
	 *            identifier of its data set
	 * @return null if there is none, or this is no place for files beside pages
	 */
	default PageFile attachment(String id) {
		return null;
	}

	/**
	 * The name of a source.
	 *
	 * @param id
	 *            its identifier
	 * @return null if there is none
	 */
	String source(String id);

	/**
	 * The chart of a result.
	 *
	 * @param result
	 *            which
	 * @return the chart as SVG; null if the analysis is not there, fails, or has no chart
	 */
	PageFile chart(EmbeddedResult result);
}
