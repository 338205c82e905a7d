package org.mekiki.core.api.check;

import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.mekiki.core.api.analysis.Progress;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.validation.Severity;
import org.mekiki.store.RowSource;

/**
 * What a check gets.
 *
 * @since 0.1
 * @noimplement
 */
public interface CheckContext {

	/**
	 * The knowledge base as it is now, unsaved edits included. Changing it is refused.
	 *
	 * @return the root
	 */
	KnowledgeModel model();

	/**
	 * Language of the messages.
	 *
	 * @return English or Japanese
	 */
	Locale locale();

	/**
	 * Language in which data is shown.
	 *
	 * @return BCP 47 tag
	 */
	String dataLanguage();

	/**
	 * Large tables of the knowledge base: the rows of its {@link org.mekiki.model.Dataset data sets}, found by their
	 * identifiers.
	 *
	 * @return the rows
	 */
	RowSource rows();

	/**
	 * Where to report progress and ask whether to go on.
	 *
	 * @return the progress
	 */
	Progress progress();

	/**
	 * The text shown for an element, in the data language or, failing that, another one.
	 *
	 * @param element
	 *            part of the model
	 * @return never empty
	 */
	String label(Element element);

	/**
	 * Takes something that is wrong.
	 *
	 * @param severity
	 *            how much it matters
	 * @param object
	 *            what it belongs to
	 * @param feature
	 *            the feature at fault; null if it is the object as a whole
	 * @param message
	 *            one sentence
	 * @param fixes
	 *            ways to mend it, the most likely first
	 */
	void issue(Severity severity, Identified object, EStructuralFeature feature, String message, Fix... fixes);
}
