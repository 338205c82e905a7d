package org.mekiki.cli.internal.base;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.mekiki.cli.internal.CliEnvironment;
import org.mekiki.cli.internal.Refusal;
import org.mekiki.cli.internal.Texts;
import org.mekiki.store.Credentials;

/**
 * Gets a password from where it cannot be seen in the list of processes: a file, an environment variable, or the
 * person at the keyboard.
 */
public final class Passwords {

	/** The variable that is looked at when nothing else is said. */
	public static final String DEFAULT_VARIABLE = "MEKIKI_PASSWORD"; //$NON-NLS-1$

	private static final int MAXIMUM = 1024;

	private final CliEnvironment environment;
	private final Texts texts;
	private final Path file;
	private final String variable;
	private final boolean ask;

	/**
	 * Prepares for one command.
	 *
	 * @param environment
	 *            the world outside
	 * @param texts
	 *            the language
	 * @param file
	 *            file whose first line is the password, null for none
	 * @param variable
	 *            environment variable that holds it, null for the default one
	 * @param ask
	 *            whether to ask the person
	 */
	public Passwords(CliEnvironment environment, Texts texts, Path file, String variable, boolean ask) {
		this.environment = environment;
		this.texts = texts;
		this.file = file;
		this.variable = variable;
		this.ask = ask;
	}

	/**
	 * The password as far as it was given; the person is asked only if that was wished.
	 *
	 * @return the credentials, possibly without a password
	 */
	public Credentials given() {
		if (file != null) {
			return credentials(fromFile());
		}
		String value = environment.variable(variable == null ? DEFAULT_VARIABLE : variable);
		if (value == null && variable != null) {
			throw new Refusal(texts.get("password.variable", variable), null); //$NON-NLS-1$
		}
		return value != null ? credentials(value.toCharArray()) : ask ? asked("password.prompt") : Credentials.none(); //$NON-NLS-1$
	}

	/**
	 * The password, which is needed: the person is asked if it was not given.
	 *
	 * @return the credentials, without a password only if there is nobody to ask
	 */
	public Credentials needed() {
		Credentials given = given();
		return given.present() ? given : asked("password.prompt"); //$NON-NLS-1$
	}

	/**
	 * A password for something new: typed twice if it is typed.
	 *
	 * @return the credentials with a password
	 */
	public Credentials chosen() {
		boolean typed = file == null && environment.variable(variable == null ? DEFAULT_VARIABLE : variable) == null;
		Credentials first = needed();
		if (!first.present()) {
			throw new Refusal(texts.get("password.none", DEFAULT_VARIABLE), null); //$NON-NLS-1$
		}
		if (typed) {
			Credentials second = asked("password.again"); //$NON-NLS-1$
			char[] one = first.password();
			char[] other = second.password();
			boolean same = Arrays.equals(one, other);
			Arrays.fill(one, '\0');
			Arrays.fill(other, '\0');
			second.wipe();
			if (!same) {
				throw new Refusal(texts.get("password.differ"), null); //$NON-NLS-1$
			}
		}
		return first;
	}

	private Credentials asked(String prompt) {
		char[] typed = environment.askPassword(texts.get(prompt));
		return typed == null ? Credentials.none() : credentials(typed);
	}

	private char[] fromFile() {
		char[] buffer = new char[MAXIMUM];
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			int length = 0;
			for (int c = reader.read(); c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
				if (length == MAXIMUM) {
					throw new Refusal(texts.get("password.long", file), null); //$NON-NLS-1$
				}
				buffer[length++] = (char) c;
			}
			if (length == 0) {
				throw new Refusal(texts.get("password.empty", file), null); //$NON-NLS-1$
			}
			return Arrays.copyOf(buffer, length);
		} catch (IOException unreadable) {
			throw new Refusal(texts.get("password.file", file), unreadable); //$NON-NLS-1$
		} finally {
			Arrays.fill(buffer, '\0');
		}
	}

	private static Credentials credentials(char[] password) {
		Credentials credentials = Credentials.of(password);
		Arrays.fill(password, '\0');
		return credentials;
	}
}
