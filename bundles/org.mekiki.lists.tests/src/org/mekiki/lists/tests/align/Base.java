package org.mekiki.lists.tests.align;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.lists.align.Proposal;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.store.KnowledgeBase;

/** A base in memory with a list and a taxonomy, and a session on it. */
public final class Base {

	public final ModelResource resource = new ModelResource(URI.createURI("mekiki:test"));
	public final KnowledgeModel model = ModelFactory.eINSTANCE.createKnowledgeModel();
	public final Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
	public final TechnologyList list;
	private EditingSession session;

	public Base() {
		model.setId(UUID.randomUUID().toString());
		taxonomy.setId(UUID.randomUUID().toString());
		model.getTaxonomies().add(taxonomy);
		list = list("list");
		resource.getContents().add(model);
	}

	/** The session; from the first call on, the model is changed by edits only. */
	public EditingSession session() {
		if (session == null) {
			session = new EditingSession(inMemory(), ModelThread.DIRECT, SessionOptions.PLAIN);
		}
		return session;
	}

	private KnowledgeBase inMemory() {
		Map<String, Object> answers = Map.of("resource", resource, "model", model, "readOnly", false);
		return (KnowledgeBase) Proxy.newProxyInstance(KnowledgeBase.class.getClassLoader(),
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
	}

	public TechnologyList list(String label) {
		TechnologyList added = ListsFactory.eINSTANCE.createTechnologyList();
		added.setId(UUID.randomUUID().toString());
		Labels.set(added.getLabels(), "en", label);
		model.getLists().add(added);
		return added;
	}

	public ListItem item(String label) {
		return item(list, label);
	}

	public static ListItem item(TechnologyList list, String label) {
		ListItem item = ListsFactory.eINSTANCE.createListItem();
		item.setId(UUID.randomUUID().toString());
		item.setText(label);
		item.setLanguage("en");
		Labels.set(item.getLabels(), "en", label);
		list.getItems().add(item);
		return item;
	}

	public Technology technology(String label, Technology parent) {
		Technology technology = TaxonomyFactory.eINSTANCE.createTechnology();
		technology.setId(UUID.randomUUID().toString());
		Labels.set(technology.getLabels(), "en", label);
		(parent == null ? taxonomy.getTechnologies() : parent.getChildren()).add(technology);
		return technology;
	}

	public static Proposal proposal(Element source, Element target, MappingRelation relation) {
		return new Proposal(source, target, relation, new BigDecimal("0.8"), "test", Map.of("en", "because"));
	}

	/** Everything there is: each feature of each object, in order. Equal if and only if the models are. */
	public List<String> everything() {
		List<String> lines = new ArrayList<>();
		write(model, "", lines);
		return lines;
	}

	private static void write(EObject object, String indent, List<String> lines) {
		lines.add(indent + object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			Object value = object.eGet(feature);
			List<?> values = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
			if (feature instanceof EReference reference && reference.isContainment()) {
				values.forEach(child -> write((EObject) child, indent + ' ' + feature.getName() + '/', lines));
			} else {
				lines.add(indent + ' ' + feature.getName() + '=' + values.stream().map(Base::plain).toList());
			}
		}
	}

	private static Object plain(Object value) {
		return value instanceof Identified identified ? identified.getId() : value;
	}
}
