package org.mekiki.cli.internal;

import java.io.Console;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;

/** The process Mekiki runs in. */
final class SystemEnvironment implements CliEnvironment {

	private final PrintWriter out;
	private final PrintWriter err;
	private final Interruption interruption = new Interruption();

	private SystemEnvironment(PrintWriter out, PrintWriter err) {
		this.out = out;
		this.err = err;
	}

	static CliEnvironment create() {
		Charset charset = charset();
		return new SystemEnvironment(writer(System.out, charset), writer(System.err, charset));
	}

	/** UTF-8, except on the console of Windows, which shows what its code page has. */
	private static Charset charset() {
		String console = System.getProperty("stdout.encoding", "UTF-8"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean codePage = Platform.OS_WIN32.equals(Platform.getOS()) && System.console() != null
				&& Charset.isSupported(console);
		return codePage ? Charset.forName(console) : StandardCharsets.UTF_8;
	}

	/** The stream takes bytes as they are; its own encoding is not asked. */
	private static PrintWriter writer(OutputStream stream, Charset charset) {
		return new PrintWriter(new OutputStreamWriter(stream, charset), false);
	}

	@Override
	public PrintWriter out() {
		return out;
	}

	@Override
	public PrintWriter err() {
		return err;
	}

	@Override
	public String variable(String name) {
		return System.getenv(name);
	}

	@Override
	public char[] askPassword(String prompt) {
		Console console = System.console();
		return console == null ? null : console.readPassword("%s ", prompt); //$NON-NLS-1$
	}

	@Override
	public IProgressMonitor monitor() {
		return interruption.monitor();
	}

	@Override
	public void flush() {
		CliEnvironment.super.flush();
		interruption.ended();
	}

	@Override
	public void log(String message, Throwable failure) {
		ILog.of(CliApplication.class).log(Status.error(message, failure));
	}

	@Override
	public Path logFile() {
		return Platform.getLogFileLocation().toPath();
	}
}
