package org.mekiki.store.internal.base;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.mekiki.store.ObjectState;
import org.mekiki.store.Problem;
import org.mekiki.store.StoreException;
import org.mekiki.store.internal.Messages;
import org.mekiki.store.internal.json.Json;
import org.mekiki.store.internal.mapping.EntityMapping;
import org.mekiki.store.internal.mapping.FeatureMapping;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.ScalarType;
import org.mekiki.store.internal.mapping.StateEncoder;
import org.mekiki.store.internal.mapping.ValueMapping;

/**
 * Checks that a state can be stored on every engine, so that what one engine would cut or refuse is refused by all, in
 * the user's words. Text must be well-formed and must not hold the character 0; numbers must fit their column.
 */
public final class StateCheck {

	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"); //$NON-NLS-1$
	private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z"); //$NON-NLS-1$
	private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z").plus(1, ChronoUnit.DAYS); //$NON-NLS-1$

	private final ModelMapping mapping;

	/**
	 * Creates a check.
	 *
	 * @param mapping
	 *            mapping of the model
	 */
	public StateCheck(ModelMapping mapping) {
		this.mapping = mapping;
	}

	/**
	 * Checks a state.
	 *
	 * @param state
	 *            the state
	 * @throws StoreException
	 *             {@link Problem#INVALID_VALUE} or {@link Problem#TOO_LARGE} with the object and the feature
	 */
	public void check(ObjectState state) throws StoreException {
		EntityMapping entity = mapping.entity(state.className());
		identifier(state.id());
		if (entity == null) {
			throw invalid(state, state.className(), null);
		}
		if (state.containerId() != null) {
			identifier(state.containerId());
		}
		for (Map.Entry<String, String> entry : state.features().entrySet()) {
			FeatureMapping feature = entity.feature(entry.getKey());
			if (feature == null) {
				throw invalid(state, entry.getKey(), null);
			}
			try {
				feature(state, feature, Json.read(entry.getValue()));
			} catch (IOException | ClassCastException | IllegalArgumentException e) {
				throw invalid(state, entry.getKey(), e);
			}
		}
	}

	private void feature(ObjectState state, FeatureMapping feature, Object json) throws StoreException {
		if (json == null || feature.feature().isMany() != json instanceof java.util.List<?>) {
			throw invalid(state, feature.name(), null);
		}
		for (Object member : Places.members(json)) {
			if (member == null) {
				throw invalid(state, feature.name(), null);
			}
			switch (feature) {
			case FeatureMapping.Scalar scalar -> scalar(state, feature.name(), scalar.type(), member);
			case FeatureMapping.ScalarList list -> scalar(state, feature.name(), list.type(), member);
			case FeatureMapping.Values values -> value(state, values, (Map<?, ?>) member);
			case FeatureMapping.Reference reference -> identifier((String) member);
			case FeatureMapping.Links links -> identifier((String) member);
			}
		}
	}

	private static void value(ObjectState state, FeatureMapping.Values feature, Map<?, ?> json) throws StoreException {
		ValueMapping type = feature.type((String) json.get(StateEncoder.TYPE));
		int known = json.containsKey(StateEncoder.TYPE) ? 1 : 0;
		for (FeatureMapping.InColumn column : type.columns()) {
			Object content = json.get(column.name());
			if (content != null) {
				known++;
				if (column instanceof FeatureMapping.Scalar scalar) {
					scalar(state, feature.name(), scalar.type(), content);
				} else {
					identifier((String) content);
				}
			}
		}
		if (known != json.size()) {
			throw invalid(state, feature.name(), null);
		}
	}

	private static void scalar(ObjectState state, String feature, ScalarType type, Object json) throws StoreException {
		Object value = type.fromJson(json);
		switch (value) {
		case String text -> text(state, feature, type, text);
		case BigDecimal number -> {
			BigDecimal stripped = number.stripTrailingZeros();
			if (stripped.scale() > ScalarType.FRACTION_DIGITS
					|| stripped.precision() - stripped.scale() > ScalarType.INTEGER_DIGITS) {
				throw new StoreException(Problem.TOO_LARGE, NLS.bind(Messages.numberTooLong, StateName.of(state), feature), null);
			}
		}
		case Instant time when time.isBefore(FIRST) || !time.isBefore(LAST) -> throw invalid(state, feature, null);
		default -> {
			// every other type fits its column
		}
		}
	}

	private static void text(ObjectState state, String feature, ScalarType type, String text) throws StoreException {
		if (type.length() > 0 && text.length() > type.length()) {
			throw new StoreException(Problem.TOO_LARGE, NLS.bind(Messages.textTooLong,
					new Object[] { StateName.of(state), feature, Integer.valueOf(type.length()) }), null);
		}
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == 0 || Character.isSurrogate(c)
					&& !(Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(++i)))) {
				throw new StoreException(Problem.INVALID_VALUE, NLS.bind(Messages.invalidText, StateName.of(state), feature), null);
			}
		}
	}

	private static void identifier(String id) throws StoreException {
		if (id == null || !UUID.matcher(id).matches()) {
			throw new StoreException(Problem.INVALID_VALUE, NLS.bind(Messages.invalidId, id), null);
		}
	}

	private static StoreException invalid(ObjectState state, String feature, Throwable cause) {
		return new StoreException(Problem.INVALID_VALUE, NLS.bind(Messages.invalidFeature, StateName.of(state), feature),
				cause);
	}
}
