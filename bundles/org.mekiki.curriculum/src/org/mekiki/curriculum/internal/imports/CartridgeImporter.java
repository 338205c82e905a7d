package org.mekiki.curriculum.internal.imports;

import java.io.IOException;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.curriculum.internal.imports.files.PackageLimits;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;
import org.mekiki.curriculum.internal.imports.files.ZipTree;
import org.mekiki.store.StoreException;

/** Reads Common Cartridges of the versions 1.0 to 1.3, and thin ones. */
public final class CartridgeImporter implements Importer {

	@Override
	public void read(ImportFile file, ImportDraft draft) throws ImportException, IOException, StoreException {
		ImportReport report = new ImportReport(file.name(), draft);
		try (ZipTree files = ZipTree.open(file.path(), PackageLimits.USUAL)) {
			Manifest manifest = Manifest.read(files, report);
			// systems give all their cartridges the same identifier, so that the title has to tell them apart
			String source = "cartridge\n" + manifest.identifier() + '\n' + CoursePackage.title(manifest, file.name()); //$NON-NLS-1$
			new CoursePackage(files, manifest, file.name(), new DraftObjects(draft, source, manifest.language()), report, false).read();
		} catch (UnreadableException unreadable) {
			throw report.refusal(unreadable);
		}
	}
}
