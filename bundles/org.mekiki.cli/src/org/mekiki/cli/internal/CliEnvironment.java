package org.mekiki.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What a command sees of the world outside: streams, variables, a person to ask, a log. */
public interface CliEnvironment {

	/**
	 * Where results go.
	 *
	 * @return the writer
	 */
	PrintWriter out();

	/**
	 * Where messages go.
	 *
	 * @return the writer
	 */
	PrintWriter err();

	/**
	 * Reads an environment variable.
	 *
	 * @param name
	 *            its name
	 * @return its value, null if it is not set
	 */
	String variable(String name);

	/**
	 * Asks for a password without showing it.
	 *
	 * @param prompt
	 *            what to ask
	 * @return what was typed, null if there is nobody to ask
	 */
	char[] askPassword(String prompt);

	/**
	 * Keeps the details of a failure.
	 *
	 * @param message
	 *            what the person was told
	 * @param failure
	 *            what happened
	 */
	void log(String message, Throwable failure);

	/**
	 * Where {@link #log} writes.
	 *
	 * @return the file, null if there is none
	 */
	Path logFile();

	/**
	 * Asks whether the person still wants the result.
	 *
	 * @return cancelled when Ctrl+C was pressed
	 */
	default IProgressMonitor monitor() {
		return new NullProgressMonitor();
	}

	/** Writes out what is still buffered. */
	default void flush() {
		out().flush();
		err().flush();
	}
}
