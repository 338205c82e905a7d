package org.mekiki.curriculum.internal.imports;

import java.io.IOException;
import java.util.List;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.curriculum.internal.imports.files.PackageLimits;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;
import org.mekiki.curriculum.internal.imports.files.ZipTree;
import org.mekiki.model.learning.Course;
import org.mekiki.store.StoreException;

/** Reads packages of SCORM 1.2 and 2004: the outline, the text of pages, and the package itself, to be run. */
public final class ScormImporter implements Importer {

	@Override
	public void read(ImportFile file, ImportDraft draft) throws ImportException, IOException, StoreException {
		ImportReport report = new ImportReport(file.name(), draft);
		try (ZipTree files = ZipTree.open(file.path(), PackageLimits.USUAL)) {
			Manifest manifest = Manifest.read(files, report);
			String title = CoursePackage.title(manifest, file.name());
			DraftObjects objects = new DraftObjects(draft, "scorm\n" + manifest.identifier() + '\n' + title, manifest.language()); //$NON-NLS-1$
			KeptPackage kept = KeptPackage.keep(file, title, objects, report);
			List<Course> courses = new CoursePackage(files, manifest, file.name(), objects, report, kept != null).read();
			if (kept != null) {
				kept.runs(courses, manifest);
			}
		} catch (UnreadableException unreadable) {
			throw report.refusal(unreadable);
		}
	}
}
