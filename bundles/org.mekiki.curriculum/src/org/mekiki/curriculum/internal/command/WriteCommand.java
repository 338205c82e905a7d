package org.mekiki.curriculum.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.mekiki.core.api.command.Command;
import org.mekiki.core.api.command.CommandContext;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.command.CommandOutcome;
import org.mekiki.curriculum.api.certificate.CertificateException;
import org.mekiki.curriculum.api.certificate.CertificateLedger;
import org.mekiki.curriculum.api.certificate.CertificatePdf;
import org.mekiki.curriculum.api.certificate.Credential;
import org.mekiki.curriculum.api.certificate.LedgerEntry;

/** {@code certificate write}: writes a certificate of the ledger as PDF or as credential; needs no key. */
public final class WriteCommand implements Command {

	@Override
	public CommandOutcome run(CommandContext context) throws CommandException, IOException {
		Output output = new Output(context);
		String serial = context.words("serial").get(0); //$NON-NLS-1$
		String language = context.words("language").isEmpty() ? context.dataLanguage() : context.words("language").get(0); //$NON-NLS-1$ //$NON-NLS-2$
		LedgerEntry entry = CertificateLedger.find(context.model(), serial)
				.orElseThrow(() -> new CommandException(output.texts().get("unknown.serial", serial), null)); //$NON-NLS-1$
		String json = entry.credentials().get(language);
		if (json == null) {
			throw new CommandException(output.texts().get("no.language", serial, language), null); //$NON-NLS-1$
		}
		try {
			Credential credential = Credential.parse(json, context.locale());
			context.out().write("pdf".equals(context.format()) ? CertificatePdf.write(credential) //$NON-NLS-1$
					: credential.json().getBytes(StandardCharsets.UTF_8));
		} catch (CertificateException damaged) {
			throw new CommandException(damaged.getMessage(), damaged);
		}
		if (entry.state() != LedgerEntry.State.VALID) {
			context.say(output.texts().get("revoked", serial, entry.revoked(), entry.reason())); //$NON-NLS-1$
		}
		return CommandOutcome.GOOD;
	}
}
