package org.mekiki.core.api.exchange;

import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.analysis.Progress;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.store.RowSource;
import org.mekiki.store.RowStore;

/**
 * What an exporter gets.
 *
 * @since 0.1
 * @noimplement
 */
public interface ExportContext {

	/**
	 * The knowledge base. Changing it is refused.
	 *
	 * @return the root
	 */
	KnowledgeModel model();

	/**
	 * What to write.
	 *
	 * @return elements of the classes that the declaration names; empty for everything
	 */
	List<Element> elements();

	/**
	 * Values of the declared parameters.
	 *
	 * @return the arguments
	 */
	Arguments arguments();

	/**
	 * Language of headings.
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
	 * Where to report progress and ask whether to go on.
	 *
	 * @return the progress
	 */
	Progress progress();

	/**
	 * Large tables of the knowledge base.
	 *
	 * @return those that belong to the model; without any blocks unless the workbench or the command line runs the export
	 * @since 0.1
	 */
	default RowSource rows() {
		return RowStore.NONE;
	}
}
