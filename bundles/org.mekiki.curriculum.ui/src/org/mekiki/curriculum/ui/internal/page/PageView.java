package org.mekiki.curriculum.ui.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.mekiki.workbench.api.ThemeColors;

/** Shows a page and scrolls it. Blocks that did not change keep their layout, so that a long page can be typed into. */
public final class PageView {

	private static final int TOP = 12;
	private static final int LINE = 24;

	private final Canvas canvas;
	private final PageFonts fonts;
	private List<Block> blocks = List.of();
	/** The blocks that are laid out. */
	private List<Block> shown = List.of();
	private List<Laid> laid = List.of();
	private int width;
	private int height;
	private Consumer<String> opener = address -> Program.launch(address);
	private final Runnable themed = this::again;

	/**
	 * Creates an empty view.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param scale
	 *            how large the type is: 1 as on the desktop
	 */
	public PageView(Composite parent, double scale) {
		fonts = new PageFonts(scale);
		canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Resize, event -> resized());
		canvas.addListener(SWT.MouseUp, event -> follow(event.x, event.y));
		canvas.addListener(SWT.MouseMove, event -> canvas.setCursor(
				linkAt(event.x, event.y).startsWith("http") ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null)); //$NON-NLS-1$
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
			}
		});
		ThemeColors.addListener(themed);
		canvas.addDisposeListener(event -> {
			ThemeColors.removeListener(themed);
			laid.forEach(Laid::dispose);
		});
	}

	/**
	 * The control.
	 *
	 * @return to be laid out by the caller
	 */
	public Canvas control() {
		return canvas;
	}

	/**
	 * Says what a click on a link to the web does, instead of opening a browser.
	 *
	 * @param other
	 *            takes the address
	 */
	public void onLink(Consumer<String> other) {
		opener = other;
	}

	/**
	 * What the page says, in words.
	 *
	 * @return a line for each block
	 */
	public String words() {
		return BlockLayout.words(blocks);
	}

	/**
	 * How high the page is at its present width.
	 *
	 * @return in points
	 */
	public int height() {
		return height;
	}

	/**
	 * Shows another page. It stays where it was scrolled to.
	 *
	 * @param page
	 *            made by {@link Page#of(String, PageArt)}
	 */
	public void show(Page page) {
		if (canvas.isDisposed()) {
			return;
		}
		blocks = page.blocks();
		lay(true);
	}

	/** Scrolls to the beginning. */
	public void toTop() {
		canvas.getVerticalBar().setSelection(0);
		canvas.redraw();
	}

	/**
	 * Scrolls so that a share of the page is above.
	 *
	 * @param share
	 *            from 0 to 1
	 */
	public void scrollTo(double share) {
		ScrollBar bar = canvas.getVerticalBar();
		bar.setSelection((int) (share * Math.max(0, bar.getMaximum() - bar.getThumb())));
		canvas.redraw();
	}

	private void again() {
		if (!canvas.isDisposed()) {
			lay(false);
		}
	}

	private void resized() {
		if (canvas.getClientArea().width != width) {
			lay(false);
		} else {
			scroll();
		}
	}

	private void lay(boolean keep) {
		Map<Block, List<Laid>> spare = new HashMap<>();
		for (int i = 0; keep && i < laid.size(); i++) {
			spare.computeIfAbsent(shown.get(i), none -> new ArrayList<>()).add(laid.get(i));
		}
		if (!keep) {
			laid.forEach(Laid::dispose);
		}
		width = canvas.getClientArea().width;
		List<Laid> now = new ArrayList<>();
		GC gc = new GC(canvas);
		try {
			BlockLayout layout = new BlockLayout(canvas.getDisplay(), gc, width, fonts);
			for (Block block : blocks) {
				List<Laid> same = spare.getOrDefault(block, List.of());
				now.add(same.isEmpty() ? layout.lay(block) : same.remove(same.size() - 1));
			}
		} finally {
			gc.dispose();
		}
		spare.values().forEach(rest -> rest.forEach(Laid::dispose));
		laid = now;
		shown = blocks;
		height = TOP + laid.stream().mapToInt(Laid::height).sum() + TOP;
		scroll();
	}

	private void scroll() {
		ScrollBar bar = canvas.getVerticalBar();
		int seen = Math.max(1, canvas.getClientArea().height);
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, height - seen)), 0, Math.max(height, seen), seen, LINE,
				Math.max(1, seen - LINE));
		bar.setVisible(height > seen);
		canvas.redraw();
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle area = canvas.getClientArea();
		gc.setBackground(ThemeColors.PAGE.get());
		gc.fillRectangle(area);
		int y = TOP - canvas.getVerticalBar().getSelection();
		for (Laid each : laid) {
			if (y + each.height() >= 0 && y <= area.height) {
				each.paint(gc, y);
			}
			y += each.height();
		}
		if (canvas.isFocusControl()) {
			gc.setForeground(ThemeColors.ACCENT.get());
			gc.drawLine(0, 0, area.width, 0);
		}
	}

	private String linkAt(int x, int y) {
		int at = TOP - canvas.getVerticalBar().getSelection();
		for (Laid each : laid) {
			if (y >= at && y < at + each.height()) {
				return each.linkAt(x, y - at);
			}
			at += each.height();
		}
		return ""; //$NON-NLS-1$
	}

	private void follow(int x, int y) {
		String link = linkAt(x, y);
		// what is no address of the web is a place in the base
		if (link.startsWith("http")) { //$NON-NLS-1$
			opener.accept(link);
		}
	}

	private void key(Event event) {
		ScrollBar bar = canvas.getVerticalBar();
		int step = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> LINE;
		case SWT.ARROW_UP -> -LINE;
		case SWT.PAGE_DOWN, ' ' -> bar.getPageIncrement();
		case SWT.PAGE_UP -> -bar.getPageIncrement();
		case SWT.HOME -> -height;
		case SWT.END -> height;
		default -> 0;
		};
		if (step != 0) {
			bar.setSelection(bar.getSelection() + step);
			canvas.redraw();
		}
	}
}
