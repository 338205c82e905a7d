package org.mekiki.workbench.internal.parameters;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.Parameter;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.WorkbenchPlugin;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers for every base and analysis the values with which it was run last. */
public final class LastValues {

	private static final String NODE = WorkbenchPlugin.ID + "/analyses/"; //$NON-NLS-1$
	/** No identifier of a parameter has a dot in front. */
	private static final String TIME = ".time"; //$NON-NLS-1$
	private static final String SEPARATOR = "\n"; //$NON-NLS-1$

	private LastValues() {
	}

	/**
	 * The values of the last run.
	 *
	 * @param session
	 *            the base
	 * @param analysis
	 *            identifier of the analysis
	 * @param parameters
	 *            what is declared now; others are left out
	 * @return by identifier of the parameter; parameters that were not remembered are missing
	 */
	public static Map<String, List<String>> of(EditingSession session, String analysis, List<Parameter> parameters) {
		IEclipsePreferences node = node(session, analysis);
		Map<String, List<String>> values = new HashMap<>();
		for (Parameter parameter : parameters) {
			String text = node.get(parameter.id(), null);
			if (text != null) {
				List<String> remembered = Arrays.stream(text.split(SEPARATOR)).filter(value -> !value.isEmpty()).toList();
				// a new version of the plug-in may not take any more what it took before
				if (parameter.problem(remembered).isEmpty()) {
					values.put(parameter.id(), remembered);
				}
			}
		}
		return values;
	}

	/**
	 * Values to run with: those given, else those of the last run. What neither says is left to the defaults.
	 *
	 * @param session
	 *            the base
	 * @param analysis
	 *            which
	 * @param given
	 *            by identifier of the parameter
	 * @return by identifier of the parameter
	 */
	public static Map<String, List<String>> completed(EditingSession session, AnalysisDescriptor analysis,
			Map<String, List<String>> given) {
		Map<String, List<String>> values = of(session, analysis.id(), analysis.parameters());
		values.putAll(given);
		return values;
	}

	/**
	 * Remembers values.
	 *
	 * @param session
	 *            the base
	 * @param analysis
	 *            identifier of the analysis
	 * @param values
	 *            by identifier of the parameter
	 */
	public static void remember(EditingSession session, String analysis, Map<String, List<String>> values) {
		IEclipsePreferences node = node(session, analysis);
		values.forEach((parameter, texts) -> node.put(parameter, String.join(SEPARATOR, texts)));
		node.putLong(TIME, System.currentTimeMillis());
		// a file is written
		Job.createSystem("Remember values of " + analysis, (ICoreRunnable) monitor -> write(node, analysis)).schedule(); //$NON-NLS-1$
	}

	/**
	 * What was run in a base, whether it is still there or not.
	 *
	 * @param session
	 *            the base
	 * @return identifiers, the one that was run last first
	 */
	public static List<String> latest(EditingSession session) {
		IEclipsePreferences all = InstanceScope.INSTANCE.getNode(NODE + session.knowledgeBase().id());
		try {
			return Arrays.stream(all.childrenNames())
					.sorted(Comparator.comparingLong((String id) -> all.node(id).getLong(TIME, 0)).reversed()).toList();
		} catch (BackingStoreException failure) {
			ILog.of(LastValues.class).warn("What was run last cannot be read", failure); //$NON-NLS-1$
			return List.of();
		}
	}

	private static void write(IEclipsePreferences node, String analysis) {
		try {
			node.flush();
		} catch (BackingStoreException failure) {
			ILog.of(LastValues.class).warn("The values of " + analysis + " cannot be remembered", failure); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static IEclipsePreferences node(EditingSession session, String analysis) {
		return InstanceScope.INSTANCE
				.getNode(NODE + session.knowledgeBase().id() + '/' + analysis.replace('/', '_'));
	}
}
