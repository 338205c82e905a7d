package org.mekiki.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.ui.internal.content.PageEditor;
import org.mekiki.curriculum.ui.internal.coverage.Coverage;
import org.mekiki.curriculum.ui.internal.outline.Curricula;
import org.mekiki.curriculum.ui.internal.outline.CurriculumEditor;
import org.mekiki.model.Element;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.Course;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.LearningFactory;
import org.mekiki.model.learning.Module;
import org.mekiki.model.learning.Unit;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.store.Location;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.api.JobFamilies;
import org.mekiki.workbench.api.Sessions;
import org.mekiki.workbench.internal.session.BackgroundClose;

/**
 * How long authors of large curricula wait: until a curriculum of 10,000 pages and 20,000 items is open, in the base that is
 * open already and together with its base; from a key to its pixels, without a pause and as people type; and for the coverage
 * of 500 units. Does nothing unless the system property {@code mekiki.bench.author} is set; needs
 * a window with the sample.
 */
public final class AuthorBenchmark implements IStartup {

	private static final int COURSES = 20;
	private static final int MODULES = 25;
	private static final int UNITS = 20;
	private static final int ITEMS = 2;
	private static final int OPEN_BUDGET = 3000;
	private static final int KEY_BUDGET = 50;
	private static final int COVERAGE_BUDGET = 100;
	private static final int KEYS = 300;
	private static final int WARM = 60;
	private static final int PATIENCE = 120;
	private static final int PARAGRAPHS = 120;
	private static final int PER_CENT = 95;
	/** Milliseconds between the keys of somebody who types. */
	private static final int[] RHYTHM = { 110, 240 };
	/** Milliseconds of a pause for thought: what was typed becomes an edit, and the next key comes while that is followed. */
	private static final int[] THOUGHT = { 800, 1400 };
	private static final int WORD = 6;
	private static final int TYPED = 240;

	private final Random random = new Random(7);
	private Display display;

	@Override
	public void earlyStartup() {
		if (Boolean.getBoolean("mekiki.bench.author")) { //$NON-NLS-1$
			display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(this::run);
		}
	}

	private void run() {
		try {
			until(() -> Sessions.active() != null && Sessions.active().index().isComplete());
			settle();
			EditingSession session = Sessions.active();
			List<Technology> technologies = new ArrayList<>();
			session.model().getTaxonomies().forEach(taxonomy -> taxonomy.getTechnologies().forEach(each -> add(each, technologies)));
			Curriculum large = curriculum(COURSES, MODULES, UNITS, List.of());
			Curriculum wide = curriculum(5, 10, 10, technologies);
			session.execute("benchmark", () -> session.model().getCurricula().addAll(List.of(large, wide))); //$NON-NLS-1$
			settle();
			IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
			long start = System.nanoTime();
			CurriculumEditor editor = Curricula.open(page, session, large);
			painted();
			print("open 10,000 pages and 20,000 items, ms", millis(start), OPEN_BUDGET); //$NON-NLS-1$
			keys(editor, large.getCourses().get(0).getModules().get(0).getUnits().get(0));
			typing(editor);
			coverage(session, wide);
			reopen(page, large.getId());
		} finally {
			close();
		}
	}

	private void painted() {
		display.update();
		while (display.readAndDispatch()) {
			// until there is nothing left
		}
	}

	/** Takes everything back first that was not saved: a window with unsaved work asks, and waits for an answer. */
	private static void close() {
		EditingSession session = Sessions.active();
		while (session != null && session.isDirty() && session.undoLabel() != null) {
			session.undo();
		}
		PlatformUI.getWorkbench().close();
	}

	/** Saves, and opens base and curriculum as somebody does in the morning. */
	private void reopen(IWorkbenchPage page, String id) {
		page.closeAllEditors(false);
		painted();
		EditingSession before = Sessions.active();
		Job save = Job.create("save", monitor -> { //$NON-NLS-1$
			try {
				before.save("benchmark", "", monitor); //$NON-NLS-1$ //$NON-NLS-2$
			} catch (StoreException failed) {
				throw new IllegalStateException(failed);
			}
		});
		save.schedule();
		until(() -> save.getResult() != null && !before.isDirty());
		settle();
		Location location = before.knowledgeBase().location();
		if (Sessions.close()) {
			// a base that is being put away is not opened
			until(() -> Job.getJobManager().find(BackgroundClose.FAMILY).length == 0);
			painted();
			long start = System.nanoTime();
			Sessions.open(location, OpenOptions.standard());
			until(() -> Sessions.active() != null);
			Curricula.open(page, Sessions.active(), (Curriculum) Sessions.active().find(id));
			painted();
			print("open the base with 10,000 pages and 20,000 items, ms", millis(start), OPEN_BUDGET); //$NON-NLS-1$
			settle();
		}
	}

	private static void add(Technology technology, List<Technology> all) {
		all.add(technology);
		technology.getChildren().forEach(each -> add(each, all));
	}

	private void keys(CurriculumEditor editor, Unit unit) {
		editor.outline().reveal(List.of(unit));
		settle();
		StyledText text = ((PageEditor) editor.page()).source();
		text.setFocus();
		text.setCaretOffset(text.getCharCount() / 2);
		List<Double> times = new ArrayList<>();
		for (int key = 0; key < WARM + KEYS; key++) {
			long start = System.nanoTime();
			text.insert("あ"); //$NON-NLS-1$
			text.setCaretOffset(text.getCaretOffset() + 1);
			display.update();
			while (display.readAndDispatch()) {
				// what follows a key counts as well: edits, preview, problems
			}
			if (key >= WARM) {
				times.add(Double.valueOf(millis(start)));
			}
			long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20);
			while (System.nanoTime() < end) {
				long next = System.nanoTime();
				boolean worked = display.readAndDispatch();
				if (worked && key >= WARM && millis(next) > times.get(times.size() - 1).doubleValue()) {
					// a key that is pressed now would wait for this
					times.set(times.size() - 1, Double.valueOf(millis(next)));
				}
			}
		}
		Collections.sort(times);
		print("key to pixels, 95th percentile, ms", times.get(times.size() * PER_CENT / 100).doubleValue(), KEY_BUDGET); //$NON-NLS-1$
	}

	/** As people type: words, and pauses for thought. A key waits for whatever the thread is busy with when it is pressed. */
	private void typing(CurriculumEditor editor) {
		settle();
		StyledText text = ((PageEditor) editor.page()).source();
		List<Double> times = new ArrayList<>();
		for (int key = 0; key < TYPED; key++) {
			int[] range = key % WORD == WORD - 1 ? THOUGHT : RHYTHM;
			long pressed = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextInt(range[0], range[1]));
			while (System.nanoTime() < pressed) {
				if (!display.readAndDispatch()) {
					LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
				}
			}
			text.insert("あ"); //$NON-NLS-1$
			text.setCaretOffset(text.getCaretOffset() + 1);
			painted();
			times.add(Double.valueOf(millis(pressed)));
		}
		Collections.sort(times);
		print("key to pixels as people type, 95th percentile, ms", times.get(times.size() * PER_CENT / 100).doubleValue(), //$NON-NLS-1$
				KEY_BUDGET);
		print("key to pixels as people type, longest, ms", times.get(times.size() - 1).doubleValue(), KEY_BUDGET); //$NON-NLS-1$
	}

	private static void coverage(EditingSession session, Curriculum wide) {
		List<Double> times = new ArrayList<>();
		for (int round = 0; round < KEY_BUDGET; round++) {
			long start = System.nanoTime();
			Coverage.of(session.model(), wide);
			times.add(Double.valueOf(millis(start)));
		}
		Collections.sort(times);
		print("coverage of 500 units, ms", times.get(times.size() / 2).doubleValue(), COVERAGE_BUDGET); //$NON-NLS-1$
	}

	private static double millis(long since) {
		return (System.nanoTime() - since) / 1e6;
	}

	private static void print(String name, double ours, int budget) {
		System.out.println(String.format(Locale.ROOT, "figure %s (peer: budget) | %.1f | %d | %.2f", name, //$NON-NLS-1$
				Double.valueOf(ours), Integer.valueOf(budget), Double.valueOf(ours / budget)));
	}

	private static Curriculum curriculum(int courses, int modules, int units, List<Technology> technologies) {
		String page = "## Heading\n\nSome words about 経済安全保障《けいざいあんぜんほしょう》 with $x^2$ and a note[^1].\n\n[^1]: Note.\n\n"; //$NON-NLS-1$
		Curriculum curriculum = named(LearningFactory.eINSTANCE.createCurriculum(), "Large"); //$NON-NLS-1$
		int number = 0;
		for (int c = 0; c < courses; c++) {
			Course course = named(LearningFactory.eINSTANCE.createCourse(), "Course " + c); //$NON-NLS-1$
			curriculum.getCourses().add(course);
			for (int m = 0; m < modules; m++) {
				Module module = named(LearningFactory.eINSTANCE.createModule(), "Module " + m); //$NON-NLS-1$
				course.getModules().add(module);
				for (int u = 0; u < units; u++) {
					Unit unit = named(LearningFactory.eINSTANCE.createUnit(), "Unit " + u); //$NON-NLS-1$
					unit.setMinutes(Integer.valueOf(90));
					unit.setContent(number == 0 ? page + "A paragraph of the page.\n\n".repeat(PARAGRAPHS) : page); //$NON-NLS-1$
					if (!technologies.isEmpty()) {
						unit.getTechnologies().add(technologies.get(number % technologies.size()));
					}
					number++;
					module.getUnits().add(unit);
					for (int i = 0; i < ITEMS; i++) {
						AssessmentItem item = named(LearningFactory.eINSTANCE.createAssessmentItem(), "Item " + i); //$NON-NLS-1$
						item.setKind(ItemKind.TRUE_FALSE);
						item.setPoints(1);
						item.setQuestion("Is it so?"); //$NON-NLS-1$
						item.setAnswer("{\"correct\":true}"); //$NON-NLS-1$
						unit.getItems().add(item);
					}
				}
			}
		}
		return curriculum;
	}

	private static <E extends Element> E named(E element, String name) {
		element.setId(UUID.randomUUID().toString());
		Labels.set(element.getLabels(), "en", name); //$NON-NLS-1$
		return element;
	}

	private void until(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
		while (!condition.getAsBoolean() && System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				display.timerExec(100, () -> {
					// so that nobody sleeps over the end
				});
				display.sleep();
			}
		}
	}

	private void settle() {
		until(() -> Job.getJobManager().find(JobFamilies.VIEW).length == 0
				&& Job.getJobManager().find(JobFamilies.SCAN).length == 0);
		while (display.readAndDispatch()) {
			// until there is nothing left
		}
	}
}
