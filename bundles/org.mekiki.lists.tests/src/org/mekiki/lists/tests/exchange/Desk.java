package org.mekiki.lists.tests.exchange;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.core.api.exchange.ExporterDescriptor;
import org.mekiki.core.api.exchange.Exporting;
import org.mekiki.core.api.exchange.ImportInquiry;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.ImporterDescriptor;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.Source;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.sample.SampleBuilder;
import org.mekiki.store.KnowledgeBase;

/** Somebody who reads and writes files, as the workbench and the command line do. */
final class Desk {

	final ModelResource resource;
	final KnowledgeModel model;
	final EditingSession session;

	private Desk(ModelResource resource) {
		this.resource = resource;
		model = (KnowledgeModel) resource.getContents().get(0);
		Map<String, Object> answers = Map.of("resource", resource, "model", model, "readOnly", false);
		session = new EditingSession((KnowledgeBase) Proxy.newProxyInstance(KnowledgeBase.class.getClassLoader(),
				new Class<?>[] { KnowledgeBase.class },
				(proxy, method, arguments) -> method.getReturnType() == void.class ? null : answers.get(method.getName())),
				ModelThread.DIRECT, SessionOptions.PLAIN);
	}

	static Desk sample() {
		return new Desk(SampleBuilder.create());
	}

	static Desk empty() {
		ModelResource resource = new ModelResource(org.eclipse.emf.common.util.URI.createURI("mekiki:test"));
		KnowledgeModel model = ModelFactory.eINSTANCE.createKnowledgeModel();
		model.setId("00000000-0000-4000-8000-000000000000");
		resource.getContents().add(model);
		return new Desk(resource);
	}

	/** The sample without its lists and links. */
	static Desk withoutLists() {
		ModelResource resource = SampleBuilder.create();
		KnowledgeModel model = (KnowledgeModel) resource.getContents().get(0);
		model.getAlignments().clear();
		model.getLists().clear();
		return new Desk(resource);
	}

	private static ImporterDescriptor importer(String name) {
		return ImporterDescriptor.all().stream().filter(each -> each.contribution().id().equals("org.mekiki.lists." + name)).findFirst()
				.orElseThrow();
	}

	/** Begins to ask how a file would be read. */
	ImportInquiry inquire(String importer, Path file) throws Exception {
		return new Importing(session.access(), Locale.ENGLISH, "en").inquire(importer(importer), file, Map.of());
	}

	ImportPreview preview(String importer, Path file, String... arguments) throws Exception {
		Map<String, List<String>> values = new java.util.HashMap<>();
		for (String argument : arguments) {
			int at = argument.indexOf('=');
			values.merge(argument.substring(0, at), List.of(argument.substring(at + 1)), (one, other) -> {
				List<String> both = new java.util.ArrayList<>(one);
				both.addAll(other);
				return both;
			});
		}
		return new Importing(session.access(), Locale.ENGLISH, "en").read(importer(importer), file, values, null);
	}

	ImportPreview read(String importer, Path file, String... arguments) throws Exception {
		ImportPreview preview = preview(importer, file, arguments);
		preview.apply(session);
		return preview;
	}

	void write(String exporter, Path file, Element... elements) throws Exception {
		ExporterDescriptor descriptor = ExporterDescriptor.all().stream()
				.filter(each -> each.contribution().id().equals("org.mekiki.lists." + exporter + ".export")).findFirst()
				.orElseThrow();
		new Exporting(session.access(), Locale.ENGLISH, "en").write(descriptor,
				List.of(elements).stream().map(Element::getId).toList(), Map.of(), file, null);
	}

	/** Takes back that elements were imported from a file: its source, and what cites it. */
	void forgetFile(Path file) {
		session.execute("forget", () -> {
			List<Source> sources = model.getSources().stream()
					.filter(source -> file.getFileName().toString().equals(source.getFileName())).toList();
			List<Element> all = new java.util.ArrayList<>();
			model.eAllContents().forEachRemaining(object -> {
				if (object instanceof Element element) {
					all.add(element);
				}
			});
			all.forEach(element -> element.getCitations().removeIf(citation -> sources.contains(citation.getSource())));
			model.getSources().removeAll(sources);
		});
	}

	/** Such as {@code NEW file.csv:2} or {@code REFUSED file.csv:3 message}. */
	static List<String> lines(ImportPreview preview) {
		return preview.entries().stream().filter(entry -> entry.place() != null)
				.map(entry -> entry.kind() + " " + entry.place() + (entry.message().isEmpty() ? "" : " " + entry.message()))
				.toList();
	}
}
