package org.mekiki.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The main class of the native application image that jpackage makes: starts Equinox from the folder this jar is in,
 * and starts the application again when the workbench asks for it.
 */
public final class Launcher {

	/** What Equinox returns when the workbench wants to be started again, after a plug-in was installed for example. */
	private static final int RESTART = 23;

	private Launcher() {
	}

	/**
	 * Starts the workbench. For the command line there is the start script beside this jar.
	 *
	 * @param args arguments for the application
	 * @throws Exception when the installation is incomplete
	 */
	public static void main(String[] args) throws Exception {
		int code = runEquinox(args);
		String executable = System.getProperty("jpackage.app-path");
		if (code == RESTART && executable != null) {
			startAgain(executable, args);
			code = 0;
		}
		System.exit(code);
	}

	private static int runEquinox(String[] args) throws Exception {
		Path home = home();
		Path launcher;
		try (Stream<Path> plugins = Files.list(home.resolve("plugins"))) {
			launcher = plugins.filter(path -> path.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst().orElseThrow(() -> new IOException("This installation is incomplete: no launcher in " + home));
		}
		// Never closed: the framework lives in it until the process ends.
		@SuppressWarnings("resource")
		URLClassLoader loader = new URLClassLoader(new URL[] { launcher.toUri().toURL() }, Launcher.class.getClassLoader());
		Class<?> main = loader.loadClass("org.eclipse.equinox.launcher.Main");
		return (Integer) main.getMethod("run", String[].class).invoke(main.getConstructor().newInstance(), (Object) args);
	}

	private static Path home() throws URISyntaxException {
		return Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
	}

	private static void startAgain(String executable, String[] args) throws IOException {
		List<String> command = new ArrayList<>(List.of(executable));
		command.addAll(List.of(args));
		ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
		// The native launcher hands its own options to the process through these; a second start chokes on them.
		builder.environment().keySet().removeIf(name -> name.startsWith("_JPACKAGE"));
		builder.start();
	}
}
