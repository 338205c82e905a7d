package org.mekiki.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
	 * Starts the workbench, or the command line when the first argument is {@code cli}.
	 *
	 * @param args arguments for the application
	 * @throws Exception when the installation is incomplete
	 */
	public static void main(String[] args) throws Exception {
		boolean cli = args.length > 0 && args[0].equals("cli");
		int code = runEquinox(cli ? cliArguments(args) : args);
		String executable = System.getProperty("jpackage.app-path");
		if (!cli && code == RESTART && executable != null) {
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

	/** The command line has areas of its own, so that it runs beside an open workbench. */
	private static String[] cliArguments(String[] args) throws IOException {
		Path cache = Path.of(System.getProperty("user.home"), ".mekiki", "cli");
		Files.createDirectories(cache);
		List<String> all = new ArrayList<>(List.of("-nosplash", "-application", "org.mekiki.cli.app", "-configuration",
				cache.resolve("configuration").toString(), "-data", cache.resolve("data").toString()));
		for (int i = 1; i < args.length - 1; i++) {
			if (args[i].equals("--lang")) {
				all.addAll(List.of("-nl", args[i + 1]));
			}
		}
		all.addAll(Arrays.asList(args).subList(1, args.length));
		return all.toArray(String[]::new);
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
