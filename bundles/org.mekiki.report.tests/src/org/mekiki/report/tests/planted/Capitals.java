package org.mekiki.report.tests.planted;

import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.report.ReportSection;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.TextSection;

/** Shows words in capitals, twice. */
public final class Capitals implements ReportSection {

	@Override
	public boolean accepts(String analysis, Section section) {
		return section.title().equals("capitals") && analysis.equals("org.mekiki.report.tests.good");
	}

	@Override
	public List<Section> turn(Section section) {
		TextSection turned = new TextSection("CAPITALS", ((TextSection) section).markdown().toUpperCase(Locale.ROOT));
		return List.of(turned, turned);
	}
}
