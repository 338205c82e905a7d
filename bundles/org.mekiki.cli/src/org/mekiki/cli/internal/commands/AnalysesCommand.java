package org.mekiki.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.cli.internal.output.Report;
import org.mekiki.cli.internal.output.Table;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.Contributor;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.contribution.Fault;

import picocli.CommandLine.Command;

/** Lists the analyses that can be run, and what they take. */
@Command(name = "analyses")
public final class AnalysesCommand extends CliCommand {

	@Override
	int execute() {
		List<AnalysisDescriptor> all = AnalysisDescriptor.all();
		Table people = Table.of(texts().get("analyses.id"), texts().get("analyses.label"), texts().get("analyses.category"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				texts().get("analyses.parameters"), texts().get("analyses.contributor")); //$NON-NLS-1$ //$NON-NLS-2$
		Table data = Table.of("id", "label", "category", "parameters", "bundle", "version"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		List<Map<String, Object>> list = new ArrayList<>();
		for (AnalysisDescriptor analysis : all) {
			Contributor contributor = analysis.contribution().contributor();
			String parameters = String.join("; ", analysis.parameters().stream().map(AnalysesCommand::brief).toList()); //$NON-NLS-1$
			people.row(analysis.id(), analysis.label(), analysis.category(), parameters, contributor.toString());
			data.row(analysis.id(), analysis.label(), analysis.category(), parameters, contributor.bundle(), contributor.version());
			list.add(entry(analysis));
		}
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("count", Integer.valueOf(all.size())); //$NON-NLS-1$
		json.put("analyses", list); //$NON-NLS-1$
		write(new Report(people, data, json));
		// Those that are listed can be run, whatever became of it last time.
		Set<String> usable = all.stream().map(AnalysisDescriptor::id).collect(Collectors.toSet());
		List<Fault> faults = Contributions.platform().faults().all().stream()
				.filter(fault -> fault.point().equals(ExtensionPoint.ANALYSES.id()) && !usable.contains(fault.id())).toList();
		faults.forEach(this::say);
		return faults.isEmpty() ? ExitCode.GOOD : ExitCode.FINDINGS;
	}

	/** Such as years:years, or show:choice=round (one is needed), kinds:choice… (several are possible). */
	private static String brief(Parameter parameter) {
		String several = parameter.multiple() ? "\u2026" : ""; //$NON-NLS-1$ //$NON-NLS-2$
		String needed = parameter.required() && parameter.defaults().isEmpty() ? "!" : ""; //$NON-NLS-1$ //$NON-NLS-2$
		String preset = parameter.defaults().isEmpty() ? "" : "=" + String.join(",", parameter.defaults()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return parameter.id() + ":" + parameter.type().keyword() + several + needed + preset; //$NON-NLS-1$
	}

	private static Map<String, Object> entry(AnalysisDescriptor analysis) {
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("id", analysis.id()); //$NON-NLS-1$
		entry.put("label", analysis.label()); //$NON-NLS-1$
		entry.put("description", analysis.contribution().description()); //$NON-NLS-1$
		entry.put("category", analysis.category()); //$NON-NLS-1$
		entry.put("bundle", analysis.contribution().contributor().bundle()); //$NON-NLS-1$
		entry.put("version", analysis.contribution().contributor().version()); //$NON-NLS-1$
		entry.put("parameters", analysis.parameters().stream().map(AnalysesCommand::entry).toList()); //$NON-NLS-1$
		return entry;
	}

	private static Map<String, Object> entry(Parameter parameter) {
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("id", parameter.id()); //$NON-NLS-1$
		entry.put("label", parameter.label()); //$NON-NLS-1$
		entry.put("description", parameter.description()); //$NON-NLS-1$
		entry.put("type", parameter.type().keyword()); //$NON-NLS-1$
		entry.put("required", Boolean.valueOf(parameter.required())); //$NON-NLS-1$
		entry.put("multiple", Boolean.valueOf(parameter.multiple())); //$NON-NLS-1$
		entry.put("defaults", parameter.defaults()); //$NON-NLS-1$
		entry.put("minimum", parameter.minimum()); //$NON-NLS-1$
		entry.put("maximum", parameter.maximum()); //$NON-NLS-1$
		List<Map<String, Object>> choices = new ArrayList<>();
		for (Parameter.Choice choice : parameter.choices()) {
			Map<String, Object> one = new LinkedHashMap<>();
			one.put("value", choice.value()); //$NON-NLS-1$
			one.put("label", choice.label()); //$NON-NLS-1$
			choices.add(one);
		}
		entry.put("choices", choices); //$NON-NLS-1$
		return entry;
	}
}
