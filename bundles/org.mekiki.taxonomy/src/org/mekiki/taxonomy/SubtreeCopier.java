package org.mekiki.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.model.Element;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
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

	<T extends Element> List<T> copyTogether(Collection<? extends T> originals) {
		Collection<T> copies = copyAll(originals);
		finish();
		return List.copyOf(copies);
	}

	<T extends Element> T copyOne(T original) {
		return copyTogether(List.of(original)).get(0);
	}

	private void finish() {
		copyReferences();
		forEach((original, copy) -> {
			if (original instanceof Technology from && copy instanceof Technology to) {
				to.getProperties().removeIf(property -> Derivation.KEY.equals(property.getKey()));
				Property property = ModelFactory.eINSTANCE.createProperty();
				property.setKey(Derivation.KEY);
				property.setValue(from.getId());
				to.getProperties().add(property);
			}
		});
	}
}
