package org.mekiki.core.api.report;

import java.util.List;

import org.mekiki.core.api.result.Section;

/**
 * Turns a section of a result into a part of a page, where the usual tables and charts are not what is wanted.
 * Contributed at the extension point {@code org.mekiki.core.reportSections}; the first one that accepts a section turns
 * it.
 *
 * @since 0.1
 */
public interface ReportSection {

	/**
	 * Whether it turns this section.
	 *
	 * @param analysis
	 *            identifier of the analysis that the section comes from
	 * @param section
	 *            the section
	 * @return true if it does
	 */
	boolean accepts(String analysis, Section section);

	/**
	 * Turns a section.
	 *
	 * @param section
	 *            an accepted one
	 * @return parts that a page is made of, in their order: Mekiki writes them as HTML, PDF and sheets
	 */
	List<Section> turn(Section section);
}
