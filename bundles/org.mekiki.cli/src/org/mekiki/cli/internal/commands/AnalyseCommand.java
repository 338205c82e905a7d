package org.mekiki.cli.internal.commands;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.cli.internal.Refusal;
import org.mekiki.cli.internal.results.ResultForm;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.AnalysisRun;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.result.Result;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs an analysis and writes what it found. */
@Command(name = "analyse")
public final class AnalyseCommand extends CliCommand {

	@Parameters(paramLabel = "ID", descriptionKey = "analysis")
	private String id;

	@Option(names = "--param", paramLabel = "NAME=VALUE", descriptionKey = "param", arity = "1")
	private List<String> values = new ArrayList<>();

	@Option(names = "--section", paramLabel = "NUMBER", descriptionKey = "section")
	private Integer section;

	@Option(names = { "-o", "--out", "--output" }, paramLabel = "FILE", descriptionKey = "output")
	private Path output;

	@Override
	List<String> formats() {
		return ResultForm.words();
	}

	@Override
	int execute() throws StoreException {
		ResultForm form = form();
		if (form.isBinary() && output == null) {
			throw wrong("usage.binary", form.word()); //$NON-NLS-1$
		}
		AnalysisDescriptor analysis;
		try {
			analysis = AnalysisDescriptor.find(id);
		} catch (AnalysisException unknown) {
			throw wrongUsage(unknown.getMessage());
		} catch (FaultException broken) {
			say(broken.fault());
			return ExitCode.FINDINGS;
		}
		Map<String, List<String>> arguments = Assignments.parse(values, this);
		int[] code = { ExitCode.GOOD };
		root().access().resource(address(null), (access, state) -> code[0] = run(analysis, arguments, form, new Base(access, state)));
		return code[0];
	}

	private ResultForm form() {
		if (root().format() != null) {
			return ResultForm.of(root().format());
		}
		String name = output == null || output.getFileName() == null ? "" : output.getFileName().toString().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		ResultForm byName = ResultForm.of(name.substring(name.lastIndexOf('.') + 1));
		return byName == null ? ResultForm.TABLE : byName;
	}

	private int run(AnalysisDescriptor analysis, Map<String, List<String>> arguments, ResultForm form, Base base) {
		try {
			AnalysisRun run = new AnalysisRunner(base.access(), texts().locale(), texts().language()).run(analysis, arguments,
					root().environment().monitor());
			Result result = section == null ? run.result() : only(run.result());
			if (output != null) {
				writeFile(output, out -> form.write(result, base.options(result, texts()), out));
				say(texts().get("writtenTo", output.toAbsolutePath().normalize())); //$NON-NLS-1$
			} else {
				root().environment().out().print(text(form, result, base));
			}
			return ExitCode.GOOD;
		} catch (ArgumentsException wrong) {
			throw wrongUsage(wrong.getMessage());
		} catch (AnalysisException nothing) {
			throw new Refusal(nothing.getMessage(), nothing.getCause());
		} catch (FaultException failure) {
			say(failure.fault());
			return ExitCode.FINDINGS;
		}
	}

	private Result only(Result result) {
		if (section.intValue() < 1 || section.intValue() > result.sections().size()) {
			throw wrong("usage.section", section, Integer.valueOf(result.sections().size())); //$NON-NLS-1$
		}
		return new Result(result.title(), result.summary(), List.of(result.sections().get(section.intValue() - 1)));
	}

	private String text(ResultForm form, Result result, Base base) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = bytes) {
			form.write(result, base.options(result, texts()), out);
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}
}
