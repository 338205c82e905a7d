package org.mekiki.tables.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.mekiki.core.api.command.Command;
import org.mekiki.core.api.command.CommandContext;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.command.CommandOutcome;
import org.mekiki.core.api.text.Texts;
import org.mekiki.tables.api.TableChoices;
import org.mekiki.tables.api.TableDocument;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;
import org.mekiki.tables.api.TableProfile;

/** Tells what a file with a table is, column by column. */
public final class InspectCommand implements Command {

	private static final String NO_HEADER = "none"; //$NON-NLS-1$
	private static final Pattern HEADER = Pattern.compile("none|[1-9][0-9]{0,8}(,[1-9][0-9]{0,8})*"); //$NON-NLS-1$

	@Override
	public CommandOutcome run(CommandContext context) throws IOException, CommandException {
		Path file = context.file("file").orElseThrow(); //$NON-NLS-1$
		Texts texts = Texts.of(InspectCommand.class, context.locale());
		String sheet = context.words("sheet").stream().findFirst().orElse(null); //$NON-NLS-1$
		int flags = context.arguments().number("flags").map(Number::intValue).orElse(Integer.valueOf(100)).intValue(); //$NON-NLS-1$
		try {
			TableProfile table = TableDocument.read(file, sheet, choices(context, texts), TableLimits.USUAL, context.progress()::check)
					.profile();
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

	private static TableChoices choices(CommandContext context, Texts texts) throws CommandException {
		String header = context.words("header").stream().findFirst().orElse(null); //$NON-NLS-1$
		String decimal = context.words("decimal").stream().findFirst().orElse(null); //$NON-NLS-1$
		if (header != null && !HEADER.matcher(header).matches()) {
			throw new CommandException(texts.get("badHeader", header), null); //$NON-NLS-1$
		}
		if (decimal != null && !decimal.equals(".") && !decimal.equals(",")) { //$NON-NLS-1$ //$NON-NLS-2$
			throw new CommandException(texts.get("badDecimal", decimal), null); //$NON-NLS-1$
		}
		List<Long> lines = header == null ? null
				: header.equals(NO_HEADER) ? List.of() : Arrays.stream(header.split(",")).map(Long::valueOf).toList(); //$NON-NLS-1$
		return new TableChoices(lines, decimal, Map.of());
	}
}
