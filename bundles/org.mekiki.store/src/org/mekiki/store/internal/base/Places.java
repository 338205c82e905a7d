package org.mekiki.store.internal.base;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.store.ObjectState;
import org.mekiki.store.internal.json.JsonException;
import org.mekiki.store.internal.json.JsonParser;
import org.mekiki.store.internal.json.JsonText;

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
		Map<String, Object> map = new LinkedHashMap<>();
		map.put(CONTAINER, state.containerId());
		map.put(FEATURE, state.containmentFeature());
		map.put(ORDER, Long.valueOf(state.orderKey()));
		return JsonText.of(map);
	}

	/** The same state at another place. */
	static ObjectState at(ObjectState state, String place) {
		Map<?, ?> map = (Map<?, ?>) JsonParser.trusted(place);
		return new ObjectState(state.id(), state.className(), (String) map.get(CONTAINER), (String) map.get(FEATURE),
				((Long) map.get(ORDER)).longValue(), state.features());
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
		StringBuilder out = new StringBuilder("{\"id\":"); //$NON-NLS-1$
		JsonText.string(out, state.id());
		out.append(",\"class\":"); //$NON-NLS-1$
		JsonText.string(out, state.className());
		out.append(",\"container\":"); //$NON-NLS-1$
		JsonText.append(out, state.containerId());
		out.append(",\"feature\":"); //$NON-NLS-1$
		JsonText.append(out, state.containmentFeature());
		out.append(",\"order\":").append(state.orderKey()).append(",\"features\":{"); //$NON-NLS-1$ //$NON-NLS-2$
		String separator = ""; //$NON-NLS-1$
		for (Map.Entry<String, String> entry : state.features().entrySet()) {
			JsonText.string(out.append(separator), entry.getKey());
			out.append(':').append(entry.getValue());
			separator = ","; //$NON-NLS-1$
		}
		return out.append("}}").toString(); //$NON-NLS-1$
	}

	/**
	 * Reads a whole state.
	 *
	 * @param json
	 *            what {@link #json(ObjectState)} wrote
	 * @return the state
	 * @throws JsonException
	 *             if it is not such JSON
	 */
	public static ObjectState state(String json) throws JsonException {
		Object parsed = JsonParser.parse(json);
		try {
			Map<?, ?> map = (Map<?, ?>) parsed;
			Map<String, String> features = new LinkedHashMap<>();
			for (Map.Entry<?, ?> entry : ((Map<?, ?>) map.get(FEATURES)).entrySet()) {
				features.put((String) entry.getKey(), JsonText.of(entry.getValue()));
			}
			return new ObjectState((String) map.get(ID), (String) map.get(CLASS), (String) map.get(CONTAINER),
					(String) map.get(FEATURE), ((Long) map.get(ORDER)).longValue(), features);
		} catch (ClassCastException | NullPointerException e) {
			throw new JsonException(0, e);
		}
	}

	/** The members of a JSON list, or the value itself if it is none. */
	static List<?> members(Object json) {
		return json instanceof List<?> list ? list : List.of(json);
	}
}
