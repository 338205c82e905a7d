package org.mekiki.report.api;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.Fault;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.result.Chart;
import org.mekiki.core.api.result.Findings;
import org.mekiki.core.api.result.Result;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.Table;
import org.mekiki.core.api.result.TextSection;
import org.mekiki.core.api.text.Texts;
import org.mekiki.model.text.Labels;
import org.mekiki.report.internal.content.ReportTexts;
import org.mekiki.report.internal.run.TurnedSections;

/**
 * Makes reports: runs the analyses of a description in each of its languages. An analysis that fails leaves a message in
 * its place; the rest of the report is made. Not for the thread that shows windows.
 *
 * @since 0.1
 */
public final class ReportRunner {

	private final ModelAccess access;
	private final SavedState state;

	/**
	 * Prepares reports on a model.
	 *
	 * @param access
	 *            lends the model
	 * @param state
	 *            what was saved last; null if the model is in no base, or was changed since
	 */
	public ReportRunner(ModelAccess access, SavedState state) {
		this.access = Objects.requireNonNull(access);
		this.state = state;
	}

	/**
	 * Makes a report.
	 *
	 * @param description
	 *            what it contains
	 * @param languages
	 *            languages to make it in; empty for those of the description
	 * @param monitor
	 *            takes progress; may be null
	 * @return the report; see {@link Report#problems()} for what could not be shown
	 * @throws OperationCanceledException
	 *             if the monitor was cancelled
	 */
	public Report run(ReportDescription description, List<Locale> languages, IProgressMonitor monitor) {
		List<Locale> wanted = languages.isEmpty() ? description.languages() : List.copyOf(languages);
		SubMonitor progress = SubMonitor.convert(monitor, wanted.size() * Math.max(1, description.items().size()));
		Making making = new Making(progress);
		List<Edition> editions = new ArrayList<>();
		for (Locale locale : wanted) {
			editions.add(making.edition(description, locale));
		}
		String handling;
		try (ModelLease lease = access.lease(monitor)) {
			handling = Markings.of(lease, making.results);
		}
		return new Report(editions, handling, List.copyOf(making.problems));
	}

	/**
	 * What a result was made from, in words: the base and its state.
	 *
	 * @param access
	 *            lends the model
	 * @param state
	 *            what was saved last; may be null
	 * @param locale
	 *            language of the words
	 * @return one line
	 */
	public static String origin(ModelAccess access, SavedState state, Locale locale) {
		Texts texts = ReportTexts.of(locale);
		String name;
		try (ModelLease lease = access.lease(null)) {
			name = Labels.text(lease.model(), locale.getLanguage());
		}
		return state == null ? texts.get("origin", name) : texts.get("origin.state", name, Long.toString(state.revision()), //$NON-NLS-1$ //$NON-NLS-2$
				DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC).format(state.time())); //$NON-NLS-1$
	}

	/** One run. */
	private final class Making {

		private final List<Result> results = new ArrayList<>();
		private final Set<String> problems = new LinkedHashSet<>();
		private final SubMonitor progress;
		private final TurnedSections turned;

		Making(SubMonitor progress) {
			this.progress = progress;
			turned = new TurnedSections(fault -> problems.add(describe(fault)), progress);
		}

		Edition edition(ReportDescription description, Locale locale) {
			List<Part> parts = new ArrayList<>();
			for (ReportItem item : description.items()) {
				switch (item) {
				case ReportItem.Words words -> parts.add(new Part.Words(words.text().in(locale)));
				case ReportItem.NewPage next -> parts.add(new Part.PageBreak());
				case ReportItem.AnalysisRequest request -> parts.add(answer(request, locale));
				}
				progress.worked(1);
			}
			return new Edition(locale, description.title().in(locale), description.text().in(locale),
					origin(access, state, locale), parts);
		}

		private Part answer(ReportItem.AnalysisRequest request, Locale locale) {
			String title = request.title().in(locale);
			try {
				AnalysisDescriptor analysis = AnalysisDescriptor.find(request.analysis());
				if (title.isEmpty()) {
					title = analysis.label();
				}
				AnalysisRun run = new AnalysisRunner(access, locale, locale.getLanguage()).run(analysis, request.parameters(),
						progress.newChild(0));
				return answer(request, run.result(), locale);
			} catch (FaultException failure) {
				return failure(request, title, describe(failure.fault()));
			} catch (AnalysisException | ArgumentsException refused) {
				return failure(request, title, refused.getMessage());
			}
		}

		private Part answer(ReportItem.AnalysisRequest request, Result result, Locale locale) {
			results.add(result);
			List<Section> shown = new ArrayList<>();
			for (int i = 0; i < result.sections().size(); i++) {
				Section section = result.sections().get(i);
				if (isWanted(request.sections(), i + 1, section)) {
					shown.addAll(turned.turn(request.analysis(), section, progress));
				}
			}
			String title = request.title().isEmpty() ? result.title() : request.title().in(locale);
			return new Part.Answer(title, result.summary(), shown);
		}

		private Part failure(ReportItem.AnalysisRequest request, String title, String message) {
			String name = title.isEmpty() ? request.analysis() : title;
			problems.add(name.equals(request.analysis()) ? message : name + ": " + message); //$NON-NLS-1$
			return new Part.Failure(name, message);
		}
	}

	private static boolean isWanted(List<String> wanted, int number, Section section) {
		String kind = switch (section) {
		case Table table -> "table"; //$NON-NLS-1$
		case Chart chart -> "chart"; //$NON-NLS-1$
		case TextSection words -> "text"; //$NON-NLS-1$
		case Findings findings -> "findings"; //$NON-NLS-1$
		};
		return wanted.isEmpty() || wanted.contains(kind) || wanted.contains(Integer.toString(number));
	}

	private static String describe(Fault fault) {
		return fault.label() + " (" + fault.id() + ", " + fault.contributor() + "): " + fault.message(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
