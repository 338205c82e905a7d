package org.mekiki.workbench.internal.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.osgi.util.NLS;

/**
 * What the user has typed to create a base.
 *
 * @param name
 *            name of the base, which is also that of its folder
 * @param parent
 *            folder in which the folder of the base is made
 * @param encrypted
 *            whether the data shall be encrypted
 * @param password
 *            the password, if so
 * @param repeated
 *            the password once more
 */
public record NewBaseModel(String name, String parent, boolean encrypted, char[] password, char[] repeated) {

	private static final int SHORTEST_PASSWORD = 8;

	/**
	 * Where the base would be made.
	 *
	 * @return the folder
	 */
	public Path folder() {
		return Path.of(parent.strip(), name.strip());
	}

	/**
	 * What is wrong.
	 *
	 * @return one sentence for the user, or null if the base can be created
	 */
	public String problem() {
		if (name.isBlank()) {
			return Messages.nameMissing;
		}
		if (name.matches(".*[/\\\\:*?\"<>|].*") || name.strip().startsWith(".")) { //$NON-NLS-1$ //$NON-NLS-2$
			return Messages.nameWrong;
		}
		try {
			if (parent.isBlank() || !Path.of(parent.strip()).isAbsolute()) {
				return Messages.folderMissing;
			}
			if (Files.exists(folder()) && !isEmpty(folder())) {
				return NLS.bind(Messages.folderTaken, folder());
			}
		} catch (InvalidPathException e) {
			return NLS.bind(Messages.folderWrong, e.getInput());
		}
		if (encrypted && password.length < SHORTEST_PASSWORD) {
			return NLS.bind(Messages.passwordShort, Integer.valueOf(SHORTEST_PASSWORD));
		}
		return encrypted && !Arrays.equals(password, repeated) ? Messages.passwordsDiffer : null;
	}

	private static boolean isEmpty(Path folder) {
		String[] names = folder.toFile().list();
		return names != null && names.length == 0;
	}
}
