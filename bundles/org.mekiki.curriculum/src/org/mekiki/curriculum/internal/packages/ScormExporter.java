package org.mekiki.curriculum.internal.packages;

import java.io.IOException;
import java.io.OutputStream;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.model.learning.Curriculum;

/** Writes a curriculum as a SCORM package. */
public abstract class ScormExporter implements Exporter {

	private final ScormEdition edition;

	ScormExporter(ScormEdition edition) {
		this.edition = edition;
	}

	@Override
	public void write(ExportContext context, OutputStream out) throws IOException {
		Curriculum curriculum = ChosenCurriculum.of(context);
		PackageFiles files = new PackageFiles();
		CoursePages pages = new CoursePages(context, curriculum, false, "scorm.js", "store.js", "player.js"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		pages.addTo(files);
		files.copy("style.css", "style.css"); //$NON-NLS-1$ //$NON-NLS-2$
		files.copy("player.js", "player.js"); //$NON-NLS-1$ //$NON-NLS-2$
		files.copy("scorm.js", edition.words()); //$NON-NLS-1$
		files.copy("store.js", "store-scorm.js"); //$NON-NLS-1$ //$NON-NLS-2$
		files.put(ScormManifest.PATH, new ScormManifest(edition, pages).of(curriculum));
		files.zip(out);
	}
}
