package org.mekiki.workbench.internal.results;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.core.api.result.Section;
import org.mekiki.core.api.result.TextSection;

/** Words. */
final class TextPane implements SectionPane {

	private final MarkdownText text;
	private final SectionHost host;

	TextPane(Composite parent, TextSection section, SectionHost host) {
		this.host = host;
		text = new MarkdownText(parent, SWT.V_SCROLL);
		text.margins(24, 18);
		show(section);
	}

	@Override
	public Control control() {
		return text.control();
	}

	@Override
	public boolean show(Section section) {
		if (section instanceof TextSection words) {
			text.show(words.markdown());
			return true;
		}
		return false;
	}

	@Override
	public void tellSelection() {
		host.selected(null, null);
	}

	@Override
	public void setFocus() {
		text.control().setFocus();
	}
}
