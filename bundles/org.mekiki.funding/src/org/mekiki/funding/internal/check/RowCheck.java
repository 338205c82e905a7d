package org.mekiki.funding.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.mekiki.core.api.check.Check;
import org.mekiki.core.api.check.CheckContext;
import org.mekiki.core.api.check.Fix;
import org.mekiki.core.api.text.Texts;
import org.mekiki.funding.api.PayeeDirectory;
import org.mekiki.model.Citation;
import org.mekiki.model.Dataset;
import org.mekiki.model.Source;
import org.mekiki.model.validation.Severity;

/** Reports what is wrong in rows of some kinds: data set, row, line and cell. */
abstract class RowCheck implements Check {

	/** More than that nobody works through one by one; the analysis of quality lists all. */
	private static final int MOST = 200;

	private final Set<FindingKind> kinds;

	RowCheck(FindingKind... kinds) {
		this.kinds = Set.copyOf(Arrays.asList(kinds));
	}

	@Override
	public final void run(CheckContext context) throws Exception {
		if (context.model().getDatasets().isEmpty()) {
			return;
		}
		Texts texts = Texts.of(RowCheck.class, context.locale());
		OpenFindings open = new OpenFindings(context.model());
		List<RowFinding> findings = ReviewAudit.of(context.model(), context.rows(), context.progress()::check).stream()
				.filter(finding -> kinds.contains(finding.kind()) && open.isOpen(finding)).toList();
		for (RowFinding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
			report(context, texts, finding);
		}
		if (findings.size() > MOST) {
			RowFinding last = findings.getLast();
			context.issue(Severity.INFO, dataset(context, last), null,
					texts.get("more", Integer.valueOf(findings.size() - MOST), texts.get("kind." + last.kind().id()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static void report(CheckContext context, Texts texts, RowFinding finding) {
		Dataset dataset = dataset(context, finding);
		String message = message(texts, finding);
		if (finding.row() > 0) {
			message = texts.get("at", message, file(dataset), String.valueOf(finding.line()), finding.cell(), //$NON-NLS-1$
					String.valueOf(finding.row()));
		}
		context.issue(finding.kind().severity(), dataset, null, message, fixes(texts, finding, dataset));
	}

	/** What is wrong, in a sentence. */
	static String message(Texts texts, RowFinding finding) {
		return texts.get(finding.kind().id(), finding.values().toArray());
	}

	private static Dataset dataset(CheckContext context, RowFinding finding) {
		return context.model().getDatasets().stream().filter(dataset -> dataset.getId().equals(finding.dataset())).findFirst()
				.orElseThrow();
	}

	private static String file(Dataset dataset) {
		return dataset.getCitations().stream().map(Citation::getSource).filter(java.util.Objects::nonNull).map(Source::getFileName)
				.findFirst().orElse(""); //$NON-NLS-1$
	}

	private static Fix[] fixes(Texts texts, RowFinding finding, Dataset dataset) {
		List<Fix> fixes = new ArrayList<>();
		if (!finding.keys().isEmpty()) {
			fixes.add(new Fix(texts.get("merge", finding.values().getLast()), live -> PayeeDirectory.merge(live.model(), //$NON-NLS-1$
					finding.keys().getFirst(), finding.values().getLast(), finding.keys())));
		}
		for (String because : List.of("because.source", "because.known")) { //$NON-NLS-1$ //$NON-NLS-2$
			String reason = texts.get(because);
			fixes.add(new Fix(texts.get("accept", reason), //$NON-NLS-1$
					live -> live.live(dataset).ifPresent(found -> Accepted.accept(found, finding, reason))));
		}
		return fixes.toArray(Fix[]::new);
	}
}
