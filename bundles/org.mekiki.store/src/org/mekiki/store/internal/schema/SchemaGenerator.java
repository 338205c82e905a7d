package org.mekiki.store.internal.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mekiki.store.internal.mapping.ModelMapping;

/** Writes SCHEMA.md, which is derived from the model. Called by {@code ./mekiki generate}. */
public final class SchemaGenerator {

	private SchemaGenerator() {
		// only static methods
	}

	/**
	 * Writes the file.
	 *
	 * @param arguments
	 *            folder of the bundle org.mekiki.store
	 * @throws IOException
	 *             if it cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		Files.writeString(Path.of(arguments[0]).resolve("SCHEMA.md"), SchemaDoc.write(ModelMapping.current())); //$NON-NLS-1$
	}
}
