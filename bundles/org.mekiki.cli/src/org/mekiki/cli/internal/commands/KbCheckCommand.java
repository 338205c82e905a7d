package org.mekiki.cli.internal.commands;

import org.mekiki.cli.internal.ExitCode;
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

	@Override
	int execute() throws StoreException {
		FindingsReport findings = new FindingsReport(texts());
		root().access().read(address(base), (model, stored) -> {
			if (stored != null) {
				stored.check(null).forEach(message -> findings.add(STORE_RULE, message));
			}
			findings.validate(model);
		});
		write(findings.report());
		say(texts().get(findings.size() == 0 ? "check.good" : "check.findings", Integer.valueOf(findings.size()))); //$NON-NLS-1$ //$NON-NLS-2$
		return findings.isGood() ? ExitCode.GOOD : ExitCode.FINDINGS;
	}
}
