package org.mekiki.store.tests;

import java.io.PrintStream;
import java.nio.file.Path;

import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;

/**
 * A process that saves without end and says so after each save, until it is killed. Every save changes all
 * technologies to the same word, so that half a save shows.
 */
public final class CrashWriter {

	private CrashWriter() {
	}

	/** Arguments: folder of the base, and {@code control} for a writer that acknowledges before it saves. */
	public static void main(String[] arguments) throws Exception {
		boolean control = arguments.length > 1;
		PrintStream out = System.out;
		try (KnowledgeBase base = KnowledgeBases.open(new FolderLocation(Path.of(arguments[0])), OpenOptions.standard(),
				null)) {
			Taxonomy taxonomy = base.model().getTaxonomies().get(0);
			while (true) {
				long next = base.revision() + 1;
				for (Technology technology : taxonomy.getTechnologies()) {
					technology.setNotation("save " + next);
				}
				taxonomy.getTechnologies().add(StoreContract.technology("save " + next));
				if (control) {
					out.println(next);
					out.flush();
				}
				base.save("writer", "save " + next, null);
				if (!control) {
					out.println(next);
					out.flush();
				}
			}
		}
	}
}
