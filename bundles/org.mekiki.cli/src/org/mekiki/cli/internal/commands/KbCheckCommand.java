package org.mekiki.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.mekiki.cli.internal.ExitCode;
import org.mekiki.cli.internal.output.Report;
import org.mekiki.cli.internal.output.Table;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.text.Labels;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Severity;
import org.mekiki.model.validation.Validator;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks a knowledge base over: whether what is stored is whole, and whether its objects keep the rules of the model. */
@Command(name = "check")
public final class KbCheckCommand extends CliCommand {

	/** What the stored data is judged by, beside the rules of the model. */
	private static final String STORE_RULE = "store"; //$NON-NLS-1$

	@Parameters(arity = "0..1", paramLabel = "PATH|URL|sample", descriptionKey = "base")
	private String base;

	private record Finding(Severity severity, String rule, String id, String label, String message) {
	}

	@Override
	int execute() throws StoreException {
		List<Finding> findings = new ArrayList<>();
		root().access().read(address(base), (model, stored) -> {
			if (stored != null) {
				stored.check(null).forEach(
						message -> findings.add(new Finding(Severity.ERROR, STORE_RULE, null, null, message)));
			}
			validate(model, findings);
		});
		write(report(findings));
		boolean good = findings.stream().allMatch(finding -> finding.severity() == Severity.INFO);
		root().environment().err().println(texts().get(findings.isEmpty() ? "check.good" : "check.findings", //$NON-NLS-1$ //$NON-NLS-2$
				Integer.valueOf(findings.size())));
		return good ? ExitCode.GOOD : ExitCode.FINDINGS;
	}

	private void validate(KnowledgeModel model, List<Finding> findings) {
		Validator validator = new Validator();
		add(validator.validate(model), findings);
		TreeIterator<EObject> contents = model.eAllContents();
		while (contents.hasNext()) {
			if (contents.next() instanceof Identified object) {
				add(validator.validate(object), findings);
			} else {
				contents.prune();
			}
		}
	}

	private void add(List<Problem> problems, List<Finding> findings) {
		for (Problem problem : problems) {
			String label = problem.object() instanceof Element element ? Labels.text(element, texts().language()) : null;
			findings.add(new Finding(problem.severity(), problem.rule(), problem.object().getId(), label,
					problem.message()));
		}
	}

	private Report report(List<Finding> findings) {
		Table people = Table.of(texts().get("check.severity"), texts().get("check.object"), texts().get("check.message")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Table data = Table.of("severity", "rule", "id", "label", "message"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		List<Map<String, Object>> list = new ArrayList<>();
		for (Finding finding : findings) {
			String severity = finding.severity().name().toLowerCase(Locale.ROOT);
			people.row(texts().get("check." + severity), finding.label(), finding.message()); //$NON-NLS-1$
			data.row(severity, finding.rule(), finding.id(), finding.label(), finding.message());
			Map<String, Object> entry = new LinkedHashMap<>();
			entry.put("severity", severity); //$NON-NLS-1$
			entry.put("rule", finding.rule()); //$NON-NLS-1$
			entry.put("id", finding.id()); //$NON-NLS-1$
			entry.put("label", finding.label()); //$NON-NLS-1$
			entry.put("message", finding.message()); //$NON-NLS-1$
			list.add(entry);
		}
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("count", Integer.valueOf(findings.size())); //$NON-NLS-1$
		json.put("findings", list); //$NON-NLS-1$
		return new Report(people, data, json);
	}
}
