package org.mekiki.curriculum.ui.internal.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.curriculum.internal.analyses.Teaching;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;

/**
 * Technologies of a taxonomy and how many outcomes, units, activities and items of a curriculum concern each.
 *
 * @param taxonomy
 *            the taxonomy that most of what the curriculum names belongs to; null if the base has none
 * @param rows
 *            its technologies in the order of the tree
 */
public record Coverage(Taxonomy taxonomy, List<Row> rows) {

	/**
	 * A technology.
	 *
	 * @param technology
	 *            which
	 * @param depth
	 *            how many technologies stand above it
	 * @param counts
	 *            outcomes, units, activities, items
	 */
	public record Row(Technology technology, int depth, int[] counts) {

		/**
		 * Whether nothing concerns it.
		 *
		 * @return true for a gap
		 */
		public boolean gap() {
			return counts[0] + counts[1] + counts[2] + counts[3] == 0;
		}

		/**
		 * Whether it is taught and never assessed.
		 *
		 * @return true for units without items
		 */
		public boolean unassessed() {
			return counts[1] > 0 && counts[3] == 0;
		}
	}

	/**
	 * Reads a curriculum. Belongs to the model's thread; takes a few milliseconds for hundreds of units.
	 *
	 * @param model
	 *            the root
	 * @param curriculum
	 *            which
	 * @return what it covers
	 */
	public static Coverage of(KnowledgeModel model, Curriculum curriculum) {
		Teaching teaching = new Teaching(curriculum);
		Map<Taxonomy, Integer> named = new HashMap<>();
		for (Technology technology : teaching.technologies()) {
			if (taxonomyOf(technology) != null) {
				named.merge(taxonomyOf(technology), Integer.valueOf(1), Integer::sum);
			}
		}
		Taxonomy most = null;
		for (Taxonomy taxonomy : model.getTaxonomies()) {
			if (most == null || named.getOrDefault(taxonomy, Integer.valueOf(0)).intValue() > named
					.getOrDefault(most, Integer.valueOf(0)).intValue()) {
				most = taxonomy;
			}
		}
		List<Row> rows = new ArrayList<>();
		if (most != null) {
			most.getTechnologies().forEach(technology -> add(technology, 0, teaching, rows));
		}
		return new Coverage(most, List.copyOf(rows));
	}

	private static Taxonomy taxonomyOf(Technology technology) {
		var at = technology.eContainer();
		while (at != null && !(at instanceof Taxonomy)) {
			at = at.eContainer();
		}
		return (Taxonomy) at;
	}

	private static void add(Technology technology, int depth, Teaching teaching, List<Row> rows) {
		Teaching.Share share = teaching.of(technology);
		rows.add(new Row(technology, depth, new int[] { share.outcomes().size(), share.units().size(), share.activities().size(),
				share.items().size() }));
		technology.getChildren().forEach(each -> add(each, depth + 1, teaching, rows));
	}

	/**
	 * Technologies that nothing concerns.
	 *
	 * @return how many
	 */
	public long gaps() {
		return rows.stream().filter(Row::gap).count();
	}

	/**
	 * Technologies that are taught and never assessed.
	 *
	 * @return how many
	 */
	public long unassessed() {
		return rows.stream().filter(Row::unassessed).count();
	}
}
