package org.mekiki.lists.internal.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

import org.mekiki.lists.internal.vocabulary.VocabularyBuilder;

/**
 * Reads a vocabulary from a file: SKOS or the class hierarchy of an OWL ontology in RDF/XML, Turtle, N-Triples or
 * JSON-LD, or a table (CSV); each may be packed by gzip. No network connection is ever made, and a file is taken as a
 * whole or not at all.
 */
public final class VocabularyReader {


	private final ReadingLimits limits;
	private final Runnable asking;

	/**
	 * Prepares a reader.
	 *
	 * @param limits
	 *            how much to read at most
	 * @param asking
	 *            called often while reading; throws an exception of its choice to stop
	 */
	public VocabularyReader(ReadingLimits limits, Runnable asking) {
		this.limits = limits;
		this.asking = asking;
	}

	/** Prepares a reader with the usual limits that cannot be stopped. */
	public VocabularyReader() {
		this(ReadingLimits.USUAL, () -> {
			// Nobody is waiting.
		});
	}

	/**
	 * Reads a file.
	 *
	 * @param file
	 *            the file
	 * @return the vocabulary and what is doubtful in it
	 * @throws ReadingException
	 *             if the file is damaged, of another kind, too large, or has no concepts
	 * @throws IOException
	 *             if it cannot be opened
	 */
	public Reading read(Path file) throws ReadingException, IOException {
		return read(file, null);
	}

	/**
	 * Reads a file and hands on every statement of it.
	 *
	 * @param file
	 *            the file
	 * @param also
	 *            takes the statements in the order of the file; null if nobody wants them
	 * @return the vocabulary and what is doubtful in it
	 * @throws ReadingException
	 *             if the file is damaged, of another kind, too large, or has no concepts; if statements are wanted also for tables,
	 *             which have none
	 * @throws IOException
	 *             if it cannot be opened
	 */
	public Reading read(Path file, Triples also) throws ReadingException, IOException {
		String name = file.getFileName().toString();
		Notices notices = new Notices(name, limits);
		String place = file.toAbsolutePath().toUri().toString();
		if (Files.size(file) > limits.bytes()) {
			// Packed or not, there is no need to read up to the bound to know that.
			throw notices.refusal(0, "tooLarge", limits.bytes() >> 20); //$NON-NLS-1$
		}
		try (InputStream in = PackedFile.open(file, limits)) {
			in.mark(FileKind.BEGINNING);
			byte[] beginning = in.readNBytes(FileKind.BEGINNING);
			in.reset();
			FileKind kind = FileKind.of(name, beginning, beginning.length);
			if (kind == FileKind.TABLE && also != null) {
				throw notices.refusal(0, "otherForm"); //$NON-NLS-1$
			}
			if (kind == FileKind.TABLE) {
				VocabularyBuilder table = new VocabularyTable(limits, notices, asking).read(file);
				table.setIri(place);
				return complete(table, notices);
			}
			Nodes nodes = new Nodes(limits, notices);
			readStatements(kind, in, place, also == null ? nodes : (subject, predicate, object, line) -> {
				nodes.accept(subject, predicate, object, line);
				also.accept(subject, predicate, object, line);
			}, notices);
			VocabularyBuilder builder = new VocabularyBuilder(name);
			builder.setIri(nodes.whole() == null ? place : nodes.whole());
			new VocabularyAssembly(nodes, builder).run();
			new VocabularyCheck(nodes, builder, notices).run();
			return complete(builder, notices);
		} catch (ZipException | EOFException damaged) {
			throw notices.refusal(damaged, 0, "damaged", String.valueOf(damaged.getMessage())); //$NON-NLS-1$
		}
	}

	private void readStatements(FileKind kind, InputStream in, String base, Triples triples, Notices notices)
			throws ReadingException, IOException {
		switch (kind) {
		case OTHER_ONTOLOGY -> throw notices.refusal(0, "otherForm"); //$NON-NLS-1$
		case JSON_LD -> new JsonLdFile(limits, notices, asking).read(in, base, triples);
		default -> new RdfFile(limits, notices, asking).read(kind, in, base, triples);
		}
	}

	private static Reading complete(VocabularyBuilder builder, Notices notices) throws ReadingException {
		if (builder.concepts().isEmpty()) {
			throw notices.refusal(0, "nothing"); //$NON-NLS-1$
		}
		return new Reading(builder.build(), notices.sorted());
	}
}
