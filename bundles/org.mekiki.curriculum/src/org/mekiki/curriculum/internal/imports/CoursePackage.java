package org.mekiki.curriculum.internal.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.mekiki.curriculum.api.player.RunUnit;
import org.mekiki.curriculum.internal.imports.ManifestResource.Kind;
import org.mekiki.curriculum.internal.imports.files.FileTree;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Module;
import org.mekiki.store.StoreException;

/** Brings a package with a manifest into a curriculum: its outlines, then what they leave out. */
final class CoursePackage {

	private final Manifest manifest;
	private final DraftObjects objects;
	private final ImportReport report;
	private final ResourceReader resources;
	private final OutlineWriter outline;
	private final RunRules rules;
	private final Set<String> shown = new HashSet<>();
	private final String title;
	private final boolean kept;

	/**
	 * Prepares.
	 *
	 * @param name
	 *            what to call a package without title
	 * @param kept
	 *            whether all of its files are kept as they are
	 */
	CoursePackage(FileTree files, Manifest manifest, String name, DraftObjects objects, ImportReport report, boolean kept) {
		this.manifest = manifest;
		this.objects = objects;
		this.report = report;
		this.kept = kept;
		resources = new ResourceReader(files, manifest, report, kept);
		rules = new RunRules(manifest, report);
		outline = new OutlineWriter(objects, report, manifest, this::fill);
		title = title(manifest, name);
	}

	/** What a package is called: in its metadata, else by its outline, else its file. */
	static String title(Manifest manifest, String name) {
		String said = manifest.title();
		if (said.isEmpty()) {
			said = manifest.organizations().stream().map(ManifestItem::title).filter(each -> !each.isEmpty()).findFirst().orElse(""); //$NON-NLS-1$
		}
		return said.isEmpty() ? name.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "") : said; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Reads everything. */
	List<Course> read() throws UnreadableException, IOException, StoreException {
		Curriculum curriculum = objects.curriculum(title, report.place(manifest.path(), manifest.line()));
		if (DraftObjects.argument(objects.draft(), "curriculum").isEmpty()) { //$NON-NLS-1$
			objects.description(curriculum, resources.markdown(manifest.path()).apply(manifest.description()));
		}
		List<Course> courses = new ArrayList<>();
		try {
			for (ManifestItem organization : manifest.organizations()) {
				objects.draft().progress().check();
				courses.addAll(outline.write(organization, title, curriculum));
			}
			rest(curriculum, courses);
			if (kept) {
				rules.finish();
			}
		} catch (DiskException failure) {
			throw failure.cause();
		}
		resources.media().write(objects);
		if (courses.isEmpty() && curriculum.getCourses().isEmpty()) {
			report.add(manifest.path(), manifest.line(), "manifest.empty"); //$NON-NLS-1$
		}
		return courses;
	}

	/** Carries a failure of the disk out of an outline. */
	private static final class DiskException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient IOException failure;

		DiskException(IOException failure) {
			super(failure);
			this.failure = failure;
		}

		IOException cause() {
			return failure;
		}
	}

	private void fill(ManifestItem line, UnitDraft unit) {
		ManifestResource resource = manifest.resources().get(line.ref());
		if (resource == null) {
			return;
		}
		shown.add(resource.id());
		objects.draft().progress().check();
		try {
			String path = kept ? resources.path(resource) : null;
			if (path != null) {
				DraftObjects.property(unit.unit(), RunUnit.LAUNCH, path + line.parameters());
				rules.made(line, unit.unit());
			}
			String name = resources.add(resource, line, unit);
			if (unit.unit().getLabels().isEmpty()) {
				objects.label(unit.unit(), name);
			}
		} catch (IOException failure) {
			throw new DiskException(failure);
		}
	}

	/** What no outline shows: banks, and pages that nothing else needs. */
	private void rest(Curriculum curriculum, List<Course> courses) {
		Set<String> needed = new LinkedHashSet<>(shown);
		for (ManifestResource resource : manifest.resources().values()) {
			needed.addAll(resource.dependencies());
		}
		Set<String> paths = new HashSet<>();
		for (String id : shown) {
			paths.add(resources.path(manifest.resources().get(id)));
		}
		List<ManifestResource> loose = new ArrayList<>();
		for (ManifestResource resource : manifest.resources().values()) {
			String path = resources.path(resource);
			boolean content = resource.kind() != Kind.ASSOCIATED && (resource.kind() != Kind.CONTENT || resources.isPage(resource));
			if (!needed.contains(resource.id()) && content && path != null && paths.add(path)) {
				loose.add(resource);
			} else if (!needed.contains(resource.id()) && (!content || path == null)) {
				resources.leave(resource);
			}
		}
		if (loose.isEmpty()) {
			return;
		}
		ManifestItem line = new ManifestItem("rest", "", "", "", List.of(), manifest.line()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		Course course = courses.isEmpty() ? outline.course(line, title, curriculum) : courses.getLast();
		if (courses.isEmpty()) {
			courses.add(course);
		}
		Module module = outline.module("rest", report.text("module.rest"), manifest.line(), course); //$NON-NLS-1$ //$NON-NLS-2$
		for (ManifestResource resource : loose) {
			UnitDraft unit = outline.unit(resource.id(), "", resource.line(), module); //$NON-NLS-1$
			fill(new ManifestItem(resource.id(), "", resource.id(), "", List.of(), resource.line()), unit); //$NON-NLS-1$ //$NON-NLS-2$
			outline.finish(unit);
		}
	}
}
