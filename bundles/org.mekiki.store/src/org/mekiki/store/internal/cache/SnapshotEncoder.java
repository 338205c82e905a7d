package org.mekiki.store.internal.cache;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.TrackedObject;
import org.mekiki.store.internal.mapping.FeatureMapping;
import org.mekiki.store.internal.mapping.ScalarType;

/** Writes a model as compactly as it can be read quickly. */
final class SnapshotEncoder {

	private final Layout layout;
	private final ByteSink out = ByteSink.sharing();
	private final List<Identified> objects = new ArrayList<>();
	private final Map<Identified, Integer> numbers = new IdentityHashMap<>();
	private final Map<EEnum, Map<Object, Integer>> choices = new HashMap<>();

	private SnapshotEncoder(Layout layout) {
		this.layout = layout;
	}

	/** Encodes all objects below a root, in an order in which every container comes before what it contains. */
	static ByteSink encode(Layout layout, Identified root) {
		SnapshotEncoder encoder = new SnapshotEncoder(layout);
		encoder.collect(root);
		encoder.run();
		return encoder.assemble();
	}

	private void collect(Identified root) {
		add(root);
		for (int next = 0; next < objects.size(); next++) {
			Identified object = objects.get(next);
			Layout.Entity entity = layout.entityByClass.get(object.eClass());
			for (int id : entity.childIds) {
				if (((InternalEObject) object).eIsSet(id)) {
					Object value = ((InternalEObject) object).eGet(id, false, true);
					if (value instanceof List<?> list) {
						list.forEach(each -> add((Identified) each));
					} else {
						add((Identified) value);
					}
				}
			}
		}
	}

	private void add(Identified object) {
		numbers.put(object, Integer.valueOf(objects.size()));
		objects.add(object);
	}

	private void run() {
		out.count(objects.size());
		for (Identified object : objects) {
			out.count(layout.entityByClass.get(object.eClass()).number);
		}
		for (int i = 0; i < objects.size(); i++) {
			Identified object = objects.get(i);
			UUID id = UUID.fromString(object.getId());
			if (!id.toString().equals(object.getId())) {
				throw new SnapshotException(object.getId());
			}
			out.fixed(id.getMostSignificantBits());
			out.fixed(id.getLeastSignificantBits());
			out.number(((TrackedObject) object).orderKey());
			if (i > 0) {
				Identified container = (Identified) object.eContainer();
				out.count(numbers.get(container).intValue());
				out.count(layout.entityByClass.get(container.eClass()).children.indexOf(object.eContainmentFeature()));
			}
		}
		for (Identified object : objects) {
			Layout.Entity entity = layout.entityByClass.get(object.eClass());
			features((InternalEObject) object, entity.features, entity.ids);
		}
	}

	private void features(InternalEObject object, List<? extends FeatureMapping> features, int[] ids) {
		long present = 0;
		for (int i = 0; i < ids.length; i++) {
			if (object.eIsSet(ids[i])) {
				present |= 1L << i;
			}
		}
		out.count(present);
		for (int i = 0; i < ids.length; i++) {
			if ((present & 1L << i) != 0) {
				feature(features.get(i), object.eGet(ids[i], false, true));
			}
		}
	}

	private void feature(FeatureMapping feature, Object value) {
		if (feature.feature().isMany()) {
			List<?> list = (List<?>) value;
			out.count(list.size());
			for (Object member : list) {
				member(feature, member);
			}
		} else {
			member(feature, value);
		}
	}

	private void member(FeatureMapping feature, Object value) {
		switch (feature) {
		case FeatureMapping.Scalar scalar -> scalar(scalar.type(), value);
		case FeatureMapping.ScalarList list -> scalar(list.type(), value);
		case FeatureMapping.Reference reference -> reference(value);
		case FeatureMapping.Links links -> reference(value);
		case FeatureMapping.Values values -> {
			Layout.Part part = layout.partByClass.get(((EObject) value).eClass());
			out.count(part.number);
			features((InternalEObject) value, part.columns, part.ids);
		}
		}
	}

	private void reference(Object target) {
		Integer number = numbers.get(target);
		if (number == null) {
			throw new SnapshotException("reference"); //$NON-NLS-1$
		}
		out.count(number.intValue());
	}

	private void scalar(ScalarType type, Object value) {
		if (value == null) {
			throw new SnapshotException(type.dataType().getName());
		}
		switch (type.kind()) {
		case STRING, LONG_TEXT -> out.string((String) value);
		case INT -> out.number(((Integer) value).intValue());
		case LONG -> out.number(((Long) value).longValue());
		case BOOLEAN -> out.octet(((Boolean) value).booleanValue() ? 1 : 0);
		case DECIMAL -> out.string(((BigDecimal) value).toString());
		case TIMESTAMP -> {
			out.number(((Instant) value).getEpochSecond());
			out.count(((Instant) value).getNano());
		}
		case CHOICE -> out.count(choice((EEnum) type.dataType(), value));
		}
	}

	private int choice(EEnum type, Object value) {
		Map<Object, Integer> known = choices.computeIfAbsent(type, key -> {
			Map<Object, Integer> map = new IdentityHashMap<>();
			for (int i = 0; i < key.getELiterals().size(); i++) {
				map.put(key.getELiterals().get(i).getInstance(), Integer.valueOf(i));
			}
			return map;
		});
		return known.get(value).intValue();
	}

	private ByteSink assemble() {
		ByteSink all = ByteSink.plain();
		all.count(out.sharedCount());
		all.raw(out.table().bytes(), out.table().size());
		all.raw(out.bytes(), out.size());
		return all;
	}
}
