package org.mekiki.curriculum.internal.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.mekiki.core.api.command.Command;
import org.mekiki.core.api.command.CommandContext;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.command.CommandOutcome;
import org.mekiki.curriculum.api.certificate.CertificateException;
import org.mekiki.curriculum.api.certificate.KeyFile;
import org.mekiki.curriculum.api.certificate.SigningKey;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** {@code certificate key}: makes the key of an issuer. */
public final class KeyCommand implements Command {

	@Override
	public CommandOutcome run(CommandContext context) throws CommandException, IOException {
		Output output = new Output(context);
		char[] password = new KeyOptions(context).password();
		try {
			SigningKey key = new KeyFile(context.file("key").orElseThrow(), context.locale()) //$NON-NLS-1$
					.create(context.words("name").get(0), password, output.date()); //$NON-NLS-1$
			if (output.isJson()) {
				output.json(JsonNodeFactory.instance.objectNode().put("key", key.did())); //$NON-NLS-1$
			} else {
				output.lines(List.of(key.did()));
			}
			context.say(output.texts().get("publish")); //$NON-NLS-1$
			return CommandOutcome.GOOD;
		} catch (CertificateException refused) {
			throw new CommandException(refused.getMessage(), refused);
		} finally {
			Arrays.fill(password, '\0');
		}
	}
}
