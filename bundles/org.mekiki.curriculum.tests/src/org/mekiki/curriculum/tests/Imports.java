package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.common.util.URI;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.core.api.exchange.ImportEntry;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.text.Labels;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.RowStore;

/** Imports files as users do, into a model without database. */
final class Imports {

	/** A file to be packed. */
	static final class Zip {

		final Map<String, byte[]> files = new LinkedHashMap<>();

		Zip with(String name, String text) {
			return with(name, text.getBytes(StandardCharsets.UTF_8));
		}

		Zip with(String name, byte[] bytes) {
			files.put(name, bytes);
			return this;
		}

		Path at(Path file) throws IOException {
			try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
				for (Map.Entry<String, byte[]> each : files.entrySet()) {
					zip.putNextEntry(new ZipEntry(each.getKey()));
					zip.write(each.getValue());
					zip.closeEntry();
				}
			}
			return file;
		}
	}

	final ModelResource resource;
	final EditingSession session;
	ImportPreview preview;

	Imports(ModelResource resource) {
		this.resource = resource;
		Map<String, Object> answers = Map.of("resource", resource, "model", resource.getContents().get(0), "readOnly", Boolean.FALSE,
				"rows", RowStore.NONE);
		KnowledgeBase base = (KnowledgeBase) Proxy.newProxyInstance(KnowledgeBase.class.getClassLoader(),
				new Class<?>[] { KnowledgeBase.class }, (proxy, method, arguments) -> {
					if (method.getReturnType() == void.class) {
						return null;
					}
					Object answer = answers.get(method.getName());
					if (answer == null) {
						throw new UnsupportedOperationException(method.getName());
					}
					return answer;
				});
		session = new EditingSession(base, ModelThread.DIRECT, SessionOptions.PLAIN);
	}

	static Imports empty() {
		ModelResource resource = new ModelResource(URI.createURI("empty"));
		KnowledgeModel model = ModelFactory.eINSTANCE.createKnowledgeModel();
		resource.getContents().add(model);
		return new Imports(resource);
	}

	KnowledgeModel model() {
		return (KnowledgeModel) resource.getContents().get(0);
	}

	/** Reads and imports. */
	Imports take(String format, Path file, Map<String, List<String>> values) throws Exception {
		read(format, file, values);
		preview.apply(session);
		return this;
	}

	Imports take(String format, Path file) throws Exception {
		return take(format, file, Map.of());
	}

	ImportPreview read(String format, Path file, Map<String, List<String>> values) throws Exception {
		ImporterDescriptor descriptor = ImporterDescriptor.of(Contributions.platform()
				.find(ExtensionPoint.IMPORTERS, "org.mekiki.curriculum." + format + ".import").orElseThrow());
		preview = new Importing(session.access(), Locale.ENGLISH, "en").read(descriptor, file, values, null);
		return preview;
	}

	/** What was refused: place and reason. */
	List<String> refused() {
		return preview.entries().stream().filter(entry -> entry.kind() == Kind.REFUSED)
				.map(entry -> entry.place() + " " + entry.message()).toList();
	}

	long count(Kind kind) {
		return preview.entries().stream().filter(entry -> entry.kind() == kind).map(ImportEntry::kind).count();
	}

	Curriculum curriculum() {
		assertEquals(1, model().getCurricula().size());
		return model().getCurricula().get(0);
	}

	/** Courses, modules and units by their names, one a line. */
	String outline() {
		StringBuilder lines = new StringBuilder();
		for (Course course : curriculum().getCourses()) {
			lines.append(name(course)).append('\n');
			course.getModules().forEach(module -> {
				lines.append("  ").append(name(module)).append('\n');
				module.getUnits().forEach(unit -> lines.append("    ").append(name(unit)).append('\n'));
			});
		}
		return lines.toString();
	}

	static String name(Element element) {
		return Labels.text(element, "en");
	}

	Unit unit(String name) {
		return curriculum().getCourses().stream().flatMap(course -> course.getModules().stream())
				.flatMap(module -> module.getUnits().stream()).filter(unit -> name(unit).equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError(outline()));
	}

	AssessmentItem item(String unit, int at) {
		return unit(unit).getItems().get(at);
	}
}
