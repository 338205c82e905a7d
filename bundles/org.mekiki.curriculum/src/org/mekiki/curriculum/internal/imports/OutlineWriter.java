package org.mekiki.curriculum.internal.imports;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Unit;

/**
 * Makes courses, modules and units of an outline that may have any depth. What shows something is a unit. An outline whose
 * pages are all three levels deep has courses above modules, as ours have; any other one is one course.
 */
final class OutlineWriter {

	/** Fills a unit with what its lines of the outline show. */
	@FunctionalInterface
	interface Filling {

		/** Adds what a line shows. */
		void add(ManifestItem line, UnitDraft unit);
	}

	private final DraftObjects objects;
	private final ImportReport report;
	private final ItemsWriter items;
	private final Manifest manifest;
	private final Filling filling;

	OutlineWriter(DraftObjects objects, ImportReport report, Manifest manifest, Filling filling) {
		this.objects = objects;
		this.report = report;
		this.manifest = manifest;
		this.filling = filling;
		items = new ItemsWriter(objects, report);
	}

	/**
	 * Adds an outline to a curriculum.
	 *
	 * @param outline
	 *            an organization of the package
	 * @param title
	 *            what to call a course if the outline does not say it
	 * @param curriculum
	 *            takes the courses
	 * @return the courses made
	 */
	List<Course> write(ManifestItem outline, String title, Curriculum curriculum) {
		List<Course> courses = new ArrayList<>();
		if (hasCourses(outline)) {
			List<ManifestItem> loose = new ArrayList<>();
			for (ManifestItem line : outline.items()) {
				boolean deep = line.items().stream().anyMatch(below -> below.isFolder() && !isUnit(below));
				if (!deep) {
					loose.add(line);
					continue;
				}
				Course course = course(line, line.title().isEmpty() ? title : line.title(), curriculum);
				modules(line, course);
				courses.add(course);
			}
			if (!loose.isEmpty()) {
				// what stands beside the courses
				ManifestItem around = new ManifestItem("beside " + outline.id(), outline.title(), "", "", loose, outline.line()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Course course = course(around, outline.title().isEmpty() ? title : outline.title(), curriculum);
				modules(around, course);
				courses.add(course);
			}
		} else {
			String name = outline.title().isEmpty() ? title : outline.title();
			Course course = course(outline, name, curriculum);
			modules(outline, course);
			courses.add(course);
		}
		return courses;
	}

	/** Whether most units are below a folder in a folder. */
	private boolean hasCourses(ManifestItem outline) {
		int[] count = new int[2];
		outline.items().forEach(line -> count(line, 1, count));
		return count[1] > count[0];
	}

	/** Counts units above and from the third level. */
	private void count(ManifestItem line, int level, int[] count) {
		if (!line.isFolder() || level > 1 && isUnit(line)) {
			count[level > 2 ? 1 : 0]++;
		} else {
			line.items().forEach(below -> count(below, level + 1, count));
		}
	}

	/** A page with lines below it, or a folder of one page with questions, topics or links about it. */
	private boolean isUnit(ManifestItem folder) {
		if (folder.height() != 1) {
			return false;
		}
		long pages = folder.items().stream().filter(this::isContent).count();
		return !folder.ref().isEmpty() || pages == 1 && isContent(folder.items().get(0)) && folder.items().size() > 1
				|| pages == 1 && folder.items().size() == 1 && folder.items().get(0).title().equals(folder.title());
	}

	private boolean isContent(ManifestItem line) {
		ManifestResource resource = manifest.resources().get(line.ref());
		return resource != null && resource.kind() == ManifestResource.Kind.CONTENT;
	}

	Course course(ManifestItem line, String title, Curriculum curriculum) {
		Course course = objects.object(LearningPackage.Literals.COURSE, key(line), curriculum.getCourses(),
				report.place(manifest.path(), line.line()));
		objects.label(course, title);
		return course;
	}

	private static String key(ManifestItem line) {
		return line.id().isEmpty() ? line.title() : line.id();
	}

	/** Folders are modules; pages beside them are in a module with the name of the course. */
	private void modules(ManifestItem around, Course course) {
		String title = course.getLabels().isEmpty() ? around.title() : course.getLabels().get(0).getValue();
		Module loose = null;
		for (ManifestItem line : around.items()) {
			if (line.isFolder()) {
				module(line, line.title(), course);
				loose = null;
			} else if (!line.ref().isEmpty()) {
				loose = loose == null ? module("before " + key(line), title, line.line(), course) : loose; //$NON-NLS-1$
				unit(line, loose);
			} else {
				// a heading of a flat outline begins a module
				loose = module(key(line), line.title(), line.line(), course);
			}
		}
	}

	Module module(String key, String title, long line, Course course) {
		Module module = objects.object(LearningPackage.Literals.MODULE, key, course.getModules(), report.place(manifest.path(), line));
		objects.label(module, title);
		return module;
	}

	private void module(ManifestItem folder, String title, Course course) {
		Module module = module(key(folder), title, folder.line(), course);
		if (!folder.ref().isEmpty()) {
			unit(new ManifestItem(folder.id(), folder.title(), folder.ref(), folder.parameters(), List.of(), folder.line()), module);
		}
		List<ManifestItem> folders = new ArrayList<>();
		Module current = module;
		for (ManifestItem line : folder.items()) {
			if (!line.isFolder() && line.ref().isEmpty()) {
				// a heading within a folder: what follows it is a module of its own
				current = module(key(line), below(title, line), line.line(), course);
			} else if (!line.isFolder() || isUnit(line)) {
				unit(line, current);
			} else {
				folders.add(line);
			}
		}
		// what is deeper than a module becomes one beside it
		for (ManifestItem line : folders) {
			module(line, below(title, line), course);
		}
	}

	private static String below(String title, ManifestItem line) {
		return title.isEmpty() ? line.title() : title + " \u2013 " + line.title(); //$NON-NLS-1$
	}

	/** A unit of one line, or of a page and what is below it. */
	private void unit(ManifestItem line, Module module) {
		if (line.ref().isEmpty() && line.items().isEmpty()) {
			return;
		}
		UnitDraft unit = unit(key(line), line.title(), line.line(), module);
		filling.add(line, unit);
		if (line.isFolder() && isUnit(line)) {
			line.items().forEach(below -> filling.add(below, unit));
		}
		finish(unit);
	}

	UnitDraft unit(String key, String title, long line, Module module) {
		Unit unit = objects.object(LearningPackage.Literals.UNIT, key, module.getUnits(), report.place(manifest.path(), line));
		objects.label(unit, title);
		return new UnitDraft(unit, objects, items);
	}

	/** Writes a unit; one without a name is called after what it is. */
	void finish(UnitDraft draft) {
		draft.finish();
		if (draft.unit().getLabels().isEmpty()) {
			objects.label(draft.unit(), report.text("unit.unnamed")); //$NON-NLS-1$
		}
	}
}
