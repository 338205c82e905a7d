package org.mekiki.curriculum.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mekiki.curriculum.api.player.RunTerms;
import org.mekiki.curriculum.internal.imports.files.XmlPart;
import org.mekiki.model.learning.Unit;

/**
 * What a package of SCORM asks of whoever plays it: scores to pass, times, what comes before what. Followed are the scores, the
 * prerequisites that name units, and the order of an outline that can be gone through from page to page only. Other rules of
 * sequencing are told, and not followed.
 */
final class RunRules {

	/** Names of rules of SCORM 2004 that nothing here follows. */
	private static final String[] OTHERS = { "preconditionrule", "postconditionrule", "exitconditionrule", "rolluprule", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"randomizationcontrols", "constrainedchoiceconsiderations", "mapinfo" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String FALSE = "false"; //$NON-NLS-1$

	private final Manifest manifest;
	private final ImportReport report;
	private final Map<String, List<Unit>> units = new HashMap<>();

	RunRules(Manifest manifest, ImportReport report) {
		this.manifest = manifest;
		this.report = report;
	}

	/** A unit is made of a line of the outline. */
	void made(ManifestItem line, Unit unit) {
		XmlPart part = manifest.part(line);
		if (part == null) {
			return;
		}
		// a folder stands for all units below it
		for (XmlPart around = part; around != null && around.name().equals("item"); around = around.around()) { //$NON-NLS-1$
			units.computeIfAbsent(around.get("identifier"), id -> new ArrayList<>()).add(unit); //$NON-NLS-1$
		}
		unit.getPrerequisites().clear();
		DraftObjects.property(unit, RunTerms.ITEM, part.get("identifier")); //$NON-NLS-1$
		XmlPart sequencing = sequencing(part);
		String passing = text(part, "masteryscore"); //$NON-NLS-1$
		DraftObjects.property(unit, RunTerms.PASSING, passing.isEmpty() ? measure(sequencing) : passing);
		DraftObjects.property(unit, RunTerms.COMPLETION, threshold(part));
		DraftObjects.property(unit, RunTerms.DATA, text(part, "datafromlms")); //$NON-NLS-1$
		String limit = text(part, "maxtimeallowed"); //$NON-NLS-1$
		XmlPart conditions = sequencing == null ? null : sequencing.any("limitconditions"); //$NON-NLS-1$
		DraftObjects.property(unit, RunTerms.LIMIT,
				limit.isEmpty() && conditions != null ? conditions.get("attemptabsolutedurationlimit") : limit); //$NON-NLS-1$
		DraftObjects.property(unit, RunTerms.ACTION, text(part, "timelimitaction")); //$NON-NLS-1$
	}

	/** All units are made: what comes before what, and what is not followed. */
	void finish() {
		manifest.parts().forEach(this::prerequisites);
		manifest.parts().forEach(this::tell);
		manifest.outlines().forEach(this::tell);
		manifest.outlines().forEach(this::ordered);
		manifest.parts().forEach(this::ordered);
	}

	/** SCORM 1.2: identifiers with {@code &} between them; its other signs are rare. */
	private void prerequisites(XmlPart part) {
		String script = text(part, "prerequisites"); //$NON-NLS-1$
		List<Unit> after = units.get(part.get("identifier")); //$NON-NLS-1$
		if (script.isEmpty() || after == null) {
			return;
		}
		List<Unit> before = new ArrayList<>();
		for (String id : script.split("&")) { //$NON-NLS-1$
			List<Unit> named = units.get(id.strip());
			if (named == null || after.stream().anyMatch(named::contains)) {
				report.add(manifest.path(), part.line(), "run.prerequisites", script); //$NON-NLS-1$
				return;
			}
			before.addAll(named);
		}
		after.forEach(unit -> unit.getPrerequisites().addAll(before));
	}

	/** SCORM 2004: without choice there is one way through what is below. */
	private void ordered(XmlPart part) {
		XmlPart sequencing = sequencing(part);
		XmlPart mode = sequencing == null ? null : sequencing.part("controlmode"); //$NON-NLS-1$
		if (mode == null || !mode.get("choice").equals(FALSE) || !mode.get("flow").equals("true")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return;
		}
		List<Unit> before = List.of();
		for (XmlPart item : part.parts("item")) { //$NON-NLS-1$
			List<Unit> here = units.getOrDefault(item.get("identifier"), List.of()); //$NON-NLS-1$
			List<Unit> earlier = before;
			here.forEach(unit -> unit.getPrerequisites().addAll(earlier));
			before = here.isEmpty() ? before : here;
		}
	}

	private void tell(XmlPart part) {
		XmlPart sequencing = sequencing(part);
		if (sequencing == null) {
			return;
		}
		Set<String> names = new LinkedHashSet<>();
		sequencing.all(OTHERS).forEach(rule -> names.add(rule.printedName()));
		if (sequencing.all("limitconditions").stream().anyMatch(each -> !each.get("attemptlimit").isEmpty())) { //$NON-NLS-1$ //$NON-NLS-2$
			names.add("attemptLimit"); //$NON-NLS-1$
		}
		XmlPart mode = sequencing.part("controlmode"); //$NON-NLS-1$
		if (mode != null && mode.get("forwardonly").equals("true")) { //$NON-NLS-1$ //$NON-NLS-2$
			names.add("forwardOnly"); //$NON-NLS-1$
		}
		if (!names.isEmpty()) {
			report.add(manifest.path(), sequencing.line(), "run.rules", part.textOf("title"), String.join(", ", names)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	/** What a line says of its sequencing, itself or in the collection that it refers to; null if nothing. */
	private XmlPart sequencing(XmlPart part) {
		XmlPart own = part.part("sequencing"); //$NON-NLS-1$
		if (own == null || !own.parts().isEmpty() || own.get("idref").isEmpty()) { //$NON-NLS-1$
			return own;
		}
		return manifest.sequencing(own.get("idref")); //$NON-NLS-1$
	}

	private static String measure(XmlPart sequencing) {
		XmlPart primary = sequencing == null ? null : sequencing.any("primaryobjective"); //$NON-NLS-1$
		if (primary == null || !primary.get("satisfiedbymeasure").equals("true")) { //$NON-NLS-1$ //$NON-NLS-2$
			return ""; //$NON-NLS-1$
		}
		String least = primary.textOf("minnormalizedmeasure"); //$NON-NLS-1$
		return least.isEmpty() ? "1" : least; //$NON-NLS-1$
	}

	/** The third edition writes the threshold as text, the fourth as an attribute. */
	private static String threshold(XmlPart part) {
		XmlPart threshold = part.part("completionthreshold"); //$NON-NLS-1$
		if (threshold == null) {
			return ""; //$NON-NLS-1$
		}
		if (!threshold.text().isEmpty()) {
			return threshold.text();
		}
		String least = threshold.get("minprogressmeasure"); //$NON-NLS-1$
		return !threshold.get("completedbymeasure").equals("true") ? "" : least.isEmpty() ? "1" : least; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String text(XmlPart part, String name) {
		XmlPart said = part.part(name);
		return said == null ? "" : said.text(); //$NON-NLS-1$
	}
}
