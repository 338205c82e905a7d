package org.mekiki.curriculum.internal.imports;

import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.exchange.Place;
import org.mekiki.curriculum.api.item.UnitItems;
import org.mekiki.curriculum.internal.imports.qti.ForeignItem;
import org.mekiki.model.learning.Activity;
import org.mekiki.model.learning.ActivityKind;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.model.learning.Unit;

/** A unit that is put together from what a package shows in its place. */
final class UnitDraft {

	private final Unit unit;
	private final DraftObjects objects;
	private final ItemsWriter items;
	private final List<String> parts = new ArrayList<>();
	private String draw = ""; //$NON-NLS-1$

	UnitDraft(Unit unit, DraftObjects objects, ItemsWriter items) {
		this.unit = unit;
		this.objects = objects;
		this.items = items;
	}

	Unit unit() {
		return unit;
	}

	/** Adds a page; a second one has its own heading. */
	void page(String title, String markdown) {
		if (!markdown.isBlank()) {
			parts.add(parts.isEmpty() || title.isBlank() ? markdown : "## " + title.replaceAll("\\s+", " ") + "\n\n" + markdown); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	void questions(List<ForeignItem> read, String draws) {
		items.add(unit, read).forEach(text -> page("", text)); //$NON-NLS-1$
		draw = draws.isEmpty() ? draw : draw.isEmpty() ? draws : draw + ", " + draws; //$NON-NLS-1$
	}

	void activity(String key, ActivityKind kind, String title, String instructions, Place place) {
		Activity activity = objects.object(LearningPackage.Literals.ACTIVITY, key, unit.getActivities(), place);
		activity.setKind(kind);
		activity.setInstructions(instructions.isBlank() ? null : instructions);
		objects.label(activity, title);
	}

	/** Writes what was added. */
	void finish() {
		String content = String.join("\n\n", parts); //$NON-NLS-1$
		unit.setContent(content.isEmpty() ? null : content);
		DraftObjects.property(unit, UnitItems.DRAW, draw);
	}
}
