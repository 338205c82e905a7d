package org.mekiki.curriculum.ui.internal.cohort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.curriculum.api.item.Interaction;
import org.mekiki.curriculum.api.item.Interaction.Criterion;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.ItemException;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.api.item.Mark;
import org.mekiki.curriculum.api.item.Marking;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.api.item.ResponseJson;
import org.mekiki.curriculum.api.learning.LearningEdits;
import org.mekiki.curriculum.api.learning.Progress;
import org.mekiki.curriculum.ui.internal.content.PageArts;
import org.mekiki.curriculum.ui.internal.content.PageReader;
import org.mekiki.curriculum.ui.internal.page.PageDraft;
import org.mekiki.curriculum.ui.internal.page.PageView;
import org.mekiki.curriculum.ui.internal.reading.LargeType;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Attempt;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.text.Labels;
import org.mekiki.store.RowSource;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;

/** Answers that wait for a person: essays line by line of their rubric, files as a whole or by theirs. */
final class MarkingPane {

	private static final int WIDTH = 300;
	private static final int COMMENT = 70;
	private static final int[] WEIGHTS = { 30, 70 };

	private final Consumer<Consumer<LearningEdits>> recording;
	private final PageArts arts;
	private final RowSource rows;
	private final FormToolkit toolkit;
	private final SashForm body;
	private final org.eclipse.swt.widgets.List list;
	private final VerticalForm form;
	private final List<Spinner> points = new ArrayList<>();
	private List<Attempt> waiting = List.of();
	private String shown = ""; //$NON-NLS-1$
	private Text comment;
	private Button give;

	MarkingPane(Composite parent, Consumer<Consumer<LearningEdits>> recording, PageArts arts, RowSource rows) {
		this.recording = recording;
		this.arts = arts;
		this.rows = rows;
		toolkit = new FormToolkit(parent.getDisplay());
		body = new SashForm(parent, SWT.HORIZONTAL);
		body.addDisposeListener(event -> toolkit.dispose());
		list = new org.eclipse.swt.widgets.List(body, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		list.addListener(SWT.Selection, event -> open());
		form = new VerticalForm(body, toolkit);
		ThemeColors.markPage(form.body());
		form.body().setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(12, 10).create());
		body.setWeights(WEIGHTS);
	}

	Composite control() {
		return body;
	}

	private static String name(Element element) {
		return Labels.text(element, DataLanguage.current());
	}

	/** Shows what waits in a cohort; gives how much that is. */
	int show(Cohort cohort) {
		waiting = cohort.getEnrolments().stream().flatMap(enrolment -> Progress.of(enrolment).waiting().stream()).toList();
		int at = waiting.stream().map(Attempt::getId).toList().indexOf(shown);
		list.setItems(waiting.stream().map(attempt -> name((Element) attempt.eContainer()) + ": " + name(attempt.getItem())) //$NON-NLS-1$
				.toArray(String[]::new));
		if (at >= 0) {
			list.select(at);
		} else {
			list.select(0);
			open();
		}
		return waiting.size();
	}

	private Attempt attempt() {
		int at = list.getSelectionIndex();
		return at < 0 || at >= waiting.size() ? null : waiting.get(at);
	}

	private void open() {
		Attempt attempt = attempt();
		shown = attempt == null ? "" : attempt.getId(); //$NON-NLS-1$
		form.fill(() -> {
			for (Control child : form.body().getChildren()) {
				child.dispose();
			}
			points.clear();
			give = null;
			if (attempt == null) {
				label(Messages.nothingWaits);
			} else {
				try {
					Item item = new ItemReader(DataLanguage.interfaceLocale(), DataLanguage.current()).read(attempt.getItem());
					fill(attempt, item);
				} catch (ItemException unsound) {
					label(unsound.getMessage());
				}
			}
		});
	}

	private Label label(String words) {
		Label label = new Label(form.body(), SWT.WRAP);
		label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void fill(Attempt attempt, Item item) {
		label(item.name()).setFont(LargeType.heading());
		PageView question = PageView.growing(form.body(), LargeType.BODY);
		new PageReader(question, arts).show(new PageDraft().markdown(item.question(), 2));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(question.control());
		label(NLS.bind(Messages.answerOf, name((Element) attempt.eContainer()))).setFont(LargeType.strong());
		answer(attempt, item);
		List<Criterion> lines = item.interaction().rubricLines();
		if (lines.isEmpty()) {
			line(NLS.bind(Messages.pointsOf, Integer.valueOf(item.points())), item.points());
		}
		lines.forEach(line -> line(line.criterion(), line.points()));
		label(Messages.comment);
		comment = new Text(form.body(), SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, COMMENT).applyTo(comment);
		give = new Button(form.body(), SWT.PUSH);
		give.setText(Messages.giveMark);
		give.setFont(LargeType.strong());
		give.addListener(SWT.Selection, event -> mark(attempt, item));
		GridDataFactory.swtDefaults().span(2, 1).applyTo(give);
	}

	private void answer(Attempt attempt, Item item) {
		try {
			switch (ResponseJson.read(item, attempt.getAnswer(), DataLanguage.interfaceLocale())) {
			case Response.Written written -> label(written.text()).setFont(LargeType.body());
			case Response.HandedIn handed -> handed.files().forEach(file -> HandedFileLine.add(form.body(), file, types(item), rows));
			default -> label(attempt.getAnswer()).setFont(LargeType.body());
			}
		} catch (ItemException changed) {
			label(changed.getMessage());
		}
	}

	private static List<String> types(Item item) {
		return item.interaction() instanceof Interaction.FileHandIn asked ? asked.types() : List.of();
	}

	private void line(String criterion, int most) {
		Spinner spinner = new Spinner(form.body(), SWT.BORDER);
		spinner.setValues(0, 0, most, 0, 1, 1);
		Label label = new Label(form.body(), SWT.WRAP);
		label.setText(NLS.bind(Messages.ofPoints, Integer.valueOf(most), criterion).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		points.add(spinner);
	}

	private void mark(Attempt attempt, Item item) {
		List<BigDecimal> given = points.stream().map(spinner -> BigDecimal.valueOf(spinner.getSelection())).toList();
		Marking marking = new Marking(DataLanguage.interfaceLocale());
		boolean rubric = !item.interaction().rubricLines().isEmpty();
		Mark mark = rubric ? marking.byRubric(item, given, comment.getText()) : marking.byHand(item, given.get(0), comment.getText());
		String said = comment.getText();
		recording.accept(edits -> edits.mark(attempt, mark, rubric ? given : List.of(), said));
	}

	/** Points by line of the rubric, to be given. */
	List<Spinner> points() {
		return points;
	}

	/** The button that gives the mark; null if nothing waits. */
	Button give() {
		return give;
	}
}
