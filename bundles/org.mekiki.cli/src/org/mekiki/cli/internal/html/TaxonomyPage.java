package org.mekiki.cli.internal.html;

import java.util.List;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.mekiki.model.taxonomy.Mark;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.model.taxonomy.TrlAssessment;
import org.mekiki.model.text.ModelText;
import org.mekiki.report.internal.html.Html;

/** The taxonomies as trees that fold. */
final class TaxonomyPage implements OverviewPage {

	@Override
	public String name() {
		return "taxonomy"; //$NON-NLS-1$
	}

	@Override
	public void body(Html html, PageContext context) {
		List<Taxonomy> taxonomies = context.model().getTaxonomies();
		if (taxonomies.isEmpty()) {
			context.empty(html);
		}
		for (Taxonomy taxonomy : taxonomies) {
			html.open("section").open("h2"); //$NON-NLS-1$ //$NON-NLS-2$
			context.labels(html, taxonomy);
			html.close("h2").line(); //$NON-NLS-1$
			long technologies = Trees.technologies(taxonomy).filter(TaxonomyPage::isTechnology).count();
			html.element("p", taxonomy.getDate() == null //$NON-NLS-1$
					? context.text("taxonomySize", Long.valueOf(technologies), taxonomy.getTechnologies().size()) //$NON-NLS-1$
					: context.text("taxonomySizeDated", Long.valueOf(technologies), taxonomy.getTechnologies().size(), //$NON-NLS-1$
							taxonomy.getDate()),
					"class", "sentence").line(); //$NON-NLS-1$ //$NON-NLS-2$
			context.description(html, taxonomy);
			context.details(html, taxonomy);
			tree(html, context, taxonomy.getTechnologies());
			html.close("section").line(); //$NON-NLS-1$
		}
	}

	private static void tree(Html html, PageContext context, List<Technology> technologies) {
		html.open("ul", "class", "tree").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (Technology technology : technologies) {
			html.open("li", "id", technology.getId()); //$NON-NLS-1$ //$NON-NLS-2$
			if (technology.getChildren().isEmpty()) {
				leaf(html, context, technology);
			} else {
				branch(html, context, technology);
			}
			html.close("li").line(); //$NON-NLS-1$
		}
		html.close("ul").line(); //$NON-NLS-1$
	}

	private static void branch(Html html, PageContext context, Technology technology) {
		long count = Trees.below(technology).filter(TaxonomyPage::isTechnology).count();
		html.open("details", "open", "").open("summary"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		context.label(html, technology);
		if (count > 0) {
			html.element("span", context.number(count), "class", "count"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		context.other(html, technology);
		html.close("summary"); //$NON-NLS-1$
		context.description(html, technology);
		tree(html, context, technology.getChildren());
		html.close("details"); //$NON-NLS-1$
	}

	private static void leaf(Html html, PageContext context, Technology technology) {
		context.labels(html, technology);
		if (technology.getIntroducedIn() != null) {
			html.element("span", technology.getIntroducedIn(), "class", "badge", "lang", "ja"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		}
		for (Mark mark : technology.getMarks()) {
			html.element("span", ModelText.label(mark(mark), context.texts().locale()), "class", "badge"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (!technology.getTrl().isEmpty()) {
			TrlAssessment last = technology.getTrl().get(technology.getTrl().size() - 1);
			html.element("span", "TRL " + last.getLevel(), "class", "badge"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		context.details(html, technology);
	}

	private static EEnumLiteral mark(Mark mark) {
		return TaxonomyPackage.eINSTANCE.getMark().getEEnumLiteral(mark.getValue());
	}

	private static boolean isTechnology(Technology technology) {
		return technology.getKind() == TechnologyKind.TECHNOLOGY;
	}
}
