package org.mekiki.lists.internal.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipException;

import org.eclipse.rdf4j.model.Value;

/**
 * Reads every statement of an RDF file, with the same bounds as {@link VocabularyReader}: no network connection is ever
 * made, and a file is read as a whole or refused.
 */
public final class StatementReader {


	private final ReadingLimits limits;
	private final Runnable asking;

	/** Takes statements. */
	@FunctionalInterface
	public interface Sink {

		/**
		 * One statement.
		 *
		 * @param subject
		 *            an IRI, or the name of a blank node beginning with {@code _:}
		 * @param predicate
		 *            an IRI
		 * @param object
		 *            anything
		 * @param line
		 *            where it ends, 0 if unknown
		 */
		void accept(String subject, String predicate, Value object, long line);
	}

	/**
	 * Prepares a reader.
	 *
	 * @param limits
	 *            how much to read at most
	 * @param asking
	 *            called often while reading; throws an exception of its choice to stop
	 */
	public StatementReader(ReadingLimits limits, Runnable asking) {
		this.limits = limits;
		this.asking = asking;
	}

	/**
	 * Reads a file.
	 *
	 * @param file
	 *            RDF/XML, Turtle, N-Triples or JSON-LD, packed by gzip or not
	 * @param sink
	 *            takes the statements in the order of the file
	 * @throws ReadingException
	 *             if the file is damaged, of another kind or too large
	 * @throws IOException
	 *             if it cannot be opened
	 */
	public void read(Path file, Sink sink) throws ReadingException, IOException {
		String name = file.getFileName().toString();
		Notices notices = new Notices(name, limits);
		try (InputStream in = PackedFile.open(file, limits)) {
			in.mark(FileKind.BEGINNING);
			byte[] beginning = in.readNBytes(FileKind.BEGINNING);
			in.reset();
			FileKind kind = FileKind.of(name, beginning, beginning.length);
			String base = file.toAbsolutePath().toUri().toString();
			switch (kind) {
			case OTHER_ONTOLOGY, TABLE -> throw notices.refusal(0, "otherForm"); //$NON-NLS-1$
			case JSON_LD -> new JsonLdFile(limits, notices, asking).read(in, base, sink::accept);
			default -> new RdfFile(limits, notices, asking).read(kind, in, base, sink::accept);
			}
		} catch (ZipException | EOFException damaged) {
			throw notices.refusal(damaged, 0, "damaged", String.valueOf(damaged.getMessage())); //$NON-NLS-1$
		}
	}
}
