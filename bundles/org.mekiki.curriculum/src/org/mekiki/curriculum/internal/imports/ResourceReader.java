package org.mekiki.curriculum.internal.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.mekiki.curriculum.internal.imports.PackagePages.Page;
import org.mekiki.curriculum.internal.imports.files.FileTree;
import org.mekiki.curriculum.internal.imports.files.Hrefs;
import org.mekiki.curriculum.internal.imports.files.HtmlMarkdown;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;
import org.mekiki.curriculum.internal.imports.files.XmlPart;
import org.mekiki.curriculum.internal.imports.files.XmlReading;
import org.mekiki.curriculum.internal.imports.qti.ForeignItem;
import org.mekiki.curriculum.internal.imports.qti.QtiFile;
import org.mekiki.model.learning.ActivityKind;

/** Reads what the resources of a package are into units. */
final class ResourceReader {

	private final FileTree files;
	private final Hrefs hrefs;
	private final Manifest manifest;
	private final ImportReport report;
	private final PackagePages pages;
	private final boolean kept;

	ResourceReader(FileTree files, Manifest manifest, ImportReport report, boolean kept) {
		this.files = files;
		this.manifest = manifest;
		this.report = report;
		this.kept = kept;
		hrefs = new Hrefs(files);
		pages = new PackagePages(files, hrefs, report, !kept);
	}

	PackageMedia media() {
		return pages.media();
	}

	UnaryOperator<String> markdown(String entry) {
		return pages.markdown(entry);
	}

	/** The file that a resource opens; null if it is not there. */
	String path(ManifestResource resource) {
		if (!resource.href().isEmpty()) {
			return hrefs.find(resource.base(), resource.href());
		}
		return resource.files().stream().map(file -> hrefs.find(resource.base(), file)).filter(path -> path != null).findFirst().orElse(null);
	}

	boolean isPage(ManifestResource resource) {
		String path = path(resource);
		return path != null && (PackagePages.isPage(path) || PackagePages.isText(path));
	}

	/** Says that a resource is not taken. */
	void leave(ManifestResource resource) {
		String path = path(resource);
		if (kept) {
			return;
		}
		if (path == null) {
			report.add(manifest.path(), resource.line(), "resource.missing", resource.href().isEmpty() ? resource.id() : resource.href()); //$NON-NLS-1$
		} else if (resource.kind() == ManifestResource.Kind.ASSOCIATED && path.contains("course_settings/")) { //$NON-NLS-1$
			report.add(path, 0, "settings"); //$NON-NLS-1$
		} else if (resource.kind() == ManifestResource.Kind.CONTENT || !path.endsWith(".xml")) { //$NON-NLS-1$
			pages.leave(path);
		}
	}

	/**
	 * Adds a resource to a unit.
	 *
	 * @param line
	 *            of the outline
	 * @return what it calls itself; may be empty
	 */
	String add(ManifestResource resource, ManifestItem line, UnitDraft unit) throws IOException {
		if (!resource.href().isEmpty() && HtmlMarkdown.outside(resource.href()) != null) {
			link(resource, line.title(), resource.href(), unit);
			return resource.href();
		}
		String path = path(resource);
		if (path == null) {
			boolean named = !resource.href().isEmpty() || !resource.files().isEmpty();
			report.add(manifest.path(), resource.line(), named ? "resource.missing" : "resource.empty", //$NON-NLS-1$ //$NON-NLS-2$
					resource.href().isEmpty() ? resource.files().isEmpty() ? resource.id() : resource.files().get(0) : resource.href());
			return ""; //$NON-NLS-1$
		}
		try {
			return switch (resource.kind()) {
			case ASSESSMENT, BANK, ITEM, TEST -> questions(resource, path, unit);
			case LINK, TOPIC, ASSIGNMENT, TOOL -> described(resource, path, line, unit);
			case ASSOCIATED, CONTENT -> content(resource, path, line, unit);
			};
		} catch (UnreadableException unreadable) {
			report.add(unreadable);
			return ""; //$NON-NLS-1$
		}
	}

	private String content(ManifestResource resource, String path, ManifestItem line, UnitDraft unit) throws UnreadableException, IOException {
		if (!PackagePages.isPage(path) && !PackagePages.isText(path)) {
			if (path.toLowerCase(Locale.ROOT).endsWith(".xml")) { //$NON-NLS-1$
				return described(resource, path, line, unit);
			}
			unit.page("", pages.alone(path, line.title())); //$NON-NLS-1$
			return path.substring(path.lastIndexOf('/') + 1);
		}
		XmlPart settings = settings(resource);
		Page page = pages.read(path);
		if (settings == null) {
			unit.page(line.title(), page.markdown());
		} else {
			unit.questions(List.of(AssignmentReader.read(settings, path, page.markdown())), ""); //$NON-NLS-1$
		}
		return page.title();
	}

	/** What Canvas says about a page that is an assignment; null if it is none. */
	private XmlPart settings(ManifestResource resource) throws UnreadableException, IOException {
		for (String file : resource.files()) {
			String path = hrefs.find(resource.base(), file);
			if (path != null && path.endsWith("assignment_settings.xml")) { //$NON-NLS-1$
				return XmlReading.read(files, path, report);
			}
		}
		return null;
	}

	/** Files that say in XML what they are: links, topics, assignments, tools, and questions under other names. */
	private String described(ManifestResource resource, String path, ManifestItem line, UnitDraft unit) throws UnreadableException, IOException {
		XmlPart root = XmlReading.read(files, path, report);
		String title = root.textOf("title"); //$NON-NLS-1$
		String name = line.title().isEmpty() ? title : line.title();
		switch (root.name()) {
		case "weblink" -> { //$NON-NLS-1$
			XmlPart url = root.part("url"); //$NON-NLS-1$
			link(resource, name, url == null ? "" : url.get("href").isEmpty() ? url.text() : url.get("href"), unit); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		case "topic" -> { //$NON-NLS-1$
			XmlPart text = root.part("text"); //$NON-NLS-1$
			List<String> texts = new ArrayList<>(List.of(text == null ? "" : AssignmentReader.text(text, markdown(path)))); //$NON-NLS-1$
			texts.addAll(attached(root, path));
			unit.activity(resource.id(), ActivityKind.SEMINAR, name, String.join("\n\n", texts).strip(), report.place(path, root.line())); //$NON-NLS-1$
		}
		case "assignment" -> { //$NON-NLS-1$
			List<String> texts = new ArrayList<>(List.of(AssignmentReader.question(root, markdown(path))));
			texts.addAll(attached(root, path));
			unit.questions(List.of(AssignmentReader.read(root, path, String.join("\n\n", texts).strip())), ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		case "cartridge_basiclti_link", "basic_lti_link" -> report.add(path, root.line(), "tool", name.isEmpty() ? resource.id() : name); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> {
			if (QtiFile.reads(root)) {
				return questions(resource, path, unit);
			}
			report.add(path, root.line(), "resource.unknown", root.name(), resource.type()); //$NON-NLS-1$
		}
		}
		return title;
	}

	/** What goes with a topic or an assignment. */
	private List<String> attached(XmlPart root, String path) {
		List<String> texts = new ArrayList<>();
		for (XmlPart attachment : root.all("attachment")) { //$NON-NLS-1$
			String file = pages.find(path, attachment.get("href")); //$NON-NLS-1$
			if (file != null) {
				texts.add(pages.alone(file, "")); //$NON-NLS-1$
			}
		}
		return texts.stream().filter(text -> !text.isEmpty()).toList();
	}

	private void link(ManifestResource resource, String name, String address, UnitDraft unit) {
		String outside = HtmlMarkdown.outside(address.startsWith("//") ? "https:" + address //$NON-NLS-1$ //$NON-NLS-2$
				: address.matches("(?i)www\\..+") ? "https://" + address : address); //$NON-NLS-1$ //$NON-NLS-2$
		if (outside == null) {
			report.add(manifest.path(), resource.line(), "link", address); //$NON-NLS-1$
			return;
		}
		String shown = HtmlMarkdown.of("<a href=\"" + org.jsoup.nodes.Entities.escape(outside) + "\">" //$NON-NLS-1$ //$NON-NLS-2$
				+ org.jsoup.nodes.Entities.escape(name.isEmpty() ? outside : name) + "</a>", HtmlMarkdown.Links.NONE); //$NON-NLS-1$
		unit.activity(resource.id(), ActivityKind.READING, name.isEmpty() ? outside : name, shown, report.place(manifest.path(), resource.line()));
	}

	private String questions(ManifestResource resource, String path, UnitDraft unit) throws UnreadableException, IOException {
		String better = better(resource, path);
		QtiFile file = new QtiFile(files, hrefs, report, pages::markdown);
		List<ForeignItem> items = new ArrayList<>(file.read(better));
		if (resource.kind() == ManifestResource.Kind.BANK) {
			String name = file.title().isEmpty() ? resource.id() : file.title();
			items.replaceAll(item -> item.in(QtiFile.poolName(name)));
		}
		unit.questions(items, file.draw());
		file.text().forEach(text -> unit.page("", text)); //$NON-NLS-1$
		return file.title();
	}

	/** Canvas puts beside what a cartridge can say a file with all it has to say. */
	private String better(ManifestResource resource, String path) {
		for (String id : resource.dependencies()) {
			ManifestResource other = manifest.resources().get(id);
			for (String file : other == null ? List.<String>of() : other.files()) {
				String found = file.endsWith(".xml.qti") ? hrefs.find(other.base(), file) : null; //$NON-NLS-1$
				if (found != null) {
					return found;
				}
			}
		}
		return path;
	}
}
