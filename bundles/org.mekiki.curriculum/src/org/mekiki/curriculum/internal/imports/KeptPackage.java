package org.mekiki.curriculum.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.curriculum.api.player.RunUnit;
import org.mekiki.model.Dataset;
import org.mekiki.model.Element;
import org.mekiki.model.Property;
import org.mekiki.model.learning.Course;
import org.mekiki.store.RowColumn;
import org.mekiki.store.RowSchema;
import org.mekiki.store.RowType;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;

/**
 * Keeps a package as it is, in rows of a data set: they are saved, undone, shared and backed up with the base, and their
 * fingerprint is checked with it. What runs it puts the parts together again.
 */
final class KeptPackage {


	private static final RowSchema SCHEMA = new RowSchema(RunUnit.PACKAGE,
			List.of(new RowColumn("name", RowType.TEXT, ""), new RowColumn("part", RowType.LONG, ""), new RowColumn("data", RowType.TEXT, ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	/** Bytes of a part, so that its text fits a cell. */
	private static final int PART = 24_000;
	private static final long LARGEST = 512L << 20;

	private final Dataset dataset;
	private final ImportDraft draft;

	private KeptPackage(Dataset dataset, ImportDraft draft) {
		this.dataset = dataset;
		this.draft = draft;
	}

	/** Keeps a file, unless it is kept already; null if it is too large. */
	static KeptPackage keep(ImportFile file, String title, DraftObjects objects, ImportReport report) throws IOException, StoreException {
		long size = java.nio.file.Files.size(file.path());
		if (size > LARGEST) {
			report.add("", 0, "package.large", Long.valueOf(size), Long.valueOf(LARGEST)); //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		}
		ImportDraft draft = objects.draft();
		String digest = digest(file);
		Dataset dataset = objects.file(RunUnit.PACKAGE, digest, report.place("", 0)); //$NON-NLS-1$
		if (dataset.getFingerprint() == null) {
			objects.label(dataset, title);
			write(file, dataset, draft);
		}
		return new KeptPackage(dataset, draft);
	}

	private static void write(ImportFile file, Dataset dataset, ImportDraft draft) throws IOException, StoreException {
		try (InputStream in = file.open(); RowWriter rows = draft.write(dataset, SCHEMA)) {
			int part = 0;
			for (byte[] bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
				draft.progress().check();
				rows.text(0, file.name());
				rows.number(1, ++part);
				rows.text(2, Base64.getEncoder().encodeToString(bytes));
				rows.endRow(0);
			}
			rows.finish();
		}
	}

	private static String digest(ImportFile file) throws IOException {
		try (InputStream in = file.open()) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
			byte[] buffer = new byte[PART];
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				digest.update(buffer, 0, count);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Says that courses are run by this package, and drops an earlier edition that they were run by. */
	void runs(List<Course> courses, Manifest manifest) {
		for (Course course : courses) {
			String before = property(course, RunUnit.PACKAGE);
			DraftObjects.property(course, RunUnit.PACKAGE, dataset.getId());
			DraftObjects.property(course, RunUnit.RUNTIME, "SCORM " + (manifest.version().isEmpty() ? "1.2" : manifest.version())); //$NON-NLS-1$ //$NON-NLS-2$
			if (!before.isEmpty() && !before.equals(dataset.getId())) {
				draft.model().getDatasets().removeIf(each -> before.equals(each.getId()));
			}
		}
	}

	private static String property(Element element, String key) {
		return element.getProperties().stream().filter(each -> key.equals(each.getKey())).map(Property::getValue).findFirst().orElse(""); //$NON-NLS-1$
	}
}
