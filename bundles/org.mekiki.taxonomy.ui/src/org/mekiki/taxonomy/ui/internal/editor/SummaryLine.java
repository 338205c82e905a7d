package org.mekiki.taxonomy.ui.internal.editor;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.Slices;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.EditionComparison;
import org.mekiki.taxonomy.Hierarchy;
import org.mekiki.taxonomy.TaxonomyCounts;
import org.mekiki.taxonomy.ui.internal.tree.TechnologyRow;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.api.PartLayout;

/** One sentence that says what the taxonomy holds, of which edition, and what that edition added. */
final class SummaryLine {

	private static final int NAMED_AT_MOST = 8;

	/** Milliseconds. */
	private static final int PACE = 200;

	private final Label label;
	private final Runnable showPending = this::showPending;
	private final EditingSession session;
	private Supplier<Taxonomy> pending;
	private Job counting;

	SummaryLine(Composite parent, FormToolkit toolkit, EditingSession session) {
		this.session = session;
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

	/** A large taxonomy is counted in the background. */
	void show(Taxonomy taxonomy) {
		if (counting != null) {
			counting.cancel();
			counting = null;
		}
		if (Hierarchy.isLarge(List.of(taxonomy))) {
			counting = new CountJob(taxonomy);
			counting.schedule();
		} else {
			present(taxonomy, TaxonomyCounts.of(taxonomy),
					taxonomy.getSupersedes() == null ? null : EditionComparison.of(taxonomy));
		}
	}

	private void present(Taxonomy taxonomy, TaxonomyCounts counts, EditionComparison comparison) {
		String text = sentence(taxonomy, counts, comparison);
		if (!text.equals(label.getText())) {
			label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			label.setToolTipText(comparison == null || comparison.added().isEmpty() ? null
					: comparison.added().stream().limit(NAMED_AT_MOST).map(ElementLabels::text)
							.collect(Collectors.joining("\n"))); //$NON-NLS-1$
			PartLayout.request(label);
		}
	}

	static String sentence(Taxonomy taxonomy, TaxonomyCounts counts, EditionComparison comparison) {
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
									number(round.getValue().intValue())))
							.collect(Collectors.joining(Messages.summaryComma))));
		}
		if (counts.deprecated() > 0) {
			text.append(Messages.summarySemicolon).append(NLS.bind(Messages.summaryDeprecated, number(counts.deprecated())));
		}
		return text.toString();
	}

	/** A comparison table has areas only, a small taxonomy no groups: what there is none of is not counted. */
	private static String counts(TaxonomyCounts counts) {
		if (counts.technologies() + counts.groups() + counts.domains() == 0) {
			return Messages.summaryEmpty;
		}
		if (counts.technologies() == 0 && counts.groups() > 0) {
			return NLS.bind(Messages.summaryGroups, number(counts.groups()), number(counts.domains()));
		}
		return counts.groups() == 0 ? NLS.bind(Messages.summaryCounts, number(counts.technologies()), number(counts.domains()))
				: NLS.bind(Messages.summaryCountsGroups,
						new Object[] { number(counts.technologies()), number(counts.domains()), number(counts.groups()) });
	}

	private static String technologies(List<Technology> all) {
		return number(all.stream().filter(each -> each.getChildren().isEmpty()).count());
	}

	/** A number as the user writes it. */
	static String number(long number) {
		return NumberFormat.getIntegerInstance(DataLanguage.interfaceLocale()).format(number);
	}

	/** The date tells editions apart better than their names, which repeat the title. */
	private static String edition(Taxonomy taxonomy) {
		if (taxonomy.getDate() != null) {
			return taxonomy.getDate();
		}
		return taxonomy.getEdition() == null ? "" : taxonomy.getEdition(); //$NON-NLS-1$
	}

	/** Counts what is in a taxonomy that is too large to be counted at once. */
	private final class CountJob extends Job {

		private final Taxonomy taxonomy;

		CountJob(Taxonomy taxonomy) {
			super(Messages.summaryCounting);
			this.taxonomy = taxonomy;
			setSystem(true);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == JobFamilies.VIEW;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			SubMonitor progress = SubMonitor.convert(monitor, 2);
			Slices slices = session.slices();
			TaxonomyCounts counts = TaxonomyCounts.of(taxonomy, slices, progress.split(1));
			boolean compared = slices.call(() -> Boolean.valueOf(taxonomy.getSupersedes() != null)).booleanValue();
			EditionComparison comparison = compared ? EditionComparison.of(taxonomy, slices, progress.split(1)) : null;
			slices.call(() -> {
				if (counting == this && !label.isDisposed()) {
					counting = null;
					present(taxonomy, counts, comparison);
				}
				return null;
			});
			return Status.OK_STATUS;
		}
	}
}
