package org.mekiki.funding.ui.internal.whatif;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.funding.api.Allocation;
import org.mekiki.funding.api.ScenarioOrigin;
import org.mekiki.funding.api.Scenarios;
import org.mekiki.funding.api.WhatIf;
import org.mekiki.funding.api.WhatIfTerms;
import org.mekiki.funding.ui.internal.editor.BoardJob;
import org.mekiki.funding.ui.internal.panel.Ink;
import org.mekiki.funding.ui.internal.text.FundingIcons;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.MoneyDisplay;
import org.mekiki.workbench.api.SessionEditor;
import org.mekiki.workbench.api.ThemeColors;

/** A budget divided anew: constraints on the left, sliders in the middle, what changes on the right. */
public final class WhatIfEditor extends SessionEditor implements WhatIfDesk.Listener {

	/** Milliseconds; several edits in a row are read once. */
	private static final long PACE = 400;
	private static final int NARROW = 560;

	private final WhatIfDesk desk = new WhatIfDesk();
	private final Ink ink = new Ink();
	private final Runnable unitListener = this::unitChanged;
	private final Runnable themeListener = this::themeChanged;
	private BudgetReader reader;
	private FormToolkit toolkit;
	private Composite body;
	private WhatIfHead head;
	private WhatIfForm form;
	private WhatIfGrid grid;
	private WhatIfSide side;
	private BudgetReader.Read read;
	private ScenarioActions actions;
	private Optimising optimising;
	private Job reading;
	private Runnable again;

	@Override
	protected boolean accepts(Element element) {
		return element instanceof KnowledgeModel;
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		setPartName(Messages.title);
		setTitleImage(FundingIcons.get("whatif")); //$NON-NLS-1$
		reader = new BudgetReader(session());
		actions = new ScenarioActions(this, new ScenarioEdits(session()));
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		body = new Composite(parent, SWT.NONE);
		ThemeColors.markPage(body);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		head = new WhatIfHead(body, this);
		optimising = new Optimising(desk, head);
		SashForm columns = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
		columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		form = new WhatIfForm(columns, toolkit, this::termsChanged);
		SashForm work = new SashForm(columns, SWT.HORIZONTAL | SWT.SMOOTH);
		Composite middle = new Composite(work, SWT.NONE);
		middle.setLayout(GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).create());
		Text filter = new Text(middle, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.filter);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		grid = new WhatIfGrid(middle, desk, ink, this::placeSelected, place -> AmountDialog.open(this, place.intValue()));
		grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		filter.addListener(SWT.Modify, event -> grid.filter(filter.getText()));
		side = new WhatIfSide(work, desk, ink);
		work.setWeights(66, 34);
		columns.setWeights(25, 75);
		// where there is no room for three columns, the side goes below the sliders
		work.addListener(SWT.Resize, event -> work.setOrientation(work.getClientArea().width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL));
		desk.addListener(this);
		MoneyDisplay.addListener(unitListener);
		ThemeColors.addListener(themeListener);
		head.show(Messages.reading);
		read(null, null, 0, this::first);
	}

	/** Reads the base in the background; what is shown stays until it is there. */
	private void read(WhatIfTerms terms, String name, long delay, Consumer<BudgetReader.Read> then) {
		if (reading != null) {
			reading.cancel();
		}
		again = () -> read(terms, name, PACE, then);
		Locale locale = DataLanguage.interfaceLocale();
		String language = DataLanguage.current();
		reading = new BoardJob<>(Messages.reading, monitor -> reader.read(terms, name, locale, language, monitor), found -> {
			if (!body.isDisposed() && !session().isClosed()) {
				if (found == null || found.budget().spots().isEmpty() && terms == null) {
					head.show(Messages.empty);
				} else {
					read = found;
					again = null;
					then.accept(found);
				}
			}
		}, reason -> head.say(reason, ThemeColors.BAD));
		reading.schedule(delay);
	}

	private void first(BudgetReader.Read found) {
		desk.open(new Allocation(found.budget()), true);
	}

	/** Other terms are another question: it begins with what there is, and locks stay. */
	private void termsChanged(WhatIfTerms terms) {
		read(terms, null, 0, found -> {
			Allocation next = new Allocation(found.budget());
			WhatIf before = desk.budget();
			if (before != null && before.spots().size() == found.budget().spots().size() && before.terms().unit() == terms.unit()
					&& before.terms().scope().equals(terms.scope())) {
				desk.allocation().held().stream().forEach(place -> next.hold(place, true));
			}
			head.say("", ThemeColors.MUTED); //$NON-NLS-1$
			desk.open(next, false);
		});
	}

	/**
	 * Shows a scenario that was kept.
	 *
	 * @param name
	 *            its name
	 */
	public void openScenario(String name) {
		read(null, name, 0, found -> {
			Map<String, Scenarios.Share> shares = found.scenarios().get(name);
			if (shares == null) {
				head.say(NLS.bind(Messages.gone, name), ThemeColors.WARNING);
				first(found);
				return;
			}
			actions.name(name);
			ScenarioOrigin origin = found.origins().get(name);
			desk.open(Allocation.kept(found.budget(), found.budget().amounts(shares), origin), true);
			head.say(origin != null && !origin.question().equals(found.budget().fingerprint()) ? Messages.changedSince : "", //$NON-NLS-1$
					ThemeColors.WARNING);
		});
	}

	/**
	 * Compares with what there is, or with a scenario.
	 *
	 * @param name
	 *            name of the scenario; null for what there is
	 */
	public void compare(String name) {
		desk.compare(name, name == null ? null : read.scenarios().get(name));
	}

	private void placeSelected(int place) {
		if (place >= 0 && session().find(desk.budget().spots().get(place).recipient().id()) instanceof Element element) {
			select(List.of(element));
		}
	}

	@Override
	public void replaced() {
		form.show(desk.budget(), read.scopes());
		grid.replaced();
		side.replaced();
		head.busy(optimising.isRunning());
		changed();
	}

	@Override
	public void changed() {
		head.show(WhatIfSentence.of(desk));
		grid.redraw();
		side.changed();
	}

	private void unitChanged() {
		if (!body.isDisposed() && desk.budget() != null) {
			replaced();
		}
	}

	private void themeChanged() {
		if (!body.isDisposed()) {
			ink.themeChanged();
			grid.redraw();
			side.changed();
		}
	}

	@Override
	protected void refresh(ModelChange change) {
		if (desk.budget() == null || Stream.of(change.added(), change.changed(), change.removed()).flatMap(Collection::stream)
				.anyMatch(object -> object instanceof Element || object.eContainer() instanceof Element)) {
			if (again != null) {
				// whoever waits for something else still gets it, from the base as it is now
				again.run();
			} else {
				read(desk.budget() == null ? null : desk.budget().terms(), null, PACE, this::reread);
			}
		}
	}

	/** What is on the desk stays if the question is still the same. */
	private void reread(BudgetReader.Read found) {
		if (actions.name() != null && !found.scenarios().containsKey(actions.name())) {
			actions.name(null);
		}
		String with = desk.comparedWith();
		if (desk.budget() == null) {
			first(found);
		} else if (!found.budget().fingerprint().equals(desk.budget().fingerprint())) {
			head.say(Messages.baseChanged, ThemeColors.WARNING);
			desk.open(new Allocation(found.budget()), false);
		}
		if (with != null) {
			compare(found.scenarios().containsKey(with) ? with : null);
		}
	}

	@Override
	protected void languageChanged() {
		if (desk.budget() != null) {
			read(desk.budget().terms(), null, 0, found -> {
				Map<String, Scenarios.Share> shares = desk.budget().shares(desk.allocation().amounts());
				desk.open(Allocation.kept(found.budget(), found.budget().amounts(shares), desk.allocation().origin()), true);
			});
		}
	}

	/**
	 * What is divided and how.
	 *
	 * @return never null
	 */
	public WhatIfDesk desk() {
		return desk;
	}

	/**
	 * The optimiser.
	 *
	 * @return starts and stops
	 */
	Optimising optimising() {
		return optimising;
	}

	ScenarioActions actions() {
		return actions;
	}

	BudgetReader reader() {
		return reader;
	}

	BudgetReader.Read read() {
		return read;
	}

	void title(String text) {
		setPartName(text);
	}

	void say(String text, ThemeColors color) {
		if (!body.isDisposed()) {
			head.say(text, color);
		}
	}

	/** Seeks the most valuable allocation in the background. */
	public void optimise() {
		optimising.start();
	}

	/**
	 * Keeps the allocation in the base, as one step to undo.
	 *
	 * @param name
	 *            name of the scenario, not blank
	 */
	public void save(String name) {
		actions.save(name);
	}

	/** Does the steps of the scenario again and says whether they give the same. */
	public void rerun() {
		actions.rerun();
	}

	/**
	 * The scenario that is shown.
	 *
	 * @return its name; null if it has none yet
	 */
	public String scenario() {
		return actions.name();
	}

	/**
	 * Scenarios of the base.
	 *
	 * @return their names, sorted; as read last
	 */
	public List<String> scenarios() {
		return read == null ? List.of() : read.scenarios().keySet().stream().sorted().toList();
	}

	/**
	 * The grid.
	 *
	 * @return who gets how much
	 */
	public WhatIfGrid grid() {
		return grid;
	}

	/**
	 * The side.
	 *
	 * @return what changes
	 */
	public WhatIfSide side() {
		return side;
	}

	/**
	 * The constraints.
	 *
	 * @return the form
	 */
	public WhatIfForm form() {
		return form;
	}

	/**
	 * What is seen.
	 *
	 * @return the sentence above all
	 */
	public String sentence() {
		return head.sentence();
	}

	/**
	 * What happened last.
	 *
	 * @return empty if nothing worth telling has
	 */
	public String news() {
		return head.news();
	}

	@Override
	public void setFocus() {
		grid.setFocus();
	}

	@Override
	public void dispose() {
		if (reading != null) {
			reading.cancel();
			optimising.cancel();
		}
		MoneyDisplay.removeListener(unitListener);
		ThemeColors.removeListener(themeListener);
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
