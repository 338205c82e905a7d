package org.mekiki.funding.ui.internal.panel;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Event;
import org.mekiki.charts.api.ChartPicture.Direction;

/** The keys of a panel. */
final class PanelKeys {

	private final PanelCanvas panel;
	private final PanelHost host;

	PanelKeys(PanelCanvas panel, PanelHost host) {
		this.panel = panel;
		this.host = host;
	}

	void pressed(Event event) {
		boolean step = (event.stateMask & SWT.ALT) != 0;
		boolean size = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> arrow(Direction.LEFT, -1, 0, step, size);
		case SWT.ARROW_RIGHT -> arrow(Direction.RIGHT, 1, 0, step, size);
		case SWT.ARROW_UP -> arrow(Direction.UP, 0, -1, step, size);
		case SWT.ARROW_DOWN -> arrow(Direction.DOWN, 0, 1, step, size);
		case ' ' -> {
			if (panel.current().current() != null) {
				panel.choose(panel.current().current(), (event.stateMask & SWT.MOD1) != 0);
			}
		}
		case SWT.CR, SWT.KEYPAD_CR -> {
			if (step && panel.current().current() != null) {
				panel.source(panel.current().current());
				return;
			}
			if (panel.current().current() != null) {
				panel.choose(panel.current().current(), false);
			}
			host.showRows();
		}
		case SWT.ESC -> {
			panel.current().leave();
			host.choose(panel, Map.of(), PanelHost.Way.REPLACE);
		}
		default -> {
			// other keys belong to the window
		}
		}
	}

	private void arrow(Direction direction, int x, int y, boolean step, boolean size) {
		if (step) {
			host.step(panel, x, y, size);
			return;
		}
		panel.current().go(direction);
		panel.redraw();
		panel.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}
}
