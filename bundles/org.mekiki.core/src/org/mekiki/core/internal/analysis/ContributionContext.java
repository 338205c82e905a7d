package org.mekiki.core.internal.analysis;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.Progress;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.text.Labels;
import org.mekiki.store.RowSource;
import org.mekiki.store.RowStore;

/** What every run of a contribution gets, of whatever kind it is: a model that stands still, two languages, and progress. */
public abstract class ContributionContext {

	private final ModelLease lease;
	private final Locale locale;
	private final String dataLanguage;
	private final Progress progress;

	/**
	 * Creates what is the same for all.
	 *
	 * @param lease
	 *            the model; null if none is read
	 * @param locale
	 *            language of sentences
	 * @param dataLanguage
	 *            language of data
	 * @param monitor
	 *            takes progress; may be null
	 */
	protected ContributionContext(ModelLease lease, Locale locale, String dataLanguage, IProgressMonitor monitor) {
		this.lease = lease;
		this.locale = locale;
		this.dataLanguage = dataLanguage;
		progress = new MonitorProgress(monitor);
	}

	/**
	 * Where the model comes from.
	 *
	 * @return null if none is read
	 */
	protected final ModelLease lease() {
		return lease;
	}

	/**
	 * The model.
	 *
	 * @return never changes during the run
	 */
	public final KnowledgeModel model() {
		if (lease == null) {
			throw new IllegalStateException("It is not declared that a knowledge base is read"); //$NON-NLS-1$
		}
		return lease.model();
	}

	/**
	 * Large tables of the knowledge base.
	 *
	 * @return those that belong to the model
	 */
	public final RowSource rows() {
		return lease == null ? RowStore.NONE : lease.rows();
	}

	/**
	 * Language of sentences.
	 *
	 * @return never null
	 */
	public final Locale locale() {
		return locale;
	}

	/**
	 * Language of data.
	 *
	 * @return such as ja
	 */
	public final String dataLanguage() {
		return dataLanguage;
	}

	/**
	 * Where to report progress.
	 *
	 * @return never null
	 */
	public final Progress progress() {
		return progress;
	}

	/**
	 * What an element is called in the language of data.
	 *
	 * @param element
	 *            any element
	 * @return never empty
	 */
	public final String label(Element element) {
		return Labels.text(element, dataLanguage);
	}
}
