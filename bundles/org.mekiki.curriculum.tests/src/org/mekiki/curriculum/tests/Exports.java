package org.mekiki.curriculum.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.exchange.ExporterDescriptor;
import org.mekiki.core.api.exchange.Exporting;

/** Writes packages as the command line does. */
final class Exports {

	private Exports() {
	}

	/** The Japanese package of a format. */
	static Path write(Course60 course, String format, Path file, Map<String, List<String>> values) throws Exception {
		return write(ModelAccess.of(course.copy()), format, file, values);
	}

	/** The same of a base with its pictures. */
	static Path write(ModelAccess access, String format, Path file, Map<String, List<String>> values) throws Exception {
		ExporterDescriptor exporter = ExporterDescriptor.all().stream()
				.filter(each -> each.contribution().id().equals("org.mekiki.curriculum." + format)).findFirst().orElseThrow();
		new Exporting(access, Locale.JAPANESE, "ja").write(exporter, List.of(), values, file, null);
		return file;
	}
}
