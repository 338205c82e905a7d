package org.mekiki.sample.internal;

import java.util.List;

import org.mekiki.model.actors.Organisation;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;

/** The technologies of the K Program, and the areas by which lists are compared. */
final class TaxonomiesPart implements Part {

	/** Key of the K Program's technology of a number. */
	static final String TECHNOLOGY = "kprogram/technology/"; //$NON-NLS-1$

	/** Key of the reference area of an identifier. */
	static final String AREA = "area/"; //$NON-NLS-1$

	@Override
	public void build(SampleContext context) {
		for (Row row : context.rows("taxonomies")) { //$NON-NLS-1$
			Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
			context.add(taxonomy, "taxonomy/" + row.require("taxonomy_id"), row); //$NON-NLS-1$ //$NON-NLS-2$
			context.labels(taxonomy, row, "name"); //$NON-NLS-1$
			context.descriptions(taxonomy, row, "description"); //$NON-NLS-1$
			taxonomy.setEdition(row.orNull("edition")); //$NON-NLS-1$
			taxonomy.setDate(row.orNull("date")); //$NON-NLS-1$
			if (!row.get("authority").isEmpty()) { //$NON-NLS-1$
				taxonomy.setAuthority(
						context.find(Organisation.class, OrganisationsPart.key(row.get("authority")), row)); //$NON-NLS-1$
			}
			context.root().getTaxonomies().add(taxonomy);
		}
		context.rows("kprogram_technologies").forEach(row -> technology(context, row)); //$NON-NLS-1$
		context.rows("reference_areas").forEach(row -> area(context, row)); //$NON-NLS-1$
	}

	private static void technology(SampleContext context, Row row) {
		Integer order = row.integer("order"); //$NON-NLS-1$
		context.next("order", order, 1, row); //$NON-NLS-1$
		Technology technology = create(TechnologyKind.TECHNOLOGY);
		context.add(technology, TECHNOLOGY + order, row);
		context.labels(technology, row, "name"); //$NON-NLS-1$
		technology.setNotation("K-%02d".formatted(order)); //$NON-NLS-1$
		technology.setIntroducedIn(round(row));
		context.properties(technology, row, "vision", "ocr_mark", "vision_by_mark", "vision_basis"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		group(context, row).add(technology);
	}

	/** The round in which a technology was taken up, in the words of the source's footnote. */
	private static String round(Row row) {
		return switch (row.require("vision")) { //$NON-NLS-1$
		case "1" -> "研究開発ビジョン（第一次）"; //$NON-NLS-1$ //$NON-NLS-2$
		case "2" -> "研究開発ビジョン（第二次）"; //$NON-NLS-1$ //$NON-NLS-2$
		case "2-revised" -> "研究開発ビジョン（第二次）一部改定"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> throw row.broken("vision is none of 1, 2, 2-revised: " + row.get("vision")); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}

	private static List<Technology> group(SampleContext context, Row row) {
		Technology domain = node(context, row, "domain", //$NON-NLS-1$
				context.find(Taxonomy.class, "taxonomy/kprogram", row).getTechnologies(), row.require("domain_ja")); //$NON-NLS-1$ //$NON-NLS-2$
		return row.get("group_ja").isEmpty() ? domain.getChildren() //$NON-NLS-1$
				: node(context, row, "group", domain.getChildren(), row.get("domain_ja") + '/' + row.get("group_ja")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.getChildren();
	}

	private static Technology node(SampleContext context, Row row, String level, List<Technology> siblings,
			String path) {
		String key = "kprogram/" + level + '/' + path; //$NON-NLS-1$
		Technology known = context.peek(Technology.class, key);
		if (known != null) {
			return known;
		}
		boolean domain = "domain".equals(level); //$NON-NLS-1$
		Technology node = create(domain ? TechnologyKind.DOMAIN : TechnologyKind.GROUP);
		context.register(node, key, row);
		context.cite(node, row, domain ? upTo(row, row.get("domain_ja")) : row.require("locator")); //$NON-NLS-1$ //$NON-NLS-2$
		context.labels(node, row, level);
		if (domain) {
			context.descriptions(node, row, "domain_goal"); //$NON-NLS-1$
		}
		siblings.add(node);
		return node;
	}

	/** The heading path of a row, cut after one of its headings. */
	private static String upTo(Row row, String heading) {
		String locator = row.require("locator"); //$NON-NLS-1$
		int at = locator.indexOf(heading);
		if (at < 0) {
			throw row.broken("the locator does not name " + heading); //$NON-NLS-1$
		}
		return locator.substring(0, at + heading.length());
	}

	private static void area(SampleContext context, Row row) {
		context.next("areas", row.integer("order"), 1, row); //$NON-NLS-1$ //$NON-NLS-2$
		boolean top = row.get("parent_id").isEmpty(); //$NON-NLS-1$
		Technology area = create(top ? TechnologyKind.DOMAIN : TechnologyKind.GROUP);
		context.add(area, AREA + row.require("area_id"), row); //$NON-NLS-1$
		context.labels(area, row, "name"); //$NON-NLS-1$
		area.setNotation(row.get("area_id")); //$NON-NLS-1$
		(top ? context.find(Taxonomy.class, "taxonomy/reference-areas", row).getTechnologies() //$NON-NLS-1$
				: context.find(Technology.class, AREA + row.get("parent_id"), row).getChildren()).add(area); //$NON-NLS-1$
	}

	private static Technology create(TechnologyKind kind) {
		Technology technology = TaxonomyFactory.eINSTANCE.createTechnology();
		technology.setKind(kind);
		return technology;
	}
}
