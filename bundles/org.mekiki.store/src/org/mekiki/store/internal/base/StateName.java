package org.mekiki.store.internal.base;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import org.mekiki.store.ObjectState;
import org.mekiki.store.internal.json.Json;

/** What a user knows an object by. */
final class StateName {

	private static final int LONGEST = 80;

	private StateName() {
		// only static methods
	}

	/** A label, best in the language of the messages, else the notation, else the identifier. */
	static String of(ObjectState state) {
		try {
			String label = label(state.features().get("labels")); //$NON-NLS-1$
			String notation = state.features().get("notation"); //$NON-NLS-1$
			if (label == null && notation != null && Json.read(notation) instanceof String text) {
				label = text;
			}
			return label == null || label.isBlank() || label.length() > LONGEST ? state.id() : label;
		} catch (IOException e) {
			// a state that is being refused may hold anything
			return state.id();
		}
	}

	private static String label(String labels) throws IOException {
		String found = null;
		if (labels != null) {
			for (Object each : Places.members(Json.read(labels))) {
				if (each instanceof Map<?, ?> map && map.get("value") instanceof String value //$NON-NLS-1$
						&& (found == null || Locale.getDefault().getLanguage().equals(map.get("language")))) { //$NON-NLS-1$
					found = value;
				}
			}
		}
		return found;
	}
}
