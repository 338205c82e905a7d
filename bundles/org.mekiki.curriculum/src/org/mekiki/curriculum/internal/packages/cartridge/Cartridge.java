package org.mekiki.curriculum.internal.packages.cartridge;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.curriculum.api.content.PageFile;
import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.UnitItems;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.curriculum.internal.packages.Changes;
import org.mekiki.curriculum.internal.packages.ExercisePart;
import org.mekiki.curriculum.internal.packages.Html;
import org.mekiki.curriculum.internal.packages.PackageFiles;
import org.mekiki.curriculum.internal.packages.PackageItems;
import org.mekiki.curriculum.internal.packages.PackageItems.Guided;
import org.mekiki.curriculum.internal.packages.StaticPage;
import org.mekiki.curriculum.internal.packages.UnitText;
import org.mekiki.curriculum.internal.packages.XmlWriter;
import org.mekiki.model.Citation;
import org.mekiki.model.Source;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.ActivityKind;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Unit;

/**
 * A curriculum as a Common Cartridge: a page and an assessment for each unit, topics for seminars and tabletop exercises,
 * links to the sources that are on the web, a bank with all items of pools, and a page that says what was changed.
 */
final class Cartridge {

	private static final String STYLE = "STYLE"; //$NON-NLS-1$
	private static final String CHANGES = "CHANGES"; //$NON-NLS-1$
	private static final Set<ActivityKind> DISCUSSED = Set.of(ActivityKind.SEMINAR, ActivityKind.TABLETOP);

	private final CartridgeEdition edition;
	private final ExportContext context;
	private final Curriculum curriculum;
	private final UnitText text;
	private final ExercisePart exercises;
	private final Changes changes;
	private final PackageItems items;
	private final CartridgeQuestions questions;
	private final CartridgeManifest manifest;
	private final PackageFiles files = new PackageFiles();
	private final Map<String, List<Item>> bank = new LinkedHashMap<>();
	private int number;

	Cartridge(CartridgeEdition edition, ExportContext context, Curriculum curriculum) {
		this.edition = edition;
		this.context = context;
		this.curriculum = curriculum;
		text = new UnitText(context);
		exercises = new ExercisePart(context, text.texts());
		changes = new Changes(context.locale());
		items = new PackageItems(context, exercises, text, changes);
		questions = new CartridgeQuestions(text, changes);
		manifest = new CartridgeManifest(edition);
	}

	void write(OutputStream out) throws IOException {
		files.copy("pages/style.css", "style.css"); //$NON-NLS-1$ //$NON-NLS-2$
		overview();
		for (Course course : curriculum.getCourses()) {
			manifest.open(XmlWriter.id("C", course.getId()), text.name(course)); //$NON-NLS-1$
			for (Module module : course.getModules()) {
				manifest.open(XmlWriter.id("N", module.getId()), text.name(module)); //$NON-NLS-1$
				for (Unit unit : module.getUnits()) {
					context.progress().check();
					unit(unit);
				}
				manifest.close();
			}
			manifest.close();
		}
		bank();
		links();
		List<String> shared = new ArrayList<>(List.of("pages/style.css")); //$NON-NLS-1$
		for (PageFile file : text.files()) {
			files.put("pages/" + file.path(), file.bytes()); //$NON-NLS-1$
			shared.add("pages/" + file.path()); //$NON-NLS-1$
		}
		manifest.shared(STYLE, shared);
		files.put(Changes.PAGE, changes.page());
		manifest.page(CHANGES, edition.associatedType(), Changes.PAGE, List.of());
		manifest.leaf(changes.title(), CHANGES);
		files.put("imsmanifest.xml", manifest.text(curriculum, text, context.dataLanguage())); //$NON-NLS-1$
		files.zip(out);
	}

	private void overview() {
		String body = "<h1>" + Html.text(text.name(curriculum)) + "</h1>\n" + text.xhtml(text.description(curriculum), 1) //$NON-NLS-1$ //$NON-NLS-2$
				+ text.length(curriculum.getMinutes()) + text.outcomes(curriculum.getOutcomes());
		page("OVERVIEW", "pages/index.html", text.name(curriculum), body); //$NON-NLS-1$ //$NON-NLS-2$
		manifest.leaf(text.name(curriculum), "OVERVIEW"); //$NON-NLS-1$
	}

	private void page(String id, String path, String title, String body) {
		files.put(path, StaticPage.of(context.locale(), title, "style.css", body)); //$NON-NLS-1$
		manifest.page(id, CartridgeManifest.WEB, path, List.of(STYLE));
	}

	private void unit(Unit unit) {
		String place = String.format(Locale.ROOT, "%04d", Integer.valueOf(++number)); //$NON-NLS-1$
		String name = text.name(unit);
		manifest.open(XmlWriter.id("U", unit.getId()), name); //$NON-NLS-1$
		page("P-" + place, "pages/unit-" + place + ".html", name, "<h1>" + Html.text(name) + "</h1>\n" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				+ text.page(unit, exercises::result) + text.sources(unit));
		manifest.leaf(name, "P-" + place); //$NON-NLS-1$
		topics(unit, place);
		List<Item> asked = items.sound(UnitItems.of(unit, new Draw(0, ""))); //$NON-NLS-1$
		List<Guided> guided = items.guided(unit);
		pools(unit, asked);
		if (!asked.isEmpty() || !guided.isEmpty()) {
			String title = text.texts().get("questions", name); //$NON-NLS-1$
			String path = "assessments/unit-" + place + ".xml"; //$NON-NLS-1$ //$NON-NLS-2$
			files.put(path, questions.assessment("A-" + place, title, name, asked, guided)); //$NON-NLS-1$
			manifest.data("A-" + place, edition.assessmentType(), path, List.of(CHANGES, STYLE)); //$NON-NLS-1$
			manifest.leaf(title, "A-" + place); //$NON-NLS-1$
		}
		manifest.close();
	}

	private void topics(Unit unit, String place) {
		int topic = 0;
		for (Activity activity : unit.getActivities()) {
			if (DISCUSSED.contains(activity.getKind())) {
				String id = "T-" + place + '-' + ++topic; //$NON-NLS-1$
				String path = "topics/unit-" + place + '-' + topic + ".xml"; //$NON-NLS-1$ //$NON-NLS-2$
				XmlWriter xml = new XmlWriter();
				xml.open("topic", "xmlns", edition.topic()).leaf("title", text.name(activity)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.leaf("text", CartridgeItem.based(text.xhtml(activity.getInstructions(), 0)), "texttype", "text/html").close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				files.put(path, xml.toString());
				manifest.data(id, edition.topicType(), path, List.of(STYLE));
				manifest.leaf(text.name(activity), id);
			}
		}
	}

	/** Items of pools go into the bank, all of them. */
	private void pools(Unit unit, List<Item> asked) {
		EList<AssessmentItem> all = unit.getItems();
		Map<String, List<AssessmentItem>> pools = new LinkedHashMap<>();
		all.forEach(item -> UnitItems.pool(item).ifPresent(pool -> pools.computeIfAbsent(pool, none -> new ArrayList<>()).add(item)));
		pools.forEach((pool, members) -> {
			List<Item> sound = items.sound(members);
			long drawn = asked.stream().filter(item -> members.stream().anyMatch(member -> member.getId().equals(item.id()))).count();
			changes.add(text.name(unit), "pool", Long.valueOf(drawn), pool); //$NON-NLS-1$
			bank.computeIfAbsent(text.name(unit) + ": " + pool, none -> new ArrayList<>()).addAll(sound); //$NON-NLS-1$
		});
	}

	private void bank() {
		if (!bank.isEmpty()) {
			files.put("bank.xml", questions.bank("BANK", bank)); //$NON-NLS-1$ //$NON-NLS-2$
			manifest.data("BANK", edition.bankType(), "bank.xml", List.of(CHANGES, STYLE)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void links() {
		Set<Source> sources = new LinkedHashSet<>();
		for (Unit unit : LearningObjects.units(curriculum)) {
			unit.getCitations().stream().map(Citation::getSource).filter(Cartridge::isOnTheWeb).forEach(sources::add);
		}
		manifest.open("LINKS", text.texts().get("sources")); //$NON-NLS-1$ //$NON-NLS-2$
		int link = 0;
		for (Source source : sources) {
			String id = "L-" + ++link; //$NON-NLS-1$
			String path = "links/link-" + link + ".xml"; //$NON-NLS-1$ //$NON-NLS-2$
			XmlWriter xml = new XmlWriter();
			xml.open("webLink", "xmlns", edition.link()).leaf("title", text.name(source)).empty("url", "href", source.getUri().strip(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
					"target", "_blank").close(); //$NON-NLS-1$ //$NON-NLS-2$
			files.put(path, xml.toString());
			manifest.data(id, edition.linkType(), path, List.of());
			manifest.leaf(text.name(source), id);
		}
		manifest.close();
	}

	private static boolean isOnTheWeb(Source source) {
		String uri = source == null || source.getUri() == null ? "" : source.getUri().strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return uri.startsWith("https://") || uri.startsWith("http://"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
