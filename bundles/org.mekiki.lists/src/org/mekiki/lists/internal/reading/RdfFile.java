package org.mekiki.lists.internal.reading;

import java.io.BufferedReader;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;

import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParser;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.mekiki.lists.internal.reading.BoundedBytes.TooManyBytesException;
import org.mekiki.lists.internal.reading.HardenedXml.DepthException;
import org.mekiki.lists.internal.reading.HardenedXml.OutsideException;
import org.mekiki.lists.internal.reading.HardenedXml.TextException;
import org.mekiki.lists.internal.reading.Statements.TooManyException;
import org.mekiki.lists.internal.reading.Utf8Lines.NotUtf8Exception;
import org.xml.sax.SAXException;

/** Reads the statements of an RDF file in one of the forms that are read as a stream. */
final class RdfFile {

	private final ReadingLimits limits;
	private final Notices notices;
	private final Runnable asking;

	RdfFile(ReadingLimits limits, Notices notices, Runnable asking) {
		this.limits = limits;
		this.notices = notices;
		this.asking = asking;
	}

	/**
	 * Reads.
	 *
	 * @param in
	 *            the bytes
	 * @param base
	 *            what relative IRIs are relative to
	 * @throws ReadingException
	 *             if the file is damaged, too large, or wants something from outside
	 */
	void read(FileKind kind, InputStream in, String base, Triples target) throws ReadingException, IOException {
		Statements statements = new Statements(target, limits.statements(), asking);
		HardenedXml xml = null;
		try {
			xml = kind == FileKind.RDF_XML || kind == FileKind.OWL_XML ? HardenedXml.create(limits) : null;
			switch (kind) {
			case OWL_XML -> new OwlXml(xml, statements, base).read(in);
			case OWL_FUNCTIONAL -> new OwlFunctional(statements, base, limits.depth()).read(new BufferedReader(new Utf8Lines(in)));
			default -> parse(kind, xml, statements, in, base);
			}
		} catch (TooManyException tooMany) {
			throw notices.refusal(tooMany, statements.line(), "tooManyStatements", limits.statements()); //$NON-NLS-1$
		} catch (StackOverflowError deep) {
			throw notices.refusal(deep, statements.line(), "tooDeep", limits.depth()); //$NON-NLS-1$
		} catch (RDFParseException | SAXException | CharacterCodingException | CharConversionException
				| UnsupportedEncodingException | EOFException | NotUtf8Exception | TooManyBytesException failure) {
			throw explained(failure, xml == null ? statements.line() : Math.max(xml.line(), statements.line()));
		}
	}

	private static void parse(FileKind kind, HardenedXml xml, Statements statements, InputStream in, String base)
			throws IOException {
		RDFParser parser = parser(kind, xml);
		parser.setRDFHandler(statements);
		parser.setParseLocationListener(statements);
		configure(parser);
		if (kind == FileKind.RDF_XML) {
			parser.parse(in, base);
		} else if (kind == FileKind.TURTLE) {
			parser.parse(new Utf8Lines(in), base);
		} else {
			parser.parse(new BufferedReader(new Utf8Lines(in)), base);
		}
	}

	private static RDFParser parser(FileKind kind, HardenedXml xml) {
		return switch (kind) {
		case TURTLE -> new QuickTurtle();
		case N_TRIPLES -> new NTriplesParser();
		case RDF_XML -> {
			RDFXMLParser parser = new RDFXMLParser();
			parser.getParserConfig().set(XMLParserSettings.CUSTOM_XML_READER, xml);
			yield parser;
		}
		default -> throw new IllegalArgumentException(kind.name());
		};
	}

	/** Strict about what changes the meaning, lenient about what does not: IRIs are names here, never opened. */
	private static void configure(RDFParser parser) {
		var config = parser.getParserConfig();
		config.set(BasicParserSettings.VERIFY_URI_SYNTAX, Boolean.FALSE);
		config.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, Boolean.FALSE);
		config.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, Boolean.FALSE);
		config.set(BasicParserSettings.NORMALIZE_DATATYPE_VALUES, Boolean.FALSE);
		config.set(BasicParserSettings.DATATYPE_HANDLERS, java.util.List.of());
		config.set(BasicParserSettings.LANGUAGE_HANDLERS, java.util.List.of());
		config.addNonFatalError(XMLParserSettings.FAIL_ON_DUPLICATE_RDF_ID);
		config.addNonFatalError(XMLParserSettings.FAIL_ON_INVALID_NCNAME);
		config.addNonFatalError(XMLParserSettings.FAIL_ON_INVALID_QNAME);
		config.addNonFatalError(XMLParserSettings.FAIL_ON_NON_STANDARD_ATTRIBUTES);
	}

	private ReadingException explained(Exception failure, long line) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			switch (cause) {
			case OutsideException outside -> {
				return notices.refusal(failure, line, "outside", String.valueOf(outside.getMessage())); //$NON-NLS-1$
			}
			case TextException endless -> {
				return notices.refusal(endless, line, "textEndless"); //$NON-NLS-1$
			}
			case DepthException deep -> {
				return notices.refusal(deep, line, "tooDeep", limits.depth()); //$NON-NLS-1$
			}
			case NotUtf8Exception wrong -> {
				return notices.refusal(failure, wrong.line(), "notUtf8"); //$NON-NLS-1$
			}
			case CharacterCodingException wrong -> {
				return notices.refusal(wrong, line, "wrongEncoding"); //$NON-NLS-1$
			}
			case CharConversionException wrong -> {
				return notices.refusal(wrong, line, "wrongEncoding"); //$NON-NLS-1$
			}
			case UnsupportedEncodingException wrong -> {
				return notices.refusal(wrong, line, "wrongEncoding"); //$NON-NLS-1$
			}
			case TooManyBytesException large -> {
				return notices.refusal(large, line, "tooLarge", limits.bytes() >> 20); //$NON-NLS-1$
			}
			default -> {
				// The reason may be further in.
			}
			}
		}
		long place = failure instanceof RDFParseException parse && parse.getLineNumber() > 0 ? parse.getLineNumber() : line;
		return notices.refusal(failure, place, "damaged", reason(failure)); //$NON-NLS-1$
	}

	/** What the parser says, without the place, which is told apart. */
	private static String reason(Exception failure) {
		String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
		return message.replaceFirst("\\s*\\[line \\d+(, column \\d+)?\\]$", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
