package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mekiki.store.internal.mapping.ModelMapping;
import org.mekiki.store.internal.schema.Migrator;
import org.mekiki.store.internal.schema.SchemaBuilder;
import org.mekiki.store.internal.schema.SchemaDoc;
import org.mekiki.store.internal.schema.Step;
import org.mekiki.store.internal.schema.Steps;
import org.mekiki.store.internal.schema.Table;
import org.mekiki.store.internal.sql.DerbyDialect;

/** The migration steps lead to the tables that the model wants, and the description of the tables is up to date. */
class SchemaTest {

	private final Path folder = Scratch.folder();
	private final DerbyDialect dialect = new DerbyDialect(error -> false);

	@AfterEach
	void delete() {
		Scratch.delete(folder);
	}

	@Test
	void allStepsTogetherMakeTheTablesOfTheModel() throws Exception {
		try (Connection connection = connect("steps")) {
			Migrator migrator = new Migrator(dialect, Steps.shipped());
			assertEquals(0, migrator.version(connection));
			connection.setAutoCommit(false);
			migrator.migrate(connection, 0);
			connection.commit();
			assertEquals(Steps.shipped().size(), migrator.version(connection));
			assertTrue(migrator.sameSteps(connection));
			Map<String, List<String>> wanted = new TreeMap<>();
			for (Table table : SchemaBuilder.tables(ModelMapping.current())) {
				wanted.put(table.name(), wanted(table));
			}
			Map<String, List<String>> made = made(connection);
			made.remove("kb_step");
			assertEquals(wanted, made, "whoever changes the Ecore adds a migration step");
			connection.rollback();
		}
	}

	@Test
	void theDescriptionOfTheTablesIsUpToDate() throws Exception {
		try (InputStream in = Steps.class.getResourceAsStream("/SCHEMA.md")) {
			assertEquals(SchemaDoc.write(ModelMapping.current()), new String(in.readAllBytes(), StandardCharsets.UTF_8),
					"run ./mekiki generate");
		}
	}

	@Test
	void aFailingStepLeavesTheTablesAsTheyWere() throws Exception {
		Step first = new Step(1, "-- a\nCREATE TABLE a (\n\tx INTEGER\n);\n");
		Step second = new Step(2, "CREATE TABLE b (x INTEGER);\nALTER TABLE no_such ADD COLUMN y INTEGER;\n");
		try (Connection connection = connect("failing")) {
			connection.setAutoCommit(false);
			new Migrator(dialect, List.of(first)).migrate(connection, 0);
			connection.commit();
			Migrator both = new Migrator(dialect, List.of(first, second));
			assertThrows(SQLException.class, () -> both.migrate(connection, 1));
			connection.rollback();
			assertEquals(1, both.version(connection));
			assertFalse(dialect.tableExists(connection, "b"));
			Step changed = new Step(1, "CREATE TABLE a (x BIGINT);\n");
			assertFalse(new Migrator(dialect, List.of(changed)).sameSteps(connection));
			connection.rollback();
		}
	}

	private Connection connect(String name) throws SQLException {
		System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(folder.resolve(name).toString());
		source.setCreateDatabase("create");
		return source.getConnection();
	}

	private List<String> wanted(Table table) {
		List<String> lines = new ArrayList<>();
		for (Table.Column column : table.columns()) {
			String type = dialect.fill(column.type());
			lines.add(column.name() + ' ' + (type.equals("CLOB") ? "CLOB(2147483647)"
					: type.startsWith("DECIMAL") ? "DECIMAL(31)" : type) + (column.required() ? " required" : ""));
		}
		lines.add("key " + table.key());
		table.foreignKeys().stream().map(key -> key.column() + " -> " + key.target() + '.' + key.targetColumn()).sorted()
				.forEach(lines::add);
		return lines;
	}

	private static Map<String, List<String>> made(Connection connection) throws SQLException {
		Map<String, List<String>> tables = new TreeMap<>();
		DatabaseMetaData data = connection.getMetaData();
		try (ResultSet row = data.getTables(null, connection.getSchema(), null, new String[] { "TABLE" })) {
			while (row.next()) {
				tables.put(lower(row.getString("TABLE_NAME")), new ArrayList<>());
			}
		}
		for (Map.Entry<String, List<String>> table : tables.entrySet()) {
			String name = table.getKey().toUpperCase(Locale.ROOT);
			try (ResultSet row = data.getColumns(null, connection.getSchema(), name, null)) {
				while (row.next()) {
					String type = row.getString("TYPE_NAME");
					boolean sized = type.equals("VARCHAR") || type.equals("CLOB") || type.equals("DECIMAL");
					table.getValue().add(lower(row.getString("COLUMN_NAME")) + ' ' + type
							+ (sized ? "(" + row.getInt("COLUMN_SIZE") + ')' : "")
							+ (row.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls ? " required" : ""));
				}
			}
			Map<Integer, String> key = new TreeMap<>();
			try (ResultSet row = data.getPrimaryKeys(null, connection.getSchema(), name)) {
				while (row.next()) {
					key.put(Integer.valueOf(row.getInt("KEY_SEQ")), lower(row.getString("COLUMN_NAME")));
				}
			}
			table.getValue().add("key " + new ArrayList<>(key.values()));
			List<String> foreign = new ArrayList<>();
			try (ResultSet row = data.getImportedKeys(null, connection.getSchema(), name)) {
				while (row.next()) {
					foreign.add(lower(row.getString("FKCOLUMN_NAME")) + " -> " + lower(row.getString("PKTABLE_NAME")) + '.'
							+ lower(row.getString("PKCOLUMN_NAME")));
				}
			}
			foreign.stream().sorted().forEach(table.getValue()::add);
		}
		try (Statement statement = connection.createStatement()) {
			statement.execute("VALUES 1");
		}
		return tables;
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}
