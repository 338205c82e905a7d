package org.mekiki.core.internal.recovery;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.model.runtime.ModelResource;

/** Reads the journals of a base and makes their edits again, one after the other. */
public final class JournalReader {

	private final List<JournalEntry> entries = new ArrayList<>();

	/**
	 * The journals of a base, oldest first.
	 *
	 * @param folder
	 *            recovery folder
	 * @param baseId
	 *            identifier of the base
	 * @return the files; empty if there is no unsaved work
	 */
	public static List<Path> files(Path folder, String baseId) {
		return JournalFiles.of(folder, baseId);
	}

	/**
	 * Reads the revision from which a journal starts.
	 *
	 * @param file
	 *            the journal
	 * @return the revision
	 * @throws IOException
	 *             if it is no journal
	 */
	public static long revision(Path file) throws IOException {
		try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			String header = in.readLine();
			return JournalFormat.readHeader(header == null ? "" : header).revision(); //$NON-NLS-1$
		}
	}

	/**
	 * Reads a journal that follows those read before. A last line that was cut off by the crash is left out, and so is a
	 * large edit of which parts are missing.
	 *
	 * @param file
	 *            the journal
	 * @throws IOException
	 *             if it cannot be read
	 */
	public void read(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
		JournalFormat.readHeader(lines.isEmpty() ? "" : lines.get(0)); //$NON-NLS-1$
		List<JournalEntry> parts = new ArrayList<>();
		for (int i = 1; i < lines.size(); i++) {
			try {
				JournalEntry entry = JournalFormat.readEntry(lines.get(i));
				parts.add(entry);
				if (!entry.part()) {
					entries.add(joined(parts));
					parts.clear();
				}
			} catch (IOException cut) {
				if (i < lines.size() - 1) {
					throw cut;
				}
			}
		}
	}

	private static JournalEntry joined(List<JournalEntry> parts) {
		return parts.size() == 1 ? parts.get(0)
				: new JournalEntry(parts.stream().flatMap(part -> part.states().stream()).toList(),
						parts.stream().flatMap(part -> part.deleted().stream()).toList(), false);
	}

	/**
	 * Brings the objects of a model into the states that were read.
	 *
	 * @param resource
	 *            holds the model
	 */
	public void apply(ModelResource resource) {
		JournalReplay replay = new JournalReplay(resource);
		entries.forEach(replay::apply);
	}
}
