package org.mekiki.cli.tests.planted;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.mekiki.core.api.analysis.ArgumentProblem;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.command.Command;
import org.mekiki.core.api.command.CommandContext;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.command.CommandOutcome;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.TaxonomyFactory;

/** Commands that behave well and badly. */
public final class Commands {

	private Commands() {
	}

	/** Says what it was told. */
	public static final class Echo implements Command {

		@Override
		public CommandOutcome run(CommandContext context) throws IOException, CommandException, ArgumentsException {
			StringBuilder text = new StringBuilder(context.locale().getLanguage()).append(' ').append(context.format());
			context.files("file").forEach(file -> text.append(' ').append(file.getFileName()));
			text.append(" more=").append(context.words("more")).append(" tag=").append(context.words("tag"));
			text.append(" mood=").append(context.arguments().text("mood")).append(" loud=")
					.append(context.arguments().isTrue("loud")).append(" size=").append(context.arguments().integer("size", -1));
			context.say("a message");
			Path file = context.file("file").orElseThrow();
			if (context.words("more").contains("clash")) {
				throw new ArgumentsException(List.of(new ArgumentProblem("more", "These do not fit together.")));
			}
			if (Files.notExists(file)) {
				throw new CommandException(file.getFileName() + ":3: This is damaged.", null);
			}
			context.out().write((text + "\u76ee\u5229\u304d\n").getBytes(StandardCharsets.UTF_8));
			return context.arguments().isTrue("loud") ? CommandOutcome.FINDINGS : CommandOutcome.GOOD;
		}
	}

	/** Counts what is in a base. */
	public static final class Lists implements Command {

		@Override
		public CommandOutcome run(CommandContext context) throws IOException {
			context.out().write((context.model().getLists().size() + "\n").getBytes(StandardCharsets.UTF_8));
			return CommandOutcome.GOOD;
		}
	}

	/** Changes a base; what a bad label throws is taken back. */
	public static final class Note implements Command {

		@Override
		public CommandOutcome run(CommandContext context) throws IOException, CommandException {
			String label = context.words("label").get(0);
			context.change("Add " + label, model -> {
				Taxonomy taxonomy = TaxonomyFactory.eINSTANCE.createTaxonomy();
				taxonomy.setId(UUID.nameUUIDFromBytes(label.getBytes(StandardCharsets.UTF_8)).toString());
				model.getTaxonomies().add(taxonomy);
				if (label.equals("bad")) {
					throw new IllegalArgumentException("bad label");
				}
			});
			context.out().write((context.model().getTaxonomies().size() + "\n").getBytes(StandardCharsets.UTF_8));
			return CommandOutcome.GOOD;
		}
	}

	/** Reads a base if one is given. */
	public static final class Perhaps implements Command {

		@Override
		public CommandOutcome run(CommandContext context) throws IOException {
			String text = context.hasModel() ? Integer.toString(context.model().getTaxonomies().size()) : "none";
			context.out().write((text + "\n").getBytes(StandardCharsets.UTF_8));
			return CommandOutcome.GOOD;
		}
	}

	/** Throws after it has written something. */
	public static final class Bad implements Command {

		@Override
		public CommandOutcome run(CommandContext context) throws IOException {
			context.out().write('x');
			throw new IllegalStateException("planted");
		}
	}

	/** Does not end by itself. */
	public static final class Endless implements Command {

		@Override
		public CommandOutcome run(CommandContext context) throws InterruptedException {
			while (true) {
				Thread.sleep(1);
				context.progress().check();
			}
		}
	}
}
