package org.mekiki.curriculum.internal.imports.qti;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.mekiki.curriculum.internal.imports.files.FileTree;
import org.mekiki.curriculum.internal.imports.files.Hrefs;
import org.mekiki.curriculum.internal.imports.files.Notices;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;
import org.mekiki.curriculum.internal.imports.files.XmlPart;
import org.mekiki.curriculum.internal.imports.files.XmlReading;

/** Reads a file of QTI of any version: an item, a test with the items that it refers to, an assessment, a bank. */
public final class QtiFile {

	private static final int MOST_ITEMS = 20_000;

	private final FileTree files;
	private final Hrefs hrefs;
	private final Notices notices;
	private final Function<String, UnaryOperator<String>> markdown;
	private final Set<String> read = new HashSet<>();
	private final List<String> draws = new ArrayList<>();
	private final List<String> texts = new ArrayList<>();
	private String title = ""; //$NON-NLS-1$

	/**
	 * Creates a reader.
	 *
	 * @param files
	 *            the package
	 * @param hrefs
	 *            finds files in it
	 * @param notices
	 *            are told what is not taken
	 * @param markdown
	 *            gives for a file what turns HTML in it into Markdown
	 */
	public QtiFile(FileTree files, Hrefs hrefs, Notices notices, Function<String, UnaryOperator<String>> markdown) {
		this.files = files;
		this.hrefs = hrefs;
		this.notices = notices;
		this.markdown = markdown;
	}

	/** Whether a root is one of QTI. */
	public static boolean reads(XmlPart root) {
		return Qti12Reader.reads(root) || root.name().equals("assessmentitem") || root.name().equals("assessmenttest") //$NON-NLS-1$ //$NON-NLS-2$
				|| root.name().equals("assessmentsection"); //$NON-NLS-1$
	}

	/** A name that can stand in a list of pools. */
	public static String poolName(String name) {
		return Qti12Reader.poolName(name);
	}

	/**
	 * Reads a file and what it refers to.
	 *
	 * @param path
	 *            of the file
	 * @return its questions
	 * @throws UnreadableException
	 *             if it cannot be read
	 * @throws IOException
	 *             if the disk refuses
	 */
	public List<ForeignItem> read(String path) throws UnreadableException, IOException {
		List<ForeignItem> items = new ArrayList<>();
		read(path, "", items); //$NON-NLS-1$
		return items;
	}

	private void read(String path, String pool, List<ForeignItem> items) throws UnreadableException, IOException {
		if (items.size() > MOST_ITEMS || !read.add(path)) {
			return;
		}
		XmlPart root = XmlReading.read(files, path, notices);
		switch (root.name()) {
		case "assessmentitem" -> new Qti2Item(root, path, markdown.apply(path), notices).read() //$NON-NLS-1$
				.forEach(item -> items.add(pool.isEmpty() ? item : item.in(pool)));
		case "assessmenttest", "assessmentsection" -> test(root, path, items); //$NON-NLS-1$ //$NON-NLS-2$
		default -> {
			if (Qti12Reader.reads(root)) {
				titled(Qti12Reader.title(root));
				items.addAll(new Qti12Reader(path, markdown.apply(path), notices).read(root));
				String draw = Qti12Reader.draw(root);
				if (!draw.isEmpty()) {
					draws.add(draw);
				}
			} else {
				notices.add(path, root.line(), "qti.root", root.name()); //$NON-NLS-1$
			}
		}
		}
	}

	private void titled(String name) {
		title = title.isEmpty() ? name : title;
	}

	/** Sections that draw some of their items make a pool of them. */
	private void test(XmlPart test, String path, List<ForeignItem> items) throws IOException {
		titled(test.get("title")); //$NON-NLS-1$
		for (XmlPart part : test.all("assessmentitemref", "assessmentsectionref", "rubricblock")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (part.name().equals("rubricblock")) { //$NON-NLS-1$
				String text = markdown.apply(path).apply(part.markup());
				if (!text.isBlank()) {
					texts.add(text);
				}
				continue;
			}
			String href = part.get("href"); //$NON-NLS-1$
			String file = hrefs.find(path, href);
			if (file == null) {
				notices.add(path, part.line(), "href.missing", href); //$NON-NLS-1$
				continue;
			}
			try {
				read(file, pool(part), items);
			} catch (UnreadableException unreadable) {
				notices.add(unreadable);
			}
		}
	}

	private String pool(XmlPart reference) {
		for (XmlPart around = reference.around(); around != null; around = around.around()) {
			XmlPart selection = around.name().equals("assessmentsection") ? around.part("selection") : null; //$NON-NLS-1$ //$NON-NLS-2$
			if (selection != null && selection.get("select").matches("[1-9]\\d{0,3}")) { //$NON-NLS-1$ //$NON-NLS-2$
				String name = poolName(around.get("title").isEmpty() ? around.get("identifier") : around.get("title")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				String draw = name + '=' + selection.get("select"); //$NON-NLS-1$
				if (!draws.contains(draw)) {
					draws.add(draw);
				}
				return name;
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** Name of the test or bank; empty if it has none. */
	public String title() {
		return title;
	}

	/** How many are drawn from each pool, as {@code curriculum.draw} has it; empty if none are. */
	public String draw() {
		return String.join(", ", draws); //$NON-NLS-1$
	}

	/** Markdown that stands before the questions. */
	public List<String> text() {
		return texts;
	}
}
