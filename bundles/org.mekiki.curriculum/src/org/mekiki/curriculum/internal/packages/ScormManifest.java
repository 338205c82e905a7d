package org.mekiki.curriculum.internal.packages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Unit;

/** The manifest of a SCORM package: the outline as one organization, a shareable object for each unit. */
final class ScormManifest {

	/** Path of the manifest in a package. */
	static final String PATH = "imsmanifest.xml"; //$NON-NLS-1$
	/** What all objects need. */
	static final List<String> SHARED = List.of("style.css", "scorm.js", "store.js", "player.js"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final ScormEdition edition;
	private final CoursePages pages;
	private final Map<Unit, String> paths;
	private final StringBuilder xml = new StringBuilder();

	ScormManifest(ScormEdition edition, CoursePages pages) {
		this.edition = edition;
		this.pages = pages;
		paths = pages.paths();
	}

	/** The text of the manifest. */
	String of(Curriculum curriculum) {
		xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest identifier=\"").append(XmlWriter.id("M", curriculum.getId())) //$NON-NLS-1$ //$NON-NLS-2$
				.append("\" version=\"1.0\"").append(edition.namespaces()).append(">\n<metadata><schema>ADL SCORM</schema><schemaversion>") //$NON-NLS-1$ //$NON-NLS-2$
				.append(edition.version()).append("</schemaversion></metadata>\n<organizations default=\"ORG\">\n" //$NON-NLS-1$
						+ "<organization identifier=\"ORG\">\n<title>") //$NON-NLS-1$
				.append(Html.text(pages.name(curriculum))).append("</title>\n"); //$NON-NLS-1$
		for (Course course : curriculum.getCourses()) {
			if (LearningObjects.units(course).findAny().isPresent()) {
				open("C", course.getId(), pages.name(course)); //$NON-NLS-1$
				course.getModules().stream().filter(module -> !module.getUnits().isEmpty()).forEach(this::module);
				xml.append(edition.cluster()).append("</item>\n"); //$NON-NLS-1$
			}
		}
		xml.append(edition.cluster()).append("</organization>\n</organizations>\n<resources>\n"); //$NON-NLS-1$
		for (Map.Entry<Unit, String> page : paths.entrySet()) {
			xml.append("<resource identifier=\"").append(XmlWriter.id("R", page.getKey().getId())).append("\" type=\"webcontent\" adlcp:") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.append(edition.kind()).append("=\"sco\" href=\"").append(page.getValue()).append("\"><file href=\"") //$NON-NLS-1$ //$NON-NLS-2$
					.append(page.getValue()).append("\"/><dependency identifierref=\"SHARED\"/></resource>\n"); //$NON-NLS-1$
		}
		xml.append("<resource identifier=\"SHARED\" type=\"webcontent\" adlcp:").append(edition.kind()).append("=\"asset\">"); //$NON-NLS-1$ //$NON-NLS-2$
		Stream.concat(SHARED.stream(), pages.pictures().stream()).forEach(path -> xml.append("<file href=\"").append(path).append("\"/>")); //$NON-NLS-1$ //$NON-NLS-2$
		return xml.append("</resource>\n</resources>\n</manifest>\n").toString(); //$NON-NLS-1$
	}

	private void module(Module module) {
		open("N", module.getId(), pages.name(module)); //$NON-NLS-1$
		for (Unit unit : module.getUnits()) {
			xml.append("<item identifier=\"").append(XmlWriter.id("I", unit.getId())).append("\" identifierref=\"").append(XmlWriter.id("R", unit.getId())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					.append("\"><title>").append(Html.text(pages.name(unit))).append("</title></item>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		xml.append("</item>\n"); //$NON-NLS-1$
	}

	private void open(String kind, String id, String title) {
		xml.append("<item identifier=\"").append(XmlWriter.id(kind, id)).append("\"><title>").append(Html.text(title)).append("</title>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
