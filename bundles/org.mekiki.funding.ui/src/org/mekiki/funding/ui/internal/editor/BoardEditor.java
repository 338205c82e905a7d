package org.mekiki.funding.ui.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.funding.api.FundingFacts;
import org.mekiki.funding.api.FundingProfile;
import org.mekiki.funding.ui.FundingUi;
import org.mekiki.funding.ui.internal.board.BoardDimension;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.BoardLayout;
import org.mekiki.funding.ui.internal.board.BoardSource;
import org.mekiki.funding.ui.internal.board.LinkedBoard;
import org.mekiki.funding.ui.internal.board.PanelKind;
import org.mekiki.funding.ui.internal.board.PanelSpec;
import org.mekiki.funding.ui.internal.money.BaseMoney;
import org.mekiki.funding.ui.internal.panel.Painters;
import org.mekiki.funding.ui.internal.panel.PanelCanvas;
import org.mekiki.funding.ui.internal.text.FundingIcons;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.funding.FundingPackage;
import org.mekiki.model.Dataset;
import org.mekiki.model.judgement.Judgement;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.MoneyDisplay;
import org.mekiki.workbench.api.SessionEditor;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.WorkbenchIds;

/** The money of a base as a board of linked views. */
public final class BoardEditor extends SessionEditor implements BoardDriver.Listener {

	/** Milliseconds; several changes in a row are read once. */
	private static final int PACE = 300;
	private static final int WIDTH = 4;
	private static final int HEIGHT = 6;

	private final BoardDriver driver = new BoardDriver();
	private final Runnable unitListener = this::unitChanged;
	private final Runnable resting = this::explainChoice;
	private final BoardSelections selections = new BoardSelections(this);
	private BoardMemory memory;
	private BoardArrangement arrangement;
	private Composite stack;
	private BoardHead head;
	private BoardGrid grid;
	private EmptyBoard empty;
	private Job reading;
	private Job explaining;

	@Override
	protected boolean accepts(Element element) {
		return element instanceof KnowledgeModel;
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		setPartName(Messages.title);
		setTitleImage(FundingIcons.get("board")); //$NON-NLS-1$
		memory = new BoardMemory(session().knowledgeBase().id());
		arrangement = new BoardArrangement(driver, memory);
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		ThemeColors.markPage(stack);
		stack.setLayout(new StackLayout());
		Composite board = new Composite(stack, SWT.NONE);
		board.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		head = new BoardHead(board, this);
		grid = new BoardGrid(board, this);
		grid.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		empty = new EmptyBoard(stack);
		empty.say(Messages.reading, Messages.readingDetail, false);
		front(empty.control());
		driver.addListener(this);
		MoneyDisplay.addListener(unitListener);
		read(0);
	}

	private void front(Composite control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
	}

	/** Reads the money of the base; what is shown stays until it is there. */
	private void read(long delay) {
		if (reading != null) {
			reading.cancel();
		}
		EditingSession session = session();
		String language = DataLanguage.current();
		record Read(BoardSource money, Map<String, FundingProfile> profiles) {
		}
		reading = new BoardJob<>(Messages.reading, monitor -> {
			try (ModelLease lease = session.access().lease(monitor)) {
				Locale locale = DataLanguage.interfaceLocale();
				return new Read(new BaseMoney(FundingFacts.of(lease.model(), lease.rows(), locale, language, monitor)),
						FundingProfile.of(lease.model()));
			} catch (StoreException failure) {
				throw new IllegalStateException(failure.getMessage(), failure);
			}
		}, read -> {
			driver.profiles(read.profiles());
			show(read.money());
		}, this::failed);
		reading.schedule(delay);
	}

	/**
	 * Shows money.
	 *
	 * @param money
	 *            all money of the base
	 */
	public void show(BoardSource money) {
		if (!stack.isDisposed() && !session().isClosed()) {
			String wanted = driver.scope() == null ? memory.scope() : driver.scope().id();
			driver.open(money, wanted, driver.layout() == null ? memory.layout() : driver.layout());
		}
	}

	@Override
	public void rebuilt() {
		if (stack.isDisposed()) {
			return;
		}
		if (driver.content() == null) {
			empty.say(Messages.emptyTitle, Messages.emptyDetail, true);
			front(empty.control());
		} else {
			front(grid.control().getParent());
			memory.scope(driver.scope().id());
			grid.rebuild();
			head.show();
		}
		selectionMoved();
	}

	@Override
	public void shown() {
		if (!stack.isDisposed()) {
			grid.show();
			head.show();
			selectionMoved();
		}
	}

	@Override
	public void failed(String reason) {
		if (!stack.isDisposed()) {
			empty.say(Messages.failedTitle, reason, false);
			front(empty.control());
		}
	}

	/** Tells the view Why what is chosen, once the hand rests. */
	private void selectionMoved() {
		if (explaining != null) {
			explaining.cancel();
		}
		if (driver.prepared() == null) {
			getSite().getSelectionProvider().setSelection(StructuredSelection.EMPTY);
		} else {
			stack.getDisplay().timerExec(PACE, resting);
		}
	}

	private void explainChoice() {
		LinkedBoard.Prepared shown = driver.prepared();
		if (stack.isDisposed() || shown == null) {
			return;
		}
		BoardFacts facts = shown.board().facts();
		String what = head.sentence();
		var filters = shown.choice().filters();
		explaining = new BoardJob<>(Messages.explaining, monitor -> facts.trail(what, filters),
				trail -> getSite().getSelectionProvider().setSelection(new StructuredSelection(new ExplainedChoice(trail))),
				reason -> getSite().getSelectionProvider().setSelection(StructuredSelection.EMPTY));
		explaining.schedule();
	}

	private void unitChanged() {
		if (!stack.isDisposed() && driver.content() != null) {
			grid.repaint();
			shown();
		}
	}

	/**
	 * What drives the board.
	 *
	 * @return never null
	 */
	public BoardDriver driver() {
		return driver;
	}

	/**
	 * The panels.
	 *
	 * @return in the order of the layout
	 */
	public List<PanelCanvas> panels() {
		return grid.panels();
	}

	/**
	 * What is said about the board.
	 *
	 * @return the sentence
	 */
	public String sentence() {
		return head.sentence();
	}

	/**
	 * Arranges the board, and remembers it.
	 *
	 * @param layout
	 *            the views
	 */
	public void arrange(BoardLayout layout) {
		arrangement.arrange(layout);
	}

	/**
	 * How the board is arranged, with a way back.
	 *
	 * @return never null
	 */
	public BoardArrangement arrangement() {
		return arrangement;
	}

	/**
	 * Selections of the base.
	 *
	 * @return never null
	 */
	public BoardSelections selections() {
		return selections;
	}

	boolean canAdd(PanelKind kind) {
		return driver.prepared() != null && suggestion(kind) != null;
	}

	/** Adds a view of the first dimensions that are not shown this way yet. */
	void add(PanelKind kind) {
		arrange(driver.layout().plus(suggestion(kind)));
	}

	private PanelSpec suggestion(PanelKind kind) {
		BoardFacts facts = driver.prepared().board().facts();
		List<String> names = new ArrayList<>();
		for (BoardDimension dimension : facts.dimensions()) {
			boolean shown = driver.layout().panels().stream()
					.anyMatch(panel -> panel.kind() == kind && panel.dimensions().contains(dimension.name()));
			if (facts.table().dimension(dimension.name()).size() > (kind == PanelKind.TIMELINE ? 0 : 1) && kind.accepts(dimension.name())) {
				names.add(shown ? names.size() : 0, dimension.name());
			}
		}
		int count = Math.max(kind.least(), Math.min(kind.most(), 1));
		PanelSpec spec = names.size() < count ? null : new PanelSpec(kind, names.subList(0, count), 0, 0, WIDTH, HEIGHT);
		return spec != null && Painters.views(spec).stream()
				.allMatch(view -> LinkedBoard.isPossible(facts.table(), view)) ? spec : null;
	}

	/** Brings the rows of what is chosen to the front. */
	void showRows() {
		bring(FundingUi.VIEW_ROWS);
	}

	/** Explains where the greatest amount behind a mark is written. */
	void showSource(Map<String, Set<Object>> values) {
		if (explaining != null) {
			explaining.cancel();
		}
		stack.getDisplay().timerExec(-1, resting);
		LinkedBoard.Prepared shown = driver.prepared();
		explaining = new BoardJob<>(Messages.explaining,
				monitor -> SourceCell.of(shown.board().facts(), shown.choice(), values, monitor), trail -> {
					if (trail != null) {
						getSite().getSelectionProvider().setSelection(new StructuredSelection(new ExplainedChoice(trail)));
						explain();
					}
				}, reason -> getSite().getSelectionProvider().setSelection(StructuredSelection.EMPTY));
		explaining.schedule();
	}

	/** Brings the explanation of what is chosen to the front. */
	void explain() {
		bring(WorkbenchIds.VIEW_WHY);
	}

	private void bring(String view) {
		try {
			getSite().getPage().showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException failure) {
			ILog.of(BoardEditor.class).error("The view cannot be opened", failure); //$NON-NLS-1$
		}
	}

	void openResult() {
		BoardResult.open(driver);
	}

	@Override
	protected void refresh(ModelChange change) {
		if (Stream.of(change.added(), change.changed(), change.removed()).flatMap(Collection::stream)
				.anyMatch(object -> object.eClass().getEPackage() == FundingPackage.eINSTANCE || object instanceof Organisation || object instanceof Judgement
						|| object instanceof Technology || object instanceof Dataset)) {
			read(PACE);
		}
	}

	@Override
	protected void languageChanged() {
		if (stack != null) {
			read(0);
		}
	}

	@Override
	public void setFocus() {
		if (driver.content() == null) {
			empty.control().setFocus();
		} else {
			grid.setFocus();
		}
	}

	@Override
	public void dispose() {
		Stream.of(reading, explaining).filter(job -> job != null).forEach(Job::cancel);
		driver.removeListener(this);
		driver.close();
		MoneyDisplay.removeListener(unitListener);
		super.dispose();
	}
}
