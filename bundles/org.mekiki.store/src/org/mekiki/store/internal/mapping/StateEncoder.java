package org.mekiki.store.internal.mapping;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.TrackedObject;
import org.mekiki.store.ObjectState;
import org.mekiki.store.internal.json.Json;

import com.fasterxml.jackson.core.JsonGenerator;

/** Encodes the state of an object as canonical JSON, feature by feature. */
public final class StateEncoder {

	/** Key of the class of a value when it is not the class that its feature names. */
	public static final String TYPE = "@type"; //$NON-NLS-1$

	private final ModelMapping mapping;

	/**
	 * Creates an encoder.
	 *
	 * @param mapping
	 *            mapping of the model
	 */
	public StateEncoder(ModelMapping mapping) {
		this.mapping = mapping;
	}

	/**
	 * Encodes an object.
	 *
	 * @param object
	 *            the object
	 * @return its state, children left out
	 */
	public ObjectState encode(Identified object) {
		EntityMapping entity = mapping.entity(object.eClass());
		Map<String, String> features = new LinkedHashMap<>();
		for (FeatureMapping feature : entity.features()) {
			String text = feature(object, feature);
			if (text != null) {
				features.put(feature.name(), text);
			}
		}
		EObject container = object.eContainer();
		String containerId = container == null ? null : ((Identified) container).getId();
		String containment = container == null ? null : object.eContainmentFeature().getName();
		return new ObjectState(object.getId(), entity.className(), containerId, containment,
				((TrackedObject) object).orderKey(), features);
	}

	/**
	 * Encodes one feature.
	 *
	 * @param object
	 *            the object
	 * @param feature
	 *            one of its features
	 * @return canonical JSON, or null if it has no value
	 */
	public String feature(EObject object, FeatureMapping feature) {
		Object value = object.eGet(feature.feature(), false);
		if (value == null || value instanceof List<?> list && list.isEmpty()) {
			return null;
		}
		return Json.write(out -> {
			switch (feature) {
			case FeatureMapping.Scalar scalar -> Json.append(out, scalar.type().toJson(value));
			case FeatureMapping.Reference reference -> reference(out, value);
			case FeatureMapping.ScalarList scalars -> list(out, value, m -> Json.append(out, scalars.type().toJson(m)));
			case FeatureMapping.Links links -> list(out, value, m -> reference(out, m));
			case FeatureMapping.Values values -> values(out, values, value);
			}
		});
	}

	/** Appends one member of a list. */
	@FunctionalInterface
	private interface Member {
		void append(Object member) throws IOException;
	}

	private static void list(JsonGenerator out, Object members, Member each) throws IOException {
		out.writeStartArray();
		for (Object member : (List<?>) members) {
			each.append(member);
		}
		out.writeEndArray();
	}

	private void values(JsonGenerator out, FeatureMapping.Values feature, Object value) throws IOException {
		if (value instanceof List<?>) {
			list(out, value, member -> value(out, feature, (EObject) member));
		} else {
			value(out, feature, (EObject) value);
		}
	}

	private void value(JsonGenerator out, FeatureMapping.Values feature, EObject value) throws IOException {
		out.writeStartObject();
		if (value.eClass() != feature.types().getFirst().eClass()) {
			out.writeStringField(TYPE, value.eClass().getName());
		}
		for (FeatureMapping.InColumn column : mapping.value(value.eClass()).columns()) {
			Object content = value.eGet(column.feature(), false);
			if (content != null) {
				out.writeFieldName(column.name());
				if (column instanceof FeatureMapping.Scalar scalar) {
					Json.append(out, scalar.type().toJson(content));
				} else {
					reference(out, content);
				}
			}
		}
		out.writeEndObject();
	}

	private static void reference(JsonGenerator out, Object target) throws IOException {
		out.writeString(((Identified) target).getId());
	}
}
