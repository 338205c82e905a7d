package org.mekiki.store.internal.base;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.store.ObjectState;
import org.mekiki.store.internal.json.Json;

import com.fasterxml.jackson.core.JsonGenerator;

/** JSON forms of places and of whole states, as the history keeps them. */
public final class Places {

	private static final String ID = "id"; //$NON-NLS-1$
	private static final String CLASS = "class"; //$NON-NLS-1$
	private static final String CONTAINER = "container"; //$NON-NLS-1$
	private static final String FEATURE = "feature"; //$NON-NLS-1$
	private static final String ORDER = "order"; //$NON-NLS-1$
	private static final String FEATURES = "features"; //$NON-NLS-1$

	private Places() {
		// only static methods
	}

	/** The place of an object. */
	static String place(ObjectState state) {
		return Json.write(out -> {
			out.writeStartObject();
			place(out, state);
			out.writeEndObject();
		});
	}

	private static void place(JsonGenerator out, ObjectState state) throws IOException {
		out.writeStringField(CONTAINER, state.containerId());
		out.writeStringField(FEATURE, state.containmentFeature());
		out.writeNumberField(ORDER, state.orderKey());
	}

	/**
	 * The same state at another place.
	 *
	 * @param state
	 *            the state
	 * @param place
	 *            a place, as {@link Json#read(String)} gives it
	 * @return the state
	 * @throws IOException
	 *             if it is no place
	 */
	public static ObjectState at(ObjectState state, Object place) throws IOException {
		try {
			Map<?, ?> map = (Map<?, ?>) place;
			return new ObjectState(state.id(), state.className(), (String) map.get(CONTAINER), (String) map.get(FEATURE),
					((Long) map.get(ORDER)).longValue(), state.features());
		} catch (ClassCastException | NullPointerException e) {
			throw new IOException("place", e); //$NON-NLS-1$
		}
	}

	/** The same state with one feature changed; null for no value. */
	static ObjectState with(ObjectState state, String feature, String value) {
		Map<String, String> features = new LinkedHashMap<>(state.features());
		if (value == null) {
			features.remove(feature);
		} else {
			features.put(feature, value);
		}
		return new ObjectState(state.id(), state.className(), state.containerId(), state.containmentFeature(),
				state.orderKey(), features);
	}

	/**
	 * A whole state.
	 *
	 * @param state
	 *            the state
	 * @return one line of JSON
	 */
	public static String json(ObjectState state) {
		return Json.write(out -> {
			out.writeStartObject();
			out.writeStringField(ID, state.id());
			out.writeStringField(CLASS, state.className());
			place(out, state);
			out.writeObjectFieldStart(FEATURES);
			for (Map.Entry<String, String> entry : state.features().entrySet()) {
				Json.member(out, entry.getKey(), entry.getValue());
			}
			out.writeEndObject();
			out.writeEndObject();
		});
	}

	/**
	 * Reads a whole state.
	 *
	 * @param json
	 *            what {@link #json(ObjectState)} wrote, as {@link Json#read(String)} gives it
	 * @return the state
	 * @throws IOException
	 *             if it is not such JSON
	 */
	public static ObjectState state(Object json) throws IOException {
		try {
			Map<?, ?> map = (Map<?, ?>) json;
			Map<String, String> features = new LinkedHashMap<>();
			for (Map.Entry<?, ?> entry : ((Map<?, ?>) map.get(FEATURES)).entrySet()) {
				features.put((String) entry.getKey(), Json.text(entry.getValue()));
			}
			return new ObjectState((String) map.get(ID), (String) map.get(CLASS), (String) map.get(CONTAINER),
					(String) map.get(FEATURE), ((Long) map.get(ORDER)).longValue(), features);
		} catch (ClassCastException | NullPointerException e) {
			throw new IOException("state", e); //$NON-NLS-1$
		}
	}

	/** The members of a JSON list, or the value itself if it is none. */
	static List<?> members(Object json) {
		return json instanceof List<?> list ? list : List.of(json);
	}
}
