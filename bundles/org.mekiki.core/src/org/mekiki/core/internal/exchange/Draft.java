package org.mekiki.core.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.analysis.Progress;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.ImportEntry;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.internal.analysis.MonitorProgress;
import org.mekiki.model.Dataset;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.RowSchema;
import org.mekiki.store.RowSource;
import org.mekiki.store.RowWriter;
import org.mekiki.store.StoreException;

/** The copy that an importer changes, and what the importer says about it. */
public final class Draft implements ImportDraft {

	/** More than anybody will read; a file of which so much is refused is of another kind. */
	private static final int MOST_SAID = 100_000;

	/** Something the importer said: an element with its place, or a refusal or remark in words, and the file that says so. */
	record Statement(Element element, Place place, ImportEntry.Kind kind, String message, PathFile file) {
	}

	private final ModelResource resource;
	private final DraftRows rows;
	private final Arguments arguments;
	private final Locale locale;
	private final Progress progress;
	private final Map<Element, Statement> places = new LinkedHashMap<>();
	private final List<Statement> statements = new ArrayList<>();
	private int said;
	private PathFile file;

	/**
	 * Starts as the knowledge base is.
	 *
	 * @param resource
	 *            the copy
	 * @param rows
	 *            takes rows of new data sets
	 * @param arguments
	 *            values of parameters
	 * @param locale
	 *            language of messages
	 * @param monitor
	 *            takes progress; may be null
	 */
	public Draft(ModelResource resource, DraftRows rows, Arguments arguments, Locale locale, IProgressMonitor monitor) {
		this.resource = resource;
		this.rows = rows;
		this.arguments = arguments;
		this.locale = locale;
		progress = new MonitorProgress(monitor);
	}

	ModelResource resource() {
		return resource;
	}

	/** What is said from now on is said of this file. */
	synchronized void reads(PathFile next) {
		file = next;
		progress.check();
	}

	/** The file that says so; null if nothing was said. */
	synchronized PathFile file(Identified object) {
		Statement statement = object instanceof Element ? places.get(object) : null;
		return statement == null ? null : statement.file();
	}

	/** What was said, in its order; each element once, at its first place. */
	synchronized List<Statement> statements() {
		return List.copyOf(statements);
	}

	/** Where an element comes from; null if nothing was said about it. */
	synchronized Place place(Identified object) {
		Statement statement = object instanceof Element ? places.get(object) : null;
		return statement == null ? null : statement.place();
	}

	@Override
	public KnowledgeModel model() {
		return (KnowledgeModel) resource.getContents().get(0);
	}

	@Override
	public Identified find(String id) {
		return resource.find(id);
	}

	@Override
	public RowSource rows() {
		return rows.source();
	}

	@Override
	public RowWriter write(Dataset dataset, RowSchema schema) throws StoreException {
		if (dataset.getId() == null || resource.find(dataset.getId()) != dataset) {
			throw new IllegalArgumentException("Rows belong to a data set of the draft"); //$NON-NLS-1$
		}
		return rows.write(dataset, schema);
	}

	@Override
	public Arguments arguments() {
		return arguments;
	}

	@Override
	public Locale locale() {
		return locale;
	}

	@Override
	public Progress progress() {
		return progress;
	}

	@Override
	public synchronized void from(Element element, Place place) {
		Statement statement = new Statement(Objects.requireNonNull(element), Objects.requireNonNull(place), null, null, file);
		if (places.putIfAbsent(element, statement) == null) {
			statements.add(statement);
		}
	}

	@Override
	public void refuse(Place place, String message) {
		say(ImportEntry.Kind.REFUSED, place, message);
	}

	@Override
	public void remark(Place place, String message) {
		say(ImportEntry.Kind.REMARK, place, message);
	}

	private synchronized void say(ImportEntry.Kind kind, Place place, String message) {
		if (++said > MOST_SAID) {
			throw new IllegalStateException("More than " + MOST_SAID + " refusals and remarks"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		statements.add(new Statement(null, Objects.requireNonNull(place), kind, Objects.requireNonNull(message), file));
	}
}
