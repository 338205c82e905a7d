package org.mekiki.sample.internal;

import java.util.List;

import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;
import org.mekiki.model.text.Labels;

/** The source documents, and the texts of the knowledge base itself. */
final class SourcesPart implements Part {

	@Override
	public void build(SampleContext context) {
		List<Row> sources = context.rows("sources"); //$NON-NLS-1$
		sources.forEach(row -> source(context, row));
		Row about = context.rows("knowledge_base").get(0); //$NON-NLS-1$
		KnowledgeModel root = context.root();
		String id = root.getId();
		context.register(root, about.require("key"), about); //$NON-NLS-1$
		if (id != null) {
			root.setId(id);
		}
		context.labels(root, about, "name"); //$NON-NLS-1$
		context.descriptions(root, about, "description"); //$NON-NLS-1$
		context.notes(root, about);
		sources.forEach(row -> context.cite(root, row));
	}

	private static void source(SampleContext context, Row row) {
		Source source = ModelFactory.eINSTANCE.createSource();
		context.register(source, "source/" + row.require("source_file"), row); //$NON-NLS-1$ //$NON-NLS-2$
		source.setFileName(row.require("source_file")); //$NON-NLS-1$
		source.setTitle(row.require("title")); //$NON-NLS-1$
		source.setPublisher(row.orNull("publisher")); //$NON-NLS-1$
		source.setDate(row.orNull("date")); //$NON-NLS-1$
		source.setLanguage(row.require("language")); //$NON-NLS-1$
		Labels.set(source.getLabels(), "ja", row.require("title")); //$NON-NLS-1$ //$NON-NLS-2$
		Labels.set(source.getLabels(), "en", row.require("title_en")); //$NON-NLS-1$ //$NON-NLS-2$
		context.root().getSources().add(source);
		// A document is itself the source of its title and date.
		context.cite(source, row);
		context.notes(source, row);
	}
}
