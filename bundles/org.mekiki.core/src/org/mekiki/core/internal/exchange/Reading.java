package org.mekiki.core.internal.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.emf.ecore.EObject;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.exchange.ImportEntry;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.exchange.Importer;
import org.mekiki.core.api.search.ReferenceIndex;
import org.mekiki.core.internal.Messages;
import org.mekiki.core.internal.copy.Captured;
import org.mekiki.core.internal.copy.Harvest;
import org.mekiki.core.internal.copy.ModelCopy;
import org.mekiki.core.internal.editing.EditRecorder;
import org.mekiki.core.internal.editing.Unlinking;
import org.mekiki.model.Identified;
import org.mekiki.model.runtime.ModelResource;

/** Lets an importer change a draft, and looks at what it has done. */
public final class Reading {

	private final ModelLease base;
	private final ModelCopy copy;
	private final Draft draft;
	private final List<PathFile> files;
	private final Locale locale;
	private final String dataLanguage;
	private final EditRecorder recorder;
	private final Set<Identified> touched = new LinkedHashSet<>();
	private final Set<Identified> removed = new LinkedHashSet<>();

	/**
	 * Prepares reading.
	 *
	 * @param base
	 *            the knowledge base as it is
	 * @param copy
	 *            the copy that is changed
	 * @param draft
	 *            what the importer gets
	 * @param files
	 *            what is read, in this order
	 * @param locale
	 *            language of messages
	 * @param dataLanguage
	 *            language of data
	 */
	public Reading(ModelLease base, ModelCopy copy, Draft draft, List<PathFile> files, Locale locale,
			String dataLanguage) {
		this.base = base;
		this.copy = copy;
		this.draft = draft;
		this.files = List.copyOf(files);
		this.locale = locale;
		this.dataLanguage = dataLanguage;
		recorder = new EditRecorder(copy.resource());
	}

	/** Carries what an importer throws out of an edit. */
	private static final class Thrown extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Thrown(Exception cause) {
			super(cause);
		}
	}

	/**
	 * Reads.
	 *
	 * @param contribution
	 *            the importer
	 * @return what would be done
	 * @throws Exception
	 *             as thrown by the importer
	 */
	public ImportPlan run(Contribution<Importer> contribution) throws Exception {
		EObject root = draft.model();
		Importer importer = contribution.create();
		FutureTask<List<String>> digests = digests();
		for (PathFile file : files) {
			draft.reads(file);
			try {
				read(importer, file);
			} catch (ImportException refused) {
				throw file.named(refused);
			}
		}
		check(contribution, root);
		unlink();
		List<ImportEntry> entries = new Review(base, draft, touched, removed, locale, dataLanguage).entries();
		for (int i = 0; i < files.size(); i++) {
			Provenance provenance = new Provenance(draft, files.get(i), result(digests).get(i));
			edit(() -> provenance.cite(entries));
		}
		Harvest harvest = new Harvest(copy.resource(), object -> true);
		touched.removeIf(object -> object.eResource() != copy.resource());
		harvest.add(touched);
		harvest.run(() -> false);
		if (!harvest.states().stream().allMatch(Captured::isAttached)) {
			throw broken(contribution, Messages.draftOutside);
		}
		return new ImportPlan(entries, List.copyOf(harvest.states()));
	}

	/** What tells each file from others, found out while it is read: for a large one that takes a while. */
	private FutureTask<List<String>> digests() {
		FutureTask<List<String>> digests = new FutureTask<>(() -> {
			List<String> found = new ArrayList<>();
			for (PathFile file : files) {
				found.add(file.digest());
			}
			return found;
		});
		Thread.ofPlatform().daemon().name("Mekiki digest of " + files.getFirst().name()).start(digests); //$NON-NLS-1$
		return digests;
	}

	private static <T> T result(FutureTask<T> task) throws Exception {
		try {
			return task.get();
		} catch (ExecutionException failure) {
			throw failure.getCause() instanceof Exception exception ? exception : failure;
		}
	}

	private void read(Importer importer, PathFile file) throws Exception {
		try {
			edit(() -> {
				try {
					importer.read(file, draft);
				} catch (RuntimeException failure) {
					throw failure;
				} catch (Exception failure) {
					throw new Thrown(failure);
				}
			});
		} catch (Thrown thrown) {
			if (thrown.getCause() instanceof IOException failure) {
				ImportException unreadable = new ImportException(failure.getLocalizedMessage() == null
						? failure.getClass().getSimpleName() : failure.getLocalizedMessage(), null);
				unreadable.initCause(failure);
				throw unreadable;
			}
			throw (Exception) thrown.getCause();
		}
	}

	private void edit(Runnable edit) {
		ModelChange change = recorder.execute("", edit); //$NON-NLS-1$
		touched.addAll(change.added());
		touched.addAll(change.changed());
		removed.addAll(change.removed());
		removed.removeIf(object -> object.eResource() == copy.resource());
	}

	/** What no import may do. */
	private void check(Contribution<Importer> contribution, EObject root) throws FaultException {
		ModelResource resource = copy.resource();
		if (!resource.getContents().equals(List.of(root))) {
			throw broken(contribution, Messages.draftRoot);
		}
		Set<Identified> copies = Collections.newSetFromMap(new IdentityHashMap<>());
		copies.addAll(copy.objects());
		for (Identified object : touched) {
			if (object.eResource() == resource && !keepsIdentifiers(object, copies.contains(object))) {
				throw broken(contribution, Messages.draftIdentifier);
			}
		}
		for (Draft.Statement statement : draft.statements()) {
			if (statement.element() != null && statement.element().eResource() != resource
					&& !removed.contains(statement.element())) {
				throw broken(contribution, Messages.draftNotAdded);
			}
		}
	}

	/** Each object is found by its identifier, those that were there by the same one, and none becomes another thing. */
	private boolean keepsIdentifiers(Identified object, boolean old) {
		Identified original = base.find(object.getId());
		return copy.resource().find(object.getId()) == object
				&& (original == null ? !old : original.eClass() == object.eClass());
	}

	/** Nothing may point at what is gone. */
	private void unlink() {
		if (!removed.isEmpty()) {
			ReferenceIndex references = new ReferenceIndex(copy.resource());
			edit(() -> removed.forEach(object -> List.copyOf(references.referrers(object))
					.forEach(from -> Unlinking.unlink(from, object))));
		}
	}

	private static FaultException broken(Contribution<Importer> contribution, String message) {
		return new FaultException(contribution.fault(message, null));
	}
}
