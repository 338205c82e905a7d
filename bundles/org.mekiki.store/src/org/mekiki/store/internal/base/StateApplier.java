package org.mekiki.store.internal.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.runtime.TrackedObject;
import org.mekiki.store.ObjectState;
import org.mekiki.store.internal.json.Json;
import org.mekiki.store.internal.mapping.FeatureMapping;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.StateEncoder;
import org.mekiki.store.internal.mapping.ValueMapping;

/** Brings objects of a resource into given states. Features that are equal already are left untouched. */
public final class StateApplier {

	private static final Comparator<Identified> ORDER = Comparator
			.comparingLong((Identified object) -> ((TrackedObject) object).orderKey())
			.thenComparing(Identified::getId);

	private record Spot(Identified container, EReference feature) {
	}

	private final ModelMapping mapping;
	private final ModelResource resource;
	private final StateEncoder encoder;
	private final Map<String, Identified> created = new HashMap<>();

	/**
	 * Creates an applier.
	 *
	 * @param mapping
	 *            mapping of the model
	 * @param resource
	 *            holds the model
	 */
	public StateApplier(ModelMapping mapping, ModelResource resource) {
		this.mapping = mapping;
		this.resource = resource;
		this.encoder = new StateEncoder(mapping);
	}

	/**
	 * Applies one state.
	 *
	 * @param state
	 *            the state
	 * @return the object, or null if its container is not there
	 */
	public Identified applyOne(ObjectState state) {
		if (state.containerId() != null && resource.find(state.containerId()) == null) {
			return null;
		}
		apply(List.of(state), List.of());
		return resource.find(state.id());
	}

	/**
	 * Applies many states, which together must make sense: every container and every target is there or among them.
	 *
	 * @param states
	 *            what to create and change
	 * @param deleted
	 *            identifiers of what to delete
	 */
	public void apply(Collection<ObjectState> states, Collection<String> deleted) {
		for (ObjectState state : states) {
			if (resource.find(state.id()) == null) {
				Identified object = (Identified) EcoreUtil.create(mapping.entity(state.className()).eClass());
				object.setId(state.id());
				created.put(state.id(), object);
			}
		}
		Map<Identified, ObjectState> moves = new LinkedHashMap<>();
		for (ObjectState state : states) {
			Identified object = find(state.id());
			if (!encoder.encode(object).samePlace(state)) {
				moves.put(object, state);
			}
		}
		// new objects get their features before they are put into the resource, so that they arrive complete
		states.stream().filter(state -> created.containsKey(state.id())).forEach(this::features);
		move(moves);
		states.stream().filter(state -> !created.containsKey(state.id())).forEach(this::features);
		delete(deleted);
	}

	private Identified find(String id) {
		Identified found = created.get(id);
		return found == null ? resource.find(id) : found;
	}

	private void move(Map<Identified, ObjectState> moves) {
		Map<Spot, List<Identified>> arrivals = new LinkedHashMap<>();
		moves.forEach((object, state) -> {
			((TrackedObject) object).setOrderKey(state.orderKey());
			Identified container = state.containerId() == null ? null : find(state.containerId());
			if (container != null) {
				EReference feature = ModelMapping.child(mapping.entity(container.eClass()), state.containmentFeature());
				arrivals.computeIfAbsent(new Spot(container, feature), key -> new ArrayList<>()).add(object);
			}
		});
		// first everything leaves, because one object may go into another that is still inside of it
		moves.keySet().forEach(object -> {
			if (object.eContainer() != null) {
				EcoreUtil.remove(object);
			}
		});
		arrivals.forEach(StateApplier::arrive);
	}

	@SuppressWarnings("unchecked")
	private static void arrive(Spot spot, List<Identified> arrivals) {
		if (!spot.feature.isMany()) {
			spot.container.eSet(spot.feature, arrivals.getFirst());
			return;
		}
		List<EObject> siblings = (List<EObject>) spot.container.eGet(spot.feature, false);
		arrivals.sort(ORDER);
		int index = arrivals.size() == 1 ? siblings.size() : 0;
		for (Identified object : arrivals) {
			if (arrivals.size() == 1) {
				while (index > 0 && ORDER.compare((Identified) siblings.get(index - 1), object) > 0) {
					index--;
				}
			} else {
				while (index < siblings.size() && ORDER.compare((Identified) siblings.get(index), object) < 0) {
					index++;
				}
			}
			siblings.add(index++, object);
		}
	}

	private void features(ObjectState state) {
		Identified object = find(state.id());
		for (FeatureMapping feature : mapping.entity(object.eClass()).features()) {
			String wanted = state.features().get(feature.name());
			String present = encoder.feature(object, feature);
			if (wanted == null ? present != null : !wanted.equals(present)) {
				set(object, feature, wanted);
			}
		}
	}

	private void set(Identified object, FeatureMapping feature, String text) {
		if (text == null) {
			if (feature.feature().isMany()) {
				((List<?>) object.eGet(feature.feature(), false)).clear();
			} else {
				object.eUnset(feature.feature());
			}
			return;
		}
		Object json = Json.trusted(text);
		List<Object> members = new ArrayList<>();
		for (Object member : Places.members(json)) {
			Object value = value(feature, member);
			if (value != null) {
				members.add(value);
			}
		}
		if (feature.feature().isMany()) {
			object.eSet(feature.feature(), members);
		} else {
			object.eSet(feature.feature(), members.isEmpty() ? null : members.getFirst());
		}
	}

	private Object value(FeatureMapping feature, Object json) {
		return switch (feature) {
		case FeatureMapping.Scalar scalar -> scalar.type().fromJson(json);
		case FeatureMapping.ScalarList list -> list.type().fromJson(json);
		case FeatureMapping.Reference reference -> find((String) json);
		case FeatureMapping.Links links -> find((String) json);
		case FeatureMapping.Values values -> part(values, (Map<?, ?>) json);
		};
	}

	private EObject part(FeatureMapping.Values feature, Map<?, ?> json) {
		ValueMapping type = feature.type((String) json.get(StateEncoder.TYPE));
		EObject part = EcoreUtil.create(type.eClass());
		for (FeatureMapping.InColumn column : type.columns()) {
			Object content = json.get(column.name());
			if (content != null || column.feature().getDefaultValue() == null) {
				part.eSet(column.feature(), content == null ? null : value(column, content));
			}
		}
		return part;
	}

	private void delete(Collection<String> deleted) {
		for (String id : deleted) {
			Identified object = resource.find(id);
			if (object != null) {
				EcoreUtil.remove(object);
			}
		}
	}
}
