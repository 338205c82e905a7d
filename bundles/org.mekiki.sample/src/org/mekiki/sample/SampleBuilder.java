package org.mekiki.sample;

import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.sample.internal.BundledData;
import org.mekiki.sample.internal.SampleContents;

/**
 * Builds the sample knowledge base from the facts of five Japanese government documents. Building is repeatable: the
 * same content, the same identifiers, the same order, on every machine.
 */
public final class SampleBuilder {

	private SampleBuilder() {
	}

	/**
	 * Fills an empty knowledge base.
	 *
	 * @param root
	 *            the root to fill; its own labels are set, its identifier is kept if it has one
	 * @throws IllegalArgumentException
	 *             if the root already holds something
	 * @throws SampleDataException
	 *             if a data file is broken; the root is then partly filled and to be thrown away
	 */
	public static void build(KnowledgeModel root) {
		if (root.eContents().stream().anyMatch(org.mekiki.model.Identified.class::isInstance)) {
			throw new IllegalArgumentException("The knowledge base is not empty"); //$NON-NLS-1$
		}
		new SampleContents(BundledData.INSTANCE).build(root);
	}

	/**
	 * The identifier of the root of the sample: a base made with it is the same on every machine.
	 *
	 * @return the same each time
	 */
	public static UUID rootId() {
		return new SampleContents(BundledData.INSTANCE).rootId();
	}

	/**
	 * Builds the sample in memory, belonging to no store.
	 *
	 * @return a new resource that holds the filled root
	 */
	public static ModelResource create() {
		ModelResource resource = new ModelResource(URI.createURI("mekiki:sample")); //$NON-NLS-1$
		KnowledgeModel root = ModelFactory.eINSTANCE.createKnowledgeModel();
		build(root);
		resource.getContents().add(root);
		return resource;
	}
}
