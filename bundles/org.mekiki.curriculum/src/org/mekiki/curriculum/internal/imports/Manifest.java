package org.mekiki.curriculum.internal.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.curriculum.internal.imports.files.FileTree;
import org.mekiki.curriculum.internal.imports.files.Hrefs;
import org.mekiki.curriculum.internal.imports.files.Notices;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;
import org.mekiki.curriculum.internal.imports.files.XmlPart;
import org.mekiki.curriculum.internal.imports.files.XmlReading;

/** What {@code imsmanifest.xml} says: the outline and what it shows, of any version and however it is written. */
final class Manifest {

	private static final String NAME = "imsmanifest.xml"; //$NON-NLS-1$

	private final String path;
	private final XmlPart root;
	private final List<ManifestItem> organizations = new ArrayList<>();
	private final Map<String, ManifestResource> resources = new LinkedHashMap<>();
	private final List<XmlPart> parts = new ArrayList<>();
	private final List<XmlPart> outlines = new ArrayList<>();
	private final Notices notices;

	private Manifest(String path, XmlPart root, Notices notices) {
		this.path = path;
		this.root = root;
		this.notices = notices;
	}

	/** Where the manifest is: at the root, or where somebody has packed the folder around it; null if there is none. */
	static String find(FileTree files) {
		return files.names().stream().filter(name -> name.toLowerCase(Locale.ROOT).matches("(?s)(?:.*/)?imsmanifest\\.xml")) //$NON-NLS-1$
				.min(Comparator.comparingInt((String name) -> name.split("/").length).thenComparing(Comparator.naturalOrder())).orElse(null); //$NON-NLS-1$
	}

	/** Reads the manifest of a package. */
	static Manifest read(FileTree files, Notices notices) throws UnreadableException, IOException {
		String path = find(files);
		if (path == null) {
			throw new UnreadableException("", 0, "manifest.none", NAME); //$NON-NLS-1$ //$NON-NLS-2$
		}
		XmlPart root = XmlReading.read(files, path, notices);
		if (!root.name().equals("manifest")) { //$NON-NLS-1$
			throw new UnreadableException(path, root.line(), "manifest.root", root.name()); //$NON-NLS-1$
		}
		Manifest manifest = new Manifest(path, root, notices);
		manifest.readResources();
		manifest.readOrganizations();
		return manifest;
	}

	String path() {
		return path;
	}

	/** Folder in which the manifest is; empty or with a slash at its end. */
	String folder() {
		return path.substring(0, path.lastIndexOf('/') + 1);
	}

	String identifier() {
		return root.get("identifier"); //$NON-NLS-1$
	}

	String version() {
		XmlPart version = root.any("schemaversion"); //$NON-NLS-1$
		return version == null ? "" : version.text(); //$NON-NLS-1$
	}

	String schema() {
		XmlPart schema = root.any("schema"); //$NON-NLS-1$
		return schema == null ? "" : schema.text(); //$NON-NLS-1$
	}

	long line() {
		return root.line();
	}

	/** Title in the metadata; empty if there is none. */
	String title() {
		return general("title"); //$NON-NLS-1$
	}

	String description() {
		return general("description"); //$NON-NLS-1$
	}

	/** BCP 47 tag of the language; empty if it is not said. */
	String language() {
		String language = general("language"); //$NON-NLS-1$
		if (language.isEmpty()) {
			language = root.get("lang"); //$NON-NLS-1$
		}
		return language.matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*") ? Locale.forLanguageTag(language.replace('_', '-')).getLanguage() : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String general(String name) {
		XmlPart metadata = root.part("metadata"); //$NON-NLS-1$
		XmlPart general = metadata == null ? null : metadata.any("general"); //$NON-NLS-1$
		XmlPart part = general == null ? null : general.part(name);
		if (part == null) {
			return ""; //$NON-NLS-1$
		}
		for (XmlPart string : part.all("string", "langstring")) { //$NON-NLS-1$ //$NON-NLS-2$
			if (!string.text().isEmpty()) {
				return string.text();
			}
		}
		return part.text();
	}

	/** The outlines, without the root item that cartridges put around them. */
	List<ManifestItem> organizations() {
		return organizations;
	}

	Map<String, ManifestResource> resources() {
		return resources;
	}

	/** Lines of the outlines as they are written. */
	List<XmlPart> parts() {
		return parts;
	}

	/** Outlines as they are written. */
	List<XmlPart> outlines() {
		return outlines;
	}

	/** A line as it is written; null if it stands nowhere. */
	XmlPart part(ManifestItem line) {
		return parts.stream().filter(part -> part.line() == line.line() && part.get("identifier").equals(line.id())).findFirst().orElse(null); //$NON-NLS-1$
	}

	/** Rules of sequencing that several lines share; null if there are none of this name. */
	XmlPart sequencing(String id) {
		return root.all("sequencing").stream().filter(each -> each.get("id").equals(id)).findFirst().orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void readResources() {
		String above = xmlBase(root);
		for (XmlPart resource : root.all("resource")) { //$NON-NLS-1$
			XmlPart group = resource.around();
			String base = above + (group == null ? "" : xmlBase(group)) + xmlBase(resource); //$NON-NLS-1$
			List<String> files = resource.parts("file").stream().map(file -> file.get("href")).filter(href -> !href.isEmpty()).toList(); //$NON-NLS-1$ //$NON-NLS-2$
			List<String> needed = resource.parts("dependency").stream().map(each -> each.get("identifierref")).toList(); //$NON-NLS-1$ //$NON-NLS-2$
			String id = resource.get("identifier").isEmpty() ? "resource-" + (resources.size() + 1) : resource.get("identifier"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			ManifestResource read = new ManifestResource(id, resource.get("type"), resource.get("href"), folder() + base, files, needed, //$NON-NLS-1$ //$NON-NLS-2$
					resource.line());
			if (resources.putIfAbsent(id, read) != null) {
				notices.add(path, resource.line(), "manifest.twice", id); //$NON-NLS-1$
			}
		}
	}

	private static String xmlBase(XmlPart part) {
		String base = Hrefs.decoded(part.get("base").replace('\\', '/')); //$NON-NLS-1$
		return base.isEmpty() || base.contains(":") ? "" : base.endsWith("/") ? base : base + '/'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void readOrganizations() {
		for (XmlPart organization : root.all("organization")) { //$NON-NLS-1$
			if (organization.isWithin("item")) { //$NON-NLS-1$
				continue;
			}
			outlines.add(organization);
			List<ManifestItem> items = items(organization);
			String title = organization.textOf("title"); //$NON-NLS-1$
			boolean cartridge = !organization.get("structure").isEmpty() && organization.get("structure").startsWith("rooted"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (items.size() == 1 && items.get(0).ref().isEmpty() && items.get(0).isFolder() && (items.get(0).title().isEmpty() || cartridge)) {
				title = title.isEmpty() ? items.get(0).title() : title;
				items = items.get(0).items();
			}
			if (!items.isEmpty()) {
				organizations.add(new ManifestItem(organization.get("identifier"), title, "", "", items, organization.line())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
		}
	}

	private List<ManifestItem> items(XmlPart around) {
		List<ManifestItem> items = new ArrayList<>();
		for (XmlPart part : around.parts("item")) { //$NON-NLS-1$
			parts.add(part);
			String ref = part.get("identifierref"); //$NON-NLS-1$
			List<ManifestItem> below = items(part);
			if (!ref.isEmpty() && !resources.containsKey(ref)) {
				notices.add(path, part.line(), "manifest.ref", ref); //$NON-NLS-1$
				ref = ""; //$NON-NLS-1$
				if (below.isEmpty()) {
					continue;
				}
			}
			String title = part.textOf("title"); //$NON-NLS-1$
			if (!ref.isEmpty() || !below.isEmpty() || !title.isEmpty()) {
				items.add(new ManifestItem(part.get("identifier"), title, ref, part.get("parameters"), below, part.line())); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return items;
	}
}
