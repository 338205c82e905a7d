package org.mekiki.lists.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.mekiki.model.ModelFactory;
import org.mekiki.model.Property;
import org.mekiki.model.lists.Alignment;

/** What was decided about a link before, kept with the link itself, so that exports and copies carry it. */
public final class History {

	/** Beginning of the keys of the open properties that hold it; a number follows. */
	public static final String KEY = "org.mekiki.lists.decision."; //$NON-NLS-1$

	private History() {
	}

	/**
	 * The decisions that no longer hold.
	 *
	 * @param alignment
	 *            the link
	 * @return oldest first; without what holds now, see {@link Decision#of(Alignment)}
	 */
	public static List<Decision> of(Alignment alignment) {
		return properties(alignment).stream().map(property -> Decision.decode(property.getValue()))
				.filter(Objects::nonNull).toList();
	}

	/** Keeps what holds now, before it changes. */
	static void keep(Alignment alignment) {
		String now = Decision.of(alignment).encode();
		List<Property> kept = properties(alignment);
		if (!kept.isEmpty() && now.equals(kept.get(kept.size() - 1).getValue())) {
			return;
		}
		Property property = ModelFactory.eINSTANCE.createProperty();
		property.setKey(KEY + (kept.size() + 1));
		property.setValue(now);
		alignment.getProperties().add(property);
	}

	private static List<Property> properties(Alignment alignment) {
		List<Property> kept = new ArrayList<>();
		for (Property property : alignment.getProperties()) {
			if (property.getKey() != null && property.getKey().startsWith(KEY)) {
				kept.add(property);
			}
		}
		return kept;
	}
}
