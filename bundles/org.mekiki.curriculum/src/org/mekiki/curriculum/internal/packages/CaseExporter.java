package org.mekiki.curriculum.internal.packages;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.Element;
import org.mekiki.model.Status;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Outcome;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.model.text.ModelText;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes the outcomes of a curriculum as a CASE 1.1 package: the curriculum as document, courses and outcomes as items,
 * outcomes below the courses that serve them, and related to the technologies that they concern.
 */
public final class CaseExporter implements Exporter {

	private static final String DOCUMENT = "CFDocumentURI"; //$NON-NLS-1$

	private ExportContext context;
	private String changed;
	private Curriculum curriculum;
	private ArrayNode items;
	private ArrayNode associations;

	@Override
	public void write(ExportContext given, OutputStream out) throws IOException {
		context = given;
		curriculum = ChosenCurriculum.of(context);
		changed = date() + "T00:00:00Z"; //$NON-NLS-1$
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		document(root.putObject("CFDocument")); //$NON-NLS-1$
		items = root.putArray("CFItems"); //$NON-NLS-1$
		associations = root.putArray("CFAssociations"); //$NON-NLS-1$
		int place = 0;
		for (Course course : curriculum.getCourses()) {
			item(course, name(course), "Course"); //$NON-NLS-1$
			child(course, curriculum, ++place);
		}
		for (Outcome outcome : curriculum.getOutcomes()) {
			outcome(outcome, ++place);
		}
		DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
		lines.indentArraysWith(new DefaultIndenter("  ", "\n")); //$NON-NLS-1$ //$NON-NLS-2$
		lines.indentObjectsWith(new DefaultIndenter("  ", "\n")); //$NON-NLS-1$ //$NON-NLS-2$
		out.write(new ObjectMapper().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false).writer(lines).writeValueAsString(root)
				.getBytes(StandardCharsets.UTF_8));
		out.write('\n');
	}

	private String date() throws IOException {
		String text = context.arguments().text("date"); //$NON-NLS-1$
		try {
			return LocalDate.parse(text).toString();
		} catch (DateTimeParseException none) {
			throw new IOException(Texts.of(CaseExporter.class, context.locale()).get("date", text), none); //$NON-NLS-1$
		}
	}

	private void document(ObjectNode document) {
		head(document, curriculum);
		document.put("caseVersion", "1.1").put("creator", creator()).put("title", name(curriculum)).put("language", context.dataLanguage()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.put("adoptionStatus", curriculum.getStatus() == Status.CURRENT ? "Adopted" : "Draft"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		var description = Labels.find(curriculum.getDescriptions(), context.dataLanguage());
		if (description != null) {
			document.put("description", description.getValue()); //$NON-NLS-1$
		}
		link(document.putObject("CFPackageURI"), name(curriculum), uuid(curriculum.getId() + "/package")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** CASE asks for a creator; a curriculum without provider names itself. */
	private String creator() {
		return name(curriculum.getProvider() == null ? curriculum : curriculum.getProvider());
	}

	private ObjectNode item(Element element, String statement, String type) {
		ObjectNode item = items.addObject();
		head(item, element);
		item.put("fullStatement", statement).put("CFItemType", type).put("language", context.dataLanguage()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (element.getNotation() != null && !element.getNotation().isBlank()) {
			item.put("humanCodingScheme", element.getNotation()); //$NON-NLS-1$
		}
		link(item.putObject(DOCUMENT), curriculum);
		return item;
	}

	private void outcome(Outcome outcome, int place) {
		String level = ModelText.label(LearningPackage.Literals.BLOOM_LEVEL.getEEnumLiteral(outcome.getLevel().getName()),
				context.locale());
		item(outcome, name(outcome), "Outcome").putArray("conceptKeywords").add(level); //$NON-NLS-1$ //$NON-NLS-2$
		boolean served = false;
		for (Course course : curriculum.getCourses()) {
			if (course.getOutcomes().contains(outcome)) {
				child(outcome, course, place);
				served = true;
			}
		}
		if (!served) {
			child(outcome, curriculum, place);
		}
		for (Technology technology : outcome.getTechnologies()) {
			association("isRelatedTo", outcome, technology); //$NON-NLS-1$
		}
	}

	private void child(Element child, Element parent, int place) {
		association("isChildOf", child, parent).put("sequenceNumber", place); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private ObjectNode association(String type, Element origin, Element destination) {
		ObjectNode association = associations.addObject();
		String id = uuid(origin.getId() + ' ' + type + ' ' + destination.getId());
		association.put("identifier", id).put("uri", uri(id)).put("associationType", type).put("lastChangeDateTime", changed); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		link(association.putObject("originNodeURI"), origin); //$NON-NLS-1$
		link(association.putObject("destinationNodeURI"), destination); //$NON-NLS-1$
		link(association.putObject(DOCUMENT), curriculum);
		return association;
	}

	private void head(ObjectNode node, Element element) {
		String id = uuid(element.getId());
		node.put("identifier", id).put("uri", uri(id)).put("lastChangeDateTime", changed); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void link(ObjectNode link, Element element) {
		link(link, name(element), uuid(element.getId()));
	}

	private static void link(ObjectNode link, String title, String id) {
		link.put("title", title).put("identifier", id).put("uri", uri(id)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String name(Element element) {
		return Labels.text(element, context.dataLanguage());
	}

	private static String uri(String id) {
		return "urn:uuid:" + id; //$NON-NLS-1$
	}

	/**
	 * The identifier of an element in frameworks.
	 *
	 * @param id
	 *            of the element
	 * @return the same if it is a UUID, else always the same one
	 */
	public static String uuid(String id) {
		try {
			return UUID.fromString(id).toString();
		} catch (IllegalArgumentException name) {
			return UUID.nameUUIDFromBytes(("mekiki:" + id).getBytes(StandardCharsets.UTF_8)).toString(); //$NON-NLS-1$
		}
	}
}
