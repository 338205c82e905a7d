package org.mekiki.sample;

/** A data file of the sample is broken. The file and line at fault are always known. */
public final class SampleDataException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String file;
	private final int line;

	/**
	 * Creates the exception.
	 *
	 * @param file
	 *            name of the data file
	 * @param line
	 *            line in the file, counted from 1
	 * @param reason
	 *            what is wrong there
	 */
	public SampleDataException(String file, int line, String reason) {
		this(file, line, reason, null);
	}

	/**
	 * Creates the exception with its cause.
	 *
	 * @param file
	 *            name of the data file
	 * @param line
	 *            line in the file, counted from 1
	 * @param reason
	 *            what is wrong there
	 * @param cause
	 *            the underlying failure, may be null
	 */
	public SampleDataException(String file, int line, String reason, Throwable cause) {
		super(file + ", line " + line + ": " + reason, cause); //$NON-NLS-1$ //$NON-NLS-2$
		this.file = file;
		this.line = line;
	}

	/**
	 * Name of the data file.
	 *
	 * @return such as {@code lists.csv}
	 */
	public String file() {
		return file;
	}

	/**
	 * Line at fault.
	 *
	 * @return counted from 1, the header included
	 */
	public int line() {
		return line;
	}
}
