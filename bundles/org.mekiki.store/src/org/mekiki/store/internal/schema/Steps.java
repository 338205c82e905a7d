package org.mekiki.store.internal.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The migration steps that come with the program. */
public final class Steps {

	private Steps() {
		// only static methods
	}

	/**
	 * Reads the steps: {@code migrations/0001.sql} and on.
	 *
	 * @return the steps in order
	 */
	public static List<Step> shipped() {
		List<Step> steps = new ArrayList<>();
		while (true) {
			int number = steps.size() + 1;
			String name = String.format("/migrations/%04d.sql", Integer.valueOf(number)); //$NON-NLS-1$
			try (InputStream in = Steps.class.getResourceAsStream(name)) {
				if (in == null && steps.isEmpty()) {
					throw new IllegalStateException("The program lacks its first migration step " + name); //$NON-NLS-1$
				}
				if (in == null) {
					return List.copyOf(steps);
				}
				steps.add(new Step(number, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
