package org.mekiki.curriculum.ui.internal.page;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.mekiki.workbench.api.PartLayout;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;

/**
 * A page as trainees read it: the same for them and for authors, who see it while they write. Either it fills its place and
 * scrolls, or it is as high as its words and part of a larger form. Tab goes from link to link, Enter opens one. Blocks that
 * did not change keep their layout, so that a long page can be typed into. UI thread.
 */
public final class PageView {

	private static final int TOP = 12;
	private static final int LINE = 24;
	/** How wide a page asks to be that is part of a form. */
	private static final int ASKED = 400;

	private final Canvas canvas;
	private final PageFonts fonts;
	private final boolean grows;
	private Page page = Page.EMPTY;
	private final LaidPage laid = new LaidPage();
	private int width = -1;
	private int height;
	/** Where it was to be scrolled to when there was less of it than now. */
	private int wanted;
	private int link = -1;
	private Consumer<String> opener = this::open;
	private final Runnable themed = this::again;

	private PageView(Composite parent, double scale, boolean grows) {
		this.grows = grows;
		fonts = new PageFonts(scale);
		int style = SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE;
		canvas = grows ? new Grown(parent, style) : new Canvas(parent, style | SWT.V_SCROLL);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Resize, event -> resized());
		canvas.addListener(SWT.MouseUp, event -> follow(linkAt(event.x, event.y)));
		canvas.addListener(SWT.MouseMove, event -> canvas.setCursor(
				LaidPage.leads(linkAt(event.x, event.y)) ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, this::traverse);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> leave());
		if (!grows) {
			canvas.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
		}
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
			}
		});
		ThemeColors.addListener(themed);
		canvas.addDisposeListener(event -> {
			ThemeColors.removeListener(themed);
			laid.dispose();
		});
	}

	/**
	 * An empty page that fills its place, and scrolls.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param scale
	 *            how large the type is: 1 as on the desktop
	 * @return the view
	 */
	public static PageView scrolling(Composite parent, double scale) {
		return new PageView(parent, scale, false);
	}

	/**
	 * An empty page that is as high as its words, to be part of a form.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param scale
	 *            how large the type is: 1 as on the desktop
	 * @return the view
	 */
	public static PageView growing(Composite parent, double scale) {
		return new PageView(parent, scale, true);
	}

	/** Asks for the height of its words. */
	private final class Grown extends Canvas {

		private Grown(Composite parent, int style) {
			super(parent, style);
		}

		@Override
		public Point computeSize(int asked, int high, boolean changed) {
			int wide = asked == SWT.DEFAULT ? ASKED : asked;
			if (high == SWT.DEFAULT && wide != width) {
				lay(wide, false);
			}
			return new Point(wide, high == SWT.DEFAULT ? height : high);
		}
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
	 * Says what a link does, instead of opening a browser, or offering the attachment.
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
		return page.words();
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
	 * @param other
	 *            what to show
	 */
	public void show(Page other) {
		if (canvas.isDisposed()) {
			return;
		}
		page = other;
		link = -1;
		int before = height;
		if (!grows || width >= 0) {
			lay(grows ? width : canvas.getClientArea().width, true);
		}
		if (grows && height != before) {
			PartLayout.request(canvas);
			for (Composite at = canvas.getParent(); at != null; at = at.getParent()) {
				if (at instanceof VerticalForm form) {
					form.reflow(true);
				}
			}
		}
	}

	/** Scrolls to the beginning. */
	public void toTop() {
		position(0);
	}

	/**
	 * How far down the page is scrolled.
	 *
	 * @return in points; 0 for its beginning
	 */
	public int position() {
		return grows ? 0 : Math.max(wanted, canvas.getVerticalBar().getSelection());
	}

	/**
	 * Scrolls. A page that is not as long yet is scrolled when it is.
	 *
	 * @param position
	 *            what {@link #position()} has said
	 */
	public void position(int position) {
		wanted = position;
		scroll();
	}

	/**
	 * Scrolls so that a share of the page is above.
	 *
	 * @param share
	 *            from 0 to 1
	 */
	public void scrollTo(double share) {
		ScrollBar bar = canvas.getVerticalBar();
		position((int) (share * Math.max(0, bar.getMaximum() - bar.getThumb())));
	}

	private void scrolled() {
		wanted = canvas.getVerticalBar().getSelection();
		canvas.redraw();
	}

	private void again() {
		if (!canvas.isDisposed() && width >= 0) {
			lay(width, false);
		}
	}

	private void resized() {
		if (canvas.getClientArea().width != width) {
			lay(canvas.getClientArea().width, false);
		} else {
			scroll();
		}
	}

	private void lay(int wide, boolean keep) {
		width = wide;
		laid.lay(page.blocks(), canvas, width, grows, fonts, keep);
		height = 2 * top() + laid.height();
		scroll();
	}

	private int top() {
		return grows ? 0 : TOP;
	}

	/** How far from its place the page is painted. */
	private int offset() {
		return grows ? 0 : canvas.getVerticalBar().getSelection();
	}

	private void scroll() {
		if (!grows) {
			ScrollBar bar = canvas.getVerticalBar();
			int seen = Math.max(1, canvas.getClientArea().height);
			bar.setValues(Math.min(wanted, Math.max(0, height - seen)), 0, Math.max(height, seen), seen, LINE,
					Math.max(1, seen - LINE));
			bar.setVisible(height > seen);
		}
		canvas.redraw();
	}

	private void paint(Event event) {
		GC gc = event.gc;
		Rectangle area = canvas.getClientArea();
		if (area.width != width) {
			// it was measured for another width since
			lay(area.width, false);
		}
		gc.setBackground(ThemeColors.PAGE.get());
		gc.fillRectangle(area);
		laid.paint(gc, top() - offset(), area.height);
		if (canvas.isFocusControl()) {
			gc.setForeground(ThemeColors.ACCENT.get());
			List<Laid.Anchor> anchors = anchors();
			if (link >= 0 && link < anchors.size()) {
				anchors.get(link).lines().forEach(at -> gc.drawRoundRectangle(at.x - 2, at.y - 1, at.width + 3, at.height + 1, 4, 4));
			} else {
				gc.drawLine(0, 0, area.width, 0);
			}
		}
	}

	private List<Laid.Anchor> anchors() {
		return laid.anchors(top() - offset());
	}

	private String linkAt(int x, int y) {
		return anchors().stream().filter(anchor -> anchor.lines().stream().anyMatch(at -> at.contains(x, y)))
				.map(Laid.Anchor::link).findFirst().orElse(""); //$NON-NLS-1$
	}

	private void follow(String address) {
		if (LaidPage.leads(address)) {
			opener.accept(address);
		}
	}

	private void open(String address) {
		String attachment = LaidPage.attachment(address);
		if (attachment == null) {
			Program.launch(address);
		} else if (page.art() != null) {
			AttachmentOffer.start(canvas, page.art(), attachment);
		}
	}

	private void leave() {
		link = -1;
		canvas.redraw();
	}

	private void traverse(Event event) {
		event.doit = switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT -> !step(1);
		case SWT.TRAVERSE_TAB_PREVIOUS -> !step(-1);
		case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS -> false;
		case SWT.TRAVERSE_RETURN -> link < 0;
		default -> true;
		};
	}

	/** Goes to another link; gives false if there is none in that direction. */
	private boolean step(int by) {
		List<Laid.Anchor> anchors = anchors();
		int next = link + by;
		if (next < 0 || next >= anchors.size()) {
			return false;
		}
		link = next;
		Rectangle at = anchors.get(link).lines().get(0);
		int seen = canvas.getClientArea().height;
		if (!grows && (at.y < 0 || at.y + at.height > seen)) {
			position(Math.max(0, offset() + at.y - seen / 3));
		}
		canvas.redraw();
		return true;
	}

	private void key(Event event) {
		if (event.character == SWT.CR && link >= 0 && link < anchors().size()) {
			follow(anchors().get(link).link());
		} else if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
			copy();
		} else if (!grows) {
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
				scrolled();
			}
		}
	}

	private void copy() {
		if (!words().isBlank()) {
			Clipboard clipboard = new Clipboard(canvas.getDisplay());
			clipboard.setContents(new Object[] { words() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}
}
