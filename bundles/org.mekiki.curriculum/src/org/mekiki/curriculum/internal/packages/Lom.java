package org.mekiki.curriculum.internal.packages;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;

/** Learning object metadata: what a curriculum is called, and which technologies it is about, by their codes. */
public final class Lom {

	private static final int HOUR = 60;

	private final XmlWriter xml;
	private final String prefix;
	private final String language;

	private Lom(XmlWriter xml, String prefix, String language) {
		this.xml = xml;
		this.prefix = prefix;
		this.language = language;
	}

	/**
	 * Writes an element {@code lom}.
	 *
	 * @param xml
	 *            where to
	 * @param prefix
	 *            of the names, with colon
	 * @param language
	 *            of the data, BCP 47
	 * @param text
	 *            names elements
	 * @param curriculum
	 *            what it is about
	 */
	public static void write(XmlWriter xml, String prefix, String language, UnitText text, Curriculum curriculum) {
		new Lom(xml, prefix, language).lom(text, curriculum);
	}

	private void lom(UnitText text, Curriculum curriculum) {
		open("lom").open("general"); //$NON-NLS-1$ //$NON-NLS-2$
		string("title", text.name(curriculum)); //$NON-NLS-1$
		xml.leaf(prefix + "language", language); //$NON-NLS-1$
		String description = text.description(curriculum);
		if (!description.isBlank()) {
			string("description", description); //$NON-NLS-1$
		}
		xml.close();
		if (curriculum.getMinutes() != null) {
			int minutes = curriculum.getMinutes().intValue();
			open("educational").open("typicalLearningTime"); //$NON-NLS-1$ //$NON-NLS-2$
			xml.leaf(prefix + "duration", "PT" + minutes / HOUR + 'H' + minutes % HOUR + 'M'); //$NON-NLS-1$ //$NON-NLS-2$
			xml.close().close();
		}
		technologies(curriculum).forEach((taxonomy, technologies) -> classification(text, taxonomy, technologies));
		xml.close();
	}

	private void classification(UnitText text, Taxonomy taxonomy, Collection<Technology> technologies) {
		open("classification").open("purpose"); //$NON-NLS-1$ //$NON-NLS-2$
		xml.leaf(prefix + "source", "LOMv1.0").leaf(prefix + "value", "discipline").close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		for (Technology technology : technologies) {
			open("taxonPath"); //$NON-NLS-1$
			string("source", text.name(taxonomy)); //$NON-NLS-1$
			open("taxon"); //$NON-NLS-1$
			String code = technology.getNotation();
			xml.leaf(prefix + "id", code == null || code.isBlank() ? technology.getId() : code); //$NON-NLS-1$
			string("entry", text.name(technology)); //$NON-NLS-1$
			xml.close().close();
		}
		xml.close();
	}

	private static Map<Taxonomy, Set<Technology>> technologies(Curriculum curriculum) {
		Map<Taxonomy, Set<Technology>> all = new LinkedHashMap<>();
		for (Outcome outcome : curriculum.getOutcomes()) {
			outcome.getTechnologies().forEach(technology -> add(all, technology));
		}
		for (Unit unit : LearningObjects.units(curriculum)) {
			unit.getTechnologies().forEach(technology -> add(all, technology));
		}
		return all;
	}

	private static void add(Map<Taxonomy, Set<Technology>> all, Technology technology) {
		EObject above = technology;
		while (above != null && !(above instanceof Taxonomy)) {
			above = above.eContainer();
		}
		if (above instanceof Taxonomy taxonomy) {
			all.computeIfAbsent(taxonomy, none -> new LinkedHashSet<>()).add(technology);
		}
	}

	private void string(String name, String value) {
		open(name);
		xml.leaf(prefix + "string", value, "language", language).close(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Lom open(String name) {
		xml.open(prefix + name);
		return this;
	}
}
