package org.mekiki.curriculum.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.curriculum.internal.imports.files.DiskTree;
import org.mekiki.curriculum.internal.imports.files.FileTree;
import org.mekiki.curriculum.internal.imports.files.Hrefs;
import org.mekiki.curriculum.internal.imports.files.PackageLimits;
import org.mekiki.curriculum.internal.imports.files.TextDecoding;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;
import org.mekiki.curriculum.internal.imports.files.ZipTree;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;
import org.mekiki.store.StoreException;

/**
 * Reads pages of Markdown: one file as a unit, a folder or an archive of one as a course whose folders are modules. Order is
 * that of {@code order} or {@code weight} in the head of a page, then of names, numbers in them as numbers.
 */
public final class MarkdownImporter implements Importer {

	private static final String INDEX = "(?i)(?:_?index|readme)\\.(?:md|markdown)"; //$NON-NLS-1$

	private ImportReport report;
	private ImportDraft draft;
	private DraftObjects objects;
	private FileTree files;
	private MarkdownLinks links;
	private String title;

	@Override
	public void read(ImportFile file, ImportDraft given) throws ImportException, IOException, StoreException {
		draft = given;
		report = new ImportReport(file.name(), draft);
		title = file.name().replaceFirst("\\.[A-Za-z0-9]{1,8}$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		objects = new DraftObjects(draft, "markdown\n" + file.name(), ""); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			if (Files.isDirectory(file.path())) {
				read(DiskTree.folder(file.path(), PackageLimits.USUAL));
			} else if (file.name().toLowerCase(Locale.ROOT).endsWith(".zip")) { //$NON-NLS-1$
				try (ZipTree archive = ZipTree.open(file.path(), PackageLimits.USUAL)) {
					read(archive);
				}
			} else {
				read(DiskTree.file(file.path()));
			}
		} catch (UnreadableException unreadable) {
			throw report.refusal(unreadable.entry().equals(file.name())
					? new UnreadableException("", unreadable.line(), unreadable.key(), unreadable.values()) : unreadable); //$NON-NLS-1$
		}
	}

	/** A page and where it is. */
	private record Page(String path, FrontMatter matter) {

		String folder() {
			return path.substring(0, Math.max(0, path.lastIndexOf('/')));
		}

		String name() {
			return path.substring(path.lastIndexOf('/') + 1);
		}

		boolean isIndex() {
			return name().matches(INDEX);
		}

		int order() {
			String order = matter.get("order", "weight", "nav_order", "position"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			return order.matches("-?\\d{1,6}") ? Integer.parseInt(order) : 0; //$NON-NLS-1$
		}

		/** With numbers filled up, so that 10 comes behind 9. */
		String sorted() {
			return java.util.regex.Pattern.compile("\\d{1,9}").matcher(path.toLowerCase(Locale.ROOT)) //$NON-NLS-1$
					.replaceAll(match -> String.format(Locale.ROOT, "%09d", Long.valueOf(match.group()))); //$NON-NLS-1$
		}
	}

	private void read(FileTree tree) throws UnreadableException, IOException, StoreException {
		files = tree;
		boolean alone = files.names().size() == 1;
		PackageMedia media = new PackageMedia(files, report, true);
		links = new MarkdownLinks(new Hrefs(files), report, media, alone);
		Map<String, List<Page>> folders = new TreeMap<>(Comparator.comparing((String folder) -> new Page(folder, null).sorted())
				.thenComparing(Comparator.naturalOrder()));
		for (String path : files.names()) {
			draft.progress().check();
			if (!PackagePages.isText(path) || path.toLowerCase(Locale.ROOT).endsWith(".txt")) { //$NON-NLS-1$
				continue;
			}
			try {
				Page page = new Page(path, FrontMatter.of(TextDecoding.text(files.bytes(path, PackageLimits.TEXT))));
				page.matter().unread().forEach(line -> report.add(alone ? "" : path, line.longValue(), "markdown.head")); //$NON-NLS-1$ //$NON-NLS-2$
				folders.computeIfAbsent(page.folder(), each -> new ArrayList<>()).add(page);
			} catch (UnreadableException unreadable) {
				if (alone) {
					throw unreadable;
				}
				report.add(unreadable);
			}
		}
		if (folders.isEmpty()) {
			report.add("", 0, "markdown.none"); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		String root = root(folders);
		Page head = index(folders.getOrDefault(root, List.of()));
		Place place = place(head == null ? "" : head.path(), 0); //$NON-NLS-1$
		String name = head == null ? title : MarkdownPage.title(head.matter(), title);
		Curriculum curriculum = objects.curriculum(name, place);
		Course course = objects.object(LearningPackage.Literals.COURSE, "", curriculum.getCourses(), place); //$NON-NLS-1$
		objects.label(course, name);
		if (head != null) {
			objects.description(course, links.of(head.path(), MarkdownPage.content(head.matter()), MarkdownPage.linesBefore(head.matter())));
			minutes(head.matter(), minutes -> course.setMinutes(minutes), head.path());
		}
		folders.forEach((folder, pages) -> module(folder, root, pages, course, name, folders.size() == 1));
		links.left(files);
		media.write(objects);
	}

	private Place place(String path, long line) {
		return files.names().size() == 1 ? report.place("", line) : report.place(path, line); //$NON-NLS-1$
	}

	/** The folder that all others are in. */
	private static String root(Map<String, List<Page>> folders) {
		String root = folders.keySet().iterator().next();
		for (String folder : folders.keySet()) {
			while (!root.isEmpty() && !folder.equals(root) && !folder.startsWith(root + '/')) {
				root = root.substring(0, Math.max(0, root.lastIndexOf('/')));
			}
		}
		return root;
	}

	private static Page index(List<Page> pages) {
		return pages.size() < 2 && (pages.isEmpty() || !pages.get(0).isIndex()) ? null
				: pages.stream().filter(Page::isIndex).findFirst().orElse(null);
	}

	private void module(String folder, String root, List<Page> pages, Course course, String courseName, boolean only) {
		Page head = index(pages);
		List<Page> units = new ArrayList<>(pages);
		if (head != null && !(only && pages.size() == 1)) {
			units.remove(head);
		}
		if (units.isEmpty() && folder.equals(root)) {
			return;
		}
		String relative = folder.equals(root) ? "" : folder.substring(root.isEmpty() ? 0 : root.length() + 1); //$NON-NLS-1$
		String name = relative.isEmpty() ? courseName : MarkdownPage.readable(relative.replace("/", " \u2013 ")); //$NON-NLS-1$ //$NON-NLS-2$
		Module module = objects.object(LearningPackage.Literals.MODULE, relative, course.getModules(), place(head == null ? "" : head.path(), 0)); //$NON-NLS-1$
		if (head != null && !relative.isEmpty()) {
			name = MarkdownPage.title(head.matter(), name);
			objects.description(module, links.of(head.path(), MarkdownPage.content(head.matter()), MarkdownPage.linesBefore(head.matter())));
		}
		objects.label(module, name);
		units.sort(Comparator.comparingInt(Page::order).thenComparing(Page::sorted));
		for (Page page : units) {
			unit(page, module);
		}
	}

	private void unit(Page page, Module module) {
		FrontMatter matter = page.matter();
		String key = matter.get("id").isEmpty() ? page.path() : matter.get("id"); //$NON-NLS-1$ //$NON-NLS-2$
		Unit unit = objects.object(LearningPackage.Literals.UNIT, key, module.getUnits(), place(page.path(), 1));
		objects.label(unit, MarkdownPage.title(matter, MarkdownPage.readable(page.name().replaceFirst("\\.[A-Za-z]+$", "")))); //$NON-NLS-1$ //$NON-NLS-2$
		String notation = matter.get("notation", "code"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!notation.isEmpty()) {
			unit.setNotation(notation);
		}
		objects.description(unit, matter.get("description", "summary")); //$NON-NLS-1$ //$NON-NLS-2$
		minutes(matter, unit::setMinutes, page.path());
		String content = links.of(page.path(), MarkdownPage.content(matter), MarkdownPage.linesBefore(matter));
		unit.setContent(content.isBlank() ? null : content);
		for (String wanted : matter.all("outcomes")) { //$NON-NLS-1$
			Outcome outcome = outcome(wanted);
			if (outcome == null) {
				report.add(files.names().size() == 1 ? "" : page.path(), 1, "markdown.outcome", wanted); //$NON-NLS-1$ //$NON-NLS-2$
			} else if (!unit.getOutcomes().contains(outcome)) {
				unit.getOutcomes().add(outcome);
			}
		}
	}

	private Outcome outcome(String wanted) {
		return draft.model().getCurricula().stream().flatMap(each -> each.getOutcomes().stream())
				.filter(each -> DraftObjects.isCalled(each, wanted)).findFirst().orElse(null);
	}

	private void minutes(FrontMatter matter, java.util.function.Consumer<Integer> setter, String path) {
		String printed = matter.get("minutes", "duration"); //$NON-NLS-1$ //$NON-NLS-2$
		if (printed.matches("\\d{1,5}")) { //$NON-NLS-1$
			setter.accept(Integer.valueOf(printed));
		} else if (!printed.isEmpty()) {
			report.add(files.names().size() == 1 ? "" : path, 1, "markdown.minutes", printed); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
