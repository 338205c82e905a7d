package org.mekiki.curriculum.internal.imports.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.mekiki.curriculum.internal.imports.files.Notices;
import org.mekiki.curriculum.internal.imports.files.XmlPart;

/** Reads assessments and question banks of QTI 1.2. */
public final class Qti12Reader {

	private final String entry;
	private final UnaryOperator<String> markdown;
	private final Notices notices;

	/**
	 * Creates a reader of one file.
	 *
	 * @param entry
	 *            its path
	 * @param markdown
	 *            turns HTML in it into Markdown
	 * @param notices
	 *            are told what is not taken
	 */
	public Qti12Reader(String entry, UnaryOperator<String> markdown, Notices notices) {
		this.entry = entry;
		this.markdown = markdown;
		this.notices = notices;
	}

	/** Whether a root belongs to QTI 1.2. */
	public static boolean reads(XmlPart root) {
		return root.name().equals("questestinterop") || root.name().equals("assessment") || root.name().equals("objectbank"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Name of the assessment or bank; empty if it has none. */
	public static String title(XmlPart root) {
		for (String name : List.of("assessment", "objectbank")) { //$NON-NLS-1$ //$NON-NLS-2$
			XmlPart part = root.name().equals(name) ? root : root.part(name);
			if (part != null && !part.get("title").isEmpty()) { //$NON-NLS-1$
				return part.get("title"); //$NON-NLS-1$
			}
			if (part != null) {
				XmlPart metadata = part.part("qtimetadata"); //$NON-NLS-1$
				String title = metadata == null ? "" : Qti12Item.field(metadata, "bank_title", "assessment_title"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				if (!title.isEmpty()) {
					return title;
				}
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** The questions, in the order of the file. */
	public List<ForeignItem> read(XmlPart root) {
		List<ForeignItem> items = new ArrayList<>();
		for (XmlPart item : root.all("item")) { //$NON-NLS-1$
			if (item.isWithin("item")) { //$NON-NLS-1$
				continue;
			}
			String pool = pool(item);
			for (ForeignItem read : new Qti12Item(item, entry, items.size() + 1, markdown, notices).read()) {
				items.add(pool.isEmpty() ? read : read.in(pool));
			}
		}
		for (XmlPart reference : root.all("itemref", "sourcebank_ref")) { //$NON-NLS-1$ //$NON-NLS-2$
			notices.add(entry, reference.line(), "qti.reference", reference.text().isEmpty() ? reference.get("linkrefid") : reference.text()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return items;
	}

	/** A section that draws some of its questions makes a pool of them. */
	private static String pool(XmlPart item) {
		for (XmlPart around = item.around(); around != null; around = around.around()) {
			if (around.name().equals("section")) { //$NON-NLS-1$
				XmlPart selection = around.part("selection_ordering"); //$NON-NLS-1$
				if (selection != null && selection.any("selection_number") != null) { //$NON-NLS-1$
					String title = around.get("title").isEmpty() ? around.get("ident") : around.get("title"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					return poolName(title);
				}
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** How many are drawn from each pool, as {@code curriculum.draw} has it; empty if none are. */
	public static String draw(XmlPart root) {
		List<String> draws = new ArrayList<>();
		for (XmlPart section : root.all("section")) { //$NON-NLS-1$
			XmlPart selection = section.part("selection_ordering"); //$NON-NLS-1$
			XmlPart number = selection == null ? null : selection.any("selection_number"); //$NON-NLS-1$
			String title = section.get("title").isEmpty() ? section.get("ident") : section.get("title"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (number != null && number.text().matches("[1-9]\\d{0,3}") && section.any("item") != null) { //$NON-NLS-1$ //$NON-NLS-2$
				draws.add(poolName(title) + '=' + number.text());
			}
		}
		return String.join(", ", draws); //$NON-NLS-1$
	}

	/** A name that can stand in a list of pools. */
	static String poolName(String title) {
		String name = title.replaceAll("[,=\\s]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return name.isEmpty() ? "pool" : name.toLowerCase(Locale.ROOT).equals("root_section") ? "questions" : name; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
