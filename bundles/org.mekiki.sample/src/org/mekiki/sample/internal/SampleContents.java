package org.mekiki.sample.internal;

import java.util.List;
import java.util.UUID;

import org.mekiki.model.KnowledgeModel;

/** The parts of the sample, in the order in which they can refer to one another. */
public final class SampleContents {

	private static final List<Part> PARTS = List.of(new SourcesPart(), new OrganisationsPart(), new TaxonomiesPart(),
			new ListsPart(), new AlignmentsPart(), new FundingPart(), new IndicatorsPart(), new EventsPart(),
			new MeasuresPart(), new PolicyActionsPart(), new LeakageRoutesPart(),
			new StatementsPart("theme_patterns"), new StatementsPart("institute_functions"), //$NON-NLS-1$ //$NON-NLS-2$
			new CurriculumPart(), new CohortPart());

	private final SampleData data;

	/**
	 * Prepares the contents.
	 *
	 * @param data
	 *            where the data files come from
	 */
	public SampleContents(SampleData data) {
		this.data = data;
	}

	/**
	 * The identifier of the root.
	 *
	 * @return the same each time
	 */
	public UUID rootId() {
		return SampleContext.identifier(CsvTable.read(data, "knowledge_base.csv").get(0).require("key")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Fills a knowledge base.
	 *
	 * @param root
	 *            the empty root
	 */
	public void build(KnowledgeModel root) {
		SampleContext context = new SampleContext(data, root);
		PARTS.forEach(part -> part.build(context));
	}
}
