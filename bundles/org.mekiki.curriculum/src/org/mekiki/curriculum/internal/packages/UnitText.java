package org.mekiki.curriculum.internal.packages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.mekiki.core.api.chart.ChartDescription;
import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.content.PageContent;
import org.mekiki.curriculum.api.content.PageFile;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.Source;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.text.Labels;

/** What there is to read in a unit, as parts of an XHTML page whose first heading is its name. */
public final class UnitText {

	private static final int HOUR = 60;

	private final ExportContext context;
	private final Texts texts;
	private final PageContent content;
	private final GatheredParts parts;

	/**
	 * Prepares.
	 *
	 * @param context
	 *            says the languages
	 */
	public UnitText(ExportContext context) {
		this(context, true);
	}

	/**
	 * Prepares.
	 *
	 * @param context
	 *            says the languages
	 * @param beside
	 *            whether files that pages lead to can stand beside them; not in a book
	 */
	public UnitText(ExportContext context, boolean beside) {
		this.context = context;
		parts = new GatheredParts(context, beside);
		texts = Texts.of(UnitText.class, context.locale());
		content = new PageContent(context.locale(), parts);
	}

	/**
	 * The files that the pages made so far show.
	 *
	 * @return sorted by their paths, which are seen from the pages
	 */
	public Collection<PageFile> files() {
		return parts.files();
	}

	/**
	 * The chart that a file shows.
	 *
	 * @param path
	 *            of one of the files
	 * @return empty if it is a picture
	 */
	public Optional<ChartDescription> drawing(String path) {
		return parts.drawing(path);
	}

	/**
	 * What pages say by themselves.
	 *
	 * @return the texts of this package
	 */
	public Texts texts() {
		return texts;
	}

	/**
	 * Makes XHTML of Markdown.
	 *
	 * @param markdown
	 *            may be null
	 * @param above
	 *            level of the heading that it stands under
	 * @return blocks; empty if there is nothing
	 */
	public String xhtml(String markdown, int above) {
		return xhtml(markdown, above, ""); //$NON-NLS-1$
	}

	/**
	 * Makes XHTML of one of several Markdown texts of a page.
	 *
	 * @param markdown
	 *            may be null
	 * @param above
	 *            level of the heading that it stands under
	 * @param prefix
	 *            begins the identifiers of footnotes
	 * @return blocks; empty if there is nothing
	 */
	public String xhtml(String markdown, int above, String prefix) {
		return content.xhtml(markdown, above, prefix);
	}

	/**
	 * Makes XHTML of one line of Markdown.
	 *
	 * @param markdown
	 *            may be null
	 * @return without a paragraph around it
	 */
	public String line(String markdown) {
		return content.line(markdown);
	}

	/**
	 * Name of an element in the language of the data.
	 *
	 * @param element
	 *            of the model
	 * @return not empty if it has a label in any language
	 */
	public String name(Element element) {
		return Labels.text(element, context.dataLanguage());
	}

	/**
	 * Description of an element in the language of the data.
	 *
	 * @param element
	 *            of the model
	 * @return Markdown; empty if there is none
	 */
	public String description(Element element) {
		var exact = Labels.find(element.getDescriptions(), context.dataLanguage());
		return exact == null ? "" : exact.getValue(); //$NON-NLS-1$
	}

	/**
	 * A paragraph with a length.
	 *
	 * @param minutes
	 *            may be null
	 * @return empty without minutes
	 */
	public String length(Integer minutes) {
		return minutes == null ? "" //$NON-NLS-1$
				: "<p>" + Html.text(texts.get("length", Integer.valueOf(minutes.intValue() / HOUR), Integer.valueOf(minutes.intValue() % HOUR))) //$NON-NLS-1$ //$NON-NLS-2$
						+ "</p>\n"; //$NON-NLS-1$
	}

	/**
	 * A section with outcomes.
	 *
	 * @param outcomes
	 *            may be empty
	 * @return empty without outcomes
	 */
	public String outcomes(List<Outcome> outcomes) {
		return section("outcomes", outcomes.stream().map(this::name).toList()); //$NON-NLS-1$
	}

	/**
	 * The activities of a unit.
	 *
	 * @param unit
	 *            of the model
	 * @param exercise
	 *            what stands in the place of an exercise
	 * @return empty without activities
	 */
	public String activities(Unit unit, Function<Exercise, String> exercise) {
		StringBuilder html = new StringBuilder();
		for (Activity activity : unit.getActivities()) {
			html.append("<section><h3>").append(Html.text(name(activity))).append("</h3>\n").append(length(activity.getMinutes())) //$NON-NLS-1$ //$NON-NLS-2$
					.append(xhtml(activity.getInstructions(), 3, "a" + unit.getActivities().indexOf(activity) + '-')); //$NON-NLS-1$
			if (activity instanceof Exercise one) {
				html.append(exercise.apply(one));
			}
			html.append("</section>\n"); //$NON-NLS-1$
		}
		return html.isEmpty() ? "" : "<h2>" + Html.text(texts.get("activities")) + "</h2>\n" + html; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/**
	 * A section with the sources of a unit, each place once.
	 *
	 * @param unit
	 *            of the model
	 * @return empty without sources
	 */
	public String sources(Unit unit) {
		Set<String> lines = new LinkedHashSet<>();
		for (Citation citation : unit.getCitations()) {
			Source source = citation.getSource();
			if (source != null) {
				List<String> parts = new ArrayList<>();
				for (String part : new String[] { name(source), source.getPublisher(), source.getDate(), citation.getLocator() }) {
					if (part != null && !part.isBlank() && !parts.contains(part)) {
						parts.add(part);
					}
				}
				lines.add(String.join(", ", parts)); //$NON-NLS-1$
			}
		}
		return section("sources", List.copyOf(lines)); //$NON-NLS-1$
	}

	/**
	 * All that there is to read in a unit, without its name and without questions of its own.
	 *
	 * @param unit
	 *            of the model
	 * @param exercise
	 *            what stands in the place of an exercise
	 * @return blocks; headings from the second level
	 */
	public String page(Unit unit, Function<Exercise, String> exercise) {
		return outcomes(unit.getOutcomes()) + xhtml(unit.getContent(), 0) + activities(unit, exercise);
	}

	private String section(String heading, List<String> lines) {
		if (lines.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		StringBuilder html = new StringBuilder("<section><h2>" + Html.text(texts.get(heading)) + "</h2>\n<ul>"); //$NON-NLS-1$ //$NON-NLS-2$
		lines.forEach(line -> html.append("<li>").append(Html.text(line)).append("</li>")); //$NON-NLS-1$ //$NON-NLS-2$
		return html.append("</ul></section>\n").toString(); //$NON-NLS-1$
	}
}
