package org.mekiki.curriculum.internal.packages.cartridge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.mekiki.curriculum.internal.packages.Lom;
import org.mekiki.curriculum.internal.packages.UnitText;
import org.mekiki.curriculum.internal.packages.XmlWriter;
import org.mekiki.model.learning.Curriculum;

/** The manifest of a cartridge: one rooted hierarchy, and a resource for every file. */
final class CartridgeManifest {

	/** Type of pages and of what they show. */
	static final String WEB = "webcontent"; //$NON-NLS-1$

	private final CartridgeEdition edition;
	private final List<Resource> resources = new ArrayList<>();
	private final Node root = new Node("ROOT", null, null); //$NON-NLS-1$
	private final Deque<Node> open = new ArrayDeque<>(List.of(root));

	private record Resource(String id, String type, String href, List<String> files, List<String> needs) {
	}

	private record Node(String id, String title, String resource, List<Node> below) {

		Node(String id, String title, String resource) {
			this(id, title, resource, new ArrayList<>());
		}
	}

	CartridgeManifest(CartridgeEdition edition) {
		this.edition = edition;
	}

	/** A resource with a file that can be opened by itself. */
	void page(String id, String type, String path, List<String> needs) {
		resources.add(new Resource(id, type, path, List.of(path), needs));
	}

	/** A resource whose file is for programs. */
	void data(String id, String type, String path, List<String> needs) {
		resources.add(new Resource(id, type, null, List.of(path), needs));
	}

	/** What pages show. */
	void shared(String id, List<String> paths) {
		resources.add(new Resource(id, WEB, null, paths, List.of()));
	}

	/** Opens a folder of the outline. */
	void open(String id, String title) {
		Node folder = new Node(id, title, null);
		open.peek().below().add(folder);
		open.push(folder);
	}

	/** Closes the folder opened last. */
	void close() {
		open.pop();
	}

	/** A line of the outline that leads to a resource. */
	void leaf(String title, String resource) {
		open.peek().below().add(new Node("I-" + resource, title, resource)); //$NON-NLS-1$
	}

	/** The text of the manifest. */
	String text(Curriculum curriculum, UnitText text, String language) {
		XmlWriter xml = new XmlWriter();
		xml.open("manifest", "identifier", XmlWriter.id("M", curriculum.getId()), "xmlns", edition.manifest(), "xmlns:lomimscc", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				edition.metadata());
		xml.open("metadata").leaf("schema", "IMS Common Cartridge").leaf("schemaversion", edition.version()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		Lom.write(xml, "lomimscc:", language, text, curriculum); //$NON-NLS-1$
		xml.close().open("organizations").open("organization", "identifier", "ORG", "structure", "rooted-hierarchy"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		node(xml, root);
		xml.close().close().open("resources"); //$NON-NLS-1$
		for (Resource resource : resources) {
			xml.open("resource", "identifier", resource.id(), "type", resource.type(), "href", resource.href()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			resource.files().forEach(file -> xml.empty("file", "href", file)); //$NON-NLS-1$ //$NON-NLS-2$
			resource.needs().forEach(need -> xml.empty("dependency", "identifierref", need)); //$NON-NLS-1$ //$NON-NLS-2$
			xml.close();
		}
		return xml.close().close().toString();
	}

	/** Folders without content are left out. */
	private static void node(XmlWriter xml, Node node) {
		if (node.resource() == null && node.below().isEmpty() && node.title() != null) {
			return;
		}
		xml.open("item", "identifier", node.id(), "identifierref", node.resource()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (node.title() != null) {
			xml.leaf("title", node.title()); //$NON-NLS-1$
		}
		node.below().forEach(below -> node(xml, below));
		xml.close();
	}
}
