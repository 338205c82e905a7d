package org.mekiki.report.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.ExtensionPoint;
import org.mekiki.core.api.contribution.Fault;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.exchange.ImportException;
import org.mekiki.core.api.report.ReportSection;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.internal.analysis.Isolated;

/** Lets plug-ins turn sections into other ones. What fails is left out of the rest of the report; its section stays as it is. */
public final class TurnedSections {

	private final List<Way> ways = new ArrayList<>();
	private final Consumer<Fault> faults;

	/** A contribution and its one instance. */
	private record Way(Contribution<ReportSection> contribution, ReportSection section) {
	}

	/**
	 * Makes the contributed ways.
	 *
	 * @param faults
	 *            is told what failed
	 * @param monitor
	 *            may be null
	 */
	public TurnedSections(Consumer<Fault> faults, IProgressMonitor monitor) {
		this.faults = faults;
		for (Contribution<ReportSection> contribution : Contributions.platform().of(ExtensionPoint.REPORT_SECTIONS)) {
			try {
				ways.add(new Way(contribution, Isolated.call(contribution, null, monitor, contribution::create)));
			} catch (FaultException failure) {
				report(failure);
			} catch (AnalysisException | ImportException failure) {
				report(new FaultException(contribution.fault(failure.getMessage(), failure)));
			}
		}
	}

	/**
	 * What is shown in the place of a section.
	 *
	 * @param analysis
	 *            identifier of the analysis it comes from
	 * @param section
	 *            the section
	 * @param monitor
	 *            may be null
	 * @return the section itself where no plug-in wants it
	 */
	public List<Section> turn(String analysis, Section section, IProgressMonitor monitor) {
		for (Way way : List.copyOf(ways)) {
			try {
				List<Section> turned = Isolated.call(way.contribution(), null, monitor, () -> way.section().accepts(analysis, section)
						? List.copyOf(way.section().turn(section)) : null);
				if (turned != null) {
					return turned;
				}
			} catch (FaultException failure) {
				ways.remove(way);
				report(failure);
			} catch (AnalysisException | ImportException failure) {
				ways.remove(way);
				report(new FaultException(way.contribution().fault(failure.getMessage(), failure)));
			}
		}
		return List.of(section);
	}

	private void report(FaultException failure) {
		Contributions.platform().faults().report(failure.fault());
		faults.accept(failure.fault());
	}
}
