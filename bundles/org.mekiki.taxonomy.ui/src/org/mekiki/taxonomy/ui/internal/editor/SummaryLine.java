package org.mekiki.taxonomy.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.EditionComparison;
import org.mekiki.taxonomy.TaxonomyCounts;
import org.mekiki.taxonomy.ui.internal.tree.TechnologyRow;
import org.mekiki.workbench.api.ElementLabels;

/** One sentence that says what the taxonomy holds, of which edition, and what that edition added. */
final class SummaryLine {

	private static final int NAMED_AT_MOST = 8;

	/** Milliseconds. */
	private static final int PACE = 200;

	private final Label label;
	private final Runnable showPending = this::showPending;
	private Supplier<Taxonomy> pending;

	SummaryLine(Composite parent, FormToolkit toolkit) {
		Composite body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(14, 10).create());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		label = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 200;
		label.setLayoutData(data);
	}

	/** After a change: many in a row are counted once, and nobody who types waits for it. */
	void later(Supplier<Taxonomy> taxonomy) {
		pending = taxonomy;
		label.getDisplay().timerExec(PACE, showPending);
	}

	private void showPending() {
		Taxonomy taxonomy = label.isDisposed() ? null : pending.get();
		if (taxonomy != null) {
			show(taxonomy);
		}
	}

	void show(Taxonomy taxonomy) {
		EditionComparison comparison = taxonomy.getSupersedes() == null ? null : EditionComparison.of(taxonomy);
		String text = sentence(taxonomy, comparison);
		if (!text.equals(label.getText())) {
			label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			label.setToolTipText(comparison == null || comparison.added().isEmpty() ? null
					: comparison.added().stream().limit(NAMED_AT_MOST).map(ElementLabels::text)
							.collect(Collectors.joining("\n"))); //$NON-NLS-1$
			label.requestLayout();
		}
	}

	static String sentence(Taxonomy taxonomy, EditionComparison comparison) {
		TaxonomyCounts counts = TaxonomyCounts.of(taxonomy);
		List<String> parts = new ArrayList<>();
		parts.add(counts(counts));
		String edition = edition(taxonomy);
		if (!edition.isEmpty()) {
			parts.add(NLS.bind(Messages.summaryEdition, edition));
		}
		StringBuilder text = new StringBuilder(String.join(Messages.summaryComma, parts));
		if (comparison != null) {
			String before = edition(taxonomy.getSupersedes());
			text.append(Messages.summarySemicolon).append(NLS.bind(Messages.summaryAdded, new Object[] {
					technologies(comparison.added()), technologies(comparison.removed()), before }));
		} else if (counts.rounds().size() > 1) {
			text.append(Messages.summarySemicolon).append(NLS.bind(Messages.summaryRounds,
					counts.rounds().entrySet().stream()
							.map(round -> NLS.bind(Messages.summaryRound, TechnologyRow.round(round.getKey()),
									round.getValue()))
							.collect(Collectors.joining(Messages.summaryComma))));
		}
		if (counts.deprecated() > 0) {
			text.append(Messages.summarySemicolon).append(NLS.bind(Messages.summaryDeprecated, counts.deprecated()));
		}
		return text.toString();
	}

	/** A comparison table has areas only, a small taxonomy no groups: what there is none of is not counted. */
	private static String counts(TaxonomyCounts counts) {
		if (counts.technologies() + counts.groups() + counts.domains() == 0) {
			return Messages.summaryEmpty;
		}
		if (counts.technologies() == 0 && counts.groups() > 0) {
			return NLS.bind(Messages.summaryGroups, counts.groups(), counts.domains());
		}
		return counts.groups() == 0 ? NLS.bind(Messages.summaryCounts, counts.technologies(), counts.domains())
				: NLS.bind(Messages.summaryCountsGroups,
						new Object[] { counts.technologies(), counts.domains(), counts.groups() });
	}

	private static long technologies(List<Technology> all) {
		return all.stream().filter(each -> each.getChildren().isEmpty()).count();
	}

	/** The date tells editions apart better than their names, which repeat the title. */
	private static String edition(Taxonomy taxonomy) {
		if (taxonomy.getDate() != null) {
			return taxonomy.getDate();
		}
		return taxonomy.getEdition() == null ? "" : taxonomy.getEdition(); //$NON-NLS-1$
	}
}
