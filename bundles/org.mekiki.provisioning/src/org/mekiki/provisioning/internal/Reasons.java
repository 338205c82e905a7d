package org.mekiki.provisioning.internal;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;

/** Turns p2's long explanations into a sentence. */
public final class Reasons {

	private static final Pattern MISSING = Pattern.compile("requires '(?:[^;']*; )?([^']+)' but"); //$NON-NLS-1$

	private Reasons() {
	}

	/**
	 * Why a plan cannot be carried out.
	 *
	 * @param status
	 *            p2's explanation
	 * @return one sentence
	 */
	public static String of(IStatus status) {
		Set<String> missing = new TreeSet<>();
		collectMissing(status, missing);
		return missing.isEmpty() ? NLS.bind(Messages.failed, deepest(status).getMessage())
				: NLS.bind(Messages.needs, String.join(", ", missing)); //$NON-NLS-1$
	}

	private static void collectMissing(IStatus status, Set<String> missing) {
		Matcher matcher = MISSING.matcher(status.getMessage());
		if (matcher.find()) {
			missing.add(matcher.group(1));
		}
		for (IStatus child : status.getChildren()) {
			collectMissing(child, missing);
		}
	}

	private static IStatus deepest(IStatus status) {
		IStatus deepest = status;
		while (deepest.getChildren().length > 0) {
			deepest = deepest.getChildren()[0];
		}
		return deepest;
	}
}
