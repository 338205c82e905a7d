package org.mekiki.store.internal.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Derives the mapping from the Ecore. */
public final class MappingBuilder {

	private static final String IDENTIFIED = "Identified"; //$NON-NLS-1$
	private static final String VALUE = "Value"; //$NON-NLS-1$
	private static final String ID = "id"; //$NON-NLS-1$

	private final List<EClass> classes = new ArrayList<>();
	private final EClass identified;
	private final EClass value;
	private final Map<String, ValueMapping> values = new LinkedHashMap<>();
	private final Map<String, EntityMapping> entities = new LinkedHashMap<>();
	private final Set<String> tables = new HashSet<>();

	private MappingBuilder(EPackage root) {
		collect(root);
		identified = (EClass) root.getEClassifier(IDENTIFIED);
		value = (EClass) root.getEClassifier(VALUE);
	}

	/**
	 * Derives the mapping of a package and its subpackages.
	 *
	 * @param root
	 *            holds the classes Identified and Value
	 * @return the mapping
	 * @throws IllegalArgumentException
	 *             if the model uses something that has no mapping; the message names it
	 */
	public static ModelMapping build(EPackage root) {
		MappingBuilder builder = new MappingBuilder(root);
		builder.values();
		builder.entities();
		return new ModelMapping(root, builder.entities, builder.values);
	}

	private void collect(EPackage pack) {
		for (EClassifier classifier : pack.getEClassifiers()) {
			if (classifier instanceof EClass eClass) {
				classes.add(eClass);
			}
		}
		pack.getESubpackages().forEach(this::collect);
	}

	private void values() {
		for (EClass eClass : classes) {
			if (concrete(eClass, value)) {
				List<FeatureMapping.InColumn> columns = new ArrayList<>();
				for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
					if (kept(feature)) {
						columns.add(column(feature));
					}
				}
				values.put(eClass.getName(), new ValueMapping(eClass, table(Names.sql(eClass.getName())),
						List.copyOf(columns)));
			}
		}
	}

	private void entities() {
		for (EClass eClass : classes) {
			if (concrete(eClass, identified)) {
				List<FeatureMapping> features = new ArrayList<>();
				List<EReference> children = new ArrayList<>();
				for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
					if (kept(feature)) {
						add(feature, features, children);
					}
				}
				EntityMapping mapping = new EntityMapping(eClass, table(Names.sql(eClass.getName())), features,
						children);
				if (entities.put(eClass.getName(), mapping) != null) {
					throw unfit(eClass.getName());
				}
			}
		}
	}

	private void add(EStructuralFeature feature, List<FeatureMapping> features, List<EReference> children) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			if (value.isSuperTypeOf(reference.getEReferenceType())) {
				features.add(new FeatureMapping.Values(reference, types(reference)));
			} else {
				children.add(reference);
			}
		} else if (!feature.isMany()) {
			features.add(column(feature));
		} else {
			String table = Names.sql(feature.getEContainingClass().getName(), feature.getName());
			features.add(feature instanceof EAttribute attribute
					? new FeatureMapping.ScalarList(attribute, ScalarType.of(attribute.getEAttributeType()), table)
					: new FeatureMapping.Links((EReference) feature, table));
		}
	}

	private List<ValueMapping> types(EReference reference) {
		List<ValueMapping> types = new ArrayList<>();
		for (ValueMapping mapping : values.values()) {
			if (reference.getEReferenceType().isSuperTypeOf(mapping.eClass())) {
				types.add(mapping);
			}
		}
		// the class named by the feature comes first, because it is left out of the JSON
		types.sort((a, b) -> Boolean.compare(b.eClass() == reference.getEReferenceType(),
				a.eClass() == reference.getEReferenceType()));
		return List.copyOf(types);
	}

	private FeatureMapping.InColumn column(EStructuralFeature feature) {
		if (feature.isMany() || feature instanceof EReference reference && reference.isContainment()) {
			throw unfit(feature.getEContainingClass().getName() + '.' + feature.getName());
		}
		return feature instanceof EAttribute attribute
				? new FeatureMapping.Scalar(attribute, ScalarType.of(attribute.getEAttributeType()),
						Names.sql(attribute.getName()))
				: new FeatureMapping.Reference((EReference) feature, Names.sql(feature.getName(), ID));
	}

	private boolean kept(EStructuralFeature feature) {
		boolean container = feature instanceof EReference reference && reference.isContainer();
		boolean id = feature.getEContainingClass() == identified && ID.equals(feature.getName());
		return !container && !id && !feature.isDerived() && !feature.isTransient() && !feature.isVolatile();
	}

	private static boolean concrete(EClass eClass, EClass family) {
		return family.isSuperTypeOf(eClass) && !eClass.isAbstract() && !eClass.isInterface();
	}

	private String table(String name) {
		if (!tables.add(name)) {
			throw unfit(name);
		}
		return name;
	}

	private static IllegalArgumentException unfit(String what) {
		return new IllegalArgumentException("No mapping for " + what); //$NON-NLS-1$
	}
}
