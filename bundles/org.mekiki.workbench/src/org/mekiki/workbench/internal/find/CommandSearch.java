package org.mekiki.workbench.internal.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.mekiki.core.api.search.TextFolding;

/** Finds commands of Mekiki and of its plug-ins by their names: those that can be run now and need nothing else. */
final class CommandSearch {

	/** Commands of the platform are in its own menus; those that we let people use are, too. */
	private static final String PLATFORM = "org.eclipse."; //$NON-NLS-1$

	private CommandSearch() {
	}

	/** In the order of their names. */
	static List<Found.Do> find(String query) {
		List<String> words = Arrays.stream(TextFolding.fold(query).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
		List<Found.Do> found = new ArrayList<>();
		for (Command command : PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()) {
			try {
				if (!command.getId().startsWith(PLATFORM) && command.getParameters() == null && command.isHandled() && command.isEnabled()) {
					String name = TextFolding.fold(command.getName());
					if (!words.isEmpty() && words.stream().allMatch(name::contains)) {
						found.add(new Found.Do(command.getId(), command.getName()));
					}
				}
			} catch (NotDefinedException gone) {
				// a plug-in was removed meanwhile
				continue;
			}
		}
		found.sort(Comparator.comparing(Found.Do::name));
		return found;
	}

	/** Runs a command in the window. */
	static void run(Found.Do found) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(found.id(), null);
		} catch (CommandException failure) {
			ILog.of(CommandSearch.class).error("The command " + found.id() + " cannot be run", failure); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
