package org.mekiki.curriculum.ui.internal.item;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.curriculum.api.item.ItemProblem;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.api.item.UnitItems;
import org.mekiki.curriculum.api.outline.Properties;
import org.mekiki.curriculum.ui.internal.content.PageArts;
import org.mekiki.curriculum.ui.internal.outline.Detail;
import org.mekiki.model.Element;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.BloomLevel;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.LearningPackage;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.PendingTyping;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;

/** An assessment item: the form of its kind at the left, what a trainee sees of it, with marking, at the right. */
public final class ItemDetail implements Detail {

	/** Pause in typing after which it becomes an edit, in milliseconds. */
	private static final int TAKE = 700;
	private static final int MOST_POINTS = 1000;
	private static final int QUESTION_HEIGHT = 90;
	private static final int FEEDBACK_HEIGHT = 56;
	private static final int NARROW = 640;

	private final EditingSession session;
	private final FormToolkit toolkit;
	private final SashForm sash;
	private final VerticalForm scrolled;
	private final Combo kind;
	private final Spinner points;
	private final Combo level;
	private final Text pool;
	private final Text question;
	private final Text feedback;
	private final Composite answers;
	private final Label problems;
	private final FieldMarks marks = new FieldMarks();
	private final ItemTrial trial;
	private final Runnable take = this::take;
	private AnswerForm form;
	private ItemKind formKind;
	private AssessmentItem shown;
	private boolean showing;

	/**
	 * Creates an empty editor.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param toolkit
	 *            makes the controls
	 * @param session
	 *            holds the items
	 */
	public ItemDetail(Composite parent, FormToolkit toolkit, EditingSession session) {
		this.session = session;
		this.toolkit = toolkit;
		sash = new SashForm(parent, SWT.HORIZONTAL);
		scrolled = new VerticalForm(sash, toolkit);
		ThemeColors.markPage(scrolled);
		Composite body = scrolled.body();
		body.setLayout(GridLayoutFactory.fillDefaults().margins(14, 10).spacing(0, 8).create());
		Composite top = toolkit.createComposite(body);
		top.setLayout(GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).margins(8, 0).create());
		top.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		kind = combo(top, Messages.kind, Arrays.stream(ItemKind.values()).map(ItemDetail::name).toArray(String[]::new));
		level = combo(top, Messages.level, Arrays.stream(BloomLevel.values()).map(ItemDetail::name).toArray(String[]::new));
		toolkit.createLabel(top, Messages.points);
		points = new Spinner(top, SWT.BORDER);
		points.setValues(1, 0, MOST_POINTS, 0, 1, 5);
		points.addListener(SWT.Modify, event -> typed());
		toolkit.createLabel(top, Messages.pool).setToolTipText(Messages.poolHint);
		pool = toolkit.createText(top, "", SWT.BORDER); //$NON-NLS-1$
		pool.setToolTipText(Messages.poolHint);
		pool.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		pool.addListener(SWT.Modify, event -> typed());
		question = area(body, Messages.question, QUESTION_HEIGHT);
		marks.put("question", question); //$NON-NLS-1$
		marks.put("points", points); //$NON-NLS-1$
		answers = toolkit.createComposite(body);
		answers.setLayout(GridLayoutFactory.fillDefaults().create());
		answers.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		feedback = area(body, Messages.feedback, FEEDBACK_HEIGHT);
		problems = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		problems.setForeground(ThemeColors.BAD.get());
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 200;
		problems.setLayoutData(data);
		trial = new ItemTrial(sash, toolkit, new PageArts(session));
		sash.setWeights(60, 40);
		sash.addListener(SWT.Resize, event -> {
			int wanted = sash.getSize().x < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL;
			if (sash.getSize().x > 0 && sash.getOrientation() != wanted) {
				sash.setOrientation(wanted);
			}
		});
	}

	private static String name(ItemKind of) {
		return ElementLabels.name(LearningPackage.Literals.ITEM_KIND.getEEnumLiteral(of.getName()));
	}

	private static String name(BloomLevel of) {
		return ElementLabels.name(LearningPackage.Literals.BLOOM_LEVEL.getEEnumLiteral(of.getName()));
	}

	private Combo combo(Composite parent, String title, String[] items) {
		toolkit.createLabel(parent, title);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(items);
		combo.setToolTipText(title);
		combo.addListener(SWT.Selection, event -> {
			typed();
			take();
		});
		return combo;
	}

	private Text area(Composite parent, String title, int height) {
		Label label = toolkit.createLabel(parent, title);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		Text text = toolkit.createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER); //$NON-NLS-1$
		text.setToolTipText(title);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.heightHint = height;
		data.widthHint = 120;
		data.horizontalIndent = 8;
		text.setLayoutData(data);
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.FocusOut, event -> take());
		PendingTyping.register(text, take);
		return text;
	}

	@Override
	public Control control() {
		return sash;
	}

	/**
	 * What a trainee sees.
	 *
	 * @return the item, to be answered
	 */
	public ItemTrial trial() {
		return trial;
	}

	/**
	 * The field of the question.
	 *
	 * @return the control
	 */
	public Text question() {
		return question;
	}

	/**
	 * The choice of the kind.
	 *
	 * @return the control
	 */
	public Combo kind() {
		return kind;
	}

	/**
	 * Adds a row to a list of the answer.
	 *
	 * @param member
	 *            such as {@code options}
	 */
	public void add(String member) {
		form.add(member);
	}

	/**
	 * Where something is marked as wrong.
	 *
	 * @return places, sorted
	 */
	public List<String> marked() {
		return marks.shown();
	}

	@Override
	public void show(Element element) {
		take();
		shown = (AssessmentItem) element;
		showAgain();
		scrolled.setOrigin(0, 0);
	}

	private void showAgain() {
		showing = true;
		try {
			scrolled.fill(() -> {
				kind.select(shown.getKind().ordinal());
				level.select(shown.getLevel() == null ? -1 : shown.getLevel().ordinal());
				if (points.getSelection() != shown.getPoints()) {
					points.setSelection(shown.getPoints());
				}
				text(pool, Properties.get(shown, UnitItems.POOL));
				text(question, shown.getQuestion());
				text(feedback, shown.getFeedback());
				if (formKind != shown.getKind()) {
					for (Control child : answers.getChildren()) {
						child.dispose();
					}
					marks.remove("answer"); //$NON-NLS-1$
					formKind = shown.getKind();
					form = new AnswerForm(answers, toolkit, formKind, marks, this::typed);
					form.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
				}
				form.show(shown.getAnswer());
				form.setEnabled(!session.knowledgeBase().readOnly());
			});
		} finally {
			showing = false;
		}
		judge();
	}

	private static void text(Text field, String text) {
		if (!field.getText().equals(Objects.toString(text, ""))) { //$NON-NLS-1$
			field.setText(Objects.toString(text, "")); //$NON-NLS-1$
		}
	}

	/** Tells what is wrong, and lets the item be tried if nothing is. */
	private void judge() {
		ItemReader reader = new ItemReader(DataLanguage.interfaceLocale(), DataLanguage.current());
		List<ItemProblem> found = reader.problems(shown);
		List<String> messages = marks.show(found);
		scrolled.fill(() -> problems.setText(String.join("\n", messages).replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		trial.show(shown, reader);
	}

	private void typed() {
		if (!showing) {
			PendingTyping.typing(true);
			sash.getDisplay().timerExec(TAKE, take);
		}
	}

	/** Makes one edit of everything that was typed. */
	private void take() {
		if (shown == null || showing || sash.isDisposed() || session.isClosed() || shown.eResource() == null
				|| session.knowledgeBase().readOnly()) {
			return;
		}
		sash.getDisplay().timerExec(-1, take);
		PendingTyping.typing(false);
		ItemKind wanted = ItemKind.values()[kind.getSelectionIndex()];
		// what another kind takes for right is nothing to this one
		String answer = wanted != formKind ? wanted == ItemKind.MULTIPLE_CHOICE && formKind == ItemKind.SINGLE_CHOICE
				|| wanted == ItemKind.SINGLE_CHOICE && formKind == ItemKind.MULTIPLE_CHOICE ? form.answer() : "{}" : form.answer(); //$NON-NLS-1$
		BloomLevel wantedLevel = level.getSelectionIndex() < 0 ? null : BloomLevel.values()[level.getSelectionIndex()];
		boolean same = wanted == shown.getKind() && wantedLevel == shown.getLevel() && points.getSelection() == shown.getPoints()
				&& pool.getText().strip().equals(Properties.get(shown, UnitItems.POOL))
				&& question.getText().equals(Objects.toString(shown.getQuestion(), "")) //$NON-NLS-1$
				&& feedback.getText().equals(Objects.toString(shown.getFeedback(), "")) //$NON-NLS-1$
				&& AnswerForm.same(answer, shown.getAnswer());
		if (!same) {
			session.execute(NLS.bind(Messages.edit, ElementLabels.brief(shown)), () -> {
				shown.setKind(wanted);
				shown.setLevel(wantedLevel);
				shown.setPoints(points.getSelection());
				shown.setQuestion(question.getText());
				shown.setFeedback(feedback.getText().isEmpty() ? null : feedback.getText());
				Properties.set(shown, UnitItems.POOL, pool.getText().strip());
				if (!AnswerForm.same(answer, shown.getAnswer())) {
					shown.setAnswer(answer);
				}
			});
		}
	}

	@Override
	public void refresh(ModelChange change) {
		if (shown != null && shown.eResource() != null && change.affects(shown)) {
			showAgain();
		}
	}

	@Override
	public void languageChanged() {
		if (shown != null && shown.eResource() != null) {
			judge();
		}
	}

	@Override
	public void setFocus() {
		question.setFocus();
	}
}
