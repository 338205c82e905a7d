package org.mekiki.funding.ui.internal.explorer;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.mekiki.funding.ui.internal.text.FundingIcons;

/** Names of scenarios in the explorer. */
public final class ScenarioLabels extends LabelProvider {

	@Override
	public String getText(Object node) {
		return node instanceof ScenarioNode scenario ? scenario.name() : Messages.scenarios;
	}

	@Override
	public Image getImage(Object node) {
		return FundingIcons.get("whatif"); //$NON-NLS-1$
	}
}
