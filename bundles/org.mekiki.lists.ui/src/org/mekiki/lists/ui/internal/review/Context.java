package org.mekiki.lists.ui.internal.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.Text;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;

/** What stands around an element, in words: without it, names alone are often read wrongly. */
final class Context {

	private static final int AROUND = 2;
	private static final int BELOW = 5;
	private static final String STEP = "  \u203a  "; //$NON-NLS-1$
	private static final String BETWEEN = "  \u00b7  "; //$NON-NLS-1$

	private Context() {
	}

	/** What it stands in, from the list or taxonomy down. */
	static String path(Element element) {
		Deque<String> steps = new ArrayDeque<>();
		EObject at = element.eContainer();
		while (at instanceof Element above && !(at instanceof KnowledgeModel)) {
			steps.push(ElementLabels.brief(above));
			at = at.eContainer();
		}
		return String.join(STEP, steps);
	}

	/** The words of the source and labels in other languages. */
	static List<String> otherWords(Element element) {
		String shown = ElementLabels.text(element);
		List<String> words = new ArrayList<>();
		if (element instanceof ListItem item && item.getText() != null && !item.getText().equals(shown)) {
			words.add(item.getText());
		}
		for (List<Text> texts : List.of(element.getLabels(), element.getAltLabels())) {
			for (Text text : texts) {
				if (!text.getValue().equals(shown) && !words.contains(text.getValue())) {
					words.add(text.getValue());
				}
			}
		}
		return words;
	}

	/** Those before and after it. */
	static String siblings(Element element) {
		List<? extends Element> all = children(element.eContainer());
		int index = all.indexOf(element);
		if (index < 0 || all.size() < 2) {
			return ""; //$NON-NLS-1$
		}
		List<String> names = new ArrayList<>();
		for (int i = Math.max(0, index - AROUND); i <= Math.min(all.size() - 1, index + AROUND); i++) {
			if (i != index) {
				names.add(ElementLabels.text(all.get(i)));
			}
		}
		return String.join(BETWEEN, names);
	}

	/** What stands below it. */
	static String parts(Element element) {
		List<? extends Element> all = children(element);
		List<String> names = new ArrayList<>(all.stream().limit(BELOW).map(ElementLabels::text).toList());
		if (all.size() > BELOW) {
			names.add("+" + (all.size() - BELOW)); //$NON-NLS-1$
		}
		return String.join(BETWEEN, names);
	}

	/** What it is, in the language of the data or any other. */
	static String definition(Element element) {
		Text text = Labels.find(element.getDescriptions(), DataLanguage.current());
		if (text == null && !element.getDescriptions().isEmpty()) {
			text = element.getDescriptions().get(0);
		}
		return text == null || text.getValue() == null ? "" : text.getValue(); //$NON-NLS-1$
	}

	private static List<? extends Element> children(EObject container) {
		return switch (container) {
		case TechnologyList list -> list.getItems();
		case ListItem item -> item.getItems();
		case Taxonomy taxonomy -> taxonomy.getTechnologies();
		case Technology technology -> technology.getChildren();
		case null, default -> List.of();
		};
	}
}
