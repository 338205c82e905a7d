package org.mekiki.store.internal.cache;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.TrackedObject;
import org.mekiki.store.internal.mapping.FeatureMapping;
import org.mekiki.store.internal.mapping.ScalarType;

/** Builds a model from what {@link SnapshotEncoder} wrote. */
final class SnapshotDecoder {

	private final Layout layout;
	private final ByteSource in;
	private Identified[] objects;
	private Layout.Entity[] classes;

	private SnapshotDecoder(Layout layout, ByteSource in) {
		this.layout = layout;
		this.in = in;
	}

	static KnowledgeModel decode(Layout layout, byte[] bytes, int from, int end) {
		try {
			SnapshotDecoder decoder = new SnapshotDecoder(layout, new ByteSource(bytes, from, end));
			return decoder.run();
		} catch (ClassCastException | NumberFormatException | DateTimeException | IndexOutOfBoundsException e) {
			throw new SnapshotException(e);
		}
	}

	private KnowledgeModel run() {
		String[] shared = new String[in.index(1 << 17)];
		for (int i = 0; i < shared.length; i++) {
			shared[i] = in.string();
		}
		in.share(shared);
		create(in.index(Integer.MAX_VALUE));
		for (int i = 0; i < objects.length; i++) {
			place(i);
		}
		for (int i = 0; i < objects.length; i++) {
			features((InternalEObject) objects[i], classes[i].features, classes[i].ids);
		}
		if (!in.atEnd()) {
			throw new SnapshotException("too long"); //$NON-NLS-1$
		}
		return (KnowledgeModel) objects[0];
	}

	private void create(int count) {
		objects = new Identified[count];
		classes = new Layout.Entity[count];
		for (int i = 0; i < count; i++) {
			Layout.Entity entity = layout.entities.get(in.index(layout.entities.size()));
			EFactory factory = entity.eClass.getEPackage().getEFactoryInstance();
			classes[i] = entity;
			objects[i] = (Identified) factory.create(entity.eClass);
		}
	}

	private void place(int number) {
		Identified object = objects[number];
		object.setId(new UUID(in.fixed(), in.fixed()).toString());
		((TrackedObject) object).setOrderKey(in.number());
		if (number > 0) {
			int container = in.index(number);
			Layout.Entity entity = classes[container];
			int child = in.index(entity.childIds.length);
			InternalEObject owner = (InternalEObject) objects[container];
			if (entity.children.get(child).isMany()) {
				list(owner, entity.childIds[child]).addUnique(object);
			} else {
				owner.eSet(entity.childIds[child], object);
			}
		}
	}

	private void features(InternalEObject object, java.util.List<? extends FeatureMapping> features, int[] ids) {
		long present = in.count();
		for (int i = 0; present != 0; i++, present >>>= 1) {
			if ((present & 1) != 0) {
				FeatureMapping feature = features.get(i);
				if (feature.feature().isMany()) {
					InternalEList<Object> list = list(object, ids[i]);
					for (int count = in.index(Integer.MAX_VALUE); count > 0; count--) {
						list.addUnique(member(feature));
					}
				} else {
					object.eSet(ids[i], member(feature));
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static InternalEList<Object> list(InternalEObject object, int id) {
		return (InternalEList<Object>) object.eGet(id, false, true);
	}

	private Object member(FeatureMapping feature) {
		return switch (feature) {
		case FeatureMapping.Scalar scalar -> scalar(scalar.type());
		case FeatureMapping.ScalarList list -> scalar(list.type());
		case FeatureMapping.Reference reference -> objects[in.index(objects.length)];
		case FeatureMapping.Links links -> objects[in.index(objects.length)];
		case FeatureMapping.Values values -> {
			Layout.Part part = layout.parts.get(in.index(layout.parts.size()));
			EObject value = part.eClass.getEPackage().getEFactoryInstance().create(part.eClass);
			features((InternalEObject) value, part.columns, part.ids);
			yield value;
		}
		};
	}

	private Object scalar(ScalarType type) {
		return switch (type.kind()) {
		case STRING, LONG_TEXT -> in.string();
		case INT -> Integer.valueOf((int) in.number());
		case LONG -> Long.valueOf(in.number());
		case BOOLEAN -> Boolean.valueOf(in.octet() != 0);
		case DECIMAL -> new BigDecimal(in.string());
		case TIMESTAMP -> Instant.ofEpochSecond(in.number(), in.count());
		case CHOICE -> {
			EEnum choice = (EEnum) type.dataType();
			yield choice.getELiterals().get(in.index(choice.getELiterals().size())).getInstance();
		}
		};
	}
}
