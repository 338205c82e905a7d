package org.mekiki.curriculum.ui.internal.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.curriculum.api.content.EmbeddedResult;
import org.mekiki.workbench.api.AnalysisForm;

/** Asks for an analysis, its values, which of its charts, and a caption. */
final class ResultDialog extends Dialog {

	private static final int WIDTH = 620;
	private static final int HEIGHT = 520;
	private static final int MOST_CHARTS = 20;

	private final EditingSession session;
	private final List<AnalysisDescriptor> analyses = AnalysisDescriptor.all().stream()
			.sorted(Comparator.comparing(AnalysisDescriptor::category).thenComparing(AnalysisDescriptor::label)).toList();
	private Consumer<EmbeddedResult> taker;
	private Combo analysis;
	private ScrolledComposite scrolled;
	private AnalysisForm form;
	private Spinner chart;
	private Text caption;

	ResultDialog(Shell parent, EditingSession session) {
		super(parent);
		this.session = session;
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.APPLICATION_MODAL);
	}

	void whenChosen(Consumer<EmbeddedResult> other) {
		taker = other;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.resultInsert);
		shell.setSize(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		area.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 14).spacing(10, 8).create());
		label(area, Messages.resultAnalysis);
		analysis = new Combo(area, SWT.READ_ONLY);
		analysis.setItems(analyses.stream().map(each -> each.category() + " \u203a " + each.label()).toArray(String[]::new)); //$NON-NLS-1$
		analysis.setVisibleItemCount(MOST_CHARTS);
		analysis.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		analysis.addListener(SWT.Selection, event -> showForm());
		scrolled = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		scrolled.addListener(SWT.Resize, event -> fit());
		label(area, Messages.resultChart);
		chart = new Spinner(area, SWT.BORDER);
		chart.setValues(1, 1, MOST_CHARTS, 0, 1, 1);
		label(area, Messages.resultCaption);
		caption = new Text(area, SWT.BORDER);
		caption.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return area;
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}

	private void showForm() {
		if (scrolled.getContent() != null) {
			scrolled.getContent().dispose();
		}
		form = new AnalysisForm(scrolled, session, analyses.get(analysis.getSelectionIndex()), this::enable);
		scrolled.setContent(form.control());
		fit();
		enable();
	}

	private void fit() {
		if (form != null) {
			scrolled.setMinSize(form.control().computeSize(scrolled.getClientArea().width, SWT.DEFAULT));
		}
	}

	private void enable() {
		getButton(IDialogConstants.OK_ID).setEnabled(form != null && form.isValid());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		enable();
	}

	@Override
	protected void okPressed() {
		Map<String, List<String>> given = form.values().entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		EmbeddedResult result = new EmbeddedResult(analyses.get(analysis.getSelectionIndex()).id(), given, chart.getSelection(),
				caption.getText().strip(), ""); //$NON-NLS-1$
		super.okPressed();
		taker.accept(result);
	}
}
