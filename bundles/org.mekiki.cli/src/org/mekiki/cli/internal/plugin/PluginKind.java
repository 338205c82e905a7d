package org.mekiki.cli.internal.plugin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a new plug-in adds. */
public enum PluginKind {

	/** A question that can be asked to a knowledge base. */
	ANALYSIS("Analysis", "org.mekiki.core"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Something that should hold in a knowledge base. */
	CHECK("Check", "org.mekiki.core"), //$NON-NLS-1$ //$NON-NLS-2$
	/** A reader of files. */
	IMPORTER("Importer", "org.mekiki.core"), //$NON-NLS-1$ //$NON-NLS-2$
	/** A writer of files. */
	EXPORTER("Exporter", "org.mekiki.core"), //$NON-NLS-1$ //$NON-NLS-2$
	/** A kind of chart. */
	CHART("Chart", "org.mekiki.charts"); //$NON-NLS-1$ //$NON-NLS-2$

	private final String suffix;
	private final String api;

	PluginKind(String suffix, String api) {
		this.suffix = suffix;
		this.api = api;
	}

	/**
	 * The kind with a keyword.
	 *
	 * @param keyword
	 *            as typed
	 * @return empty if there is none
	 */
	public static Optional<PluginKind> of(String keyword) {
		return Arrays.stream(values()).filter(kind -> kind.keyword().equals(keyword)).findFirst();
	}

	/**
	 * The word for it on the command line, and the folder of its templates.
	 *
	 * @return lower case
	 */
	public String keyword() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What names of its classes end in. */
	String suffix() {
		return suffix;
	}

	/** The bundle whose API it stands on. */
	String api() {
		return api;
	}
}
