package org.mekiki.workbench.internal.overview;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Severity;
import org.mekiki.store.Revision;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementEditors;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.analyses.Catalogue;
import org.mekiki.workbench.internal.analyses.CatalogueEntry;
import org.mekiki.workbench.internal.explorer.ExplorerView;
import org.mekiki.workbench.internal.parameters.LastValues;
import org.mekiki.workbench.internal.results.ResultEditors;
import org.mekiki.workbench.internal.session.BaseNames;
import org.mekiki.workbench.internal.theme.FlowGrid;
import org.mekiki.workbench.internal.theme.PageFonts;
import org.mekiki.workbench.internal.theme.Themes;

/** The controls of the overview: one sentence, tiles of what there is, and three columns of what to look at. */
final class OverviewPage {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"); //$NON-NLS-1$
	/** Least width of a card, and the gap between cards. */
	private static final int CARD = 170;
	private static final int GAP = 10;
	private static final int LINES = 6;
	/** More technology lists than this are found in the explorer. */
	private static final int DOORS = 2 * LINES;

	private final Composite body;
	private final EditingSession session;
	private final NumberFormat numbers = NumberFormat.getIntegerInstance(DataLanguage.interfaceLocale());
	private Runnable fit = () -> {
		// nobody has asked yet
	};
	private List<Revision> revisions = List.of();
	private long lastVisit;

	OverviewPage(Composite parent, EditingSession session) {
		this.session = session;
		body = new Composite(parent, SWT.NONE);
		Themes.markPage(body);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(28, 22).spacing(0, 18).create());
	}

	Composite control() {
		return body;
	}

	void onLayout(Runnable action) {
		fit = action;
	}

	/** What {@link #show()} tells of the past from now on. */
	void setRevisions(List<Revision> list, long since) {
		revisions = list;
		lastVisit = since;
	}

	/** Shows the base as it is now. */
	void show() {
		body.setRedraw(false);
		try {
			for (Control child : body.getChildren()) {
				child.dispose();
			}
			body.setBackground(ThemeColors.PAGE.get());
			List<BaseCounts.Count> counts = BaseCounts.of(session);
			List<Problem> problems = session.problems().all();
			head(counts, problems);
			cards(counts);
			Composite columns = plain(body);
			columns.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(28, 18).create());
			GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
			problems(column(columns, Messages.needs), problems);
			analyses(column(columns, Messages.analyses));
			changes(column(columns, lastVisit == 0 ? Messages.changes : Messages.changesSince));
			doors(column(columns, Messages.doors));
			body.layout(true, true);
			fit.run();
		} finally {
			body.setRedraw(true);
		}
	}

	private void head(List<BaseCounts.Count> counts, List<Problem> problems) {
		Composite head = plain(body);
		head.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		text(head, BaseNames.of(session), PageFonts.title(), ThemeColors.FOREGROUND);
		String state = problems.isEmpty() ? Messages.noProblems
				: NLS.bind(Messages.someProblems, numbers.format(problems.size()));
		String sentence = counts.isEmpty() ? Messages.emptyBase
				: NLS.bind(Messages.sentence,
						new Object[] { numbers.format(counts.stream().mapToInt(BaseCounts.Count::count).sum()),
								numbers.format(counts.size()),
								numbers.format(session.knowledgeBase().revision()), state });
		text(head, sentence, null, ThemeColors.MUTED);
	}

	private void cards(List<BaseCounts.Count> counts) {
		Composite cards = plain(body);
		cards.setLayout(new FlowGrid(CARD, GAP, 0));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cards);
		BaseCounts.byPart(counts).forEach(part -> new PartCard(cards, part, OverviewPage::reveal));
	}

	private Composite column(Composite parent, String title) {
		Composite column = plain(parent);
		column.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 5).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
		text(column, title, PageFonts.heading(), ThemeColors.FOREGROUND);
		Label line = new Label(column, SWT.NONE);
		line.setBackground(ThemeColors.LINE.get());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
		return column;
	}

	private void doors(Composite column) {
		int shown = 0;
		for (Element element : session.model().getTaxonomies()) {
			link(column, element);
			shown++;
		}
		for (Element element : session.model().getLists()) {
			if (shown++ < DOORS) {
				link(column, element);
			}
		}
		if (shown == 0) {
			text(column, Messages.noDoors, null, ThemeColors.MUTED);
		}
	}

	private void link(Composite column, Element element) {
		TextLink.create(column, Icons.of(element), ElementLabels.text(element), "", //$NON-NLS-1$
				() -> ElementEditors.open(element));
	}

	/** Those that were run last. */
	private void analyses(Composite column) {
		List<CatalogueEntry> last = LastValues.latest(session).stream().map(Catalogue::find)
				.filter(entry -> entry != null && entry.isReady()).limit(LINES).toList();
		for (CatalogueEntry entry : last) {
			TextLink.create(column, Icons.get("analysis"), entry.label(), "", //$NON-NLS-1$ //$NON-NLS-2$
					() -> ResultEditors.open(entry.contribution().id()));
		}
		if (last.isEmpty()) {
			text(column, Messages.noAnalyses, null, ThemeColors.MUTED);
		}
	}

	private void changes(Composite column) {
		int shown = 0;
		for (Revision revision : revisions) {
			boolean fresh = revision.number() > lastVisit;
			if (lastVisit != 0 && !fresh) {
				continue;
			}
			String message = revision.message().isBlank() ? NLS.bind(Messages.revision, revision.number() + "") //$NON-NLS-1$
					: revision.message();
			String detail = NLS.bind(Messages.revisionDetail,
					new Object[] { TIME.format(revision.time().atZone(ZoneId.systemDefault())), revision.author(),
							numbers.format(revision.objects()) });
			text(column, message, null, ThemeColors.FOREGROUND);
			text(column, detail, null, ThemeColors.MUTED);
			shown++;
		}
		if (shown == 0) {
			text(column, Messages.noChanges, null, ThemeColors.MUTED);
		}
	}

	private void problems(Composite column, List<Problem> problems) {
		for (Problem problem : problems.subList(0, Math.min(LINES, problems.size()))) {
			String icon = problem.severity() == Severity.ERROR ? "error" //$NON-NLS-1$
					: problem.severity() == Severity.WARNING ? "warning" : "info"; //$NON-NLS-1$ //$NON-NLS-2$
			TextLink.create(column, Icons.get(icon), problem.message(), ElementLabels.brief(problem.object()), () -> {
				if (problem.object() instanceof Element element) {
					ElementEditors.open(element);
					reveal(element);
				}
			});
		}
		if (problems.isEmpty()) {
			text(column, Messages.nothingNeeded, null, ThemeColors.MUTED);
		} else if (problems.size() > LINES) {
			text(column, NLS.bind(Messages.moreProblems, numbers.format(problems.size() - LINES)), null,
					ThemeColors.MUTED);
		}
	}

	private static void reveal(Element element) {
		ExplorerView.reveal(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), element);
	}

	private static Composite plain(Composite parent) {
		Composite composite = new Composite(parent, SWT.NONE);
		composite.setBackground(ThemeColors.PAGE.get());
		return composite;
	}

	private static void text(Composite parent, String text, Font font, ThemeColors color) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setBackground(ThemeColors.PAGE.get());
		Themes.color(label, color);
		if (font != null) {
			label.setFont(font);
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
	}
}
