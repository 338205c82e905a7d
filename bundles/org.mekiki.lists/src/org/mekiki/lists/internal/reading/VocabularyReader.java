package org.mekiki.lists.internal.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;

import org.mekiki.lists.internal.vocabulary.Vocabulary;
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
	 * Whether a resource of some type is no concept, whatever else is said of it.
	 *
	 * @param type
	 *            an IRI
	 * @return true for groups of concepts, labels, schemes and the like
	 */
	public static boolean isNoConcept(String type) {
		return Meaning.isNoConcept(type);
	}

	/**
	 * The name in the address of a concept that has no other.
	 *
	 * @param id
	 *            an IRI
	 * @return its last part in words, null if that is a code
	 */
	public static String nameIn(String id) {
		return IdentifierName.inWords(id);
	}

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
		Notices notices = notices(file);
		Vocabulary vocabulary;
		try (InputStream in = PackedFile.open(sized(file, notices), limits)) {
			FileKind kind = kind(file, in);
			vocabulary = kind == FileKind.TABLE ? table(file, notices) : vocabulary(file, notices, nodes(kind, file, in, null, notices));
		} catch (ZipException | EOFException damaged) {
			throw notices.refusal(damaged, 0, "damaged", String.valueOf(damaged.getMessage())); //$NON-NLS-1$
		}
		return new Reading(vocabulary, notices.sorted());
	}

	/**
	 * Reads a file and hands on every statement of it; no vocabulary is made.
	 *
	 * @param file
	 *            the file
	 * @param target
	 *            takes the statements in the order of the file
	 * @return what is doubtful in it, in the order of the file
	 * @throws ReadingException
	 *             if the file is damaged, of another kind, too large, or has no concepts, or if it is a table, which has no
	 *             statements
	 * @throws IOException
	 *             if it cannot be opened
	 */
	public List<Notice> statements(Path file, Triples target) throws ReadingException, IOException {
		Notices notices = notices(file);
		try (InputStream in = PackedFile.open(sized(file, notices), limits)) {
			FileKind kind = kind(file, in);
			if (kind == FileKind.TABLE) {
				throw notices.refusal(0, "otherForm"); //$NON-NLS-1$
			}
			checked(nodes(kind, file, in, target, notices), notices);
		} catch (ZipException | EOFException damaged) {
			throw notices.refusal(damaged, 0, "damaged", String.valueOf(damaged.getMessage())); //$NON-NLS-1$
		}
		return notices.sorted();
	}

	private Notices notices(Path file) {
		return new Notices(file.getFileName().toString(), limits);
	}

	/** Packed or not, there is no need to read up to the bound to know that a file is too large. */
	private Path sized(Path file, Notices notices) throws ReadingException, IOException {
		if (Files.size(file) > limits.bytes()) {
			throw notices.refusal(0, "tooLarge", limits.bytes() >> 20); //$NON-NLS-1$
		}
		return file;
	}

	private static FileKind kind(Path file, InputStream in) throws IOException {
		in.mark(FileKind.BEGINNING);
		byte[] beginning = in.readNBytes(FileKind.BEGINNING);
		in.reset();
		return FileKind.of(file.getFileName().toString(), beginning, beginning.length);
	}

	private static String place(Path file) {
		return file.toAbsolutePath().toUri().toString();
	}

	private Vocabulary table(Path file, Notices notices) throws ReadingException, IOException {
		VocabularyBuilder builder = new VocabularyTable(limits, notices, asking).read(file);
		if (builder.concepts().isEmpty()) {
			throw notices.refusal(0, "nothing"); //$NON-NLS-1$
		}
		builder.setIri(place(file));
		return builder.build();
	}

	private static Vocabulary vocabulary(Path file, Notices notices, Nodes nodes) throws ReadingException {
		VocabularyBuilder builder = new VocabularyBuilder(file.getFileName().toString());
		builder.setIri(nodes.whole() == null ? place(file) : nodes.whole());
		checked(nodes, notices).fill(builder);
		return builder.build();
	}

	private Nodes nodes(FileKind kind, Path file, InputStream in, Triples also, Notices notices) throws ReadingException, IOException {
		Nodes nodes = new Nodes(limits, notices);
		readStatements(kind, in, place(file), also == null ? nodes : (subject, predicate, object, line) -> {
			nodes.accept(subject, predicate, object, line);
			also.accept(subject, predicate, object, line);
		}, notices);
		return nodes;
	}

	private static VocabularyAssembly checked(Nodes nodes, Notices notices) throws ReadingException {
		VocabularyAssembly assembly = new VocabularyAssembly(nodes);
		if (assembly.concepts().isEmpty()) {
			throw notices.refusal(0, "nothing"); //$NON-NLS-1$
		}
		VocabularyCheck check = new VocabularyCheck(nodes, assembly.concepts(), assembly::isNameless, notices);
		check.run();
		check.withoutAddress(assembly.withoutAddress());
		return assembly;
	}

	private void readStatements(FileKind kind, InputStream in, String base, Triples triples, Notices notices)
			throws ReadingException, IOException {
		switch (kind) {
		case OTHER_ONTOLOGY -> throw notices.refusal(1, "otherForm"); //$NON-NLS-1$
		case JSON_LD -> new JsonLdFile(limits, notices, asking).read(in, base, triples);
		default -> new RdfFile(limits, notices, asking).read(kind, in, base, triples);
		}
	}
}
