package org.mekiki.sample.internal;

import java.util.function.Consumer;

import org.mekiki.model.KnowledgeModel;
import org.mekiki.sample.SampleBuilder;

/** Fills a new knowledge base with the sample, for the welcome page of the workbench. */
public final class SampleStarter implements Consumer<KnowledgeModel> {

	@Override
	public void accept(KnowledgeModel root) {
		SampleBuilder.build(root);
	}
}
