package org.mekiki.report.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.mekiki.report.internal.description.DescriptionReader;
import org.mekiki.report.internal.description.DescriptionWriter;

/**
 * Descriptions of reports as JSON; the format {@code mekiki-report/1} is documented in {@code docs/report-format.md}.
 *
 * @since 0.1
 */
public final class ReportJson {

	private ReportJson() {
	}

	/**
	 * Reads a description. Size and depth are bounded, and what is not known is refused.
	 *
	 * @param in
	 *            gives UTF-8; not closed
	 * @return the description
	 * @throws IOException
	 *             if it cannot be read
	 * @throws ReportFormatException
	 *             if it is no description; the message says where and why
	 */
	public static ReportDescription read(InputStream in) throws IOException, ReportFormatException {
		return DescriptionReader.read(in);
	}

	/**
	 * Reads a description.
	 *
	 * @param json
	 *            the text
	 * @return the description
	 * @throws ReportFormatException
	 *             if it is no description; the message says where and why
	 */
	public static ReportDescription read(String json) throws ReportFormatException {
		try {
			return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/**
	 * Writes a description.
	 *
	 * @param description
	 *            the description
	 * @return indented JSON with \n line ends, the same for equal descriptions
	 */
	public static String write(ReportDescription description) {
		return DescriptionWriter.write(description);
	}
}
