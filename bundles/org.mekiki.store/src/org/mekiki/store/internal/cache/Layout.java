package org.mekiki.store.internal.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.store.internal.mapping.EntityMapping;
import org.mekiki.store.internal.mapping.FeatureMapping;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.ValueMapping;

/** Numbers for the classes and features of the model, and a fingerprint of all of them. */
final class Layout {

	/** Changes when the form of the copy changes. */
	private static final String FORM = "mekiki-snapshot-1"; //$NON-NLS-1$

	/** A class of identified objects. */
	static final class Entity {
		final int number;
		final EClass eClass;
		final List<FeatureMapping> features;
		final int[] ids;
		final List<EReference> children;
		final int[] childIds;

		Entity(int number, EntityMapping mapping) {
			this.number = number;
			this.eClass = mapping.eClass();
			this.features = mapping.features();
			this.children = mapping.children();
			this.ids = features.stream().mapToInt(feature -> eClass.getFeatureID(feature.feature())).toArray();
			this.childIds = children.stream().mapToInt(eClass::getFeatureID).toArray();
		}
	}

	/** A class of values. */
	static final class Part {
		final int number;
		final EClass eClass;
		final List<FeatureMapping.InColumn> columns;
		final int[] ids;

		Part(int number, ValueMapping mapping) {
			this.number = number;
			this.eClass = mapping.eClass();
			this.columns = mapping.columns();
			this.ids = columns.stream().mapToInt(column -> eClass.getFeatureID(column.feature())).toArray();
		}
	}

	final List<Entity> entities = new ArrayList<>();
	final List<Part> parts = new ArrayList<>();
	final Map<EClass, Entity> entityByClass = new HashMap<>();
	final Map<EClass, Part> partByClass = new HashMap<>();
	final byte[] fingerprint;

	Layout(ModelMapping mapping) {
		StringBuilder text = new StringBuilder(FORM).append(mapping.root().getNsURI());
		for (EntityMapping entity : mapping.entities()) {
			Entity each = new Entity(entities.size(), entity);
			entities.add(each);
			entityByClass.put(each.eClass, each);
			text.append('\n').append(entity.className());
			each.features.forEach(feature -> describe(text, feature));
			each.children.forEach(child -> text.append('+').append(child.getName()));
		}
		for (ValueMapping value : mapping.values()) {
			Part each = new Part(parts.size(), value);
			parts.add(each);
			partByClass.put(each.eClass, each);
			text.append('\n').append(each.eClass.getName());
			each.columns.forEach(column -> describe(text, column));
		}
		fingerprint = digest(text.toString());
	}

	private static void describe(StringBuilder text, FeatureMapping mapping) {
		EStructuralFeature feature = mapping.feature();
		text.append('|').append(feature.getName()).append(':').append(feature.getEType().getName())
				.append(feature.isMany() ? "*" : ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (feature.getEType() instanceof org.eclipse.emf.ecore.EEnum choice) {
			choice.getELiterals().forEach(literal -> text.append(',').append(literal.getLiteral()));
		}
	}

	static byte[] digest(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
