package org.mekiki.workbench.internal.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.exchange.ImportForm;
import org.mekiki.core.api.exchange.Importing;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.PartLayout;

/** The page between choosing a file and the preview, if the importer asks how the file is to be read. */
final class ImportFormPage extends WizardPage {

	/** Time to type on before the importer is asked, in milliseconds. */
	private static final int PAUSE = 350;
	private static final int WIDTH = 400;

	private final EditingSession session;
	private final ImportSourcePage choices;
	private final Map<String, String> answers = new LinkedHashMap<>();
	private Label sentence;
	private FormFields fields;
	private SashForm grids;
	private FormGrid parts;
	private FormGrid sample;
	private ProgressRow progress;
	private Notice notice;
	/** About what was chosen last; null before and afterwards. */
	private FormQuestions questions;
	private ImportForm form;
	/** Counts questions, so that a late answer does not show over a newer one. */
	private int question;

	ImportFormPage(EditingSession session, ImportSourcePage choices) {
		super("form"); //$NON-NLS-1$
		this.session = session;
		this.choices = choices;
		setTitle(Messages.formTitle);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.swtDefaults().margins(14, 12).spacing(0, 8).create());
		sentence = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
		fields = new FormFields(body, this::answer);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
		notice = new Notice(body);
		grids = new SashForm(body, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 220).applyTo(grids);
		parts = new FormGrid(grids, this::answer);
		sample = new FormGrid(grids, this::answer);
		grids.setWeights(3, 2);
		progress = new ProgressRow(body);
		body.addListener(SWT.Dispose, event -> forget());
		setControl(body);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			begin();
		} else {
			stop();
		}
	}

	/** Another file is asked about anew; the same one keeps what was answered. */
	private void begin() {
		ImportRequest request = choices.request();
		if (questions == null || !request.equals(questions.request())) {
			forget();
			questions = new FormQuestions(
					new Importing(session.access(), DataLanguage.interfaceLocale(), DataLanguage.current()), request);
			answers.clear();
			form = null;
			show(false);
		}
		ask();
	}

	private void show(boolean there) {
		sentence.setVisible(there);
		fields.control().setVisible(there);
		grids.setVisible(there);
	}

	private void answer(String id, String value) {
		// the latest answer is the last
		answers.remove(id);
		answers.put(id, value);
		setPageComplete(false);
		int turn = ++question;
		getShell().getDisplay().timerExec(PAUSE, () -> {
			if (turn == question && !getControl().isDisposed()) {
				ask();
			}
		});
	}

	private void ask() {
		stop();
		setPageComplete(false);
		notice.clear();
		int turn = question;
		Map<String, String> given = new LinkedHashMap<>(answers);
		FormQuestions asking = questions;
		String what = NLS.bind(Messages.reading, asking.request().source().name());
		if (form == null) {
			setMessage(what);
		}
		progress.start(new ExchangeJob(what, progress, monitor -> new ReadOutcome.Asked(asking.ask(given, monitor)),
				outcome -> {
					if (turn == question && !getControl().isDisposed()) {
						show(outcome);
					}
				}));
	}

	private void show(ReadOutcome outcome) {
		progress.end();
		if (outcome instanceof ReadOutcome.Asked answer) {
			form = answer.form();
			boolean wrong = !form.problem().isEmpty();
			setMessage(wrong ? form.problem() : several() ? NLS.bind(Messages.formMessageSeveral, questions.request().source().name()) : Messages.formMessage,
					wrong ? IMessageProvider.WARNING : IMessageProvider.NONE);
			sentence.setText(form.sentence().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			PartLayout.request(sentence);
			fields.show(form.fields());
			parts.show(form.parts());
			grids.setMaximizedControl(form.sample().lines().isEmpty() ? parts.control() : null);
			if (!form.sample().lines().isEmpty()) {
				sample.show(form.sample());
			}
			show(true);
			setPageComplete(!wrong);
		} else {
			if (outcome instanceof ReadOutcome.WrongValues wrong) {
				choices.show(wrong.problems());
			}
			boolean cancelled = outcome instanceof ReadOutcome.Cancelled;
			setMessage(cancelled ? Messages.nothingRead : Messages.notRead,
					cancelled ? IMessageProvider.NONE : IMessageProvider.ERROR);
			notice.show(Notice.of(outcome));
		}
	}

	private boolean several() {
		return questions.request().source() instanceof ImportSource.OfFiles files && files.paths().size() > 1;
	}

	/** What is to be read, and how, as people have answered. */
	ImportRequest request() {
		Map<String, List<String>> values = new HashMap<>(questions.request().values());
		values.putAll(form.values());
		return new ImportRequest(questions.request().importer(), questions.request().source(), values);
	}

	/** Nobody waits any more for what is being read. */
	void stop() {
		question++;
		if (progress != null) {
			progress.cancel();
			progress.end();
		}
	}

	private void forget() {
		if (questions != null) {
			questions.end();
			questions = null;
		}
	}
}
