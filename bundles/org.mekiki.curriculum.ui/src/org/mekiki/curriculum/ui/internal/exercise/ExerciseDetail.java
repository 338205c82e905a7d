package org.mekiki.curriculum.ui.internal.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.curriculum.api.exercise.ExerciseChecker;
import org.mekiki.curriculum.api.item.ItemProblem;
import org.mekiki.curriculum.api.outline.Properties;
import org.mekiki.curriculum.ui.internal.outline.Detail;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Exercise;
import org.mekiki.workbench.api.AnalysisForm;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.PendingTyping;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;

/** An exercise: analysis, values, seed and questions at the left; at the right what one trainee would be asked. */
public final class ExerciseDetail implements Detail {

	/** Pause in typing after which it becomes an edit, in milliseconds. */
	private static final int TAKE = 900;
	private static final int NARROW = 640;

	private final EditingSession session;
	private final FormToolkit toolkit;
	private final SashForm sash;
	private final VerticalForm scrolled;
	private final List<AnalysisDescriptor> analyses = AnalysisDescriptor.all().stream()
			.sorted(Comparator.comparing(AnalysisDescriptor::category).thenComparing(AnalysisDescriptor::label)).toList();
	private final Combo analysis;
	private final Label missing;
	private final Composite parameters;
	private final Text seed;
	private final QuestionsForm questions;
	private final ExerciseTrial trial;
	private final Runnable take = this::take;
	private AnalysisForm form;
	private String formOf = ""; //$NON-NLS-1$
	private String valuesShown = ""; //$NON-NLS-1$
	private Exercise shown;
	private boolean showing;

	/**
	 * Creates an empty editor.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param toolkit
	 *            makes the controls
	 * @param session
	 *            holds the exercises
	 * @param selection
	 *            of the part: takes what is to be explained
	 */
	public ExerciseDetail(Composite parent, FormToolkit toolkit, EditingSession session, ISelectionProvider selection) {
		this.session = session;
		this.toolkit = toolkit;
		sash = new SashForm(parent, SWT.HORIZONTAL);
		scrolled = new VerticalForm(sash, toolkit);
		ThemeColors.markPage(scrolled);
		Composite body = scrolled.body();
		body.setLayout(GridLayoutFactory.fillDefaults().margins(14, 10).spacing(0, 8).create());
		heading(body, Messages.analysis);
		analysis = new Combo(body, SWT.READ_ONLY);
		analysis.setItems(analyses.stream().map(each -> each.category() + " \u203a " + each.label()).toArray(String[]::new)); //$NON-NLS-1$
		analysis.setVisibleItemCount(24);
		analysis.setToolTipText(Messages.analysis);
		analysis.setLayoutData(wide(SWT.DEFAULT));
		analysis.addListener(SWT.Selection, event -> {
			showForm(analyses.get(analysis.getSelectionIndex()).id(), Map.of());
			typed();
			take();
		});
		missing = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		missing.setForeground(ThemeColors.BAD.get());
		missing.setLayoutData(wide(SWT.DEFAULT));
		parameters = toolkit.createComposite(body);
		parameters.setLayout(GridLayoutFactory.fillDefaults().create());
		parameters.setLayoutData(wide(SWT.DEFAULT));
		Composite line = toolkit.createComposite(body);
		line.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).create());
		toolkit.createLabel(line, Messages.seed).setToolTipText(Messages.seedHint);
		seed = toolkit.createText(line, "", SWT.BORDER); //$NON-NLS-1$
		seed.setToolTipText(Messages.seedHint);
		seed.addVerifyListener(event -> event.doit = event.text.matches("\\d*") && event.text.length() < 18); //$NON-NLS-1$
		seed.addListener(SWT.Modify, event -> typed());
		heading(body, Messages.questions);
		Label hint = toolkit.createLabel(body, Messages.questionsHint, SWT.WRAP);
		hint.setForeground(ThemeColors.MUTED.get());
		hint.setLayoutData(wide(SWT.DEFAULT));
		questions = new QuestionsForm(body, toolkit, () -> {
			scrolled.reflow(true);
			typed();
		});
		questions.control().setLayoutData(wide(SWT.DEFAULT));
		PendingTyping.register(seed, take);
		trial = new ExerciseTrial(sash, toolkit, session, selection,
				tables -> scrolled.fill(() -> questions.tables(tables)));
		sash.setWeights(56, 44);
		sash.addListener(SWT.Resize, event -> {
			int wanted = sash.getSize().x < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL;
			if (sash.getSize().x > 0 && sash.getOrientation() != wanted) {
				sash.setOrientation(wanted);
			}
		});
	}

	private void heading(Composite parent, String text) {
		toolkit.createLabel(parent, text).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
	}

	private static GridData wide(int height) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 160;
		data.heightHint = height;
		return data;
	}

	@Override
	public Control control() {
		return sash;
	}

	/**
	 * What one trainee would be asked.
	 *
	 * @return the pane at the right
	 */
	public ExerciseTrial trial() {
		return trial;
	}

	/**
	 * The questions.
	 *
	 * @return where they are edited
	 */
	public Composite questions() {
		return questions.control();
	}

	/**
	 * Where something is marked as wrong in the question that is shown.
	 *
	 * @return places, sorted
	 */
	public List<String> marked() {
		return questions.mark(problems());
	}

	private List<ItemProblem> problems() {
		return ExerciseChecker.problems(shown, DataLanguage.interfaceLocale());
	}

	@Override
	public void show(Element element) {
		take();
		shown = (Exercise) element;
		questions.tables(List.of());
		showAgain();
		questions.toFirst();
		trial.show(shown);
		scrolled.setOrigin(0, 0);
	}

	private void showAgain() {
		showing = true;
		try {
			String id = Objects.toString(shown.getAnalysis(), ""); //$NON-NLS-1$
			int index = analyses.stream().map(AnalysisDescriptor::id).toList().indexOf(id);
			scrolled.fill(() -> {
				analysis.select(index);
				if (index < 0) {
					analysis.deselectAll();
				}
				missing.setText(index < 0 && !id.isEmpty() ? NLS.bind(Messages.missing, id) : ""); //$NON-NLS-1$
				((GridData) missing.getLayoutData()).exclude = missing.getText().isEmpty();
				missing.setVisible(!missing.getText().isEmpty());
				showForm(index < 0 ? "" : id, ExerciseText.parameters(shown.getParameters())); //$NON-NLS-1$
				if (!seed.getText().equals(Long.toString(shown.getSeed()))) {
					seed.setText(Long.toString(shown.getSeed()));
				}
				questions.show(Properties.get(shown, ExerciseChecker.DECISIONS));
				questions.mark(problems());
				boolean writable = !session.knowledgeBase().readOnly();
				questions.setEditable(writable);
				seed.setEditable(writable);
				analysis.setEnabled(writable);
			});
		} finally {
			showing = false;
		}
	}

	private void showForm(String id, Map<String, List<String>> values) {
		if (!formOf.equals(id)) {
			for (Control child : parameters.getChildren()) {
				child.dispose();
			}
			formOf = id;
			form = id.isEmpty() ? null : new AnalysisForm(parameters, session,
					analyses.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(), this::typed);
			if (form != null) {
				form.control().setLayoutData(wide(SWT.DEFAULT));
			}
			scrolled.reflow(true);
		}
		if (form != null && !ExerciseText.parameters(form.values()).equals(ExerciseText.parameters(values))) {
			form.set(values);
		}
		// with defaults and names resolved, so that looking at an exercise is no edit
		valuesShown = form == null ? "" : ExerciseText.parameters(form.values()); //$NON-NLS-1$
	}

	private void typed() {
		if (!showing) {
			PendingTyping.typing(true);
			sash.getDisplay().timerExec(TAKE, take);
		}
	}

	private void take() {
		if (shown == null || showing || sash.isDisposed() || session.isClosed() || shown.eResource() == null
				|| session.knowledgeBase().readOnly()) {
			return;
		}
		sash.getDisplay().timerExec(-1, take);
		PendingTyping.typing(false);
		// an analysis that is not installed, and its values, stay as they are
		String id = form == null ? shown.getAnalysis() : formOf;
		String values = form == null ? shown.getParameters() : ExerciseText.parameters(form.values());
		long seedNow = seed.getText().isEmpty() ? 0 : Long.parseLong(seed.getText());
		String decisions = questions.value();
		boolean sameValues = form == null || Objects.equals(id, shown.getAnalysis())
				&& values.equals(valuesShown);
		boolean sameQuestions = ExerciseText.same(decisions, Properties.get(shown, ExerciseChecker.DECISIONS));
		if (!sameValues || !sameQuestions || seedNow != shown.getSeed()) {
			session.execute(NLS.bind(Messages.edit, ElementLabels.brief(shown)), () -> {
				if (!sameValues) {
					shown.setAnalysis(id);
					shown.setParameters(values);
				}
				shown.setSeed(seedNow);
				if (!sameQuestions) {
					Properties.set(shown, ExerciseChecker.DECISIONS, decisions);
				}
			});
		}
	}

	@Override
	public void refresh(ModelChange change) {
		if (shown != null && shown.eResource() != null && change.affects(shown)) {
			showAgain();
			trial.soon();
		}
	}

	@Override
	public void setFocus() {
		analysis.setFocus();
	}
}
