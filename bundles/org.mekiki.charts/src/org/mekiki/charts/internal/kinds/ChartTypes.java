package org.mekiki.charts.internal.kinds;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.mekiki.charts.api.ChartType;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.contribution.FaultException;

/** The kinds of charts that plug-ins draw; each is made once. */
final class ChartTypes {
	private static final ExtensionPoint<ChartType> POINT = new ExtensionPoint<>("org.mekiki.core.chartTypes", "chartType", //$NON-NLS-1$ //$NON-NLS-2$
			ChartType.class);
	private static final Map<Contribution<ChartType>, ChartType> MADE = new HashMap<>();

	private ChartTypes() {
	}

	/** Notes that a kind failed while it was drawn. */
	static void failed(String id, Throwable failure) {
		Contributions all = Contributions.platform();
		all.find(POINT, id).ifPresent(one -> all.faults().report(one.fault(failure.toString(), failure)));
	}

	/** The drawing of a kind, or null if there is none that works; why not is among the faults. */
	static synchronized ChartType find(String id) {
		if (!Platform.isRunning())
			return null;
		var contribution = Contributions.platform().find(POINT, id).orElse(null);
		if (contribution == null)
			return null;
		MADE.keySet().retainAll(Contributions.platform().of(POINT));
		var made = MADE.get(contribution);
		if (made == null) {
			try {
				made = contribution.create();
				MADE.put(contribution, made);
			} catch (FaultException e) {
				Contributions.platform().faults().report(e.fault());
			}
		}
		return made;
	}
}
