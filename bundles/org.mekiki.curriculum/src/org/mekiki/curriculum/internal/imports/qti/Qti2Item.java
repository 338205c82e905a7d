package org.mekiki.curriculum.internal.imports.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.mekiki.curriculum.internal.imports.files.Notices;
import org.mekiki.curriculum.internal.imports.files.XmlPart;

/** An item of QTI 2 or 3. An item with several interactions becomes several questions about the same text. */
final class Qti2Item {

	private static final String[] INLINE = { "textentryinteraction", "inlinechoiceinteraction", "endattemptinteraction" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String[] INTERACTIONS = { "choiceinteraction", "orderinteraction", "matchinteraction", "associateinteraction", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"gapmatchinteraction", "extendedtextinteraction", "uploadinteraction", "hottextinteraction", "sliderinteraction", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"textentryinteraction", "inlinechoiceinteraction", "hotspotinteraction", "graphicorderinteraction", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"graphicassociateinteraction", "graphicgapmatchinteraction", "selectpointinteraction", "positionobjectinteraction", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"drawinginteraction", "mediainteraction", "custominteraction", "portablecustominteraction" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final int LONGEST_UNIT = 12;
	private static final String GAP = "\uFF3F\uFF3F\uFF3F"; //$NON-NLS-1$

	private final XmlPart item;
	private final String entry;
	private final UnaryOperator<String> markdown;
	private final Notices notices;
	private final Map<String, XmlPart> declarations = new LinkedHashMap<>();
	private final Feedbacks feedbacks = new Feedbacks();

	Qti2Item(XmlPart item, String entry, UnaryOperator<String> markdown, Notices notices) {
		this.item = item;
		this.entry = entry;
		this.markdown = markdown;
		this.notices = notices;
		item.parts("responsedeclaration").forEach(each -> declarations.putIfAbsent(each.get("identifier"), each)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String key() {
		return item.get("identifier").isEmpty() ? entry : item.get("identifier"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	List<ForeignItem> read() {
		XmlPart body = item.part("itembody"); //$NON-NLS-1$
		if (body == null) {
			notices.add(entry, item.line(), "qti.empty", key()); //$NON-NLS-1$
			return List.of();
		}
		feedback();
		Map<String, Integer> rubric = rubric(body);
		List<XmlPart> interactions = body.all(INTERACTIONS);
		String text = text(body, interactions.size() > 1);
		List<ForeignItem> read = new ArrayList<>();
		int number = 0;
		for (XmlPart interaction : interactions) {
			number++;
			Qti2Response response = new Qti2Response(declarations.get(interaction.get("responseidentifier"))); //$NON-NLS-1$
			XmlPart prompt = interaction.part("prompt"); //$NON-NLS-1$
			String asked = join(text, prompt == null ? "" : markdown.apply(prompt.markup())); //$NON-NLS-1$
			boolean inline = List.of(INLINE).contains(interaction.name());
			if (interactions.size() > 1 && inline) {
				asked = join(asked, "(" + number + ")"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			int points = points(response, interactions.size());
			String unit = interactions.size() == 1 && standsAlone(interaction) ? interaction.around().text() : ""; //$NON-NLS-1$
			Qti2Interaction reader = new Qti2Interaction(interaction, response, feedbacks, markdown, rubric,
					item.get("title").isEmpty() ? key() : item.get("title"), points, tolerance(interaction.get("responseidentifier")), unit); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Qti2Interaction.Found found = reader.read();
			if (found == null) {
				notices.add(entry, interaction.line(), "qti.interaction", key(), interaction.name()); //$NON-NLS-1$
				continue;
			}
			boolean options = !feedbackBelongsToText(found);
			read.add(new ForeignItem(entry, item.line(), interactions.size() == 1 ? key() : key() + '/' + number, item.get("title"), found.kind(), //$NON-NLS-1$
					join(asked, found.text()), found.answer(), feedbacks.text(options), points, "")); //$NON-NLS-1$
		}
		if (interactions.isEmpty()) {
			read.add(new ForeignItem(entry, item.line(), key(), item.get("title"), null, text, null, "", 1, "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return read;
	}

	private static boolean feedbackBelongsToText(Qti2Interaction.Found found) {
		return switch (found.kind()) {
		case SINGLE_CHOICE, MULTIPLE_CHOICE -> false;
		default -> true;
		};
	}

	private static String join(String one, String other) {
		return one.isBlank() ? other : other.isBlank() ? one : one + "\n\n" + other; //$NON-NLS-1$
	}

	/** The text around the interactions; what is filled in stands in it as a gap. */
	private String text(XmlPart body, boolean several) {
		XmlPart text = body.copy();
		text.all("rubricblock", "feedbackblock", "feedbackinline", "modalfeedback", "templateblock", "stylesheet").forEach(XmlPart::remove); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		int number = 0;
		for (XmlPart interaction : text.all(INTERACTIONS)) {
			number++;
			if (!several && standsAlone(interaction)) {
				interaction.around().remove();
			} else if (List.of(INLINE).contains(interaction.name())) {
				interaction.replaceBy(several ? GAP + '(' + number + ')' : GAP);
			} else {
				interaction.remove();
			}
		}
		return markdown.apply(text.markup().replaceAll("<(/?)(?:qti-|[A-Za-z]+:)(?=[a-z])", "<$1")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether there is nothing but a field in a paragraph, with a unit behind it perhaps. */
	private static boolean standsAlone(XmlPart interaction) {
		XmlPart around = interaction.around();
		return interaction.name().equals("textentryinteraction") && around != null && around.name().equals("p") && around.parts().size() == 1 //$NON-NLS-1$ //$NON-NLS-2$
				&& around.text().length() <= LONGEST_UNIT && around.markup().stripLeading().startsWith("<"); //$NON-NLS-1$
	}

	private int points(Qti2Response response, int parts) {
		String declared = ""; //$NON-NLS-1$
		for (XmlPart outcome : item.parts("outcomedeclaration")) { //$NON-NLS-1$
			String name = outcome.get("identifier").toUpperCase(Locale.ROOT); //$NON-NLS-1$
			if (name.equals("SCORE") && !outcome.get("normalmaximum").isEmpty()) { //$NON-NLS-1$ //$NON-NLS-2$
				declared = outcome.get("normalmaximum"); //$NON-NLS-1$
			} else if (name.equals("MAXSCORE") && declared.isEmpty() && outcome.any("value") != null) { //$NON-NLS-1$ //$NON-NLS-2$
				declared = outcome.any("value").text(); //$NON-NLS-1$
			}
		}
		String own = response.most() == null ? "" : response.most().toPlainString(); //$NON-NLS-1$
		return parts > 1 ? ItemNumbers.points(own) : ItemNumbers.points(declared, own);
	}

	/** How far a number may be off, in the processing of the response. */
	private String tolerance(String response) {
		for (XmlPart equal : item.all("equal")) { //$NON-NLS-1$
			boolean about = equal.all("variable").stream().anyMatch(variable -> variable.get("identifier").equals(response)); //$NON-NLS-1$ //$NON-NLS-2$
			if (about && equal.get("tolerancemode").equalsIgnoreCase("absolute")) { //$NON-NLS-1$ //$NON-NLS-2$
				return equal.get("tolerance").strip(); //$NON-NLS-1$
			}
		}
		return ""; //$NON-NLS-1$
	}

	private void feedback() {
		for (XmlPart feedback : item.all("modalfeedback", "feedbackblock")) { //$NON-NLS-1$ //$NON-NLS-2$
			String text = markdown.apply(feedback.markup());
			String id = feedback.get("identifier"); //$NON-NLS-1$
			String name = id.toLowerCase(Locale.ROOT);
			boolean option = item.all("simplechoice").stream().anyMatch(choice -> choice.get("identifier").equals(id)); //$NON-NLS-1$ //$NON-NLS-2$
			if (option) {
				feedbacks.option(id, text);
			} else if (name.contains("incorrect") || name.contains("wrong") || feedback.get("showhide").equals("hide")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				feedbacks.wrong(text);
			} else if (name.contains("correct") || name.equals("right")) { //$NON-NLS-1$ //$NON-NLS-2$
				feedbacks.right(text);
			} else {
				feedbacks.general(text);
			}
		}
		for (XmlPart feedback : item.all("feedbackinline")) { //$NON-NLS-1$
			for (XmlPart around = feedback.around(); around != null; around = around.around()) {
				if (around.name().equals("simplechoice")) { //$NON-NLS-1$
					feedbacks.option(around.get("identifier"), markdown.apply(feedback.markup())); //$NON-NLS-1$
				}
			}
		}
	}

	/** Lines of a rubric for who marks, with points where they end in a number. */
	private Map<String, Integer> rubric(XmlPart body) {
		Map<String, Integer> lines = new LinkedHashMap<>();
		for (XmlPart block : item.all("rubricblock")) { //$NON-NLS-1$
			String view = block.get("view").toLowerCase(Locale.ROOT); //$NON-NLS-1$
			if (view.contains("scorer") || view.isEmpty()) { //$NON-NLS-1$
				RubricLines.add(markdown.apply(block.markup()), lines);
			}
		}
		return body.all("extendedtextinteraction", "uploadinteraction").isEmpty() ? Map.of() : lines; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
