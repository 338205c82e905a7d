package org.mekiki.curriculum.internal.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.mekiki.core.api.command.Command;
import org.mekiki.core.api.command.CommandContext;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.command.CommandOutcome;
import org.mekiki.curriculum.api.certificate.CertificateLedger;
import org.mekiki.curriculum.api.certificate.CertificateOffice;
import org.mekiki.curriculum.api.certificate.LedgerEntry;
import org.mekiki.curriculum.api.certificate.Revocation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** {@code certificate revoke}: takes a certificate back. */
public final class RevokeCommand implements Command {

	@Override
	public CommandOutcome run(CommandContext context) throws CommandException, IOException {
		Output output = new Output(context);
		String serial = context.words("serial").get(0); //$NON-NLS-1$
		String reason = context.words("reason").get(0); //$NON-NLS-1$
		LocalDate day = output.date();
		if (reason.isBlank()) {
			throw new CommandException(output.texts().get("no.reason"), null); //$NON-NLS-1$
		}
		if (CertificateLedger.find(context.model(), serial).filter(entry -> entry.state() == LedgerEntry.State.VALID).isEmpty()) {
			throw new CommandException(output.texts().get("no.valid", serial), null); //$NON-NLS-1$
		}
		context.change(new CertificateOffice(context.locale(), context.dataLanguage()).revocationLabel(serial),
				model -> Revocation.revoke(model, serial, day, reason));
		if (output.isJson()) {
			output.json(JsonNodeFactory.instance.objectNode().put("serial", serial).put("revoked", day.toString()) //$NON-NLS-1$ //$NON-NLS-2$
					.put("reason", reason.strip())); //$NON-NLS-1$
		} else {
			output.lines(List.of(output.texts().get("revoked", serial, day.toString(), reason.strip()))); //$NON-NLS-1$
		}
		return CommandOutcome.GOOD;
	}
}
