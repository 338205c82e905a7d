package org.mekiki.lists.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.core.api.exchange.Exporter;
import org.mekiki.lists.align.AlignmentIndex;
import org.mekiki.lists.internal.exchange.Turtle.Subject;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.Source;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;

/**
 * Writes lists and taxonomies as SKOS in Turtle: concept schemes with their concepts, and the links between them. What
 * SKOS has no word for is said in words of the model, so that nothing is lost on the way back.
 */
public final class SkosExporter implements Exporter {

	@Override
	public void write(ExportContext context, OutputStream out) throws IOException {
		List<Element> roots = new ArrayList<>(context.elements());
		if (roots.isEmpty()) {
			roots.addAll(context.model().getTaxonomies());
			roots.addAll(context.model().getLists());
		}
		out.write(text(context.model(), roots).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Writes lists and taxonomies.
	 *
	 * @param model
	 *            the knowledge base
	 * @param roots
	 *            lists and taxonomies of it
	 * @return Turtle
	 */
	public static String text(KnowledgeModel model, List<Element> roots) {
		Turtle turtle = new Turtle();
		ElementTurtle elements = new ElementTurtle(shared(roots));
		Set<Element> written = new LinkedHashSet<>();
		AlignmentIndex index = AlignmentIndex.of(model);
		for (Element root : roots) {
			if (written.add(root)) {
				scheme(root, turtle, elements);
				List<? extends Element> tops = below(root);
				concepts(root, null, tops, new Writing(turtle, elements, written, index));
			}
		}
		Set<Element> concepts = new LinkedHashSet<>(written);
		for (Alignment alignment : model.getAlignments()) {
			if (alignment.getSource() != null && concepts.contains(alignment.getSource()) && written.add(alignment)) {
				Subject subject = new Subject();
				elements.describe(alignment, subject);
				turtle.add(elements.iri(alignment), subject);
			}
		}
		cited(turtle, elements, written);
		return turtle.toString();
	}

	private static Set<String> shared(List<Element> roots) {
		Set<String> once = new HashSet<>();
		Set<String> shared = new HashSet<>();
		for (Element root : roots) {
			List<EObject> all = new ArrayList<>(List.of(root));
			root.eAllContents().forEachRemaining(all::add);
			for (EObject object : all) {
				String iri = object instanceof Element element ? Identity.foreign(element) : null;
				if (iri != null && !once.add(iri)) {
					shared.add(iri);
				}
			}
		}
		return shared;
	}

	/** What all concepts of one text share. */
	private record Writing(Turtle turtle, ElementTurtle elements, Set<Element> written, AlignmentIndex index) {
	}

	private static void scheme(Element root, Turtle turtle, ElementTurtle elements) {
		Subject subject = new Subject().add(Words.TYPE, Turtle.name(Words.SCHEME));
		elements.describe(root, subject);
		if (root instanceof TechnologyList list && list.getTitle() != null) {
			subject.add(Words.TERMS + "title", Turtle.literal(list.getTitle(), list.getLanguage())); //$NON-NLS-1$
		}
		for (Element top : below(root)) {
			subject.add(Words.HAS_TOP, Turtle.iri(elements.iri(top)));
		}
		turtle.add(elements.iri(root), subject);
	}

	private static List<? extends Element> below(Element element) {
		if (element instanceof TechnologyList list) {
			return list.getItems();
		}
		if (element instanceof ListItem item) {
			return item.getItems();
		}
		return element instanceof Taxonomy taxonomy ? taxonomy.getTechnologies()
				: element instanceof Technology technology ? technology.getChildren() : List.of();
	}

	private static void concepts(Element scheme, Element parent, List<? extends Element> concepts, Writing writing) {
		int order = 0;
		for (Element concept : concepts) {
			order++;
			writing.written().add(concept);
			Subject subject = new Subject().add(Words.TYPE, Turtle.name(Words.CONCEPT));
			writing.elements().describe(concept, subject);
			if (concept instanceof ListItem item && item.getText() != null
					&& Labels.find(item.getLabels(), String.valueOf(item.getLanguage())) == null) {
				// Other programs show this; ours reads the words of the source.
				subject.add(Words.LABEL, Turtle.literal(item.getText(), item.getLanguage()));
			}
			subject.add(Words.IN_SCHEME, Turtle.iri(writing.elements().iri(scheme)));
			if (parent == null) {
				subject.add(Words.TOP_OF, Turtle.iri(writing.elements().iri(scheme)));
			} else {
				subject.add(Words.BROADER, Turtle.iri(writing.elements().iri(parent)));
				subject.add(Words.UNDER, Turtle.iri(writing.elements().iri(parent)));
			}
			if (concept instanceof Technology technology) {
				technology.getBroader()
						.forEach(broader -> subject.add(Words.BROADER, Turtle.iri(writing.elements().iri(broader))));
			}
			below(concept).forEach(child -> subject.add(Words.NARROWER, Turtle.iri(writing.elements().iri(child))));
			subject.add(Words.ORDER, String.valueOf(order));
			for (Alignment alignment : writing.index().from(concept)) {
				if (alignment.getState() == AlignmentState.AGREED && alignment.getRelation() != null) {
					subject.add(Words.of(alignment.getRelation()), Turtle.iri(writing.elements().iri(alignment.getTarget())));
				}
			}
			writing.turtle().add(writing.elements().iri(concept), subject);
			concepts(scheme, concept, below(concept), writing);
		}
	}

	/** The documents and bodies that are named, with those that they name. */
	private static void cited(Turtle turtle, ElementTurtle elements, Set<Element> written) {
		boolean more = true;
		while (more) {
			more = false;
			for (EObject object : List.copyOf(elements.cited())) {
				if ((object instanceof Source || object instanceof Organisation) && written.add((Element) object)) {
					Subject subject = new Subject();
					elements.describe((Element) object, subject);
					turtle.add(elements.iri((Element) object), subject);
					more = true;
				}
			}
		}
	}
}
