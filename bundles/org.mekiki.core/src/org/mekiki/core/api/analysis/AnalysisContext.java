package org.mekiki.core.api.analysis;

import java.util.Locale;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.Trail;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.store.RowSource;

/**
 * What an analysis gets.
 *
 * @since 0.1
 * @noimplement
 */
public interface AnalysisContext {

	/**
	 * The knowledge base as it is now, unsaved edits included. Changing it is refused.
	 *
	 * @return the root
	 */
	KnowledgeModel model();

	/**
	 * Finds an object of the model.
	 *
	 * @param id
	 *            its identifier
	 * @return the object, or null if there is none
	 */
	Identified find(String id);

	/**
	 * Values of the declared parameters; they have been checked.
	 *
	 * @return the arguments
	 */
	Arguments arguments();

	/**
	 * Language of titles, headings and sentences.
	 *
	 * @return English or Japanese
	 */
	Locale locale();

	/**
	 * Language in which data is shown, where it exists in it.
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
	 * A link to an element.
	 *
	 * @param element
	 *            part of the model
	 * @return the link
	 */
	ModelLink link(Element element);

	/**
	 * The trail of an element: itself and where it is cited.
	 *
	 * @param element
	 *            part of the model
	 * @return a trail without inputs
	 */
	Trail trail(Element element);
}
