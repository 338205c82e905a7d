package org.mekiki.lists.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.mekiki.core.api.command.Command;
import org.mekiki.core.api.command.CommandContext;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.command.CommandOutcome;
import org.mekiki.core.api.text.Texts;
import org.mekiki.lists.internal.reading.Notice;
import org.mekiki.lists.internal.reading.Reading;
import org.mekiki.lists.internal.reading.ReadingException;
import org.mekiki.lists.internal.reading.ReadingLimits;
import org.mekiki.lists.internal.reading.VocabularyReader;
import org.mekiki.lists.internal.vocabulary.Vocabulary;
import org.mekiki.lists.suggest.Suggestion;
import org.mekiki.lists.suggest.SuggestionEngine;
import org.mekiki.lists.suggest.SuggestionOptions;

/** Suggests links between the vocabularies of two files. */
public final class MatchCommand implements Command {

	/** Suggestions of each concept when all relations are wanted. */
	private static final int PER_CONCEPT = 5;

	/** Doubts about a file that are told; the rest is counted in the workbench. */
	private static final int TOLD = 20;

	@Override
	public CommandOutcome run(CommandContext context) throws IOException, CommandException {
		Vocabulary source = read(context, "source"); //$NON-NLS-1$
		Vocabulary target = read(context, "target"); //$NON-NLS-1$
		List<Suggestion> links = new SuggestionEngine(context.progress()::check).suggest(source, target,
				options(context, source, target));
		String text = context.format().equals("rdf") ? AlignmentRdf.of(source, target, links) //$NON-NLS-1$
				: LinkTable.of(links, context.locale());
		context.out().write(text.getBytes(StandardCharsets.UTF_8));
		context.say(Texts.of(MatchCommand.class, context.locale()).get("found", source.name(), target.name(), links.size())); //$NON-NLS-1$
		return CommandOutcome.GOOD;
	}

	private static SuggestionOptions options(CommandContext context, Vocabulary source, Vocabulary target) {
		boolean exactOnly = context.arguments().text("relation").equals("exact"); //$NON-NLS-1$ //$NON-NLS-2$
		double usual = exactOnly ? SuggestionEngine.usualThreshold(source, target)
				: SuggestionOptions.USUAL_THRESHOLD_OF_OTHERS;
		double threshold = context.arguments().number("threshold").map(Number::doubleValue).orElse(Double.valueOf(usual)) //$NON-NLS-1$
				.doubleValue();
		return new SuggestionOptions(exactOnly, threshold, context.arguments().isTrue("one-to-one"), PER_CONCEPT); //$NON-NLS-1$
	}

	private static Vocabulary read(CommandContext context, String argument) throws CommandException {
		Path file = context.file(argument).orElseThrow();
		try {
			Reading reading = new VocabularyReader(ReadingLimits.USUAL, context.progress()::check).read(file);
			reading.notices().stream().limit(TOLD).map((Notice notice) -> notice.line(context.locale())).forEach(context::say);
			return reading.vocabulary();
		} catch (ReadingException refused) {
			throw new CommandException(refused.notice().line(context.locale()), refused.getCause());
		} catch (IOException failure) {
			throw new CommandException(Texts.of(MatchCommand.class, context.locale()).get("unreadable", file.toString()), failure); //$NON-NLS-1$
		}
	}
}
