package org.mekiki.lists.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.core.api.exchange.Place;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.Citation;
import org.mekiki.model.Handling;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.ModelPackage.Literals;
import org.mekiki.model.Note;
import org.mekiki.model.NoteKind;
import org.mekiki.model.Property;
import org.mekiki.model.Source;
import org.mekiki.model.Status;
import org.mekiki.model.Text;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.text.Labels;
import org.mekiki.tables.api.TableTexts.Row;

/** Fills an item with the cells of its row. Columns that the table does not have leave the item as it is. */
final class RowItem {

	private static final String BETWEEN = "[;|\n]"; //$NON-NLS-1$

	private final TableColumns columns;
	private final ImportDraft draft;
	private final Texts texts;

	RowItem(TableColumns columns, ImportDraft draft, Texts texts) {
		this.columns = columns;
		this.draft = draft;
		this.texts = texts;
	}

	void fill(ListItem item, Row row, TechnologyList list, Place place) {
		item.setText(columns.value(row, "text")); //$NON-NLS-1$
		String language = columns.value(row, "language"); //$NON-NLS-1$
		if (!language.isEmpty() || !columns.has("id") || item.getLanguage() == null) { //$NON-NLS-1$
			item.setLanguage(language.isEmpty() ? list.getLanguage() : language);
		}
		if (columns.has("notation")) { //$NON-NLS-1$
			item.setNotation(orNull(columns.value(row, "notation"))); //$NON-NLS-1$
		}
		if (columns.has("translation")) { //$NON-NLS-1$
			item.setTranslationStatus(orNull(columns.value(row, "translation"))); //$NON-NLS-1$
		}
		status(item, row, place);
		texts(item.getLabels(), item, row, "label"); //$NON-NLS-1$
		if (item.getLanguage() != null && columns.roles("label@").isEmpty()) { //$NON-NLS-1$
			Labels.set(item.getLabels(), item.getLanguage(), item.getText());
		}
		texts(item.getAltLabels(), item, row, "alt"); //$NON-NLS-1$
		texts(item.getHiddenLabels(), item, row, "hidden"); //$NON-NLS-1$
		texts(item.getDescriptions(), item, row, "definition"); //$NON-NLS-1$
		notes(item, row);
		citations(item, row, place);
		properties(item, row);
		handling(item, row);
	}

	/** A table does not tell the order of values that stand in different columns, so another order is no change. */
	private static void replace(ListItem item, EStructuralFeature feature, List<? extends EObject> wanted) {
		List<Object> missing = new ArrayList<>((List<?>) item.eGet(feature));
		boolean same = missing.size() == wanted.size() && wanted.stream().allMatch(each -> missing.stream()
				.filter(present -> EcoreUtil.equals((EObject) present, each)).findFirst().map(missing::remove).orElse(Boolean.FALSE)
				.booleanValue());
		if (!same) {
			ElementGraph.replace(item, feature, wanted);
		}
	}

	private static String orNull(String value) {
		return value.isEmpty() ? null : value;
	}

	private void status(ListItem item, Row row, Place place) {
		String word = columns.value(row, "status"); //$NON-NLS-1$
		Status status = word.isEmpty() ? Status.CURRENT : Status.getByName(word.toUpperCase(Locale.ROOT));
		if (status == null) {
			draft.refuse(place, texts.get("status", word)); //$NON-NLS-1$
		} else if (columns.has("status")) { //$NON-NLS-1$
			item.setStatus(status);
		}
	}

	private void texts(List<Text> present, ListItem item, Row row, String role) {
		List<String> roles = columns.roles(role + '@');
		if (roles.isEmpty()) {
			return;
		}
		List<Text> wanted = new ArrayList<>();
		for (String one : roles) {
			String language = one.substring(one.indexOf('@') + 1);
			String cell = columns.value(row, one);
			boolean own = columns.has("list.id"); //$NON-NLS-1$
			List<String> values = own ? Cells.values(cell)
					: role.equals("label") || role.equals("definition") ? List.of(cell) : List.of(cell.split(BETWEEN)); //$NON-NLS-1$ //$NON-NLS-2$
			for (String value : values) {
				if (!value.isBlank()) {
					wanted.add(Labels.create(orNull(language), value.strip()));
				}
			}
		}
		replace(item, feature(present, item), wanted);
	}

	private static EStructuralFeature feature(List<Text> present, ListItem item) {
		return present == item.getLabels() ? Literals.ELEMENT__LABELS
				: present == item.getAltLabels() ? Literals.ELEMENT__ALT_LABELS
						: present == item.getHiddenLabels() ? Literals.ELEMENT__HIDDEN_LABELS : Literals.ELEMENT__DESCRIPTIONS;
	}

	private void notes(ListItem item, Row row) {
		List<String> roles = columns.roles("note"); //$NON-NLS-1$
		if (roles.isEmpty()) {
			return;
		}
		List<Note> wanted = new ArrayList<>();
		for (String role : roles) {
			String kind = role.substring(0, role.indexOf('@'));
			NoteKind found = kind.contains(".") //$NON-NLS-1$
					? NoteKind.getByName(kind.substring(kind.indexOf('.') + 1).toUpperCase(Locale.ROOT)) : NoteKind.NOTE;
			for (String value : Cells.values(columns.value(row, role))) {
				Note note = ModelFactory.eINSTANCE.createNote();
				note.setKind(found == null ? NoteKind.NOTE : found);
				note.setLanguage(orNull(role.substring(role.indexOf('@') + 1)));
				note.setValue(value);
				wanted.add(note);
			}
		}
		replace(item, Literals.ELEMENT__NOTES, wanted);
	}

	private void citations(ListItem item, Row row, Place place) {
		for (String value : columns.value(row, "citations").split("\n")) { //$NON-NLS-1$ //$NON-NLS-2$
			if (value.isBlank()) {
				continue;
			}
			List<String> fields = Cells.fields(value, 3);
			if (!(draft.find(fields.get(0)) instanceof Source source)) {
				draft.refuse(place, texts.get("source", fields.get(0))); //$NON-NLS-1$
				continue;
			}
			Citation citation = ModelFactory.eINSTANCE.createCitation();
			citation.setSource(source);
			citation.setLocator(orNull(fields.get(1)));
			citation.setQuote(orNull(fields.get(2)));
			if (item.getCitations().stream()
					.noneMatch(each -> EcoreUtil.equals(each, citation))) {
				item.getCitations().add(citation);
			}
		}
	}

	private void properties(ListItem item, Row row) {
		if (!columns.has("properties")) { //$NON-NLS-1$
			return;
		}
		List<Property> wanted = new ArrayList<>();
		for (String value : columns.value(row, "properties").split("\n")) { //$NON-NLS-1$ //$NON-NLS-2$
			if (!value.isBlank()) {
				List<String> fields = Cells.fields(value, 2);
				Property property = ModelFactory.eINSTANCE.createProperty();
				property.setKey(fields.get(0));
				property.setValue(fields.get(1));
				wanted.add(property);
			}
		}
		replace(item, Literals.ELEMENT__PROPERTIES, wanted);
	}

	private void handling(ListItem item, Row row) {
		String value = columns.value(row, "handling"); //$NON-NLS-1$
		if (value.isEmpty()) {
			return;
		}
		List<String> fields = Cells.fields(value, 5);
		Handling handling = ModelFactory.eINSTANCE.createHandling();
		handling.setMarking(orNull(fields.get(0)));
		handling.setOriginator(draft.find(fields.get(1)) instanceof Organisation originator ? originator : null);
		handling.setScope(orNull(fields.get(2)));
		handling.setReason(orNull(fields.get(3)));
		handling.setExpires(orNull(fields.get(4)));
		if (!EcoreUtil.equals(item.getHandling(), handling)) {
			item.setHandling(handling);
		}
	}
}
