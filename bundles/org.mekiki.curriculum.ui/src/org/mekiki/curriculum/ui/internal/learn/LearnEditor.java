package org.mekiki.curriculum.ui.internal.learn;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.curriculum.api.learning.Step;
import org.mekiki.curriculum.api.learning.Timing;
import org.mekiki.curriculum.api.player.RunUnit;
import org.mekiki.curriculum.ui.internal.content.PageArts;
import org.mekiki.curriculum.ui.internal.text.CurriculumIcons;
import org.mekiki.model.Element;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.model.learning.Exercise;
import org.mekiki.workbench.api.SessionEditor;
import org.mekiki.workbench.api.ThemeColors;

/**
 * Where a trainee learns: the courses, and one step after the other. On a curriculum it shows what a trainee would see, and
 * keeps nothing.
 */
public final class LearnEditor extends SessionEditor implements StepHost, IPartListener2 {

	private LearnMemory memory;
	private StepClock clock;
	private PageArts arts;
	private Composite stack;
	private Composite path;
	private Composite place;
	private HomePage home;
	private LearnHead head;
	private LearnFoot foot;
	private NotesPane notes;
	private Walk walk;
	private Step step;
	private StepPage page;

	@Override
	protected boolean accepts(Element element) {
		return element instanceof KnowledgeModel || element instanceof Curriculum;
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		setPartName(isPreview() ? Messages.previewTitle : Messages.learnTitle);
		setTitleImage(CurriculumIcons.get("learn")); //$NON-NLS-1$
		memory = new LearnMemory(session().knowledgeBase().id());
		arts = new PageArts(session());
	}

	/**
	 * Whether nothing is recorded.
	 *
	 * @return true if this is an author's look at a curriculum
	 */
	public boolean isPreview() {
		return element() instanceof Curriculum;
	}

	@Override
	public void createPartControl(Composite parent) {
		clock = new StepClock(parent.getDisplay());
		stack = new Composite(parent, SWT.NONE);
		ThemeColors.markPage(stack);
		stack.addDisposeListener(event -> {
			if (!session().isClosed()) {
				notes.commit();
			}
			remember();
		});
		stack.setLayout(new StackLayout());
		path = new Composite(stack, SWT.NONE);
		path.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		head = new LearnHead(path, this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head.control());
		line();
		place = new Composite(path, SWT.NONE);
		place.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		notes = new NotesPane(path);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(notes.control());
		line();
		foot = new LearnFoot(path, this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(foot.control());
		getSite().getPage().addPartListener(this);
		start();
	}

	private void line() {
		Label line = new Label(path, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
	}

	private void start() {
		if (element() instanceof Curriculum curriculum) {
			walk = new Walk(session(), curriculum, null);
			walk.steps().stream().findFirst().ifPresent(this::go);
			return;
		}
		home = new HomePage(stack, this, memory);
		if (session().find(memory.enrolment()) instanceof Enrolment enrolment && enrolment.eContainer() instanceof Cohort cohort
				&& cohort.getCurriculum() != null) {
			learn(enrolment);
		} else {
			front(home.control());
		}
	}

	private void front(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout(true, true);
	}

	/** Shows the courses; closes a preview. */
	@Override
	public void home() {
		if (isPreview()) {
			getSite().getPage().closeEditor(this, false);
			return;
		}
		leave();
		memory.enrolment(""); //$NON-NLS-1$
		walk = null;
		step = null;
		home.refresh();
		front(home.control());
		home.control().setFocus();
	}

	/**
	 * Goes on with a course where the trainee stopped.
	 *
	 * @param enrolment
	 *            of the trainee
	 */
	public void learn(Enrolment enrolment) {
		walk = new Walk(session(), ((Cohort) enrolment.eContainer()).getCurriculum(), enrolment);
		memory.enrolment(enrolment.getId());
		Optional<Step> stopped = walk.find(memory.step(enrolment.getId()));
		Optional<Step> next = stopped.or(walk::next).or(() -> walk.steps().stream().findFirst());
		next.ifPresent(at -> show(at, stopped.isPresent()));
		if (next.isEmpty()) {
			home();
		}
	}

	/**
	 * Goes to a step.
	 *
	 * @param to
	 *            one of the walk
	 */
	@Override
	public void go(Step to) {
		show(to, false);
		page.setFocus();
	}

	private void show(Step to, boolean resumed) {
		leave();
		step = to;
		String id = walk.enrolment() == null ? null : walk.enrolment().getId();
		boolean same = resumed && id != null;
		clock.begin(same ? memory.seconds(id) : 0);
		page = page(to, same ? id : null);
		((StackLayout) place.getLayout()).topControl = page.control();
		place.layout(true, true);
		notes.show(walk, to);
		if (!same) {
			remember();
		}
		changed();
		front(path);
		select(to.object() instanceof Exercise || to.item() != null ? List.of(to.object()) : List.of(to.unit()));
	}

	/** @param resumed identifier of the enrolment that goes on where it stopped, or null */
	private StepPage page(Step to, String resumed) {
		Optional<RunUnit> played = to.kind() == Step.Kind.PAGE ? RunUnit.of(to.unit()) : Optional.empty();
		if (played.isPresent()) {
			return new PackagePage(place, this, to, played.get(), session().access().rows());
		}
		return to.kind() == Step.Kind.ITEM ? new ItemPage(place, this, to, resumed == null ? "" : memory.draft(resumed)) //$NON-NLS-1$
				: new ReadingPage(place, this, to, resumed == null ? 0 : memory.position(resumed));
	}

	/** What is left is remembered, and its controls are gone. */
	private void leave() {
		if (page != null) {
			notes.commit();
			remember();
			page.control().dispose();
			page = null;
		}
	}

	private void remember() {
		if (walk != null && walk.enrolment() != null && step != null && page != null && !page.control().isDisposed()) {
			memory.leave(walk.enrolment().getId(), step.id(), page.position(), clock.timing().seconds(), page.draft());
		}
	}

	/** Does what the main button says. */
	public void proceed() {
		if (page != null && page.proceed()) {
			Optional<Step> next = walk.beside(step, 1);
			if (next.isPresent()) {
				go(next.get());
			} else if (!isPreview()) {
				home();
			}
		}
	}

	/**
	 * Goes to a neighbour, whatever is done.
	 *
	 * @param by
	 *            1 for the next step, -1 for the one before
	 */
	public void move(int by) {
		if (step != null) {
			walk.beside(step, by).ifPresent(this::go);
		}
	}

	/** Shows the notes, or hides them. */
	public void toggleNotes() {
		notes.toggle();
	}

	@Override
	public Walk walk() {
		return walk;
	}

	/**
	 * The step that is shown.
	 *
	 * @return null at the list of the courses
	 */
	public Step step() {
		return step;
	}

	/**
	 * How the step is shown.
	 *
	 * @return null at the list of the courses
	 */
	public StepPage page() {
		return page;
	}

	/**
	 * The list of the courses.
	 *
	 * @return null in a preview
	 */
	public HomePage homePage() {
		return home;
	}

	/**
	 * The notes.
	 *
	 * @return shown or not
	 */
	public NotesPane notes() {
		return notes;
	}

	@Override
	public PageArts arts() {
		return arts;
	}

	@Override
	public Timing timing() {
		return clock.timing();
	}

	@Override
	public void changed() {
		head.show(walk, step);
		foot.show(walk, step, page.primary());
	}

	@Override
	public void exercise(Step at) {
		remember();
		ExerciseRun.start(session(), walk, at, getSite().getPage());
	}

	@Override
	protected void refresh(ModelChange change) {
		arts.changed(change);
		if (stack.isDisposed()) {
			return;
		}
		if (walk == null) {
			home.refresh();
		} else if (walk.enrolment() != null && session().find(walk.enrolment().getId()) == null) {
			page = null;
			home();
		} else {
			walk.refresh();
			if (page != null && walk.find(step.id()).isPresent()) {
				changed();
			}
		}
	}

	@Override
	protected void languageChanged() {
		arts.forget();
		if (walk == null) {
			home.refresh();
		} else if (step != null) {
			remember();
			walk.refresh();
			walk.find(step.id()).ifPresent(at -> show(at, true));
		}
	}

	@Override
	public void partVisible(IWorkbenchPartReference part) {
		if (part.getPart(false) == this) {
			clock.resume();
		}
	}

	@Override
	public void partHidden(IWorkbenchPartReference part) {
		if (part.getPart(false) == this) {
			clock.pause();
		}
	}

	@Override
	public void setFocus() {
		if (page != null) {
			page.setFocus();
		} else if (home != null) {
			home.control().setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(this);
		getSite().getSelectionProvider().setSelection(StructuredSelection.EMPTY);
		if (clock != null) {
			clock.dispose();
		}
		super.dispose();
	}
}
