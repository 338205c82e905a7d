package org.mekiki.curriculum.ui.internal.certificate;

import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.curriculum.api.certificate.LedgerEntry;
import org.mekiki.curriculum.api.completion.RuleOutcome;
import org.mekiki.curriculum.ui.internal.certificate.CohortStatus.Trainee;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.ThemeColors;

/** Above the tables: name, one sentence, what stands in the way, and what can be done. */
final class CertificatesHead {

	private static final int WIDTH = 200;

	private final CertificatesEditor editor;
	private final CertificateActions actions;
	private final Composite body;
	private final Label title;
	private final Label sentence;
	private final Label obstacle;
	private final CohortChoice cohorts;
	private final Button issue;
	private final Button entry;
	private final Button open;
	private final Button files;
	private final Button reissue;
	private final Button revoke;
	private final Button notice;

	CertificatesHead(Composite parent, FormToolkit toolkit, CertificatesEditor editor) {
		this.editor = editor;
		actions = new CertificateActions(editor);
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(14, 8).spacing(6, 4).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		Composite top = toolkit.createComposite(body);
		top.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		title = toolkit.createLabel(top, ""); //$NON-NLS-1$
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		GridDataFactory.swtDefaults().applyTo(toolkit.createLabel(top, Messages.otherCohort));
		cohorts = new CohortChoice(top, editor);
		sentence = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
		obstacle = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).exclude(true).applyTo(obstacle);
		Composite bar = toolkit.createComposite(body);
		RowLayout row = new RowLayout();
		row.marginLeft = 0;
		row.spacing = 6;
		bar.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(bar);
		issue = button(bar, Messages.issue, actions::issue);
		entry = button(bar, Messages.confirmEntry, actions::confirmEntry);
		open = button(bar, Messages.openPdf, actions::openPdf);
		files = button(bar, Messages.writeFiles, actions::writeFiles);
		reissue = button(bar, Messages.reissue, actions::reissue);
		revoke = button(bar, Messages.revoke, actions::revoke);
		notice = button(bar, Messages.writeNotice, actions::writeNotice);
		button(bar, Messages.verify, actions::verify);
	}

	/** Not one of the toolkit: its colours would hide that a button is grey. */
	private static Button button(Composite bar, String text, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	void show() {
		CohortStatus status = editor.status();
		text(title, ElementLabels.text(editor.cohort()));
		long met = status.trainees().stream().filter(Trainee::met).count();
		long valid = status.trainees().stream().filter(trainee -> trainee.valid() != null).count();
		long revoked = status.trainees().stream().flatMap(trainee -> trainee.certificates().stream())
				.filter(certificate -> certificate.state() != LedgerEntry.State.VALID).count();
		text(sentence, NLS.bind(Messages.sentence, new Object[] { Integer.toString(status.trainees().size()), Long.toString(met),
				Long.toString(valid), Long.toString(revoked) }));
		String way = !status.problem().isEmpty() ? status.problem()
				: status.broken().stream().map(CertificatesHead::line).collect(Collectors.joining("\n")); //$NON-NLS-1$
		text(obstacle, status.broken().isEmpty() ? way : NLS.bind(Messages.brokenLaw, way));
		obstacle.setForeground(ThemeColors.BAD.get());
		obstacle.setVisible(!way.isEmpty());
		((GridData) obstacle.getLayoutData()).exclude = way.isEmpty();
		cohorts.show();
		body.getParent().layout(true, true);
	}

	private static String line(RuleOutcome outcome) {
		return NLS.bind(Messages.brokenRule, outcome.name(), outcome.figures());
	}

	void enable() {
		CohortStatus status = editor.status();
		var selection = editor.selection();
		boolean edit = editor.canEdit();
		long certified = selection.stream().filter(trainee -> trainee.valid() != null).count();
		issue.setEnabled(edit && status.open() && selection.stream().anyMatch(trainee -> trainee.met() && trainee.valid() == null));
		entry.setEnabled(edit && selection.stream().flatMap(trainee -> trainee.rules().stream())
				.anyMatch(rule -> rule.id().equals("entry") && !rule.met())); //$NON-NLS-1$
		open.setEnabled(selection.size() == 1 && !selection.get(0).certificates().isEmpty());
		files.setEnabled(selection.stream().anyMatch(trainee -> !trainee.certificates().isEmpty()));
		reissue.setEnabled(edit && status.open() && selection.size() == 1 && certified == 1);
		notice.setEnabled(status.open());
		revoke.setEnabled(edit && selection.size() == 1 && certified == 1);
	}

	private static void text(Label label, String text) {
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
