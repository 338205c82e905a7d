package org.mekiki.lists.internal.exchange;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.mekiki.core.api.analysis.Arguments;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.text.Labels;

/** What the user says of the list as a whole when it is imported. */
final class ListHead {

	private final ImportDraft draft;
	private final Arguments arguments;

	ListHead(ImportDraft draft) {
		this.draft = draft;
		arguments = draft.arguments();
	}

	/** A parameter; null if it was not given. */
	String text(String parameter) {
		String value = arguments.text(parameter);
		return value == null || value.isBlank() ? null : value.strip();
	}

	/** The list that is read again: the one chosen, else the one with the same title, jurisdiction and edition. */
	TechnologyList present(String title, String jurisdiction, String edition) {
		TechnologyList chosen = arguments.element("list", TechnologyList.class).orElse(null); //$NON-NLS-1$
		if (chosen != null) {
			return chosen;
		}
		for (TechnologyList list : draft.model().getLists()) {
			if (title != null && title.equals(list.getTitle()) && Objects.equals(jurisdiction, list.getJurisdiction())
					&& Objects.equals(edition, list.getEdition())) {
				return list;
			}
		}
		return null;
	}

	/** Makes a list; it belongs to the draft from now on. */
	TechnologyList create() {
		TechnologyList list = ListsFactory.eINSTANCE.createTechnologyList();
		list.setId(UUID.randomUUID().toString());
		draft.model().getLists().add(list);
		return list;
	}

	/** Sets what was given; what was not stays. */
	void fill(TechnologyList list) {
		set(text("title"), list::setTitle); //$NON-NLS-1$
		set(text("jurisdiction"), list::setJurisdiction); //$NON-NLS-1$
		set(text("date"), list::setDate); //$NON-NLS-1$
		set(text("edition"), list::setEdition); //$NON-NLS-1$
		set(text("purpose"), list::setPurpose); //$NON-NLS-1$
		set(text("language"), list::setLanguage); //$NON-NLS-1$
		if (arguments.has("total")) { //$NON-NLS-1$
			list.setDeclaredTotal(Integer.valueOf(arguments.integer("total", 0))); //$NON-NLS-1$
		}
		arguments.element("supersedes", TechnologyList.class).filter(earlier -> earlier != list) //$NON-NLS-1$
				.ifPresent(list::setSupersedes);
		String authority = text("authority"); //$NON-NLS-1$
		if (authority != null) {
			list.setAuthority(organisation(draft.model(), authority, list.getLanguage()));
		}
		if (list.getTitle() != null && list.getLabels().isEmpty() && list.getLanguage() != null) {
			Labels.set(list.getLabels(), list.getLanguage(), list.getTitle());
		}
	}

	/** Sets what a taxonomy replaces, if that was given. */
	void fill(Taxonomy taxonomy) {
		arguments.element("supersedesTaxonomy", Taxonomy.class).filter(earlier -> earlier != taxonomy) //$NON-NLS-1$
				.ifPresent(taxonomy::setSupersedes);
	}

	private static void set(String value, java.util.function.Consumer<String> setter) {
		if (value != null) {
			setter.accept(value);
		}
	}

	/** The body of a name in any language, made if there is none. */
	static Organisation organisation(KnowledgeModel model, String name, String language) {
		for (Organisation organisation : model.getOrganisations()) {
			if (hasName(organisation, name)) {
				return organisation;
			}
		}
		Organisation organisation = ActorsFactory.eINSTANCE.createOrganisation();
		organisation.setId(UUID.randomUUID().toString());
		Labels.set(organisation.getLabels(), language == null ? "en" : language, name); //$NON-NLS-1$
		model.getOrganisations().add(organisation);
		return organisation;
	}

	private static boolean hasName(Element element, String name) {
		return List.of(element.getLabels(), element.getAltLabels()).stream()
				.anyMatch(texts -> texts.stream().anyMatch(text -> name.equals(text.getValue())));
	}
}
