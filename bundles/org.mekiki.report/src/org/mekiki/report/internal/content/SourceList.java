package org.mekiki.report.internal.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Finding;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.result.Trail;
import org.mekiki.report.api.Edition;
import org.mekiki.report.api.Part;

/**
 * The sources of an edition, numbered as they first appear: 2 is the second document, 2.7 the seventh place cited in it.
 */
public final class SourceList {

	private final Map<String, Document> documents = new LinkedHashMap<>();
	private final Map<Section, SortedSet<Place>> bySection = new IdentityHashMap<>();

	/**
	 * A document or file.
	 *
	 * @param number
	 *            from 1
	 * @param title
	 *            its name
	 * @param places
	 *            what is cited from it, by locator and quote
	 */
	public record Document(int number, String title, Map<String, Place> places) {
	}

	/**
	 * A place in a document.
	 *
	 * @param document
	 *            number of the document
	 * @param number
	 *            from 1; 0 if it is the document as a whole
	 * @param locator
	 *            where in it; may be empty
	 * @param quote
	 *            what it says there; may be empty
	 */
	public record Place(int document, int number, String locator, String quote) implements Comparable<Place> {

		@Override
		public int compareTo(Place other) {
			int order = Integer.compare(document, other.document);
			return order != 0 ? order : Integer.compare(number, other.number);
		}

		/**
		 * How it is referred to.
		 *
		 * @return such as 2.7, or 2 for the document as a whole
		 */
		public String label() {
			return number == 0 ? Integer.toString(document) : document + "." + number; //$NON-NLS-1$
		}
	}

	private SourceList() {
	}

	/**
	 * The sources of an edition.
	 *
	 * @param edition
	 *            a report in one language
	 * @return numbered
	 */
	public static SourceList of(Edition edition) {
		SourceList list = new SourceList();
		for (Part part : edition.parts()) {
			if (part instanceof Part.Answer answer) {
				answer.sections().forEach(list::add);
			}
		}
		return list;
	}

	/**
	 * All documents.
	 *
	 * @return in the order of their numbers
	 */
	public Collection<Document> documents() {
		return documents.values();
	}

	/**
	 * What a figure rests on.
	 *
	 * @param section
	 *            a section of the edition
	 * @return in the order of their numbers
	 */
	public SortedSet<Place> of(Section section) {
		return bySection.getOrDefault(section, Collections.emptySortedSet());
	}

	/**
	 * What the explanation of a figure rests on.
	 *
	 * @param trail
	 *            an explanation in the edition
	 * @return in the order of their numbers
	 */
	public SortedSet<Place> of(Trail trail) {
		SortedSet<Place> places = new TreeSet<>();
		Trails.visit(trail, Collections.newSetFromMap(new IdentityHashMap<>()),
				one -> one.sources().forEach(source -> places.add(place(source))));
		return places;
	}

	/**
	 * Number of a citation.
	 *
	 * @param source
	 *            a citation in the edition
	 * @return its place; a new one if it was not known
	 */
	public Place place(SourceRef source) {
		String key = source.source() == null ? "title " + source.title() : "id " + source.source().id(); //$NON-NLS-1$ //$NON-NLS-2$
		Document document = documents.computeIfAbsent(key,
				name -> new Document(documents.size() + 1, source.title(), new LinkedHashMap<>()));
		boolean whole = source.locator().isBlank() && source.quote().isBlank();
		return whole ? new Place(document.number(), 0, "", "") //$NON-NLS-1$ //$NON-NLS-2$
				: document.places().computeIfAbsent(source.locator() + '\n' + source.quote(), name -> new Place(
						document.number(), document.places().size() + 1, source.locator(), source.quote()));
	}

	/**
	 * Refers to places, runs of them shortened.
	 *
	 * @param places
	 *            in their order
	 * @return such as 1.1–1.4, 2.3
	 */
	public static String refer(SortedSet<Place> places) {
		List<String> runs = new ArrayList<>();
		Place first = null;
		Place last = null;
		for (Place place : places) {
			if (last != null && place.document() == last.document() && place.number() == last.number() + 1) {
				last = place;
			} else {
				add(first, last, runs);
				first = place;
				last = place;
			}
		}
		add(first, last, runs);
		return String.join(", ", runs); //$NON-NLS-1$
	}

	private static void add(Place first, Place last, List<String> runs) {
		if (first != null) {
			runs.add(first == last ? first.label() : first.label() + "\u2013" + last.label()); //$NON-NLS-1$
		}
	}

	private void add(Section section) {
		SortedSet<Place> places = new TreeSet<>();
		var seen = Collections.<Trail>newSetFromMap(new IdentityHashMap<>());
		for (Trail root : trails(section)) {
			Trails.visit(root, seen, trail -> trail.sources().forEach(source -> places.add(place(source))));
		}
		bySection.put(section, places);
	}

	private static Collection<Trail> trails(Section section) {
		return switch (section) {
		case Chart chart -> chart.trails().values();
		case Findings findings -> findings.findings().stream().map(Finding::trail).filter(trail -> trail != null).toList();
		case TextSection words -> List.of();
		case Table table -> {
			List<Trail> trails = new ArrayList<>();
			for (int row = 0; row < table.rowCount(); row++) {
				for (int column = 0; column < table.columns().size(); column++) {
					if (table.trail(row, column) != null) {
						trails.add(table.trail(row, column));
					}
				}
			}
			yield trails;
		}
		};
	}
}
