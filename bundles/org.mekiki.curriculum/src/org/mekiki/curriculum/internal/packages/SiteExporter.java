package org.mekiki.curriculum.internal.packages;

import java.io.IOException;
import java.io.OutputStream;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.model.learning.Curriculum;

/** Writes a curriculum as a web site that needs nothing but a browser. */
public final class SiteExporter implements Exporter {

	@Override
	public void write(ExportContext context, OutputStream out) throws IOException {
		Curriculum curriculum = ChosenCurriculum.of(context);
		PackageFiles files = new PackageFiles();
		new CoursePages(context, curriculum, true, "store.js", "player.js").addTo(files); //$NON-NLS-1$ //$NON-NLS-2$
		files.copy("style.css", "style.css"); //$NON-NLS-1$ //$NON-NLS-2$
		files.copy("player.js", "player.js"); //$NON-NLS-1$ //$NON-NLS-2$
		files.copy("store.js", "store-local.js"); //$NON-NLS-1$ //$NON-NLS-2$
		files.zip(out);
	}
}
