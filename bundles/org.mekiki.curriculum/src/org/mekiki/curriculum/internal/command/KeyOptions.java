package org.mekiki.curriculum.internal.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.mekiki.core.api.command.CommandContext;
import org.mekiki.core.api.command.CommandException;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.certificate.CertificateException;
import org.mekiki.curriculum.api.certificate.KeyFile;
import org.mekiki.curriculum.api.certificate.SigningKey;

/** The key of an issuer as the command line names it: a file, and where its password is. */
final class KeyOptions {

	/** The variable that is looked at when nothing else is said. */
	static final String VARIABLE = "MEKIKI_KEY_PASSWORD"; //$NON-NLS-1$

	private static final int LONGEST = 4096;

	private final CommandContext context;
	private final Texts texts;

	KeyOptions(CommandContext context) {
		this.context = context;
		texts = Texts.of(KeyOptions.class, context.locale());
	}

	SigningKey open() throws CommandException, IOException {
		char[] password = password();
		try {
			return new KeyFile(context.file("key").orElseThrow(), context.locale()).open(password); //$NON-NLS-1$
		} catch (CertificateException refused) {
			throw new CommandException(refused.getMessage(), refused);
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	/** The password; the caller wipes it. */
	char[] password() throws CommandException, IOException {
		Optional<Path> file = context.file("key-password-file"); //$NON-NLS-1$
		if (file.isPresent()) {
			return firstLine(file.get());
		}
		List<String> variables = context.words("key-password-env"); //$NON-NLS-1$
		String variable = variables.isEmpty() ? VARIABLE : variables.get(0);
		String value = System.getenv(variable);
		if (value == null || value.isEmpty()) {
			throw new CommandException(texts.get("no.password", variable), null); //$NON-NLS-1$
		}
		return value.toCharArray();
	}

	private char[] firstLine(Path file) throws CommandException, IOException {
		if (Files.size(file) > LONGEST) {
			throw new CommandException(texts.get("password.long", file), null); //$NON-NLS-1$
		}
		byte[] bytes = Files.readAllBytes(file);
		CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
		Arrays.fill(bytes, (byte) 0);
		int end = 0;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		char[] line = new char[end];
		text.get(line);
		Arrays.fill(text.array(), '\0');
		if (line.length == 0) {
			throw new CommandException(texts.get("password.empty", file), null); //$NON-NLS-1$
		}
		return line;
	}
}
