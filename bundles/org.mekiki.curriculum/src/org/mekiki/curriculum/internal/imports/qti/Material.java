package org.mekiki.curriculum.internal.imports.qti;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.jsoup.nodes.Entities;
import org.mekiki.curriculum.internal.imports.files.XmlPart;

/** What QTI 1.2 shows: texts that are HTML, or say so, or are so without saying it; pictures. */
final class Material {

	private static final Pattern TAGS = Pattern.compile("(?i)<(?:/\\s{0,9}[a-z][a-z0-9]{0,20}|br|img|p|div|span|hr)\\b[^<>]{0,1000}>"); //$NON-NLS-1$

	private final UnaryOperator<String> markdown;

	/**
	 * Creates a reader.
	 *
	 * @param markdown
	 *            turns HTML into Markdown
	 */
	Material(UnaryOperator<String> markdown) {
		this.markdown = markdown;
	}

	/** All material in a part, wherever it stands. */
	String of(XmlPart part) {
		return part == null ? "" : markdown.apply(html(part, "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Material in a part that is not within others of these names. */
	String outside(XmlPart part, String... names) {
		StringBuilder html = new StringBuilder();
		for (XmlPart text : part.all("mattext", "mat_formattedtext", "matemtext", "matimage", "matbreak")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			if (!text.isWithin(names)) {
				append(text, html);
			}
		}
		return markdown.apply(html.toString());
	}

	private static String html(XmlPart part, String otherwise) {
		StringBuilder html = new StringBuilder();
		part.all("mattext", "mat_formattedtext", "matemtext", "matimage", "matbreak").forEach(text -> append(text, html)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		return html.isEmpty() ? otherwise : html.toString();
	}

	private static void append(XmlPart part, StringBuilder html) {
		switch (part.name()) {
		case "matbreak" -> html.append("<br>"); //$NON-NLS-1$ //$NON-NLS-2$
		case "matimage" -> { //$NON-NLS-1$
			String uri = part.get("uri").isEmpty() ? part.get("label") : part.get("uri"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			html.append("<img src=\"").append(Entities.escape(uri)).append("\" alt=\"").append(Entities.escape(part.get("label"))).append("\">"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		default -> text(part, html);
		}
	}

	private static void text(XmlPart part, StringBuilder html) {
		if (!part.parts().isEmpty()) {
			// markup that should have been escaped
			html.append("<div>").append(part.markup()).append("</div>"); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		String type = part.get("texttype").isEmpty() ? part.get("type") : part.get("texttype"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String text = part.verbatim();
		if (type.toLowerCase(java.util.Locale.ROOT).contains("html") || TAGS.matcher(text).find()) { //$NON-NLS-1$
			html.append("<div>").append(text).append("</div>"); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			html.append("<p>").append(Entities.escape(text.strip()).replaceAll("\\R\\s*\\R", "</p><p>").replaceAll("\\R", "<br>")).append("</p>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		}
	}
}
