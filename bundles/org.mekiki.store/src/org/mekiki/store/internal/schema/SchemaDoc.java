package org.mekiki.store.internal.schema;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.store.internal.mapping.EntityMapping;
import org.mekiki.store.internal.mapping.FeatureMapping;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.mapping.ScalarType;
import org.mekiki.store.internal.mapping.ValueMapping;

/** Writes SCHEMA.md: the description of all tables for those who read a base with SQL. */
public final class SchemaDoc {

	private SchemaDoc() {
		// only static methods
	}

	/**
	 * Writes the description.
	 *
	 * @param mapping
	 *            mapping of the model
	 * @return Markdown
	 */
	public static String write(ModelMapping mapping) {
		StringBuilder out = new StringBuilder("# Tables of a knowledge base\n\n"); //$NON-NLS-1$
		out.append("Generated from the model by `./mekiki generate`; a test fails when it is out of date.\n\n") //$NON-NLS-1$
				.append("The tables are the same on Derby and on PostgreSQL and may be read with any SQL tool. ") //$NON-NLS-1$
				.append("Write only through Mekiki: a save also keeps the history. ") //$NON-NLS-1$
				.append("Times are in UTC. `CLOB` is `TEXT` on PostgreSQL. Names that SQL reserves end in `_`.\n\n") //$NON-NLS-1$
				.append("- Every identified object has a row in `kb_object` and one in the table of its class.\n") //$NON-NLS-1$
				.append("- A feature with many members has a table of its own: `owner_id`, `position`, member.\n") //$NON-NLS-1$
				.append("- Values without identity (labels, notes, citations and so on) are rows of the table of their ") //$NON-NLS-1$
				.append("class; `feature` says which feature of the owner holds them.\n\n") //$NON-NLS-1$
				.append("```sql\n-- preferred labels of all technologies, in the order of the tree's siblings\n") //$NON-NLS-1$
				.append("SELECT o.container_id, t.notation, l.language, l.value\n  FROM technology t\n") //$NON-NLS-1$
				.append("  JOIN kb_object o ON o.id = t.id\n") //$NON-NLS-1$
				.append("  LEFT JOIN text l ON l.owner_id = t.id AND l.feature = 'labels'\n") //$NON-NLS-1$
				.append(" ORDER BY o.container_id, o.order_key, o.id, l.position;\n```\n"); //$NON-NLS-1$
		for (Table table : SchemaBuilder.tables(mapping)) {
			table(out, table);
		}
		enums(out, mapping);
		return out.toString();
	}

	private static void table(StringBuilder out, Table table) {
		out.append("\n## ").append(table.name()).append("\n\n").append(table.doc()) //$NON-NLS-1$ //$NON-NLS-2$
				.append("\n\n| column | type | |\n|---|---|---|\n"); //$NON-NLS-1$
		for (Table.Column column : table.columns()) {
			out.append("| `").append(column.name()).append("` | ").append(column.type().replace("${clob}", "CLOB")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					.append(column.required() ? ", required" : "").append(" | ").append(column.doc().replace("|", "\\|")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			for (Table.ForeignKey key : table.foreignKeys()) {
				if (key.column().equals(column.name())) {
					out.append(" Refers to `").append(key.target()).append('.').append(key.targetColumn()).append("`."); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
			out.append(" |\n"); //$NON-NLS-1$
		}
		out.append("\nPrimary key: ").append(String.join(", ", table.key())).append(".\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void enums(StringBuilder out, ModelMapping mapping) {
		out.append("\n# Words in columns of enumerations\n"); //$NON-NLS-1$
		List<EEnum> enums = java.util.stream.Stream
				.concat(mapping.entities().stream().map(EntityMapping::features).flatMap(List::stream),
						mapping.values().stream().map(ValueMapping::columns).flatMap(List::stream))
				.map(SchemaDoc::type).filter(type -> type != null && type.kind() == ScalarType.Kind.CHOICE)
				.map(type -> (EEnum) type.dataType()).distinct().collect(Collectors.toList());
		for (EEnum each : enums) {
			out.append("\n**").append(each.getName()).append("**: ").append(text(EcoreUtil.getDocumentation(each))) //$NON-NLS-1$ //$NON-NLS-2$
					.append("\n\n"); //$NON-NLS-1$
			for (EEnumLiteral literal : each.getELiterals()) {
				out.append("- `").append(literal.getLiteral()).append("`: ") //$NON-NLS-1$ //$NON-NLS-2$
						.append(text(EcoreUtil.getDocumentation(literal))).append('\n');
			}
		}
	}

	private static ScalarType type(FeatureMapping feature) {
		return switch (feature) {
		case FeatureMapping.Scalar scalar -> scalar.type();
		case FeatureMapping.ScalarList list -> list.type();
		default -> null;
		};
	}

	private static String text(String documentation) {
		return documentation == null ? "" : documentation; //$NON-NLS-1$
	}
}
