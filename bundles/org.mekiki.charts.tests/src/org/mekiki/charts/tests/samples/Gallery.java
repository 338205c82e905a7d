package org.mekiki.charts.tests.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.charts.api.ChartExport;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.core.api.chart.ChartDescription;

/** Draws every kind of chart in English and Japanese, light and dark, for people to look at. */
public final class Gallery {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 400;

	private Gallery() {
	}

	/**
	 * Writes one PNG for each kind, language and theme. Needs no window: {@code releng/scripts/gallery.sh FOLDER} runs it.
	 *
	 * @param arguments
	 *            the folder
	 * @throws IOException
	 *             if a picture cannot be written
	 */
	public static void main(String... arguments) throws IOException {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		for (String language : List.of("en", "ja")) {
			for (Map.Entry<String, ChartTheme> theme : Map.of("light", ChartTheme.light(), "dark", ChartTheme.dark()).entrySet()) {
				for (Map.Entry<String, ChartDescription> chart : Samples.all(language).entrySet()) {
					Path file = folder.resolve(chart.getKey() + '-' + language + '-' + theme.getKey() + ".png");
					Files.write(file, ChartExport.png(chart.getValue(), theme.getValue().withLocale(Locale.of(language)), WIDTH,
							HEIGHT, 2));
				}
			}
		}
	}
}
