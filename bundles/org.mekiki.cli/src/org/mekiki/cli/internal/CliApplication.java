package org.mekiki.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The application {@code org.mekiki.cli.app}: the operations of Mekiki without a display. */
public final class CliApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		// Start-up belongs to the launcher; nothing of the workbench is needed, and no splash to take down.
		context.applicationRunning();
		CliEnvironment environment = SystemEnvironment.create();
		int code = new CliProgram(environment).run(arguments);
		environment.flush();
		return Integer.valueOf(code);
	}

	@Override
	public void stop() {
		// Commands finish what they write; there is nothing to hurry.
	}
}
