package org.mekiki.curriculum.ui.internal.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.mekiki.curriculum.api.learning.Progress;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.api.outline.Properties;
import org.mekiki.curriculum.api.player.PackagePlayer;
import org.mekiki.curriculum.api.player.RunState;
import org.mekiki.curriculum.api.player.RunTerms;
import org.mekiki.curriculum.api.player.RunUnit;
import org.mekiki.curriculum.ui.internal.reading.LargeType;
import org.mekiki.model.learning.Unit;
import org.mekiki.store.RowSource;
import org.mekiki.workbench.api.ThemeColors;

/**
 * A unit that a package shows: in the browser of the platform where there is one, else in the browser of the desktop. What
 * the package says about it is recorded, and it goes on where it was left.
 */
public final class PackagePage implements StepPage {

	/** System property: {@code true} plays packages in the browser of the desktop although the platform has one. */
	public static final String OUTSIDE = "org.mekiki.curriculum.ui.outside"; //$NON-NLS-1$

	private static final int MARGIN = 28;
	private static final String CHOICE = "choice:"; //$NON-NLS-1$
	private static final Set<String> OVER = Set.of("exitAll", "suspendAll", "abandonAll"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final StepHost host;
	private final Step step;
	private final Composite stack;
	private final Composite words;
	private final Label status;
	private final Button open;
	private final RunRecorder recorder;
	private PackagePlayer player;
	private Browser browser;

	PackagePage(Composite parent, StepHost host, Step step, RunUnit unit, RowSource rows) {
		this.host = host;
		this.step = step;
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		ThemeColors.markPage(stack);
		words = new Composite(stack, SWT.NONE);
		ThemeColors.markPage(words);
		words.setLayout(GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 14).create());
		Label title = new Label(words, SWT.WRAP);
		title.setFont(LargeType.heading());
		title.setText(PageTexts.name(step.unit()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		status = new Label(words, SWT.WRAP);
		status.setText(Messages.preparingPackage);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
		String asked = asked(unit.terms());
		if (!asked.isEmpty()) {
			Label terms = new Label(words, SWT.WRAP);
			terms.setText(asked);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(terms);
		}
		open = new Button(words, SWT.PUSH);
		open.setText(Messages.openInBrowser);
		open.setVisible(false);
		open.addListener(SWT.Selection, event -> Program.launch(player.address().toString()));
		front(words);
		RunState before = host.walk().lastSaid(step).filter(said -> said.edition() == unit.edition()).orElse(RunState.none(unit.edition()));
		recorder = new RunRecorder(host, step, before, this::tell, this::request);
		List<Unit> missing = missing();
		if (!missing.isEmpty()) {
			first(missing);
			return;
		}
		PackageJob job = new PackageJob(rows, unit, PageTexts.name(step.unit()), before, recorder::hear, this::play, this::failed);
		stack.addDisposeListener(event -> {
			recorder.leave();
			job.cancel();
			if (player != null) {
				PackageJob.closeLater(player);
			}
		});
		job.schedule();
	}

	/** Units that the package wants finished first. */
	private List<Unit> missing() {
		Progress progress = host.walk().progress();
		return progress == null ? List.of()
				: step.unit().getPrerequisites().stream().filter(unit -> progress.units().contains(unit) && !progress.isFinished(unit)).toList();
	}

	/** Says what comes first, and leads there. */
	private void first(List<Unit> missing) {
		status.setText(Messages.comesFirst);
		for (Unit unit : missing) {
			Link link = new Link(words, SWT.WRAP);
			link.setText("<a>" + PageTexts.name(unit).replace("&", "&&") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			link.addListener(SWT.Selection, event -> host.walk().find(unit.getId()).ifPresent(host::go));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
		}
		words.layout();
	}

	/** A package that has ended may ask for another unit, or for the end. */
	private void request(String wanted) {
		Optional<Step> to = switch (wanted) {
		case "continue" -> host.walk().beside(step, 1); //$NON-NLS-1$
		case "previous" -> host.walk().beside(step, -1); //$NON-NLS-1$
		default -> wanted.startsWith(CHOICE) ? RunTerms.played(step.unit()).stream()
				.filter(unit -> wanted.substring(CHOICE.length()).equals(Properties.get(unit, RunTerms.ITEM))).findFirst()
				.flatMap(unit -> host.walk().find(unit.getId())) : Optional.empty();
		};
		to.ifPresent(host::go);
		if (OVER.contains(wanted)) {
			host.home();
		}
	}

	private void front(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout(true, true);
	}

	private void play(PackagePlayer opened) {
		if (stack.isDisposed()) {
			PackageJob.closeLater(opened);
			return;
		}
		player = opened;
		if (!Boolean.getBoolean(OUTSIDE)) {
			try {
				browser = new Browser(stack, SWT.NONE);
			} catch (SWTError none) {
				ILog.of(PackagePage.class).info("Packages are played in the browser of the desktop: " + none.getMessage()); //$NON-NLS-1$
			}
		}
		if (browser == null) {
			open.setVisible(true);
			tell();
			return;
		}
		browser.addLocationListener(LocationListener.changingAdapter(event -> event.doit = event.location.startsWith("about:") //$NON-NLS-1$
				|| player.isOwn(event.location)));
		// no other windows
		browser.addOpenWindowListener(event -> event.required = true);
		browser.addListener(SWT.MenuDetect, event -> event.doit = false);
		browser.setUrl(player.address().toString());
		front(browser);
	}

	private void failed() {
		if (!stack.isDisposed()) {
			status.setText(Messages.noPackage);
			words.layout();
		}
	}

	/** Says what was recorded, where the package itself is in another window. */
	private void tell() {
		if (stack.isDisposed()) {
			return;
		}
		RunState state = recorder.state();
		status.setText(state.values().isEmpty() ? Messages.playOutside
				: NLS.bind(Messages.playedOutside, host.walk().isDone(step) ? Messages.packageDone : Messages.packageOpen,
						state.score() == null ? "\u2013" : state.score().toPlainString())); //$NON-NLS-1$
		words.layout();
		host.changed();
	}

	/** What the package asks for: a score to pass, a longest time. Empty if nothing. */
	private static String asked(RunTerms terms) {
		List<String> asked = new ArrayList<>();
		if (terms.passingScore() != null) {
			asked.add(NLS.bind(Messages.passesFrom, terms.passingScore().toPlainString()));
		}
		if (!terms.limit().isEmpty()) {
			asked.add(NLS.bind(Messages.timeLimit, terms.limit()));
		}
		return String.join("  \u00b7  ", asked); //$NON-NLS-1$
	}

	/**
	 * What is played.
	 *
	 * @return null until it is ready
	 */
	public PackagePlayer player() {
		return player;
	}

	@Override
	public Control control() {
		return stack;
	}

	@Override
	public String primary() {
		return Messages.goOn;
	}

	@Override
	public boolean proceed() {
		// a package says itself when it is done; one that never says anything is read like a page
		if (!host.walk().isDone(step) && player != null && recorder.state().values().isEmpty()) {
			host.walk().done(step, host.timing());
		}
		return true;
	}

	@Override
	public void setFocus() {
		if (browser != null) {
			browser.setFocus();
		} else {
			stack.setFocus();
		}
	}
}
