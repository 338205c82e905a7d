package org.mekiki.cli.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.output.Report;
import org.mekiki.cli.internal.output.Table;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.text.Labels;
import org.mekiki.model.text.ModelText;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.Revision;
import org.mekiki.store.StoreException;

/** What is in a knowledge base, as a result in all forms. */
final class BaseReport {

	/** Engine of the built-in sample, which no database keeps. */
	private static final String MEMORY = "memory"; //$NON-NLS-1$

	private final Texts texts;

	BaseReport(Texts texts) {
		this.texts = texts;
	}

	Report of(KnowledgeBase base) throws StoreException {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("location", base.location().display()); //$NON-NLS-1$
		facts.put("id", base.id()); //$NON-NLS-1$
		facts.put("name", Labels.text(base.model(), texts.language())); //$NON-NLS-1$
		facts.put("engine", base.engine().name()); //$NON-NLS-1$
		facts.put("engineVersion", base.engine().version()); //$NON-NLS-1$
		facts.put("encrypted", Boolean.valueOf(base.engine().encrypted())); //$NON-NLS-1$
		facts.put("schemaVersion", Integer.valueOf(base.schemaVersion())); //$NON-NLS-1$
		facts.put("revision", Long.valueOf(base.revision())); //$NON-NLS-1$
		List<Revision> last = base.revisions(0, 1);
		if (!last.isEmpty()) {
			facts.put("savedAt", last.get(0).time().toString()); //$NON-NLS-1$
			facts.put("savedBy", last.get(0).author()); //$NON-NLS-1$
			facts.put("message", last.get(0).message()); //$NON-NLS-1$
		}
		return report(facts, base.counts());
	}

	Report ofSample(KnowledgeModel model) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("location", "sample"); //$NON-NLS-1$ //$NON-NLS-2$
		facts.put("id", model.getId()); //$NON-NLS-1$
		facts.put("name", Labels.text(model, texts.language())); //$NON-NLS-1$
		facts.put("engine", MEMORY); //$NON-NLS-1$
		facts.put("engineVersion", ""); //$NON-NLS-1$ //$NON-NLS-2$
		facts.put("encrypted", Boolean.FALSE); //$NON-NLS-1$
		facts.put("schemaVersion", Integer.valueOf(0)); //$NON-NLS-1$
		facts.put("revision", Long.valueOf(0)); //$NON-NLS-1$
		return report(facts, count(model));
	}

	/** Counts the objects of a model by class. */
	static Map<String, Long> count(KnowledgeModel model) {
		Map<String, Long> counts = new TreeMap<>();
		counts.put(model.eClass().getName(), Long.valueOf(1));
		TreeIterator<EObject> contents = model.eAllContents();
		while (contents.hasNext()) {
			EObject object = contents.next();
			if (object instanceof Identified) {
				counts.merge(object.eClass().getName(), Long.valueOf(1), Long::sum);
			} else {
				contents.prune();
			}
		}
		return counts;
	}

	private Report report(Map<String, Object> facts, Map<String, Long> objects) {
		Table people = Table.of(texts.get("info.item"), texts.get("info.value")); //$NON-NLS-1$ //$NON-NLS-2$
		Table data = Table.of("name", "value"); //$NON-NLS-1$ //$NON-NLS-2$
		facts.forEach((name, value) -> {
			Object shown = value instanceof Boolean truth ? texts.get(truth ? "info.yes" : "info.no") : value; //$NON-NLS-1$ //$NON-NLS-2$
			people.row(texts.get("info." + name), "".equals(shown) ? null : shown instanceof Number n ? n.toString() : shown); //$NON-NLS-1$ //$NON-NLS-2$
			data.row(name, value);
		});
		Table counts = Table.of(texts.get("info.class"), texts.get("info.count")); //$NON-NLS-1$ //$NON-NLS-2$
		objects.forEach((name, count) -> {
			counts.row(label(name), count);
			data.row("objects." + name, count); //$NON-NLS-1$
		});
		counts.row(texts.get("info.total"), objects.values().stream().reduce(Long.valueOf(0), Long::sum)); //$NON-NLS-1$
		Map<String, Object> json = new LinkedHashMap<>(facts);
		json.put("objects", objects); //$NON-NLS-1$
		return new Report(List.of(people, counts), data, json);
	}

	private String label(String className) {
		EClassifier found = find(ModelPackage.eINSTANCE, className);
		return found == null ? className : ModelText.label(found, texts.locale());
	}

	private static EClassifier find(EPackage ePackage, String className) {
		EClassifier found = ePackage.getEClassifier(className);
		for (EPackage part : ePackage.getESubpackages()) {
			found = found == null ? find(part, className) : found;
		}
		return found;
	}
}
