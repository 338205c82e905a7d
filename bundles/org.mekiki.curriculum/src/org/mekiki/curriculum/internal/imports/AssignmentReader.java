package org.mekiki.curriculum.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.jsoup.nodes.Entities;
import org.mekiki.curriculum.internal.imports.files.XmlPart;
import org.mekiki.curriculum.internal.imports.qti.Answers;
import org.mekiki.curriculum.internal.imports.qti.ForeignItem;
import org.mekiki.model.learning.ItemKind;

/** Reads assignments of cartridges and of Canvas: something is handed in, as a text or as files. */
final class AssignmentReader {

	private static final int MOST_POINTS = 1000;

	private AssignmentReader() {
	}

	/** What is to be done, in an assignment of a cartridge. */
	static String question(XmlPart assignment, UnaryOperator<String> markdown) {
		List<String> texts = new ArrayList<>();
		for (XmlPart part : assignment.parts("text", "instructor_text")) { //$NON-NLS-1$ //$NON-NLS-2$
			if (part.name().equals("text")) { //$NON-NLS-1$
				texts.add(text(part, markdown));
			}
		}
		String question = String.join("\n\n", texts).strip(); //$NON-NLS-1$
		return question.isEmpty() ? markdown.apply("<p>" + Entities.escape(assignment.textOf("title")) + "</p>") : question; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** A text of topics and assignments: HTML, or plain if it says so. */
	static String text(XmlPart part, UnaryOperator<String> markdown) {
		if (!part.parts().isEmpty()) {
			return markdown.apply(part.markup());
		}
		boolean plain = part.get("texttype").equalsIgnoreCase("text/plain"); //$NON-NLS-1$ //$NON-NLS-2$
		return markdown.apply(plain ? "<p>" + Entities.escape(part.verbatim().strip()).replaceAll("\\R\\s*\\R", "</p><p>") + "</p>" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				: part.verbatim());
	}

	/** The assignment as a question. */
	static ForeignItem read(XmlPart assignment, String entry, String question) {
		XmlPart gradable = assignment.part("gradable"); //$NON-NLS-1$
		String printed = gradable == null ? assignment.textOf("points_possible") : gradable.get("points_possible"); //$NON-NLS-1$ //$NON-NLS-2$
		int points = printed.matches("\\d{1,4}(?:\\.\\d{1,6})?") ? (int) Math.ceil(Double.parseDouble(printed)) : 1; //$NON-NLS-1$
		points = Math.min(MOST_POINTS, Math.max(1, points));
		List<String> forms = new ArrayList<>(List.of(assignment.textOf("submission_types").toLowerCase(Locale.ROOT).split(","))); //$NON-NLS-1$ //$NON-NLS-2$
		assignment.all("format").forEach(format -> forms.add(format.get("type").toLowerCase(Locale.ROOT))); //$NON-NLS-1$ //$NON-NLS-2$
		boolean file = forms.contains("online_upload") || forms.contains("file"); //$NON-NLS-1$ //$NON-NLS-2$
		String title = assignment.textOf("title"); //$NON-NLS-1$
		List<String> types = List.of(assignment.textOf("allowed_extensions").toLowerCase(Locale.ROOT).split(",")).stream().map(String::strip) //$NON-NLS-1$ //$NON-NLS-2$
				.filter(type -> type.matches("[a-z0-9]{1,10}")).toList(); //$NON-NLS-1$
		String asked = question.isBlank() ? title : question;
		return new ForeignItem(entry, assignment.line(), assignment.get("identifier"), title, file ? ItemKind.FILE : ItemKind.ESSAY, asked, //$NON-NLS-1$
				file ? Answers.files(types) : Answers.essay(title.isEmpty() ? "1" : title, points), "", points, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
