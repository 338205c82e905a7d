package org.mekiki.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.core.api.editing.Slices;
import org.mekiki.model.Element;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;

/**
 * Copies elements with all they contain. Copies get identifiers of their own and remember what they were made from;
 * links among the copied lead to the copies, all others where they led before.
 */
final class SubtreeCopier extends EcoreUtil.Copier {

	private static final long serialVersionUID = 1L;

	@Override
	protected void copyAttribute(EAttribute attribute, EObject original, EObject copy) {
		if (attribute.isID()) {
			copy.eSet(attribute, UUID.randomUUID().toString());
		} else {
			super.copyAttribute(attribute, original, copy);
		}
	}

	/** Copies elements, with the technologies in them one by one, so that any number of them can be copied in slices. */
	@SuppressWarnings("unchecked")
	<T extends Element> List<T> copyTogether(Collection<T> originals, Slices slices, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		List<Taxonomy> taxonomies = originals.stream().filter(Taxonomy.class::isInstance).map(Taxonomy.class::cast).toList();
		slices.each(taxonomies, this::copy, null);
		List<Technology> all = slices.call(() -> Hierarchy.all(originals));
		slices.each(all, this::copyAlone, progress.split(1));
		List<Map.Entry<EObject, EObject>> copied = List.copyOf(entrySet());
		slices.each(copied, this::finish, progress.split(1));
		return originals.stream().map(original -> (T) get(original)).toList();
	}

	<T extends Element> List<T> copyTogether(Collection<T> originals) {
		return copyTogether(originals, Slices.none(), null);
	}

	private void copyAlone(Technology original) {
		EObject copied = copy(original);
		if (get(original.eContainer()) instanceof Element above) {
			Hierarchy.childrenOf(above).add((Technology) copied);
		}
	}

	@Override
	protected void copyContainment(EReference reference, EObject original, EObject copied) {
		if (reference != TaxonomyPackage.Literals.TAXONOMY__TECHNOLOGIES
				&& reference != TaxonomyPackage.Literals.TECHNOLOGY__CHILDREN) {
			super.copyContainment(reference, original, copied);
		}
	}

	private void finish(Map.Entry<EObject, EObject> copied) {
		EObject original = copied.getKey();
		for (EReference reference : original.eClass().getEAllReferences()) {
			if (reference.isChangeable() && !reference.isDerived() && !reference.isContainment()
					&& !reference.isContainer()) {
				copyReference(reference, original, copied.getValue());
			}
		}
		if (original instanceof Technology from && copied.getValue() instanceof Technology to) {
			to.getProperties().removeIf(property -> Derivation.KEY.equals(property.getKey()));
			Property property = ModelFactory.eINSTANCE.createProperty();
			property.setKey(Derivation.KEY);
			property.setValue(from.getId());
			to.getProperties().add(property);
		}
	}
}
