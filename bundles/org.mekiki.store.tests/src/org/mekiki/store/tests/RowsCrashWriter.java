package org.mekiki.store.tests;

import java.io.PrintStream;
import java.nio.file.Path;

import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.RowWriter;

/** A process that writes rows without end, and says when the first thousands are written, until it is killed. */
public final class RowsCrashWriter {

	private RowsCrashWriter() {
	}

	/** Arguments: folder of the base, identifier of the block. */
	public static void main(String[] arguments) throws Exception {
		PrintStream out = System.out;
		try (KnowledgeBase base = KnowledgeBases.open(new FolderLocation(Path.of(arguments[0])), OpenOptions.standard(), null);
				RowWriter writer = base.rows().write(arguments[1], RowsContract.PAYEES)) {
			for (long i = 1; i > 0; i++) {
				writer.text(0, "payee " + i);
				if (writer.endRow(i) == 20_000) {
					out.println(i);
					out.flush();
				}
			}
		}
	}
}
