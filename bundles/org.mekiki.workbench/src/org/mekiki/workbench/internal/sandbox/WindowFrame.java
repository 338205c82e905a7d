package org.mekiki.workbench.internal.sandbox;

import java.util.List;

import org.eclipse.e4.ui.workbench.renderers.swt.TrimmedPartLayout;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.workbench.api.TextFit;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.internal.theme.PageFonts;

/** A coloured frame around everything in a window, with a banner on top that says why, and a button that leads out. */
final class WindowFrame {

	private static final int EDGE = 5;
	private static final int BANNER = 44;
	private static final int GAP = 14;

	private final Shell shell;
	private final String words;
	private final Canvas banner;
	private final Button button;
	private final List<Canvas> edges;
	private final TextFit fit = new TextFit();
	private final Listener resized = event -> place();
	private final Runnable themed = this::redraw;

	WindowFrame(Shell shell, String words, Runnable back) {
		this.shell = shell;
		this.words = words;
		banner = new Canvas(shell, SWT.DOUBLE_BUFFERED);
		banner.addListener(SWT.Paint, this::paint);
		banner.setToolTipText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		banner.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.sandbox + ": " + words; //$NON-NLS-1$
			}
		});
		button = new Button(banner, SWT.PUSH);
		button.setText(Messages.back);
		button.addListener(SWT.Selection, event -> back.run());
		edges = List.of(edge(), edge(), edge());
		gutters(BANNER, EDGE);
		shell.addListener(SWT.Resize, resized);
		if (bar() != null) {
			bar().addListener(SWT.Resize, resized);
		}
		ThemeColors.addListener(themed);
		place();
	}

	private Canvas edge() {
		Canvas edge = new Canvas(shell, SWT.NONE);
		edge.addListener(SWT.Paint, event -> {
			event.gc.setBackground(ThemeColors.SANDBOX.get());
			event.gc.fillRectangle(edge.getClientArea());
		});
		return edge;
	}

	/** Room for the frame; where the window is laid out otherwise, the frame lies above its edges. */
	private void gutters(int top, int other) {
		if (shell.getLayout() instanceof TrimmedPartLayout layout) {
			layout.gutterTop = top;
			layout.gutterLeft = other;
			layout.gutterRight = other;
			layout.gutterBottom = other;
			shell.layout(true, true);
		}
	}

	/** The tool bar of the window, below which the room for the banner is; null if there is none. */
	private Composite bar() {
		return shell.getLayout() instanceof TrimmedPartLayout layout && layout.top != null && !layout.top.isDisposed()
				&& layout.top.isVisible() ? layout.top : null;
	}

	private void place() {
		Rectangle area = shell.getClientArea();
		int top = bar() == null ? 0 : bar().getSize().y;
		int below = area.height - top - BANNER;
		banner.setBounds(0, top, area.width, BANNER);
		edges.get(0).setBounds(0, top + BANNER, EDGE, below);
		edges.get(1).setBounds(area.width - EDGE, top + BANNER, EDGE, below);
		edges.get(2).setBounds(0, area.height - EDGE, area.width, EDGE);
		edges.forEach(edge -> edge.moveAbove(null));
		banner.moveAbove(null);
		Point size = button.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		button.setBounds(area.width - size.x - GAP, (BANNER - size.y) / 2, size.x, size.y);
		redraw();
	}

	private void redraw() {
		edges.forEach(Control::redraw);
		banner.redraw();
	}

	private void paint(Event event) {
		GC gc = event.gc;
		gc.setBackground(ThemeColors.SANDBOX.get());
		gc.fillRectangle(banner.getClientArea());
		gc.setForeground(banner.getDisplay().getSystemColor(SWT.COLOR_WHITE));
		gc.setFont(PageFonts.heading());
		int end = button.getBounds().x - GAP;
		String head = Messages.sandbox;
		int y = (BANNER - gc.textExtent(head).y) / 2;
		gc.drawText(head, GAP, y, true);
		int start = GAP + gc.textExtent(head).x + 2 * GAP;
		gc.setFont(banner.getFont());
		String shown = fit.fit(gc, words, end - start);
		gc.drawText(shown, start, (BANNER - gc.textExtent(shown).y) / 2, true);
	}

	void dispose() {
		ThemeColors.removeListener(themed);
		if (!shell.isDisposed()) {
			shell.removeListener(SWT.Resize, resized);
			if (bar() != null) {
				bar().removeListener(SWT.Resize, resized);
			}
			banner.dispose();
			edges.forEach(Control::dispose);
			gutters(0, 0);
		}
	}
}
