package org.mekiki.curriculum.tests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Validates by schemas in a folder, without network. */
final class XmlSchemas {

	/** The schema of the attributes of XML itself that comes with SCORM 1.2 is a draft that no parser takes any more. */
	private static final String DRAFT = "ims_xml.xsd";
	private static final String XML = """
			<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
			<xs:attribute name="lang" type="xs:language"/><xs:attribute name="base" type="xs:anyURI"/>
			</xs:schema>
			""";

	private XmlSchemas() {
	}

	/** What the schemas say against a file. */
	static List<String> errors(Path folder, List<String> names, Path file) throws Exception {
		DOMImplementationLS load = load();
		Source[] sources = names.stream().map(name -> (Source) new StreamSource(folder.resolve(name).toFile())).toArray(Source[]::new);
		return errors(schema((type, namespace, publicId, systemId, base) -> input(load, folder, systemId), sources), file);
	}

	/** Schemas that name one another by addresses in the web, in a folder that has what is there by host and path. */
	static Schema catalog(Path folder, String name) throws Exception {
		DOMImplementationLS load = load();
		return schema((type, namespace, publicId, systemId, base) -> {
			if (systemId == null) {
				return null;
			}
			URI address = URI.create(base).resolve(systemId);
			Path file = "file".equals(address.getScheme()) ? Path.of(address) : folder.resolve(address.getHost() + address.getPath());
			LSInput input = load.createLSInput();
			input.setSystemId(file.toUri().toString());
			try {
				input.setByteStream(Files.newInputStream(file));
			} catch (IOException missing) {
				throw new IllegalStateException(systemId, missing);
			}
			return input;
		}, new StreamSource(folder.resolve(name).toFile()));
	}

	private static DOMImplementationLS load() throws Exception {
		return (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
	}

	private static Schema schema(LSResourceResolver resolver, Source... sources) throws Exception {
		SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
		factory.setResourceResolver(resolver);
		return factory.newSchema(sources);
	}

	/** What a schema says against a file. */
	static List<String> errors(Schema schema, Path file) throws Exception {
		Validator validator = schema.newValidator();
		List<String> errors = new ArrayList<>();
		validator.setErrorHandler(new ErrorHandler() {

			@Override
			public void warning(SAXParseException exception) {
				error(exception);
			}

			@Override
			public void error(SAXParseException exception) {
				errors.add(exception.getLineNumber() + ": " + exception.getMessage());
			}

			@Override
			public void fatalError(SAXParseException exception) throws SAXException {
				throw exception;
			}
		});
		validator.validate(new StreamSource(file.toFile()));
		return errors;
	}

	/** Schemas name one another by all kinds of addresses; here all are in one folder. */
	private static LSInput input(DOMImplementationLS load, Path folder, String systemId) {
		Path file = folder.resolve(systemId.substring(systemId.lastIndexOf('/') + 1));
		LSInput input = load.createLSInput();
		input.setSystemId(file.toUri().toString());
		if (DRAFT.equals(file.getFileName().toString())) {
			input.setStringData(XML);
			return input;
		}
		try {
			input.setByteStream(Files.newInputStream(file));
		} catch (IOException missing) {
			throw new IllegalStateException(systemId, missing);
		}
		return input;
	}
}
