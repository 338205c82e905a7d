package org.mekiki.cli.internal.commands;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.output.Report;
import org.mekiki.cli.internal.output.Table;
import org.mekiki.core.api.exchange.FeatureChange;
import org.mekiki.core.api.exchange.ImportEntry;
import org.mekiki.core.api.exchange.ImportPreview;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.result.ModelLink;

/** What an import of one or several files does, as a result in all forms. */
final class ImportReport {

	private final Texts texts;

	ImportReport(Texts texts) {
		this.texts = texts;
	}

	/** @param revision what was saved; null if nothing was */
	Report of(List<ImportPreview> previews, Long revision) {
		List<ImportEntry> entries = previews.stream().flatMap(preview -> preview.entries().stream()).toList();
		return new Report(() -> List.of(people(entries), totals(entries)), () -> data(entries),
				() -> json(entries, revision));
	}

	private Table people(List<ImportEntry> entries) {
		Table people = Table.of(texts.get("import.kind"), texts.get("import.place"), texts.get("check.object"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				texts.get("import.what")); //$NON-NLS-1$
		for (ImportEntry entry : entries) {
			people.row(texts.get("import." + word(entry.kind())), place(entry), entry.object() == null ? null : entry.object().label(), //$NON-NLS-1$
					what(entry));
		}
		return people;
	}

	private Table totals(List<ImportEntry> entries) {
		Table totals = Table.of(texts.get("import.kind"), texts.get("info.count")); //$NON-NLS-1$ //$NON-NLS-2$
		counts(entries).forEach((word, count) -> totals.row(texts.get("import." + word), count)); //$NON-NLS-1$
		return totals;
	}

	private static Map<String, Long> counts(List<ImportEntry> entries) {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (ImportEntry.Kind kind : ImportEntry.Kind.values()) {
			counts.put(word(kind), Long.valueOf(entries.stream().filter(entry -> entry.kind() == kind).count()));
		}
		return counts;
	}

	private static String word(ImportEntry.Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private static String place(ImportEntry entry) {
		return entry.place() == null ? null : entry.place().toString();
	}

	private static Table data(List<ImportEntry> entries) {
		Table data = Table.of("kind", "place", "type", "id", "label", "feature", "before", "after", "message"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
		entries.forEach(entry -> rows(data, word(entry.kind()), place(entry), entry));
		return data;
	}

	/** Entries become maps one by one, when they are written: of a large vocabulary they take more memory than it does. */
	private static Map<String, Object> json(List<ImportEntry> entries, Long revision) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("imported", Boolean.valueOf(revision != null)); //$NON-NLS-1$
		json.put("revision", revision); //$NON-NLS-1$
		json.put("counts", counts(entries)); //$NON-NLS-1$
		json.put("entries", new AbstractList<Map<String, Object>>() { //$NON-NLS-1$
			@Override
			public Map<String, Object> get(int index) {
				return json(word(entries.get(index).kind()), entries.get(index));
			}

			@Override
			public int size() {
				return entries.size();
			}
		});
		return json;
	}

	private static String what(ImportEntry entry) {
		if (!entry.message().isEmpty() || entry.kind() != ImportEntry.Kind.CHANGED) {
			return entry.message();
		}
		return String.join("; ", entry.changes().stream() //$NON-NLS-1$
				.map(change -> change.label() + ": " + change.before() + " \u2192 " + change.after()).toList()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** One row for each feature that changes. */
	private static void rows(Table data, String kind, String place, ImportEntry entry) {
		ModelLink object = entry.object();
		String type = object == null ? null : object.type();
		String id = object == null ? null : object.id();
		String label = object == null ? null : object.label();
		if (entry.changes().isEmpty()) {
			data.row(kind, place, type, id, label, null, null, null, entry.message());
		}
		for (FeatureChange change : entry.changes()) {
			data.row(kind, place, type, id, label, change.feature(), change.before(), change.after(), entry.message());
		}
	}

	private static Map<String, Object> json(String kind, ImportEntry entry) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("kind", kind); //$NON-NLS-1$
		Place place = entry.place();
		Map<String, Object> where = new LinkedHashMap<>();
		if (place != null) {
			where.put("file", place.file()); //$NON-NLS-1$
			where.put("line", Long.valueOf(place.line())); //$NON-NLS-1$
			where.put("cell", place.cell()); //$NON-NLS-1$
		}
		json.put("place", place == null ? null : where); //$NON-NLS-1$
		ModelLink object = entry.object();
		json.put("type", object == null ? null : object.type()); //$NON-NLS-1$
		json.put("id", object == null ? null : object.id()); //$NON-NLS-1$
		json.put("label", object == null ? null : object.label()); //$NON-NLS-1$
		List<Map<String, Object>> changes = new ArrayList<>();
		for (FeatureChange change : entry.changes()) {
			Map<String, Object> one = new LinkedHashMap<>();
			one.put("feature", change.feature()); //$NON-NLS-1$
			one.put("before", change.before()); //$NON-NLS-1$
			one.put("after", change.after()); //$NON-NLS-1$
			changes.add(one);
		}
		json.put("changes", changes); //$NON-NLS-1$
		json.put("message", entry.message()); //$NON-NLS-1$
		return json;
	}
}
