package org.mekiki.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.output.Report;
import org.mekiki.cli.internal.output.Table;
import org.mekiki.core.api.check.Issue;
import org.mekiki.model.Element;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.text.Labels;
import org.mekiki.model.validation.Problem;
import org.mekiki.model.validation.Severity;
import org.mekiki.model.validation.Validator;

/** What is wrong in a knowledge base, as a result in all forms. */
final class FindingsReport {

	private final Texts texts;
	private final List<Finding> findings = new ArrayList<>();

	private record Finding(Severity severity, String rule, String id, String label, String message) {
	}

	FindingsReport(Texts texts) {
		this.texts = texts;
	}

	/** What is wrong with the base as a whole. */
	void add(String rule, String message) {
		findings.add(new Finding(Severity.ERROR, rule, null, null, message));
	}

	/** What the rules of the model say of every object. */
	void validate(KnowledgeModel model) {
		Validator validator = new Validator();
		add(validator.validate(model));
		TreeIterator<EObject> contents = model.eAllContents();
		while (contents.hasNext()) {
			if (contents.next() instanceof Identified object) {
				add(validator.validate(object));
			} else {
				contents.prune();
			}
		}
	}

	/** What checks have found. */
	void issues(List<Issue> issues) {
		issues.forEach(issue -> findings.add(
				new Finding(issue.severity(), issue.check(), issue.object().id(), issue.object().label(), issue.message())));
	}

	int size() {
		return findings.size();
	}

	/** Whether there is nothing that somebody has to do something about. */
	boolean isGood() {
		return findings.stream().allMatch(finding -> finding.severity() == Severity.INFO);
	}

	private void add(List<Problem> problems) {
		for (Problem problem : problems) {
			String label = problem.object() instanceof Element element ? Labels.text(element, texts.language()) : null;
			findings.add(new Finding(problem.severity(), problem.rule(), problem.object().getId(), label, problem.message()));
		}
	}

	Report report() {
		Table people = Table.of(texts.get("check.severity"), texts.get("check.object"), texts.get("check.message")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Table data = Table.of("severity", "rule", "id", "label", "message"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		List<Map<String, Object>> list = new ArrayList<>();
		for (Finding finding : findings) {
			String severity = finding.severity().name().toLowerCase(Locale.ROOT);
			people.row(texts.get("check." + severity), finding.label(), finding.message()); //$NON-NLS-1$
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
