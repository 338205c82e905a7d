package org.mekiki.lists.tests.check;

import java.util.Optional;

import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.check.FixContext;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.ModelResource;

/** Applies fixes to the model that people work on. */
final class CheckFixes {

	private final ModelResource resource;

	CheckFixes(ModelResource resource) {
		this.resource = resource;
	}

	void apply(Fix fix) {
		fix.edit().accept(new FixContext() {
			@Override
			public KnowledgeModel model() {
				return (KnowledgeModel) resource.getContents().get(0);
			}

			@Override
			@SuppressWarnings("unchecked")
			public <T extends Identified> Optional<T> live(T seen) {
				return Optional.ofNullable((T) resource.find(seen.getId()));
			}
		});
	}
}
