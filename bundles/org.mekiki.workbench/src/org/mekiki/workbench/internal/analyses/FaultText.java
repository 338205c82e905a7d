package org.mekiki.workbench.internal.analyses;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.contribution.Fault;

/** A fault in words: for the panel in its slot, and in full for somebody who is to mend it. */
final class FaultText {

	private FaultText() {
	}

	/** Bundle, version and extension. */
	static String origin(Fault fault) {
		return NLS.bind(Messages.faultOrigin, new Object[] { fault.contributor().bundle(), fault.contributor().version(),
				fault.id().isBlank() ? "\u2013" : fault.id() }); //$NON-NLS-1$
	}

	/** Everything, with the trace of the cause. */
	static String details(Fault fault) {
		StringWriter text = new StringWriter();
		PrintWriter lines = new PrintWriter(text);
		lines.println(fault.label());
		lines.println(fault.message());
		lines.println("bundle: " + fault.contributor().bundle()); //$NON-NLS-1$
		lines.println("version: " + fault.contributor().version()); //$NON-NLS-1$
		lines.println("extension point: " + fault.point()); //$NON-NLS-1$
		lines.println("extension: " + fault.id()); //$NON-NLS-1$
		lines.println("java: " + System.getProperty("java.version") + ", " + System.getProperty("os.name")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (fault.cause() != null) {
			trace(fault.cause(), lines);
		}
		lines.flush();
		return text.toString();
	}

	private static void trace(Throwable failure, PrintWriter lines) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
			lines.println((cause == failure ? "" : "caused by: ") + cause); //$NON-NLS-1$ //$NON-NLS-2$
			for (StackTraceElement step : cause.getStackTrace()) {
				lines.println("    " + step); //$NON-NLS-1$
			}
		}
	}
}
