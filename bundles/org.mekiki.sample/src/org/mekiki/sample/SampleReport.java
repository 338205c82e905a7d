package org.mekiki.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.mekiki.sample.internal.BundledData;

/** The report on the sample: what every analysis of Mekiki finds in it, in English and Japanese. */
public final class SampleReport {

	private static final String FILE = "report.json"; //$NON-NLS-1$

	private SampleReport() {
	}

	/**
	 * What the report contains.
	 *
	 * @return a description in the format {@code mekiki-report/1}
	 */
	public static String description() {
		try (InputStream in = BundledData.INSTANCE.open(FILE)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException damaged) {
			throw new UncheckedIOException(damaged);
		}
	}
}
