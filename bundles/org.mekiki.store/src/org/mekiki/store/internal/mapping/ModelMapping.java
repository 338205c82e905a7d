package org.mekiki.store.internal.mapping;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.mekiki.model.ModelPackage;

/**
 * The mapping of the whole model to tables. It is derived from the Ecore and holds nothing written by hand for a
 * class.
 */
public final class ModelMapping {

	private final EPackage root;
	private final Map<String, EntityMapping> entities;
	private final Map<String, ValueMapping> values;
	private final Map<EClass, EntityMapping> entityByClass;
	private final Map<EClass, ValueMapping> valueByClass;
	private final Map<String, FeatureMapping.InTable> tables;

	ModelMapping(EPackage root, Map<String, EntityMapping> entities, Map<String, ValueMapping> values) {
		this.root = root;
		this.entities = Collections.unmodifiableMap(entities);
		this.values = Collections.unmodifiableMap(values);
		this.entityByClass = new java.util.HashMap<>();
		this.valueByClass = new java.util.HashMap<>();
		entities.values().forEach(entity -> entityByClass.put(entity.eClass(), entity));
		values.values().forEach(value -> valueByClass.put(value.eClass(), value));
		Map<String, FeatureMapping.InTable> found = new TreeMap<>();
		for (EntityMapping entity : entities.values()) {
			for (FeatureMapping feature : entity.features()) {
				if (feature instanceof FeatureMapping.InTable inTable) {
					found.put(inTable.table(), inTable);
				}
			}
		}
		this.tables = Collections.unmodifiableMap(found);
	}

	private static final class Holder {
		static final ModelMapping CURRENT = MappingBuilder.build(ModelPackage.eINSTANCE);
	}

	/**
	 * The mapping of Mekiki's model.
	 *
	 * @return the mapping, always the same
	 */
	public static ModelMapping current() {
		return Holder.CURRENT;
	}

	/**
	 * The package at the root of the model.
	 *
	 * @return the package
	 */
	public EPackage root() {
		return root;
	}

	/**
	 * All classes of identified objects, in the order of the model.
	 *
	 * @return the mappings
	 */
	public Collection<EntityMapping> entities() {
		return entities.values();
	}

	/**
	 * All classes of values, in the order of the model.
	 *
	 * @return the mappings
	 */
	public Collection<ValueMapping> values() {
		return values.values();
	}

	/**
	 * The tables of attributes and references with many members, by name; a feature inherited by several classes has
	 * one table.
	 *
	 * @return the features
	 */
	public Collection<FeatureMapping.InTable> memberTables() {
		return tables.values();
	}

	/**
	 * The mapping of a class.
	 *
	 * @param eClass
	 *            a concrete class of identified objects
	 * @return the mapping
	 */
	public EntityMapping entity(EClass eClass) {
		EntityMapping found = entityByClass.get(eClass);
		if (found == null) {
			throw new IllegalArgumentException(eClass.getName());
		}
		return found;
	}

	/**
	 * The mapping of a class by name.
	 *
	 * @param className
	 *            name of a concrete class of identified objects
	 * @return the mapping, or null if there is no such class
	 */
	public EntityMapping entity(String className) {
		return entities.get(className);
	}

	/**
	 * The mapping of a class of values.
	 *
	 * @param eClass
	 *            a concrete class of values
	 * @return the mapping
	 */
	public ValueMapping value(EClass eClass) {
		ValueMapping found = valueByClass.get(eClass);
		if (found == null) {
			throw new IllegalArgumentException(eClass.getName());
		}
		return found;
	}

	/**
	 * The containment feature of a class by name.
	 *
	 * @param entity
	 *            the class
	 * @param feature
	 *            name of a feature
	 * @return the feature, or null if it contains no identified objects
	 */
	public static EReference child(EntityMapping entity, String feature) {
		List<EReference> children = entity.children();
		for (EReference reference : children) {
			if (reference.getName().equals(feature)) {
				return reference;
			}
		}
		return null;
	}
}
