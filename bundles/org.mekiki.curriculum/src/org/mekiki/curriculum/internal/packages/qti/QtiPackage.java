package org.mekiki.curriculum.internal.packages.qti;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.UnitItems;
import org.mekiki.curriculum.internal.packages.Changes;
import org.mekiki.curriculum.internal.packages.ExercisePart;
import org.mekiki.curriculum.internal.packages.Lom;
import org.mekiki.curriculum.internal.packages.PackageFiles;
import org.mekiki.curriculum.internal.packages.PackageItems;
import org.mekiki.curriculum.internal.packages.PackageItems.Guided;
import org.mekiki.curriculum.internal.packages.UnitText;
import org.mekiki.curriculum.internal.packages.XmlWriter;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Unit;

/**
 * All items of a curriculum, and a test with a section for each unit. Items of pools are in sections of their own that say
 * how many are drawn.
 */
final class QtiPackage {

	private static final String TEST = "test.xml"; //$NON-NLS-1$
	private static final String ITEMS = "items/"; //$NON-NLS-1$
	private static final String IDENTIFIER = "identifier"; //$NON-NLS-1$

	private final QtiEdition edition;
	private final ExportContext context;
	private final Curriculum curriculum;
	private final UnitText text;
	private final ExercisePart exercises;
	private final Changes changes;
	private final PackageItems items;
	private final QtiBody body;
	private final QtiWriter test;
	private final PackageFiles files = new PackageFiles();
	/** Path of each item by its identifier. */
	private final Map<String, String> paths = new LinkedHashMap<>();

	QtiPackage(QtiEdition edition, ExportContext context, Curriculum curriculum) {
		this.edition = edition;
		this.context = context;
		this.curriculum = curriculum;
		text = new UnitText(context);
		exercises = new ExercisePart(context, text.texts());
		changes = new Changes(context.locale());
		items = new PackageItems(context, exercises, text, changes);
		body = new QtiBody(edition);
		test = new QtiWriter(edition);
	}

	void write(OutputStream out) throws IOException {
		test.open("assessmentTest", "xmlns", edition.namespace(), IDENTIFIER, XmlWriter.id("t", curriculum.getId()), "title", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				text.name(curriculum), "xml:lang", edition == QtiEdition.V3_0 ? context.dataLanguage() : null); //$NON-NLS-1$
		test.open("outcomeDeclaration", IDENTIFIER, Scoring.SCORE, "cardinality", "single", "baseType", "float").open("defaultValue") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				.leaf("value", "0").close().close(); //$NON-NLS-1$ //$NON-NLS-2$
		test.open("testPart", IDENTIFIER, "part-1", "navigationMode", "nonlinear", "submissionMode", "individual"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		for (Unit unit : LearningObjects.units(curriculum)) {
			context.progress().check();
			unit(unit);
		}
		test.close().open("outcomeProcessing").open("setOutcomeValue", IDENTIFIER, Scoring.SCORE).open("sum") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.empty("testVariables", "variableIdentifier", Scoring.SCORE).close().close().close().close(); //$NON-NLS-1$ //$NON-NLS-2$
		files.put(TEST, test.toString());
		files.put(Changes.PAGE, changes.page());
		text.files().forEach(file -> files.put(ITEMS + file.path(), file.bytes()));
		files.put("imsmanifest.xml", manifest()); //$NON-NLS-1$
		files.zip(out);
	}

	private void unit(Unit unit) {
		List<AssessmentItem> asked = new ArrayList<>(unit.getItems());
		Map<String, List<AssessmentItem>> pools = new LinkedHashMap<>();
		Map<String, Integer> draws = UnitItems.draws(unit);
		for (AssessmentItem item : unit.getItems()) {
			UnitItems.pool(item).filter(draws::containsKey).ifPresent(pool -> {
				pools.computeIfAbsent(pool, none -> new ArrayList<>()).add(item);
				asked.remove(item);
			});
		}
		List<Item> sound = items.sound(asked);
		List<Guided> guided = items.guided(unit);
		if (sound.isEmpty() && guided.isEmpty() && pools.isEmpty()) {
			return;
		}
		String id = XmlWriter.id("s", unit.getId()); //$NON-NLS-1$
		section(id, text.name(unit));
		for (Guided question : guided) {
			refer(question.item(), exercises.result(question.exercise()));
		}
		sound.forEach(item -> refer(item, "")); //$NON-NLS-1$
		pools.forEach((pool, members) -> {
			List<Item> choice = items.sound(members);
			if (!choice.isEmpty()) {
				section(XmlWriter.id(id, pool), pool);
				test.empty("selection", "select", Integer.toString(Math.min(draws.get(pool).intValue(), choice.size()))) //$NON-NLS-1$ //$NON-NLS-2$
						.empty("ordering", "shuffle", "true"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				choice.forEach(item -> refer(item, "")); //$NON-NLS-1$
				test.close();
			}
		});
		test.close();
	}

	private void section(String id, String title) {
		test.open("assessmentSection", IDENTIFIER, id, "title", title, "visible", "true"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private void refer(Item item, String before) {
		String id = QtiItem.id(item);
		String path = ITEMS + id + ".xml"; //$NON-NLS-1$
		files.put(path, new QtiItem(edition, body, text, changes, item).document(context.dataLanguage(), before));
		paths.put(id, path);
		test.empty("assessmentItemRef", IDENTIFIER, id, "href", path); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String manifest() {
		XmlWriter xml = new XmlWriter();
		xml.open("manifest", IDENTIFIER, XmlWriter.id("M", curriculum.getId()), "xmlns", edition.manifest(), "xmlns:lom", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"http://ltsc.ieee.org/xsd/LOM"); //$NON-NLS-1$
		xml.open("metadata").leaf("schema", edition.schema()).leaf("schemaversion", edition.version()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Lom.write(xml, "lom:", context.dataLanguage(), text, curriculum); //$NON-NLS-1$
		xml.close().empty("organizations").open("resources"); //$NON-NLS-1$ //$NON-NLS-2$
		xml.open("resource", IDENTIFIER, "TEST", "type", edition.testType(), "href", TEST).empty("file", "href", TEST); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		paths.keySet().forEach(id -> xml.empty("dependency", "identifierref", id)); //$NON-NLS-1$ //$NON-NLS-2$
		boolean pictures = !text.files().isEmpty();
		xml.empty("dependency", "identifierref", "CHANGES").close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		paths.forEach((id, path) -> {
			xml.open("resource", IDENTIFIER, id, "type", edition.itemType(), "href", path).empty("file", "href", path); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			if (pictures) {
				xml.empty("dependency", "identifierref", "FILES"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			xml.close();
		});
		if (pictures) {
			xml.open("resource", IDENTIFIER, "FILES", "type", "webcontent"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			text.files().forEach(file -> xml.empty("file", "href", ITEMS + file.path())); //$NON-NLS-1$ //$NON-NLS-2$
			xml.close();
		}
		xml.open("resource", IDENTIFIER, "CHANGES", "type", "webcontent", "href", Changes.PAGE).empty("file", "href", Changes.PAGE).close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		return xml.close().close().toString();
	}
}
