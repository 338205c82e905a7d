package org.mekiki.core.api.exchange;

import java.util.Locale;

import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.analysis.Progress;
import org.mekiki.model.Dataset;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.store.RowSchema;
import org.mekiki.store.RowSource;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;

/**
 * A private copy of the knowledge base that an importer changes. Nobody else sees it until the user says yes.
 *
 * @since 0.1
 * @noimplement
 */
public interface ImportDraft {

	/**
	 * The root of the copy.
	 *
	 * @return free to be changed
	 */
	KnowledgeModel model();

	/**
	 * Finds an object of the copy.
	 *
	 * @param id
	 *            its identifier
	 * @return the object, or null if there is none
	 */
	Identified find(String id);

	/**
	 * Large tables of the knowledge base as it is.
	 *
	 * @return the rows
	 */
	RowSource rows();

	/**
	 * Starts the rows of a new data set: a table too large to be objects. They become part of the base with the data set,
	 * and are dropped if the user does not import. When the writer is finished, the data set knows schema, number of rows
	 * and fingerprint.
	 *
	 * @param dataset
	 *            a new data set, already part of the draft
	 * @param schema
	 *            what its rows are
	 * @return takes the rows; to be closed
	 * @throws StoreException
	 *             if the database refuses
	 */
	RowWriter write(Dataset dataset, RowSchema schema) throws StoreException;

	/**
	 * Values of the declared parameters.
	 *
	 * @return the arguments
	 */
	Arguments arguments();

	/**
	 * Language of messages.
	 *
	 * @return English or Japanese
	 */
	Locale locale();

	/**
	 * Where to report progress and ask whether to go on.
	 *
	 * @return the progress
	 */
	Progress progress();

	/**
	 * Says that an element comes from a place in the file. The preview shows it, and whether it is new, changed or the
	 * same. Call it for unchanged elements, too, so that the user sees that they were read.
	 *
	 * @param element
	 *            part of the draft
	 * @param place
	 *            where it is said
	 */
	void from(Element element, Place place);

	/**
	 * Says that something in the file was left out.
	 *
	 * @param place
	 *            where
	 * @param message
	 *            why, and what would be right
	 */
	void refuse(Place place, String message);

	/**
	 * Says that something in the file is worth a look, such as an encoding that was recognised or a total that does not fit.
	 * Nothing is left out because of it, and it does not keep anybody from importing.
	 *
	 * @param place
	 *            where
	 * @param message
	 *            what to look at
	 */
	default void remark(Place place, String message) {
		refuse(place, message);
	}
}
