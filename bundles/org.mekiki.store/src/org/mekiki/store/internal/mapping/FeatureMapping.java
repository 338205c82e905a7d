package org.mekiki.store.internal.mapping;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How one feature of a class is kept. */
public sealed interface FeatureMapping {

	/**
	 * The feature of the model.
	 *
	 * @return the feature
	 */
	EStructuralFeature feature();

	/**
	 * Name of the feature in the model.
	 *
	 * @return the name
	 */
	default String name() {
		return feature().getName();
	}

	/** A feature in a column of the table of its class. */
	sealed interface InColumn extends FeatureMapping {

		/**
		 * Name of the column.
		 *
		 * @return SQL name
		 */
		String column();
	}

	/**
	 * A single attribute.
	 *
	 * @param feature
	 *            the attribute
	 * @param type
	 *            how its values are kept
	 * @param column
	 *            SQL name of the column
	 */
	record Scalar(EAttribute feature, ScalarType type, String column) implements InColumn {
	}

	/**
	 * A single reference to an identified object.
	 *
	 * @param feature
	 *            the reference
	 * @param column
	 *            SQL name of the column with the identifier
	 */
	record Reference(EReference feature, String column) implements InColumn {
	}

	/** A feature in a table of its own, with a row for each member. */
	sealed interface InTable extends FeatureMapping {

		/**
		 * Name of the table.
		 *
		 * @return SQL name
		 */
		String table();
	}

	/**
	 * An attribute with many values.
	 *
	 * @param feature
	 *            the attribute
	 * @param type
	 *            how its values are kept
	 * @param table
	 *            SQL name of the table: owner_id, position, value
	 */
	record ScalarList(EAttribute feature, ScalarType type, String table) implements InTable {
	}

	/**
	 * A reference to many identified objects.
	 *
	 * @param feature
	 *            the reference
	 * @param table
	 *            SQL name of the table: owner_id, position, target_id
	 */
	record Links(EReference feature, String table) implements InTable {
	}

	/**
	 * Values without identity, one or many, in the tables of their classes.
	 *
	 * @param feature
	 *            the containment reference
	 * @param types
	 *            concrete classes that may stand in it, in the order of the model
	 */
	record Values(EReference feature, List<ValueMapping> types) implements FeatureMapping {

		/**
		 * The mapping of a class by name.
		 *
		 * @param className
		 *            name; null for the only or first class
		 * @return the mapping
		 */
		public ValueMapping type(String className) {
			if (className == null) {
				return types.getFirst();
			}
			for (ValueMapping type : types) {
				if (type.eClass().getName().equals(className)) {
					return type;
				}
			}
			throw new IllegalArgumentException(className);
		}
	}
}
