package org.mekiki.core.internal.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.exchange.FeatureChange;
import org.mekiki.core.api.exchange.ImportEntry;
import org.mekiki.core.api.exchange.ImportEntry.Kind;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.result.ModelLink;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.text.Labels;

/** Finds out what a draft would do to the knowledge base, from what is in it and not from what was said about it. */
final class Review {

	private final ModelLease base;
	private final Draft draft;
	private final Collection<Identified> touched;
	private final Collection<Identified> removed;
	private final FeatureChanges features;
	private final String dataLanguage;
	private final Set<Identified> seen = new HashSet<>();

	Review(ModelLease base, Draft draft, Collection<Identified> touched, Collection<Identified> removed, Locale locale,
			String dataLanguage) {
		this.base = base;
		this.draft = draft;
		this.touched = touched;
		this.removed = removed;
		this.dataLanguage = dataLanguage;
		features = new FeatureChanges(locale, dataLanguage);
	}

	/** What the file says in its order, then everything else. */
	List<ImportEntry> entries() {
		List<ImportEntry> entries = new ArrayList<>();
		for (Draft.Statement statement : draft.statements()) {
			if (statement.element() == null) {
				entries.add(new ImportEntry(statement.kind(), statement.place(), null, List.of(), statement.message()));
			} else if (seen.add(statement.element())) {
				entries.add(said(statement.element(), statement.place()));
			}
		}
		List<ImportEntry> besides = new ArrayList<>();
		for (Identified object : touched) {
			if (object.eResource() == draft.resource() && seen.add(object)) {
				ImportEntry entry = said(object, null);
				if (entry.kind() != Kind.SAME) {
					besides.add(entry);
				}
			}
		}
		for (Identified object : removed) {
			if (base.find(object.getId()) != null && draft.find(object.getId()) == null && seen.add(object)) {
				besides.add(entry(Kind.REMOVED, null, object, List.of()));
			}
		}
		besides.sort(Comparator.comparing(ImportEntry::kind).thenComparing(entry -> entry.object().type())
				.thenComparing(entry -> entry.object().label()));
		entries.addAll(besides);
		return entries;
	}

	private ImportEntry said(Identified object, Place place) {
		Identified before = base.find(object.getId());
		if (object.eResource() != draft.resource()) {
			return entry(Kind.REMOVED, place, object, List.of());
		}
		if (before == null) {
			return entry(Kind.NEW, place, object, features.of(object));
		}
		List<FeatureChange> changes = touched.contains(object) ? features.between(before, object) : List.of();
		return entry(changes.isEmpty() ? Kind.SAME : Kind.CHANGED, place, object, changes);
	}

	private ImportEntry entry(Kind kind, Place place, Identified object, List<FeatureChange> changes) {
		String label = object instanceof Element element ? Labels.text(element, dataLanguage) : object.getId();
		return new ImportEntry(kind, place, new ModelLink(object.getId(), object.eClass().getName(), label), changes, ""); //$NON-NLS-1$
	}
}
