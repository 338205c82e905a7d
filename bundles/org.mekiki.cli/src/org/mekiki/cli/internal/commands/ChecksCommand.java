package org.mekiki.cli.internal.commands;

import org.mekiki.cli.internal.ExitCode;
import org.mekiki.core.api.access.ModelLease;
import org.mekiki.core.api.check.CheckRun;
import org.mekiki.core.api.check.CheckRunner;
import org.mekiki.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs what should hold in a knowledge base: the rules of the model, and the checks of all plug-ins. */
@Command(name = "checks")
public final class ChecksCommand extends CliCommand {

	@Parameters(arity = "0..1", paramLabel = "PATH|URL|sample", descriptionKey = "base")
	private String base;

	@Override
	int execute() throws StoreException {
		FindingsReport findings = new FindingsReport(texts());
		boolean[] failed = { false };
		root().access().resource(address(base), (access, state) -> {
			try (ModelLease lease = access.lease(null)) {
				findings.validate(lease.model());
			}
			CheckRun run = new CheckRunner(access, texts().locale(), texts().language()).runAll(root().environment().monitor());
			findings.issues(run.issues());
			run.faults().forEach(this::say);
			failed[0] = !run.faults().isEmpty();
		});
		write(findings.report());
		say(texts().get(findings.size() == 0 ? "check.good" : "check.findings", Integer.valueOf(findings.size()))); //$NON-NLS-1$ //$NON-NLS-2$
		return findings.isGood() && !failed[0] ? ExitCode.GOOD : ExitCode.FINDINGS;
	}
}
