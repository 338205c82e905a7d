package org.mekiki.lists.align;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.revision.Basis;
import org.mekiki.lists.revision.Change;
import org.mekiki.lists.revision.Entry;
import org.mekiki.lists.revision.Match;
import org.mekiki.lists.revision.Revision;
import org.mekiki.model.Element;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.MappingRelation;

/** Says for each link of the earlier edition what becomes of it; nothing has happened yet. */
final class CarryPlan {

	private static final List<Locale> LOCALES = List.of(Locale.JAPANESE, Locale.ENGLISH);
	private static final int DIGITS = 2;

	/** Which end of the links was revised. */
	enum End {
		SOURCE, TARGET
	}

	/** One link and its outcome; of a lost one there is no new link. */
	record Step(Alignment old, Carry outcome, Element end, Proposal proposal, Map<String, String> reasons) {
	}

	private final Revision revision;
	private final End end;
	private final Function<String, Element> elements;

	CarryPlan(Revision revision, End end, Function<String, Element> elements) {
		this.revision = revision;
		this.end = end;
		this.elements = elements;
	}

	List<Step> of(List<Alignment> alignments) {
		List<Step> steps = new ArrayList<>();
		for (Alignment alignment : alignments) {
			Element ours = end == End.SOURCE ? alignment.getSource() : alignment.getTarget();
			if (ours != null && revision.before().find(ours.getId()) != null) {
				steps.addAll(of(alignment, revision.before().find(ours.getId())));
			}
		}
		return steps;
	}

	private List<Step> of(Alignment old, Entry entry) {
		List<Change> changes = revision.changesOf(entry.id());
		Match match = revision.successor(entry.id());
		if (match != null) {
			return List.of(step(old, match.after(), changes, match.basis(), match.likeness(), old.getRelation()));
		}
		Change change = changes.isEmpty() ? null : changes.get(0);
		if (change == null || change.after().isEmpty()) {
			return List.of(new Step(old, Carry.LOST, null, null, reasons(old, "lost", entry, null, Basis.NO_COUNTERPART))); //$NON-NLS-1$
		}
		boolean split = change.kind() == Change.Kind.SPLIT;
		return change.after().stream().map(after -> step(old, after, changes, change.basis(), split ? 0.5 : 1,
				split ? narrowed(old.getRelation()) : widened(old.getRelation()))).toList();
	}

	private Step step(Alignment old, Entry after, List<Change> changes, Basis basis, double likeness,
			MappingRelation relation) {
		// Another number is no reason to doubt a link.
		boolean kept = changes.stream().allMatch(change -> change.kind() == Change.Kind.RENUMBERED);
		Carry outcome = kept ? Carry.KEPT : Carry.CHANGED;
		Element target = elements.apply(after.id());
		Map<String, String> reasons = kept ? reasons(old, "kept", after, null, basis) //$NON-NLS-1$
				: reasons(old, "changed", entryOf(old), changes, basis); //$NON-NLS-1$
		BigDecimal confidence = old.getConfidence() == null ? BigDecimal.ONE : old.getConfidence();
		confidence = confidence.multiply(BigDecimal.valueOf(likeness)).setScale(DIGITS, RoundingMode.HALF_UP);
		Element source = end == End.SOURCE ? target : old.getSource();
		Element other = end == End.SOURCE ? old.getTarget() : target;
		return new Step(old, outcome, target,
				new Proposal(source, other, relation == null ? MappingRelation.RELATED : relation, confidence,
						Method.CARRY_OVER.word(), reasons),
				reasons);
	}

	private Entry entryOf(Alignment old) {
		return revision.before().find((end == End.SOURCE ? old.getSource() : old.getTarget()).getId());
	}

	/** A part of what was split: if the source is the part, the target is broader than it; the other way round narrower. */
	private MappingRelation narrowed(MappingRelation relation) {
		if (relation == MappingRelation.EXACT || relation == MappingRelation.CLOSE) {
			return end == End.SOURCE ? MappingRelation.BROAD : MappingRelation.NARROW;
		}
		// A part of something broader may lie beside the other end altogether.
		boolean unsure = relation == (end == End.SOURCE ? MappingRelation.NARROW : MappingRelation.BROAD);
		return unsure ? MappingRelation.RELATED : relation;
	}

	/** What was merged is a part of the whole that takes its place. */
	private MappingRelation widened(MappingRelation relation) {
		if (relation == MappingRelation.EXACT || relation == MappingRelation.CLOSE) {
			return end == End.SOURCE ? MappingRelation.NARROW : MappingRelation.BROAD;
		}
		boolean unsure = relation == (end == End.SOURCE ? MappingRelation.BROAD : MappingRelation.NARROW);
		return unsure ? MappingRelation.RELATED : relation;
	}

	private static Map<String, String> reasons(Alignment old, String key, Entry entry, List<Change> changes, Basis basis) {
		Map<String, String> reasons = new LinkedHashMap<>();
		for (Locale locale : LOCALES) {
			Texts texts = Texts.of(CarryPlan.class, locale);
			String what = changes == null ? "" //$NON-NLS-1$
					: String.join(texts.get("carry.and"), changes.stream().map(change -> describe(change, texts)).toList()); //$NON-NLS-1$
			String before = Reasons.text(old, locale.getLanguage());
			String text = texts.get("carry.reason." + key, entry.name(), Change.text(basis, locale), what); //$NON-NLS-1$
			reasons.put(locale.getLanguage(), before.isEmpty() ? text : texts.get("carry.withReason", text, before)); //$NON-NLS-1$
		}
		return reasons;
	}

	private static String describe(Change change, Texts texts) {
		String kind = Change.text(change.kind(), texts.locale());
		if (change.from().isEmpty() && change.to().isEmpty()) {
			return texts.get("carry.change.into", kind, //$NON-NLS-1$
					String.join(" / ", change.after().stream().map(Entry::name).toList())); //$NON-NLS-1$
		}
		return texts.get("carry.change.fromTo", kind, change.from(), change.to()); //$NON-NLS-1$
	}
}
