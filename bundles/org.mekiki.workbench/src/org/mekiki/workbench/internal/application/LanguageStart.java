package org.mekiki.workbench.internal.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.internal.preferences.UserPreferences;

/**
 * Starts the program in the language the user prefers. The platform fixes the language before any preference can be
 * read, so a program that was started in another one starts itself once more with {@code -nl}.
 */
final class LanguageStart {

	private static final String OPTION = "-nl"; //$NON-NLS-1$

	private LanguageStart() {
	}

	/** Whether the program must be started again: the user prefers another language, and none was asked for. */
	static boolean needed() {
		String wanted = UserPreferences.language();
		return !wanted.isEmpty() && !wanted.equals(DataLanguage.interfaceLocale().getLanguage())
				&& !Arrays.asList(Platform.getCommandLineArgs()).contains(OPTION) && command() != null;
	}

	private static List<String> command() {
		ProcessHandle.Info info = ProcessHandle.current().info();
		if (info.command().isEmpty() || info.arguments().isEmpty()) {
			return null;
		}
		List<String> command = new ArrayList<>();
		command.add(info.command().get());
		command.addAll(Arrays.asList(info.arguments().get()));
		command.add(OPTION);
		command.add(UserPreferences.language());
		return command;
	}

	/** Starts the program again and waits for its end; gives its exit code, or null if it cannot be started. */
	static Integer run() {
		try {
			ProcessBuilder again = new ProcessBuilder(command()).inheritIO();
			// a native launcher hands its options over in these, and refuses to start twice with them
			again.environment().keySet().removeIf(name -> name.startsWith("_JPACKAGE")); //$NON-NLS-1$
			return Integer.valueOf(again.start().waitFor());
		} catch (IOException e) {
			ILog.of(LanguageStart.class).warn("The program cannot start itself in the language preferred", e); //$NON-NLS-1$
			return null;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return null;
		}
	}
}
