package org.mekiki.cli.internal.commands;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.cli.internal.Refusal;
import org.mekiki.report.api.Report;
import org.mekiki.report.api.ReportDescription;
import org.mekiki.report.api.ReportExport;
import org.mekiki.report.api.ReportExport.Format;
import org.mekiki.report.api.ReportFormatException;
import org.mekiki.report.api.ReportJson;
import org.mekiki.report.api.ReportRunner;
import org.mekiki.sample.SampleReport;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a report from its description. */
@Command(name = "report")
public final class ReportCommand extends CliCommand {

	private static final String SAMPLE = "sample"; //$NON-NLS-1$

	@Parameters(paramLabel = "FILE|sample", descriptionKey = "reportSource")
	private String source;

	@Option(names = { "-o", "--out", "--output" }, required = true, paramLabel = "OUT.html|.pdf|.xlsx", descriptionKey = "reportTarget")
	private List<Path> targets = new ArrayList<>();

	@Option(names = "--edition", paramLabel = "ja|en", descriptionKey = "edition")
	private List<String> editions = new ArrayList<>();

	@Override
	int execute() throws StoreException {
		for (Path target : targets) {
			if (Format.of(target).isEmpty()) {
				throw wrong("usage.reportTarget", target); //$NON-NLS-1$
			}
		}
		List<Locale> languages = languages();
		ReportDescription description = description();
		int[] code = { ExitCode.GOOD };
		root().access().resource(address(null), (access, state) -> {
			Report report = new ReportRunner(access, state).run(description, languages, root().environment().monitor());
			for (Path target : targets) {
				writeFile(target, out -> ReportExport.write(report, Format.of(target).orElseThrow(), out));
			}
			report.problems().forEach(this::say);
			code[0] = report.problems().isEmpty() ? ExitCode.GOOD : ExitCode.FINDINGS;
		});
		write(new WrittenReport(texts()).of(targets));
		return code[0];
	}

	private List<Locale> languages() {
		List<Locale> languages = new ArrayList<>();
		for (String edition : editions) {
			Locale locale = Locale.of(edition);
			if (!edition.equals("ja") && !edition.equals("en")) { //$NON-NLS-1$ //$NON-NLS-2$
				throw wrong("usage.language", edition); //$NON-NLS-1$
			}
			if (!languages.contains(locale)) {
				languages.add(locale);
			}
		}
		return languages;
	}

	private ReportDescription description() {
		try {
			if (source.equals(SAMPLE)) {
				return ReportJson.read(SampleReport.description());
			}
			try (InputStream in = Files.newInputStream(Path.of(source))) {
				return ReportJson.read(in);
			}
		} catch (ReportFormatException wrong) {
			throw new Refusal(texts().get("report.wrong", source, wrong.getMessage()), null); //$NON-NLS-1$
		} catch (IOException | RuntimeException unreadable) {
			throw new Refusal(texts().get("file.unreadable", source), unreadable); //$NON-NLS-1$
		}
	}
}
