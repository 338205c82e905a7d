package org.mekiki.lists.internal.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;

/** Takes out what a revised file no longer has, with the links that would lead to nothing; the preview shows both. */
final class Removal {

	private Removal() {
	}

	static void remove(KnowledgeModel model, Collection<? extends Element> gone) {
		if (gone.isEmpty()) {
			return;
		}
		Set<EObject> all = new HashSet<>(gone);
		gone.forEach(element -> element.eAllContents().forEachRemaining(all::add));
		model.getAlignments().removeIf(
				alignment -> all.contains(alignment.getSource()) || all.contains(alignment.getTarget()));
		gone.forEach(EcoreUtil::remove);
	}
}
