package org.mekiki.core.tests.planted;

import java.io.OutputStream;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;

/** An exporter that does what a test wants. */
public final class AnyExporter implements Exporter {

	private static volatile Exporter behaviour;

	/** What it does from now on. */
	public static void does(Exporter what) {
		behaviour = what;
	}

	@Override
	public void write(ExportContext context, OutputStream out) throws Exception {
		behaviour.write(context, out);
	}
}
