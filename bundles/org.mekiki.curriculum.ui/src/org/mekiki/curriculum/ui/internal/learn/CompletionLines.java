package org.mekiki.curriculum.ui.internal.learn;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mekiki.curriculum.api.certificate.CertificateLedger;
import org.mekiki.curriculum.api.certificate.LedgerEntry;
import org.mekiki.curriculum.api.completion.Completion;
import org.mekiki.curriculum.api.completion.CompletionEvaluation;
import org.mekiki.curriculum.api.completion.CompletionException;
import org.mekiki.curriculum.api.completion.CompletionReader;
import org.mekiki.curriculum.api.completion.RuleOutcome;
import org.mekiki.curriculum.ui.internal.certificate.FilesJob;
import org.mekiki.curriculum.ui.internal.reading.LargeType;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ThemeColors;

/** What a trainee still lacks for the certificate of a course, and the certificate once it is there. */
final class CompletionLines {

	private static final int WIDTH = 300;

	private final Composite body;

	private CompletionLines(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 0).spacing(14, 2).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
	}

	/**
	 * Adds the lines; nothing for a course without sound completion rules.
	 *
	 * @param parent
	 *            in a column
	 * @param model
	 *            holds the ledger
	 * @param enrolment
	 *            of the trainee
	 * @param curriculum
	 *            of the course
	 */
	static void add(Composite parent, KnowledgeModel model, Enrolment enrolment, Curriculum curriculum) {
		if (!CompletionReader.has(curriculum)) {
			return;
		}
		Completion completion;
		try {
			completion = new CompletionReader(DataLanguage.interfaceLocale(), DataLanguage.current()).read(curriculum);
		} catch (CompletionException unsound) {
			// the check of completion rules tells the authors; a trainee cannot do anything about it
			return;
		}
		Optional<LedgerEntry> certificate = CertificateLedger.entries(model).stream()
				.filter(entry -> entry.enrolmentId().equals(enrolment.getId()) && entry.state() == LedgerEntry.State.VALID).findFirst();
		List<RuleOutcome> rules = new CompletionEvaluation(DataLanguage.interfaceLocale(), DataLanguage.current())
				.trainee(enrolment, completion);
		CompletionLines lines = new CompletionLines(parent);
		if (certificate.isPresent()) {
			lines.certificate(certificate.get());
		} else {
			lines.rules(rules, completion.issuer() == null ? "" : PageTexts.name(completion.issuer())); //$NON-NLS-1$
		}
	}

	private void certificate(LedgerEntry entry) {
		line(NLS.bind(Messages.certified, entry.serial(), entry.issued()), ThemeColors.GOOD, 1);
		Button open = new Button(body, SWT.PUSH);
		open.setText(Messages.openCertificate);
		open.addListener(SWT.Selection, event -> FilesJob.open(body.getShell(), entry));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(open);
	}

	private void rules(List<RuleOutcome> rules, String issuer) {
		long met = rules.stream().filter(RuleOutcome::met).count();
		if (met == rules.size()) {
			line(issuer.isEmpty() ? Messages.allRulesMet : NLS.bind(Messages.allRulesMetBy, issuer), ThemeColors.GOOD, 2);
			return;
		}
		line(NLS.bind(Messages.rulesMet, Long.valueOf(met), Integer.valueOf(rules.size())), null, 2).setFont(LargeType.strong());
		for (RuleOutcome rule : rules) {
			line(NLS.bind(rule.met() ? Messages.ruleMet : Messages.ruleOpen, rule.name(), rule.figures()),
					rule.met() ? ThemeColors.GOOD : null, 2);
		}
	}

	private Label line(String words, ThemeColors color, int span) {
		Label label = new Label(body, SWT.WRAP);
		label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		if (color != null) {
			label.setForeground(color.get());
		}
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(span, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
