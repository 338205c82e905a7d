package org.mekiki.workbench.internal.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.exchange.ExporterDescriptor;
import org.mekiki.core.api.exchange.Exporting;
import org.mekiki.model.Element;
import org.mekiki.model.text.Labels;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.internal.files.ReplaceQuestion;

/** The page of an export: what is written, as which kind of file, how, and where to. */
final class ExportPage extends WizardPage {

	private static final int MENTIONED = 3;

	private final EditingSession session;
	private final List<ExporterDescriptor> exporters;
	private final ExporterDescriptor preferred;
	private final List<Element> selected;
	private final Runnable written;
	private KindList<ExporterDescriptor> list;
	private Button everything;
	private Button chosenOnes;
	private ParameterArea parameters;
	private Text file;
	private ProgressRow progress;
	private Notice notice;
	/** The file of which people have said that it may be replaced. */
	private String confirmed = ""; //$NON-NLS-1$
	private String ending = ""; //$NON-NLS-1$

	ExportPage(EditingSession session, List<ExporterDescriptor> exporters, ExporterDescriptor preferred,
			List<Element> selected, Runnable written) {
		super("export"); //$NON-NLS-1$
		this.session = session;
		this.exporters = exporters;
		this.preferred = preferred;
		this.selected = List.copyOf(selected);
		this.written = written;
		setTitle(Messages.exportTitle);
		setMessage(exporters.isEmpty() ? Messages.noExporters : Messages.exportMessage,
				exporters.isEmpty() ? IMessageProvider.WARNING : IMessageProvider.NONE);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.swtDefaults().numColumns(3).margins(14, 12).spacing(8, 8).create());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4)
				.applyTo(label(body, Messages.writeAs));
		list = new KindList<>(body, "export", new Words(), chosen -> chosen()); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(list.control());
		label(body, Messages.scope);
		Composite scope = new Composite(body, SWT.NONE);
		scope.setLayout(GridLayoutFactory.fillDefaults().create());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(scope);
		everything = new Button(scope, SWT.RADIO);
		everything.setText(Messages.everything);
		chosenOnes = new Button(scope, SWT.RADIO);
		parameters = new ParameterArea(body, session, this::validate);
		GridDataFactory.createFrom((GridData) parameters.control().getLayoutData()).span(3, 1)
				.applyTo(parameters.control());
		label(body, Messages.target);
		file = new Text(body, SWT.BORDER);
		file.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(320, SWT.DEFAULT).applyTo(file);
		Button browse = new Button(body, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		progress = new ProgressRow(body);
		GridDataFactory.createFrom((GridData) progress.control().getLayoutData()).span(3, 1).applyTo(progress.control());
		notice = new Notice(body);
		GridDataFactory.createFrom((GridData) notice.control().getLayoutData()).span(3, 1).applyTo(notice.control());
		setControl(body);
		list.show(exporters, preferred);
		chosen();
	}

	private static Label label(Composite body, String text) {
		Label label = new Label(body, SWT.NONE);
		label.setText(text);
		return label;
	}

	/** Another kind of file. */
	private void chosen() {
		ExporterDescriptor exporter = list.chosen();
		List<Element> fitting = fitting(exporter);
		chosenOnes.setText(fitting.isEmpty() ? Messages.noneSelected
				: NLS.bind(Messages.selected, PreviewRows.count(fitting.size()), names(fitting)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		chosenOnes.setEnabled(!fitting.isEmpty());
		chosenOnes.setSelection(!fitting.isEmpty());
		everything.setSelection(fitting.isEmpty());
		chosenOnes.getParent().layout();
		if (exporter == null) {
			parameters.show("", List.of()); //$NON-NLS-1$
		} else {
			parameters.show(exporter.contribution().id(), exporter.parameters());
			rename(exporter.file());
		}
		validate();
	}

	private List<Element> fitting(ExporterDescriptor exporter) {
		return exporter == null ? List.of() : selected.stream().filter(exporter::writes).toList();
	}

	private static String names(List<Element> elements) {
		String names = elements.stream().limit(MENTIONED).map(element -> Labels.text(element, DataLanguage.current()))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return elements.size() > MENTIONED ? names + ", \u2026" : names; //$NON-NLS-1$
	}

	/** Keeps the ending of the file in step with its kind. */
	private void rename(String wanted) {
		String text = file.getText();
		if (!ending.isEmpty() && text.endsWith('.' + ending)) {
			file.setText(text.substring(0, text.length() - ending.length() - 1) + (wanted.isEmpty() ? "" : '.' + wanted)); //$NON-NLS-1$
		}
		ending = wanted;
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.exportTitle);
		dialog.setOverwrite(true);
		if (!ending.isEmpty()) {
			dialog.setFilterExtensions(new String[] { "*." + ending, "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String path = dialog.open();
		if (path != null) {
			file.setText(path);
			confirmed = path;
		}
	}

	private void validate() {
		setPageComplete(list.chosen() != null && !file.getText().isBlank() && path() != null && parameters.isValid()
				&& !progress.isRunning());
	}

	private Path path() {
		try {
			return Path.of(file.getText().strip()).toAbsolutePath().normalize();
		} catch (InvalidPathException wrong) {
			setMessage(NLS.bind(Messages.noPath, wrong.getReason()), IMessageProvider.WARNING);
			return null;
		}
	}

	/** Writes in the background. */
	void write() {
		Path target = path();
		if (confirmed.equals(file.getText())) {
			write(target);
		} else {
			String asked = file.getText();
			ReplaceQuestion.ask(getShell(), target, Messages.exportTitle, Messages.replace, () -> {
				confirmed = asked;
				write(target);
			});
		}
	}

	private void write(Path target) {
		if (progress.isRunning()) {
			return;
		}
		ExporterDescriptor exporter = list.chosen();
		List<String> elements = chosenOnes.getSelection() ? fitting(exporter).stream().map(Element::getId).toList()
				: List.of();
		Map<String, List<String>> values = parameters.values();
		parameters.remember();
		notice.clear();
		String what = NLS.bind(Messages.writing, target.getFileName());
		setMessage(what);
		Exporting exporting = new Exporting(session.access(), DataLanguage.interfaceLocale(), DataLanguage.current());
		progress.start(new ExchangeJob(what, progress, monitor -> {
			exporting.write(exporter, elements, values, target, monitor);
			return new ReadOutcome.Written();
		}, outcome -> show(outcome, target)));
		validate();
	}

	private void show(ReadOutcome outcome, Path target) {
		if (getControl().isDisposed()) {
			return;
		}
		progress.end();
		validate();
		if (outcome instanceof ReadOutcome.Written) {
			setMessage(NLS.bind(Messages.written, target), IMessageProvider.INFORMATION);
			written.run();
			return;
		}
		if (outcome instanceof ReadOutcome.WrongValues wrong) {
			parameters.show(wrong.problems());
		}
		boolean cancelled = outcome instanceof ReadOutcome.Cancelled;
		setMessage(Messages.notWritten, cancelled ? IMessageProvider.NONE : IMessageProvider.ERROR);
		notice.show(Notice.of(outcome));
	}

	/** Nobody waits any more for what is being written. */
	void stop() {
		progress.cancel();
	}

	/** Exporters in words. */
	private static final class Words implements KindList.Words<ExporterDescriptor> {

		@Override
		public Contribution<?> contribution(ExporterDescriptor kind) {
			return kind.contribution();
		}

		@Override
		public String endings(ExporterDescriptor kind) {
			return kind.file().isEmpty() ? "" : "*." + kind.file(); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
