package org.mekiki.workbench.internal.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mekiki.core.api.analysis.Analysis;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.contribution.Fault;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.workbench.internal.analyses.CatalogueEntry.State;

/** All analyses, each in its slot: those that can be run, and those that cannot with the reason. */
public final class Catalogue {

	private Catalogue() {
	}

	/**
	 * Analyses under one heading.
	 *
	 * @param label
	 *            the heading
	 * @param entries
	 *            sorted by label
	 */
	public record Category(String label, List<CatalogueEntry> entries) {
	}

	/**
	 * All analyses of the bundles that are installed now.
	 *
	 * @return sorted by label
	 */
	public static List<CatalogueEntry> entries() {
		List<CatalogueEntry> entries = new ArrayList<>();
		Contributions contributions = Contributions.platform();
		List<Contribution<Analysis>> declared = contributions.declared(ExtensionPoint.ANALYSES);
		for (Contribution<Analysis> contribution : declared) {
			entries.add(entry(contributions, contribution));
		}
		// what could not even be declared has a fault only
		for (Fault fault : contributions.faults().all()) {
			if (fault.point().equals(ExtensionPoint.ANALYSES.id())
					&& declared.stream().noneMatch(one -> isOf(fault, one))) {
				entries.add(new CatalogueEntry(null, null, fault, State.BROKEN));
			}
		}
		return entries;
	}

	private static boolean isOf(Fault fault, Contribution<Analysis> contribution) {
		return contribution.id().equals(fault.id())
				&& contribution.contributor().bundle().equals(fault.contributor().bundle());
	}

	private static CatalogueEntry entry(Contributions contributions, Contribution<Analysis> contribution) {
		if (contributions.isDisabled(contribution)) {
			return new CatalogueEntry(contribution, null, null, State.DISABLED);
		}
		if (contributions.isSafe() && !contribution.isOwn()) {
			return new CatalogueEntry(contribution, null, null, State.LEFT_OUT);
		}
		try {
			AnalysisDescriptor descriptor = AnalysisDescriptor.of(contribution);
			return new CatalogueEntry(contribution, descriptor, contributions.faults().of(contribution).orElse(null),
					State.READY);
		} catch (FaultException wrong) {
			contributions.faults().report(wrong.fault());
			return new CatalogueEntry(contribution, null, wrong.fault(), State.BROKEN);
		}
	}

	/**
	 * The entry of an analysis.
	 *
	 * @param id
	 *            its identifier
	 * @return null if there is none
	 */
	public static CatalogueEntry find(String id) {
		return entries().stream().filter(entry -> entry.contribution() != null && entry.contribution().id().equals(id))
				.findFirst().orElse(null);
	}

	/**
	 * Puts entries under their headings.
	 *
	 * @param entries
	 *            any
	 * @return sorted by heading
	 */
	public static List<Category> categories(List<CatalogueEntry> entries) {
		Map<String, List<CatalogueEntry>> byCategory = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		entries.forEach(entry -> byCategory.computeIfAbsent(entry.category(), key -> new ArrayList<>()).add(entry));
		return byCategory.entrySet().stream().map(one -> new Category(one.getKey(), one.getValue())).toList();
	}
}
