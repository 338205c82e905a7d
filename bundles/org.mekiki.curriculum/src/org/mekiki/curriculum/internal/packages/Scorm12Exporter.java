package org.mekiki.curriculum.internal.packages;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.curriculum.internal.outline.LearningObjects;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Unit;

/** Writes a curriculum as a SCORM 1.2 package: one shareable object for each unit. */
public final class Scorm12Exporter implements Exporter {

	private static final String MANIFEST = "imsmanifest.xml"; //$NON-NLS-1$
	private static final List<String> SHARED = List.of("style.css", "store.js", "player.js"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final StringBuilder xml = new StringBuilder();
	private CoursePages pages;
	private Map<Unit, String> paths;

	@Override
	public void write(ExportContext context, OutputStream out) throws IOException {
		Curriculum curriculum = ChosenCurriculum.of(context);
		PackageFiles files = new PackageFiles();
		pages = new CoursePages(context, curriculum, false, "store.js", "player.js"); //$NON-NLS-1$ //$NON-NLS-2$
		paths = pages.paths();
		pages.addTo(files);
		files.copy("style.css", "style.css"); //$NON-NLS-1$ //$NON-NLS-2$
		files.copy("player.js", "player.js"); //$NON-NLS-1$ //$NON-NLS-2$
		files.copy("store.js", "store-scorm12.js"); //$NON-NLS-1$ //$NON-NLS-2$
		files.put(MANIFEST, manifest(curriculum));
		files.zip(out);
	}

	private String manifest(Curriculum curriculum) {
		xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest identifier=\"").append(id("M", curriculum.getId())) //$NON-NLS-1$ //$NON-NLS-2$
				.append("\" version=\"1.0\" xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\"" //$NON-NLS-1$
						+ " xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\">\n" //$NON-NLS-1$
						+ "<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>\n<organizations default=\"ORG\">\n" //$NON-NLS-1$
						+ "<organization identifier=\"ORG\">\n<title>") //$NON-NLS-1$
				.append(Html.text(pages.name(curriculum))).append("</title>\n"); //$NON-NLS-1$
		for (Course course : curriculum.getCourses()) {
			if (LearningObjects.units(course).findAny().isPresent()) {
				open("C", course.getId(), pages.name(course)); //$NON-NLS-1$
				course.getModules().stream().filter(module -> !module.getUnits().isEmpty()).forEach(this::module);
				xml.append("</item>\n"); //$NON-NLS-1$
			}
		}
		xml.append("</organization>\n</organizations>\n<resources>\n"); //$NON-NLS-1$
		for (Map.Entry<Unit, String> page : paths.entrySet()) {
			xml.append("<resource identifier=\"").append(id("R", page.getKey().getId())) //$NON-NLS-1$ //$NON-NLS-2$
					.append("\" type=\"webcontent\" adlcp:scormtype=\"sco\" href=\"").append(page.getValue()).append("\"><file href=\"") //$NON-NLS-1$ //$NON-NLS-2$
					.append(page.getValue()).append("\"/><dependency identifierref=\"SHARED\"/></resource>\n"); //$NON-NLS-1$
		}
		xml.append("<resource identifier=\"SHARED\" type=\"webcontent\" adlcp:scormtype=\"asset\">"); //$NON-NLS-1$
		SHARED.forEach(path -> xml.append("<file href=\"").append(path).append("\"/>")); //$NON-NLS-1$ //$NON-NLS-2$
		return xml.append("</resource>\n</resources>\n</manifest>\n").toString(); //$NON-NLS-1$
	}

	private void module(Module module) {
		open("N", module.getId(), pages.name(module)); //$NON-NLS-1$
		for (Unit unit : module.getUnits()) {
			xml.append("<item identifier=\"").append(id("I", unit.getId())).append("\" identifierref=\"").append(id("R", unit.getId())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					.append("\"><title>").append(Html.text(pages.name(unit))).append("</title></item>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		xml.append("</item>\n"); //$NON-NLS-1$
	}

	private void open(String kind, String id, String title) {
		xml.append("<item identifier=\"").append(id(kind, id)).append("\"><title>").append(Html.text(title)).append("</title>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** An XML name that stands for an identifier and no other. */
	private static String id(String kind, String id) {
		StringBuilder name = new StringBuilder(kind).append('-');
		id.codePoints().forEach(c -> {
			if (c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-') {
				name.appendCodePoint(c);
			} else {
				name.append('_').append(Integer.toHexString(c)).append('.');
			}
		});
		return name.toString();
	}
}
