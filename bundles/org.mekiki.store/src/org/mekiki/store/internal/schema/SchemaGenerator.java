package org.mekiki.store.internal.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mekiki.store.internal.mapping.ModelMapping;

/**
 * Writes the files that are derived from the model: SCHEMA.md always, and the first migration step for as long as no
 * base of it has been released. Called by {@code ./mekiki generate}.
 */
public final class SchemaGenerator {

	private SchemaGenerator() {
		// only static methods
	}

	/**
	 * Writes the files.
	 *
	 * @param arguments
	 *            folder of the bundle org.mekiki.store; then, to write the first step anew, {@code --first-step}
	 * @throws IOException
	 *             if a file cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		Path bundle = Path.of(arguments[0]);
		ModelMapping mapping = ModelMapping.current();
		Files.writeString(bundle.resolve("SCHEMA.md"), SchemaDoc.write(mapping)); //$NON-NLS-1$
		if (arguments.length > 1 && "--first-step".equals(arguments[1])) { //$NON-NLS-1$
			Files.createDirectories(bundle.resolve("migrations")); //$NON-NLS-1$
			Files.writeString(bundle.resolve("migrations/0001.sql"), //$NON-NLS-1$
					SchemaSql.script(SchemaBuilder.tables(mapping)));
		}
	}
}
