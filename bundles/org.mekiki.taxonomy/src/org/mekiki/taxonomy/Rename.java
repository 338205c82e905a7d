package org.mekiki.taxonomy;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.Element;
import org.mekiki.model.ModelPackage.Literals;
import org.mekiki.model.Text;
import org.mekiki.model.text.Labels;
import org.mekiki.model.text.ModelText;

/** Sets the label, or the description, of one language. A blank text takes the language away. */
public final class Rename extends TaxonomyOperation {

	private final Element element;
	private final EReference feature;
	private final String language;
	private final String text;

	/**
	 * Prepares a change of the preferred label.
	 *
	 * @param element
	 *            what to rename
	 * @param language
	 *            BCP 47 tag
	 * @param text
	 *            the new label; null or blank for none
	 */
	public Rename(Element element, String language, String text) {
		this(element, Literals.ELEMENT__LABELS, language, text);
	}

	/**
	 * Prepares a change of a text.
	 *
	 * @param element
	 *            what to change
	 * @param feature
	 *            its labels or descriptions
	 * @param language
	 *            BCP 47 tag
	 * @param text
	 *            the new text; null or blank for none
	 */
	public Rename(Element element, EReference feature, String language, String text) {
		this.element = element;
		this.feature = feature;
		this.language = language;
		this.text = text == null ? "" : text.strip(); //$NON-NLS-1$
	}

	@Override
	public String label() {
		if (feature != Literals.ELEMENT__LABELS) {
			return NLS.bind(Messages.change, ModelText.label(feature, Names.locale()), Names.of(element));
		}
		Text before = Labels.find(texts(), language);
		return before == null ? NLS.bind(Messages.name, Names.shorten(text))
				: NLS.bind(Messages.rename, Names.shorten(before.getValue()));
	}

	@Override
	public Verdict verdict() {
		Text before = Labels.find(texts(), language);
		if (Objects.equals(before == null ? "" : before.getValue(), text)) { //$NON-NLS-1$
			return Verdict.NOTHING;
		}
		boolean last = feature == Literals.ELEMENT__LABELS && text.isEmpty() && texts().size() == 1;
		return last ? Verdict.no(Messages.renameToNothing) : Verdict.YES;
	}

	@Override
	protected void apply() {
		Labels.set(texts(), language, text);
	}

	@SuppressWarnings("unchecked")
	private List<Text> texts() {
		return (List<Text>) element.eGet(feature);
	}
}
