package org.mekiki.lists.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.editing.Deletion;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Identified;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.text.Labels;

/** What can be done to the items of a list, each as one undoable step. Belongs to the model's thread. */
public final class ListEdits {

	private static final int SHORT = 40;

	private final EditingSession session;

	/**
	 * Prepares editing.
	 *
	 * @param session
	 *            holds the lists
	 */
	public ListEdits(EditingSession session) {
		this.session = session;
	}

	/**
	 * Adds an item.
	 *
	 * @param place
	 *            where to put it
	 * @param text
	 *            its text, verbatim
	 * @param language
	 *            language of the text, a BCP 47 tag; null if not known
	 * @return the new item
	 */
	public ListItem add(ItemPlace place, String text, String language) {
		ListItem item = ListsFactory.eINSTANCE.createListItem();
		item.setId(UUID.randomUUID().toString());
		item.setText(text);
		item.setLanguage(language);
		session.execute(NLS.bind(Messages.add, brief(text)),
				() -> Items.below(place.container()).add(place.index(), item));
		return item;
	}

	/**
	 * Whether items can be moved to a place, and whether that would change anything.
	 *
	 * @param items
	 *            what to move
	 * @param place
	 *            where to; null for nowhere
	 * @return false if the place is within one of them, or they stand there already
	 */
	public static boolean canMove(Collection<ListItem> items, ItemPlace place) {
		List<ListItem> moving = Items.topmost(items);
		if (place == null || moving.isEmpty()
				|| moving.stream().anyMatch(item -> Items.isWithin(place.container(), item))) {
			return false;
		}
		List<ListItem> there = Items.below(place.container());
		int start = there.indexOf(moving.get(0));
		return start < 0 || place.index() < start || place.index() > start + moving.size()
				|| start + moving.size() > there.size() || !there.subList(start, start + moving.size()).equals(moving);
	}

	/**
	 * Moves items with all below them; several keep their order.
	 *
	 * @param items
	 *            what to move
	 * @param place
	 *            where to
	 * @return false if that is not possible or changes nothing
	 */
	public boolean move(Collection<ListItem> items, ItemPlace place) {
		if (!canMove(items, place)) {
			return false;
		}
		List<ListItem> moving = Items.topmost(items);
		session.execute(NLS.bind(Messages.move, names(moving)), () -> {
			EList<ListItem> there = Items.below(place.container());
			ListItem stays = firstThatStays(there, place.index(), moving);
			for (ListItem item : moving) {
				int to = stays == null ? there.size() : there.indexOf(stays);
				if (item.eContainer() == place.container()) {
					int from = there.indexOf(item);
					there.move(from < to ? to - 1 : to, item);
				} else {
					there.add(to, item);
				}
			}
		});
		return true;
	}

	private static ListItem firstThatStays(List<ListItem> there, int index, List<ListItem> moving) {
		return there.subList(index, there.size()).stream().filter(item -> !moving.contains(item)).findFirst()
				.orElse(null);
	}

	/**
	 * Corrects the verbatim text of an item.
	 *
	 * @param item
	 *            the item
	 * @param text
	 *            what the source says; blank changes nothing
	 */
	public void setText(ListItem item, String text) {
		if (!text.isBlank() && !text.equals(item.getText())) {
			session.execute(NLS.bind(Messages.rename, brief(text)), () -> item.setText(text));
		}
	}

	/**
	 * Sets the label of an item in a language.
	 *
	 * @param item
	 *            the item
	 * @param language
	 *            a BCP 47 tag
	 * @param text
	 *            the label; blank removes it
	 */
	public void setLabel(ListItem item, String language, String text) {
		var present = Labels.find(item.getLabels(), language);
		if (!Objects.equals(text.strip(), present == null ? "" : present.getValue())) { //$NON-NLS-1$
			session.execute(NLS.bind(Messages.translate, brief(Labels.text(item, language))),
					() -> Labels.set(item.getLabels(), language, text.strip()));
		}
	}

	/**
	 * Deletes items with all below them, and the links from and to them, which say nothing without them.
	 *
	 * @param items
	 *            what to delete
	 */
	public void delete(Collection<ListItem> items) {
		List<ListItem> going = Items.topmost(items);
		Set<Identified> all = new LinkedHashSet<>(going);
		for (ListItem item : going) {
			addLinks(item, all);
			Items.visit(item, below -> addLinks(below, all));
		}
		if (!all.isEmpty()) {
			session.execute(NLS.bind(Messages.delete, names(going)), () -> new Deletion(session, all).run());
		}
	}

	private void addLinks(ListItem item, Set<Identified> all) {
		for (Identified from : session.references().referrers(item)) {
			if (from instanceof Alignment) {
				all.add(from);
			}
		}
	}

	private static String names(List<ListItem> items) {
		String first = brief(String.valueOf(items.get(0).getText()));
		return items.size() == 1 ? first : NLS.bind(Messages.several, first, Integer.toString(items.size() - 1));
	}

	private static String brief(String text) {
		String line = text.replaceAll("\\s*\\R\\s*", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return line.length() <= SHORT ? line : line.substring(0, SHORT - 1) + '\u2026';
	}
}
