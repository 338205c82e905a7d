package org.mekiki.store.internal.schema;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.store.internal.mapping.EntityMapping;
import org.mekiki.store.internal.mapping.FeatureMapping;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.ValueMapping;

/** Derives all tables from the mapping of the model. */
public final class SchemaBuilder {

	private static final String OWNER = "owner_id"; //$NON-NLS-1$
	private static final String POSITION = "position"; //$NON-NLS-1$

	private SchemaBuilder() {
		// only static methods
	}

	/**
	 * All tables, in an order in which they can be created.
	 *
	 * @param mapping
	 *            mapping of the model
	 * @return the tables
	 */
	public static List<Table> tables(ModelMapping mapping) {
		List<Table> tables = new ArrayList<>(SystemTables.all());
		mapping.entities().forEach(entity -> tables.add(entity(entity)));
		mapping.memberTables().forEach(feature -> tables.add(members(feature)));
		mapping.values().forEach(value -> tables.add(value(value)));
		return tables;
	}

	private static Table entity(EntityMapping entity) {
		TableBuilder table = new TableBuilder(entity.table(), doc(entity.eClass()));
		table.key(TableBuilder.ID, TableBuilder.ID_TYPE, "The object.").refers(TableBuilder.ID); //$NON-NLS-1$
		columns(table, entity.columns());
		return table.build();
	}

	private static Table value(ValueMapping value) {
		TableBuilder table = new TableBuilder(value.table(), doc(value.eClass()));
		table.key(OWNER, TableBuilder.ID_TYPE, "The object it belongs to.") //$NON-NLS-1$
				.key("feature", "VARCHAR(64)", "The feature of that object that holds it.") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.key(POSITION, "INTEGER", "Place among the values of the same object and feature, from 0.") //$NON-NLS-1$ //$NON-NLS-2$
				.refers(OWNER);
		columns(table, value.columns());
		return table.build();
	}

	private static void columns(TableBuilder table, List<FeatureMapping.InColumn> columns) {
		for (FeatureMapping.InColumn column : columns) {
			switch (column) {
			case FeatureMapping.Scalar scalar ->
				table.optional(scalar.column(), scalar.type().sql(), doc(scalar.feature()));
			case FeatureMapping.Reference reference -> table
					.optional(reference.column(), TableBuilder.ID_TYPE,
							doc(reference.feature()) + target(reference.feature()))
					.refers(reference.column());
			}
		}
	}

	private static Table members(FeatureMapping.InTable feature) {
		EStructuralFeature source = feature.feature();
		TableBuilder table = new TableBuilder(feature.table(),
				source.getEContainingClass().getName() + '.' + source.getName() + ": " + doc(source)); //$NON-NLS-1$
		table.key(OWNER, TableBuilder.ID_TYPE, "The object that has the feature.").key(POSITION, "INTEGER", //$NON-NLS-1$ //$NON-NLS-2$
				"Place among the members, from 0.").refers(OWNER); //$NON-NLS-1$
		switch (feature) {
		case FeatureMapping.ScalarList list -> table.required("member", list.type().sql(), "The member."); //$NON-NLS-1$ //$NON-NLS-2$
		case FeatureMapping.Links links -> table
				.required("target_id", TableBuilder.ID_TYPE, "The object referred to" + target(links.feature())) //$NON-NLS-1$ //$NON-NLS-2$
				.refers("target_id"); //$NON-NLS-1$
		}
		return table.build();
	}

	private static String target(EReference reference) {
		return " (→ " + reference.getEReferenceType().getName() + ')'; //$NON-NLS-1$
	}

	private static String doc(EModelElement element) {
		String text = EcoreUtil.getDocumentation(element);
		return text == null ? "" : text.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
