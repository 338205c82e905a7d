package org.mekiki.curriculum.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The judge of credentials, by other people in JavaScript: fetched once as its lock file says. Never skipped. */
final class CredentialJudge {

	private static final String HOME = "releng/judges/credentials";

	private CredentialJudge() {
	}

	/** Its folder, ready to run. */
	static Path folder() throws IOException, InterruptedException {
		Path root = Path.of("").toAbsolutePath();
		while (root != null && !Files.exists(root.resolve(HOME))) {
			root = root.getParent();
		}
		if (root == null) {
			throw new AssertionError(HOME + " is nowhere above " + Path.of("").toAbsolutePath());
		}
		Path folder = root.resolve(HOME);
		if (!Files.exists(folder.resolve("node_modules/.package-lock.json"))) {
			Process fetching = new ProcessBuilder(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")).directory(folder.toFile())
					.redirectErrorStream(true).start();
			String said = new String(fetching.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (fetching.waitFor() != 0) {
				throw new AssertionError("npm cannot fetch the judge: " + said);
			}
		}
		return folder;
	}
}
