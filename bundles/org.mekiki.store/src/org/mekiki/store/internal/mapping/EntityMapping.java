package org.mekiki.store.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** How a class of identified objects is kept. */
public final class EntityMapping {

	private final EClass eClass;
	private final String table;
	private final List<FeatureMapping> features;
	private final List<FeatureMapping.InColumn> columns;
	private final List<EReference> children;
	private final Map<String, FeatureMapping> byName = new HashMap<>();

	EntityMapping(EClass eClass, String table, List<FeatureMapping> features, List<EReference> children) {
		this.eClass = eClass;
		this.table = table;
		this.features = List.copyOf(features);
		this.children = List.copyOf(children);
		List<FeatureMapping.InColumn> inColumns = new ArrayList<>();
		for (FeatureMapping feature : features) {
			byName.put(feature.name(), feature);
			if (feature instanceof FeatureMapping.InColumn column) {
				inColumns.add(column);
			}
		}
		this.columns = List.copyOf(inColumns);
	}

	/**
	 * The class of the model.
	 *
	 * @return the class
	 */
	public EClass eClass() {
		return eClass;
	}

	/**
	 * Name of the class, unique in the whole model.
	 *
	 * @return the name
	 */
	public String className() {
		return eClass.getName();
	}

	/**
	 * Name of the table that holds its single features.
	 *
	 * @return SQL name
	 */
	public String table() {
		return table;
	}

	/**
	 * All features that belong to the object's own state, in the order of the model; identifier and children are not
	 * among them.
	 *
	 * @return the features
	 */
	public List<FeatureMapping> features() {
		return features;
	}

	/**
	 * The features with a column in {@link #table()}.
	 *
	 * @return the features
	 */
	public List<FeatureMapping.InColumn> columns() {
		return columns;
	}

	/**
	 * The features that contain identified objects.
	 *
	 * @return containment references
	 */
	public List<EReference> children() {
		return children;
	}

	/**
	 * Finds a feature.
	 *
	 * @param name
	 *            its name in the model
	 * @return the feature, or null if it has no such feature or a containment of objects by that name
	 */
	public FeatureMapping feature(String name) {
		return byName.get(name);
	}
}
