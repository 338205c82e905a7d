package org.mekiki.model.internal.validation;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.ModelPackage.Literals;
import org.mekiki.model.Source;
import org.mekiki.model.Text;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.ModelText;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.QuickFix;
import org.mekiki.model.validation.Rule;
import org.mekiki.model.validation.Severity;

/** Things that people look for by name have one, and no text is empty. */
public final class LabelRule implements Rule {

	private static final List<EReference> TEXTS = List.of(Literals.ELEMENT__LABELS, Literals.ELEMENT__ALT_LABELS,
			Literals.ELEMENT__HIDDEN_LABELS, Literals.ELEMENT__DESCRIPTIONS);

	@Override
	public String id() {
		return "label"; //$NON-NLS-1$
	}

	@Override
	public void check(Identified object, Consumer<Problem> problems) {
		if (!(object instanceof Element element)) {
			return;
		}
		if (element.getLabels().isEmpty() && !namedOtherwise(element)) {
			problems.accept(new Problem(id(), Severity.WARNING, element, Literals.ELEMENT__LABELS,
					Messages.labelMissing, List.of()));
		}
		for (EReference feature : TEXTS) {
			@SuppressWarnings("unchecked")
			List<Text> texts = (List<Text>) element.eGet(feature);
			if (texts.stream().anyMatch(LabelRule::isBlank)) {
				problems.accept(new Problem(id(), Severity.ERROR, element, feature,
						NLS.bind(Messages.labelBlank, ModelText.label(feature, UserLocale.get())),
						List.of(new QuickFix(Messages.labelBlankFix, () -> texts.removeIf(LabelRule::isBlank)))));
			}
		}
	}

	/** Links, budget lines, observations and the like are told apart by what they connect, not by a name. */
	private static boolean namedOtherwise(Element element) {
		return switch (element) {
		case ListItem item -> item.getText() != null;
		case TechnologyList list -> list.getTitle() != null;
		case Source source -> source.getTitle() != null;
		case Technology technology -> false;
		case Taxonomy taxonomy -> false;
		default -> true;
		};
	}

	private static boolean isBlank(Text text) {
		return text.getValue() == null || text.getValue().isBlank();
	}
}
