package org.mekiki.report.tests.planted;

import java.util.List;

import org.mekiki.core.api.report.ReportSection;
import org.mekiki.core.api.result.Section;

/** Fails when it is asked for. */
public final class BadWay implements ReportSection {

	@Override
	public boolean accepts(String analysis, Section section) {
		return section.title().equals("break");
	}

	@Override
	public List<Section> turn(Section section) {
		throw new IllegalStateException("planted way");
	}
}
