package org.mekiki.curriculum.internal.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.curriculum.internal.imports.files.DiskTree;
import org.mekiki.curriculum.internal.imports.files.FileTree;
import org.mekiki.curriculum.internal.imports.files.Hrefs;
import org.mekiki.curriculum.internal.imports.files.PackageLimits;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;
import org.mekiki.curriculum.internal.imports.files.XmlReading;
import org.mekiki.curriculum.internal.imports.files.ZipTree;
import org.mekiki.curriculum.internal.imports.qti.ForeignItem;
import org.mekiki.curriculum.internal.imports.qti.QtiFile;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Unit;
import org.mekiki.store.StoreException;

/** Reads items and tests of QTI 2.1, 2.2 and 3.0, and assessments of QTI 1.2: files alone and packages. */
public final class QtiImporter implements Importer {

	private ImportReport report;
	private ImportDraft draft;

	@Override
	public void read(ImportFile file, ImportDraft given) throws ImportException, IOException, StoreException {
		draft = given;
		report = new ImportReport(file.name(), draft);
		boolean packed = isArchive(file);
		try {
			if (packed) {
				try (ZipTree files = ZipTree.open(file.path(), PackageLimits.USUAL)) {
					read(file, files);
				}
			} else {
				read(file, DiskTree.file(file.path()));
			}
		} catch (UnreadableException unreadable) {
			throw report.refusal(packed || !unreadable.entry().equals(file.name()) ? unreadable
					: new UnreadableException("", unreadable.line(), unreadable.key(), unreadable.values())); //$NON-NLS-1$
		}
	}

	private static boolean isArchive(ImportFile file) throws IOException {
		try (var in = file.open()) {
			byte[] head = in.readNBytes(2);
			return head.length == 2 && head[0] == 'P' && head[1] == 'K';
		}
	}

	private void read(ImportFile file, FileTree files) throws UnreadableException, IOException, StoreException {
		Hrefs hrefs = new Hrefs(files);
		String manifest = Manifest.find(files);
		String language = ""; //$NON-NLS-1$
		String source = "qti\n" + file.name(); //$NON-NLS-1$
		List<String> paths = new ArrayList<>();
		if (manifest == null) {
			paths.addAll(files.names().stream().filter(name -> name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(?:xml|qti)")).sorted().toList()); //$NON-NLS-1$
		} else {
			Manifest read = Manifest.read(files, report);
			language = read.language();
			source = "qti\n" + read.identifier() + '\n' + CoursePackage.title(read, file.name()); //$NON-NLS-1$
			paths.addAll(listed(read, hrefs));
		}
		Map<String, List<ForeignItem>> tests = new LinkedHashMap<>();
		Map<String, QtiFile> readers = new LinkedHashMap<>();
		PackagePages pages = new PackagePages(files, hrefs, report, true);
		Set<String> asked = new HashSet<>();
		for (String path : paths) {
			draft.progress().check();
			try {
				if (!asked.contains(path) && (manifest != null || files.names().size() == 1 || QtiFile.reads(XmlReading.read(files, path, report)))) {
					QtiFile reader = new QtiFile(files, hrefs, report, pages::markdown);
					List<ForeignItem> items = reader.read(path);
					items.forEach(item -> asked.add(item.entry()));
					boolean alone = items.size() <= 1 && reader.title().isEmpty();
					tests.computeIfAbsent(alone ? "" : path, each -> new ArrayList<>()).addAll(items); //$NON-NLS-1$
					readers.putIfAbsent(alone ? "" : path, reader); //$NON-NLS-1$
				}
			} catch (UnreadableException unreadable) {
				if (files.names().size() == 1) {
					throw unreadable;
				}
				report.add(unreadable);
			}
		}
		if (tests.values().stream().allMatch(List::isEmpty)) {
			report.add("", 0, "qti.none"); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		DraftObjects objects = new DraftObjects(draft, source, language);
		write(file, objects, tests, readers);
		pages.media().write(objects);
	}

	/** Tests come first, so that what they ask is not taken twice. */
	private List<String> listed(Manifest manifest, Hrefs hrefs) {
		List<String> paths = new ArrayList<>();
		List<ManifestResource> resources = new ArrayList<>(manifest.resources().values());
		resources.sort(Comparator.comparing(resource -> Boolean.valueOf(resource.kind() == ManifestResource.Kind.ITEM)));
		for (ManifestResource resource : resources) {
			boolean questions = switch (resource.kind()) {
			case ITEM, TEST, ASSESSMENT, BANK -> true;
			default -> false;
			};
			String path = hrefs.find(resource.base(), resource.href().isEmpty() && !resource.files().isEmpty() ? resource.files().get(0)
					: resource.href());
			if (questions && path != null) {
				paths.add(path);
			} else if (questions) {
				report.add(manifest.path(), resource.line(), "resource.missing", resource.href()); //$NON-NLS-1$
			} else if (path != null && path.endsWith(".xml")) { //$NON-NLS-1$
				paths.add(path);
			}
		}
		return paths;
	}

	private void write(ImportFile file, DraftObjects objects, Map<String, List<ForeignItem>> tests, Map<String, QtiFile> readers) {
		String wanted = DraftObjects.argument(draft, "unit"); //$NON-NLS-1$
		Unit into = wanted.isEmpty() ? null
				: LearningObjects.units(draft.model()).filter(unit -> DraftObjects.isCalled(unit, wanted)).findFirst().orElse(null);
		ItemsWriter items = new ItemsWriter(objects, report);
		if (into != null) {
			tests.values().forEach(each -> items.add(into, each));
			return;
		}
		String title = wanted.isEmpty() ? file.name().replaceFirst("\\.[A-Za-z0-9]{1,8}$", "") : wanted; //$NON-NLS-1$ //$NON-NLS-2$
		var place = report.place("", 0); //$NON-NLS-1$
		var curriculum = objects.curriculum(title, place);
		Course course = objects.object(LearningPackage.Literals.COURSE, "", curriculum.getCourses(), place); //$NON-NLS-1$
		objects.label(course, title);
		Module module = objects.object(LearningPackage.Literals.MODULE, "", course.getModules(), place); //$NON-NLS-1$
		objects.label(module, title);
		tests.forEach((path, read) -> {
			if (!read.isEmpty()) {
				Unit unit = objects.object(LearningPackage.Literals.UNIT, path, module.getUnits(), report.place(path, 0));
				QtiFile reader = readers.get(path);
				objects.label(unit, reader.title().isEmpty() ? title : reader.title());
				UnitDraft draftUnit = new UnitDraft(unit, objects, items);
				reader.text().forEach(text -> draftUnit.page("", text)); //$NON-NLS-1$
				draftUnit.questions(read, reader.draw());
				draftUnit.finish();
			}
		});
	}
}
