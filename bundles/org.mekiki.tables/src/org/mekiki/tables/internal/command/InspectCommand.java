package org.mekiki.tables.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.mekiki.core.api.command.Command;
import org.mekiki.core.api.command.CommandContext;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.command.CommandOutcome;
import org.mekiki.core.api.text.Texts;
import org.mekiki.tables.api.TableDocument;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;
import org.mekiki.tables.api.TableProfile;

/** Tells what a file with a table is, column by column. */
public final class InspectCommand implements Command {

	@Override
	public CommandOutcome run(CommandContext context) throws IOException, CommandException {
		Path file = context.file("file").orElseThrow(); //$NON-NLS-1$
		Texts texts = Texts.of(InspectCommand.class, context.locale());
		String sheet = context.words("sheet").stream().findFirst().orElse(null); //$NON-NLS-1$
		int flags = context.arguments().number("flags").map(Number::intValue).orElse(Integer.valueOf(100)).intValue(); //$NON-NLS-1$
		try {
			TableProfile table = TableDocument.read(file, sheet, TableLimits.USUAL, context.progress()::check).profile();
			if (context.format().equals("json")) { //$NON-NLS-1$
				InspectJson.write(table, texts, flags, context.out());
			} else {
				context.out().write(InspectText.of(table, texts, context.format()).getBytes(StandardCharsets.UTF_8));
			}
			return table.allFlagged() == 0 ? CommandOutcome.GOOD : CommandOutcome.FINDINGS;
		} catch (TableException refused) {
			String place = refused.line() > 0 ? file.getFileName() + ":" + refused.line() : file.getFileName().toString(); //$NON-NLS-1$
			throw new CommandException(place + ": " + refused.message(context.locale()), refused); //$NON-NLS-1$
		} catch (NoSuchFileException missing) {
			throw new CommandException(texts.get("missing", file.toString()), missing); //$NON-NLS-1$
		}
	}
}
