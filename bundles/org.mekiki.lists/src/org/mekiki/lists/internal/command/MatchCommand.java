package org.mekiki.lists.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

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
import org.mekiki.lists.internal.vocabulary.Concept;
import org.mekiki.lists.internal.vocabulary.Vocabulary;
import org.mekiki.lists.suggest.Relation;
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
		FutureTask<Reading> other = new FutureTask<>(() -> read(context, "target")); //$NON-NLS-1$
		Thread.ofPlatform().daemon().start(other);
		Vocabulary source;
		Vocabulary target;
		try {
			source = told(context, read(context, "source")); //$NON-NLS-1$
			target = told(context, result(other));
		} finally {
			other.cancel(true);
		}
		List<Suggestion> links = telling(new SuggestionEngine(context.progress()::check).suggest(source, target,
				options(context, source, target)));
		String text = context.format().equals("rdf") ? AlignmentRdf.of(source, target, links) //$NON-NLS-1$
				: LinkTable.of(links, context.locale());
		context.out().write(text.getBytes(StandardCharsets.UTF_8));
		context.say(Texts.of(MatchCommand.class, context.locale()).get("found", source.name(), target.name(), links.size())); //$NON-NLS-1$
		return CommandOutcome.GOOD;
	}

	/** Without what follows: a concept that has its equal is broader and narrower than what is around that. */
	private static List<Suggestion> telling(List<Suggestion> links) {
		Set<Concept> equal = links.stream().filter(link -> link.relation() == Relation.EXACT).map(Suggestion::source)
				.collect(Collectors.toSet());
		return links.stream().filter(link -> link.relation() == Relation.EXACT || !equal.contains(link.source())).toList();
	}

	private static SuggestionOptions options(CommandContext context, Vocabulary source, Vocabulary target) {
		boolean exactOnly = context.arguments().text("relation").equals("exact"); //$NON-NLS-1$ //$NON-NLS-2$
		double usual = exactOnly ? SuggestionEngine.usualThreshold(source, target)
				: SuggestionOptions.USUAL_THRESHOLD_OF_OTHERS;
		double threshold = context.arguments().number("threshold").map(Number::doubleValue).orElse(Double.valueOf(usual)) //$NON-NLS-1$
				.doubleValue();
		return new SuggestionOptions(exactOnly, threshold, context.arguments().isTrue("one-to-one"), PER_CONCEPT); //$NON-NLS-1$
	}

	private static Vocabulary told(CommandContext context, Reading reading) {
		reading.notices().stream().limit(TOLD).map((Notice notice) -> notice.line(context.locale())).forEach(context::say);
		return reading.vocabulary();
	}

	/** What another thread has read, or its failure as if this one had. */
	private static Reading result(Future<Reading> other) throws CommandException {
		try {
			return other.get();
		} catch (ExecutionException failure) {
			switch (failure.getCause()) {
			case CommandException refused -> throw refused;
			case RuntimeException stopped -> throw stopped;
			default -> throw new IllegalStateException(failure.getCause());
			}
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
	}

	private static Reading read(CommandContext context, String argument) throws CommandException {
		Path file = context.file(argument).orElseThrow();
		try {
			return new VocabularyReader(ReadingLimits.USUAL, context.progress()::check).read(file);
		} catch (ReadingException refused) {
			throw new CommandException(refused.notice().line(context.locale()), refused.getCause());
		} catch (IOException failure) {
			throw new CommandException(Texts.of(MatchCommand.class, context.locale()).get("unreadable", file.toString()), failure); //$NON-NLS-1$
		}
	}
}
