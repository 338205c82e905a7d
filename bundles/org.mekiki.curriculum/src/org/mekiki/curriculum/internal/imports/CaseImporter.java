package org.mekiki.curriculum.internal.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.ImportFile;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.curriculum.internal.imports.CaseFile.Item;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;
import org.mekiki.curriculum.internal.packages.CaseExporter;
import org.mekiki.model.Element;
import org.mekiki.model.learning.BloomLevel;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.ModelText;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads frameworks of CASE 1.0 and 1.1: the document as a curriculum, items as outcomes, those that are courses as courses
 * with the outcomes below them. Identifiers of CASE are the same everywhere, so that an item read again is the same outcome.
 */
public final class CaseImporter implements Importer {

	/** Property: what the item is below, where our outcomes have no order above each other. */
	private static final String PARENT = "case.parent"; //$NON-NLS-1$
	private static final String URI = "case.uri"; //$NON-NLS-1$
	private static final String TYPE = "case.type"; //$NON-NLS-1$

	private ImportReport report;
	private ImportDraft draft;
	private DraftObjects objects;
	private final Map<String, Element> byId = new HashMap<>();
	/** By the identifiers that our exporter gives them. */
	private final Map<String, Technology> technologies = new HashMap<>();
	private final Map<String, String> own = new HashMap<>();

	@Override
	public void read(ImportFile file, ImportDraft given) throws ImportException, IOException {
		draft = given;
		report = new ImportReport(file.name(), draft);
		try {
			CaseFile framework = CaseFile.read(file.path(), report);
			JsonNode document = framework.document();
			String language = CaseFile.text(document, "language"); //$NON-NLS-1$
			objects = new DraftObjects(draft, "case\n" + CaseFile.text(document, "identifier"), //$NON-NLS-1$ //$NON-NLS-2$
					language.matches("[A-Za-z]{2,3}(?:-.*)?") ? language.replaceFirst("-.*", "") : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			draft.model().getCurricula().forEach(this::remember);
			Curriculum curriculum = curriculum(document, framework.documentLine(), file);
			items(framework, curriculum);
			associations(framework, curriculum);
		} catch (UnreadableException unreadable) {
			throw report.refusal(unreadable);
		}
	}

	private Curriculum curriculum(JsonNode document, long line, ImportFile file) {
		String title = CaseFile.text(document, "title"); //$NON-NLS-1$
		String name = title.isEmpty() ? file.name().replaceFirst("\\.[A-Za-z0-9]{1,8}$", "") : title; //$NON-NLS-1$ //$NON-NLS-2$
		Place place = report.place("", line); //$NON-NLS-1$
		String wanted = DraftObjects.argument(draft, "curriculum"); //$NON-NLS-1$
		String id = uuid(CaseFile.text(document, "identifier")); //$NON-NLS-1$
		Curriculum curriculum = !wanted.isEmpty() || id == null ? objects.curriculum(name, place)
				: objects.known(LearningPackage.Literals.CURRICULUM, id, draft.model().getCurricula(), place);
		if (wanted.isEmpty()) {
			objects.label(curriculum, name);
			objects.description(curriculum, CaseFile.text(document, "description")); //$NON-NLS-1$
			DraftObjects.property(curriculum, URI, CaseFile.text(document, "uri")); //$NON-NLS-1$
		}
		return curriculum;
	}

	private void items(CaseFile framework, Curriculum curriculum) {
		for (Item item : framework.items()) {
			draft.progress().check();
			JsonNode node = item.node();
			String identifier = CaseFile.text(node, "identifier"); //$NON-NLS-1$
			String statement = CaseFile.text(node, "fullStatement"); //$NON-NLS-1$
			if (statement.isBlank()) {
				statement = CaseFile.text(node, "abbreviatedStatement"); //$NON-NLS-1$
			}
			if (statement.isBlank()) {
				report.add("", item.line(), "case.statement", identifier); //$NON-NLS-1$ //$NON-NLS-2$
				continue;
			}
			if (identifier.isEmpty() || byId.containsKey(identifier)) {
				report.add("", item.line(), identifier.isEmpty() ? "case.identifier" : "case.twice", identifier); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				continue;
			}
			String type = CaseFile.text(node, "CFItemType"); //$NON-NLS-1$
			Element element = type.equalsIgnoreCase("course") ? element(LearningPackage.Literals.COURSE, identifier, curriculum.getCourses(), item) //$NON-NLS-1$
					: element(LearningPackage.Literals.OUTCOME, identifier, curriculum.getOutcomes(), item);
			byId.put(identifier, element);
			objects.label(element, statement);
			String notation = CaseFile.text(node, "humanCodingScheme"); //$NON-NLS-1$
			element.setNotation(notation.isEmpty() ? null : notation);
			if (element instanceof Outcome outcome) {
				level(node, outcome);
				objects.description(outcome, CaseFile.text(node, "notes")); //$NON-NLS-1$
				DraftObjects.property(outcome, TYPE, type.equalsIgnoreCase("outcome") ? "" : type); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	private <T extends Element> T element(org.eclipse.emf.ecore.EClass type, String identifier, List<? super T> siblings, Item item) {
		String id = uuid(identifier);
		Place place = report.place("", item.line()); //$NON-NLS-1$
		return id == null ? objects.object(type, identifier, siblings, place) : objects.known(type, id, siblings, place);
	}

	/** Elements of ours whose identifiers are no UUIDs have others in frameworks. */
	private void remember(Curriculum curriculum) {
		own.put(CaseExporter.uuid(curriculum.getId()), curriculum.getId());
		curriculum.getCourses().forEach(course -> own.put(CaseExporter.uuid(course.getId()), course.getId()));
		curriculum.getOutcomes().forEach(outcome -> own.put(CaseExporter.uuid(outcome.getId()), outcome.getId()));
	}

	private String uuid(String identifier) {
		try {
			String id = UUID.fromString(identifier).toString();
			return own.getOrDefault(id, id);
		} catch (IllegalArgumentException none) {
			return null;
		}
	}

	/** The level by its name in any of our languages, among the keywords or by itself. */
	private static void level(JsonNode item, Outcome outcome) {
		List<String> words = new ArrayList<>();
		item.path("conceptKeywords").forEach(word -> words.add(word.asText().strip().toLowerCase(Locale.ROOT))); //$NON-NLS-1$
		words.add(CaseFile.text(item, "cognitiveLevel").toLowerCase(Locale.ROOT)); //$NON-NLS-1$
		for (BloomLevel level : BloomLevel.values()) {
			var literal = LearningPackage.Literals.BLOOM_LEVEL.getEEnumLiteral(level.getName());
			for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
				if (words.contains(ModelText.label(literal, locale).toLowerCase(Locale.ROOT)) || words.contains(level.getName().toLowerCase(Locale.ROOT))) {
					outcome.setLevel(level);
				}
			}
		}
	}

	private void associations(CaseFile framework, Curriculum curriculum) {
		Map<String, Long> others = new LinkedHashMap<>();
		for (Item item : framework.associations()) {
			JsonNode node = item.node();
			String type = CaseFile.text(node, "associationType").replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			String from = end(node, "origin"); //$NON-NLS-1$
			String to = end(node, "destination"); //$NON-NLS-1$
			Element origin = byId.get(from);
			if (origin == null) {
				if (!from.equals(CaseFile.text(framework.document(), "identifier"))) { //$NON-NLS-1$
					report.add("", item.line(), "case.end", from); //$NON-NLS-1$ //$NON-NLS-2$
				}
				continue;
			}
			switch (type) {
			case "ischildof" -> child(origin, to, framework, item); //$NON-NLS-1$
			case "isrelatedto" -> related(origin, to, item); //$NON-NLS-1$
			default -> others.merge(CaseFile.text(node, "associationType"), Long.valueOf(item.line()), (first, next) -> first); //$NON-NLS-1$
			}
		}
		others.forEach((type, line) -> report.add("", line.longValue(), "case.association", type)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String end(JsonNode association, String end) {
		for (String name : List.of(end + "NodeURI", end + "NodeUri", end + "NodeIdentifier")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			JsonNode node = association.path(name);
			String id = node.isTextual() ? node.textValue() : CaseFile.text(node, "identifier"); //$NON-NLS-1$
			if (!id.isEmpty()) {
				return id;
			}
		}
		return ""; //$NON-NLS-1$
	}

	private void child(Element origin, String to, CaseFile framework, Item item) {
		Element parent = byId.get(to);
		if (parent instanceof Course course && origin instanceof Outcome outcome) {
			if (!course.getOutcomes().contains(outcome)) {
				course.getOutcomes().add(outcome);
			}
		} else if (parent != null) {
			DraftObjects.property(origin, PARENT, parent.getId());
		} else if (!to.equals(CaseFile.text(framework.document(), "identifier"))) { //$NON-NLS-1$
			report.add("", item.line(), "case.end", to); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** What an outcome concerns, if the base knows it. */
	private void related(Element origin, String to, Item item) {
		if (origin instanceof Outcome outcome && technology(to) instanceof Technology technology) {
			if (!outcome.getTechnologies().contains(technology)) {
				outcome.getTechnologies().add(technology);
			}
		} else if (!byId.containsKey(to)) {
			report.add("", item.line(), "case.end", to); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private Element technology(String id) {
		if (technologies.isEmpty()) {
			draft.model().getTaxonomies().forEach(taxonomy -> taxonomy.eAllContents().forEachRemaining(object -> {
				if (object instanceof Technology technology) {
					technologies.put(CaseExporter.uuid(technology.getId()), technology);
				}
			}));
		}
		return technologies.get(id);
	}
}
