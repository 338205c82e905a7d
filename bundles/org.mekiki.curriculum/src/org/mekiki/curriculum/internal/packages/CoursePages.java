package org.mekiki.curriculum.internal.packages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.content.PageFile;
import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.ItemException;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.api.item.UnitItems;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.Element;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Unit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The pages of a curriculum: one for each unit, and one that lists them. */
final class CoursePages {

	private final ExportContext context;
	private final Curriculum curriculum;
	private final Texts texts;
	private final UnitText text;
	private final List<Unit> units;
	/** Scripts of the pages, in their order. */
	private final List<String> scripts;
	private final boolean alone;

	/**
	 * Prepares.
	 *
	 * @param alone
	 *            whether pages lead to each other; otherwise a learning management system does that
	 */
	CoursePages(ExportContext context, Curriculum curriculum, boolean alone, String... scripts) {
		this.context = context;
		this.curriculum = curriculum;
		this.alone = alone;
		this.scripts = List.of(scripts);
		text = new UnitText(context);
		texts = text.texts();
		units = LearningObjects.units(curriculum);
	}

	/** Path of the page of each unit, in the order of the outline. */
	Map<Unit, String> paths() {
		Map<Unit, String> paths = new LinkedHashMap<>();
		units.forEach(unit -> paths.put(unit, String.format(Locale.ROOT, "unit-%04d.html", Integer.valueOf(paths.size() + 1)))); //$NON-NLS-1$
		return paths;
	}

	/** Adds all pages. */
	void addTo(PackageFiles files) {
		Map<Unit, String> paths = paths();
		ExercisePart exercises = new ExercisePart(context, texts);
		for (int at = 0; at < units.size(); at++) {
			context.progress().check();
			files.put(paths.get(units.get(at)), page(name(units.get(at)), unit(at, exercises, paths)));
		}
		if (alone) {
			files.put("index.html", page(name(curriculum), index(paths))); //$NON-NLS-1$
		}
		text.files().forEach(file -> files.put(file.path(), file.bytes()));
	}

	/** Paths of pictures and charts; known when all pages are added. */
	List<String> pictures() {
		return text.files().stream().map(PageFile::path).toList();
	}

	String name(Element element) {
		return text.name(element);
	}

	private String page(String title, String body) {
		String language = context.locale().getLanguage();
		StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language //$NON-NLS-1$
				+ "\">\n<head><meta charset=\"utf-8\" /><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" /><title>" //$NON-NLS-1$
				+ Html.text(title) + "</title><link rel=\"stylesheet\" href=\"style.css\" /></head>\n<body>\n<a class=\"skip\" href=\"#main\">" //$NON-NLS-1$
				+ Html.text(texts.get("skip")) + "</a>\n" + body); //$NON-NLS-1$ //$NON-NLS-2$
		scripts.forEach(script -> html.append("<script src=\"").append(script).append("\"></script>\n")); //$NON-NLS-1$ //$NON-NLS-2$
		return html.append("</body>\n</html>\n").toString(); //$NON-NLS-1$
	}

	private String index(Map<Unit, String> paths) {
		StringBuilder html = new StringBuilder("<main id=\"main\">\n<h1>" + Html.text(name(curriculum)) + "</h1>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		html.append(text.xhtml(text.description(curriculum), 1)).append(text.length(curriculum.getMinutes()));
		html.append(text.outcomes(curriculum.getOutcomes()));
		html.append("<nav aria-label=\"").append(Html.text(texts.get("units"))).append("\">\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (Course course : curriculum.getCourses()) {
			html.append("<h2>").append(Html.text(name(course))).append("</h2>\n<ol class=\"units\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
			LearningObjects.units(course).forEach(unit -> html.append("<li><a href=\"").append(paths.get(unit)).append("\" data-unit=\"") //$NON-NLS-1$ //$NON-NLS-2$
					.append(Html.text(unit.getId())).append("\">").append(Html.text(name(unit))).append("</a></li>\n")); //$NON-NLS-1$ //$NON-NLS-2$
			html.append("</ol>\n"); //$NON-NLS-1$
		}
		return html.append("</nav>\n</main>\n").toString(); //$NON-NLS-1$
	}

	private String unit(int at, ExercisePart exercises, Map<Unit, String> paths) {
		Unit unit = units.get(at);
		StringBuilder html = new StringBuilder();
		if (alone) {
			html.append("<nav class=\"top\" aria-label=\"").append(Html.text(texts.get("navigation"))).append("\"><a href=\"index.html\">") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.append(Html.text(name(curriculum))).append("</a></nav>\n"); //$NON-NLS-1$
		}
		html.append("<main id=\"main\" data-unit=\"").append(Html.text(unit.getId())).append("\">\n<h1>").append(Html.text(name(unit))) //$NON-NLS-1$ //$NON-NLS-2$
				.append("</h1>\n").append(text.outcomes(unit.getOutcomes())).append(text.xhtml(unit.getContent(), 0)); //$NON-NLS-1$
		QuestionForm form = new QuestionForm(text, texts, new Draw(0, "")); //$NON-NLS-1$
		html.append("<form id=\"questions\">\n").append(text.activities(unit, exercise -> exercises.of(exercise, form))).append(items(unit, form)); //$NON-NLS-1$
		if (!form.isEmpty()) {
			html.append("<p><button type=\"submit\">").append(Html.text(texts.get("mark"))).append("</button></p>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		html.append("<p id=\"status\" role=\"status\"></p>\n</form>\n").append(text.sources(unit)); //$NON-NLS-1$
		html.append("</main>\n").append(alone ? neighbours(at, paths) : ""); //$NON-NLS-1$ //$NON-NLS-2$
		return html.append("<script type=\"application/json\" id=\"keys\">").append(Html.json("{\"texts\":" + playerTexts() + ",\"questions\":" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ form.keys() + '}')).append("</script>\n").toString(); //$NON-NLS-1$
	}

	private String items(Unit unit, QuestionForm form) {
		ItemReader reader = new ItemReader(context.locale(), context.dataLanguage());
		StringBuilder html = new StringBuilder();
		for (AssessmentItem raw : UnitItems.of(unit, new Draw(0, ""))) { //$NON-NLS-1$
			try {
				Item item = reader.read(raw);
				html.append(form.of(item));
			} catch (ItemException unsound) {
				html.append("<p class=\"hint\">").append(Html.text(unsound.getMessage())).append("</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return html.isEmpty() ? "" : "<h2>" + Html.text(texts.get("items")) + "</h2>\n" + html; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private String neighbours(int at, Map<Unit, String> paths) {
		StringBuilder html = new StringBuilder("<nav class=\"bottom\" aria-label=\"" + Html.text(texts.get("neighbours")) + "\">"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (at > 0) {
			html.append(link("previous", units.get(at - 1), paths)); //$NON-NLS-1$
		}
		if (at + 1 < units.size()) {
			html.append(link("next", units.get(at + 1), paths)); //$NON-NLS-1$
		}
		return html.append("</nav>\n").toString(); //$NON-NLS-1$
	}

	private String link(String key, Unit unit, Map<Unit, String> paths) {
		return "<a rel=\"" + ("next".equals(key) ? "next" : "prev") + "\" href=\"" + paths.get(unit) + "\">" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				+ Html.text(texts.get(key, name(unit))) + "</a>"; //$NON-NLS-1$
	}

	private String playerTexts() {
		var json = JsonNodeFactory.instance.objectNode();
		for (String key : List.of("right", "partly", "wrong", "unanswered", "solution", "score", "saved", "done", "unsaved")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			json.put(key, texts.get("player." + key)); //$NON-NLS-1$
		}
		return json.toString();
	}
}
