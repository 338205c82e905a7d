package org.mekiki.curriculum.ui.internal.reading;

import java.util.Locale;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mekiki.workbench.api.ThemeColors;

/**
 * A page of a course, in one column and large type: in the browser of the platform where there is one, else as a text with
 * styles. Nothing is fetched, no script of an author runs, and links open in the browser of the desktop. UI thread.
 */
public final class PageView {

	/** System property: {@code true} shows pages as texts although there is a browser. */
	public static final String PLAIN = "org.mekiki.curriculum.ui.plain"; //$NON-NLS-1$

	private static final String SCROLLED = "mekikiScrolled"; //$NON-NLS-1$
	private static final int MARGIN = 24;
	private static final int WIDEST = 780;
	private static final double POINT = 4.0 / 3;

	private Browser browser;
	private RichText text;
	private String xhtml = ""; //$NON-NLS-1$
	private int position;

	/**
	 * An empty page.
	 *
	 * @param parent
	 *            takes it as a child
	 */
	public PageView(Composite parent) {
		if (!Boolean.getBoolean(PLAIN)) {
			try {
				browser = new Browser(parent, SWT.NONE);
				prepare();
			} catch (SWTError none) {
				ILog.of(PageView.class).info("Pages are shown without a browser: " + none.getMessage()); //$NON-NLS-1$
			}
		}
		if (browser == null) {
			text = new RichText(parent, SWT.V_SCROLL);
			text.control().addListener(SWT.Resize, event -> {
				// one column in the middle
				int side = Math.max(MARGIN, (text.control().getSize().x - WIDEST) / 2);
				text.control().setMargins(side, MARGIN / 2, side, MARGIN);
			});
		}
		Runnable themed = () -> show(xhtml, position);
		ThemeColors.addListener(themed);
		control().addDisposeListener(event -> ThemeColors.removeListener(themed));
	}

	private void prepare() {
		browser.addLocationListener(new LocationAdapter() {

			@Override
			public void changing(LocationEvent event) {
				if (!event.location.startsWith("about:")) { //$NON-NLS-1$
					event.doit = false;
					RichText.Links.open(event.location);
				}
			}
		});
		browser.addOpenWindowListener(event -> event.required = true);
		browser.addListener(SWT.MenuDetect, event -> event.doit = false);
		BrowserFunction listening = new BrowserFunction(browser, SCROLLED) {

			@Override
			public Object function(Object[] arguments) {
				if (arguments.length == 1 && arguments[0] instanceof Number at) {
					position = at.intValue();
				}
				return null;
			}
		};
		browser.addDisposeListener(event -> listening.dispose());
	}

	/**
	 * The control.
	 *
	 * @return to be laid out by the caller
	 */
	public Control control() {
		return browser == null ? text.control() : browser;
	}

	/**
	 * Shows a page.
	 *
	 * @param content
	 *            well-formed XHTML, as {@code PageContent} makes it
	 * @param from
	 *            how far down it is scrolled, see {@link #position()}; 0 for its beginning
	 */
	public void show(String content, int from) {
		xhtml = content;
		position = from;
		if (control().isDisposed()) {
			return;
		}
		if (browser != null) {
			browser.setText(document());
		} else {
			text.show(content);
			text.control().setTopPixel(from);
		}
	}

	/**
	 * How far down the page is scrolled.
	 *
	 * @return pixels, of use to this component on this screen only
	 */
	public int position() {
		return browser != null ? position : text.control().getTopPixel();
	}

	/** Sets the focus on the page, so that it can be scrolled by keys. */
	public void setFocus() {
		control().setFocus();
	}

	private String document() {
		String nonce = UUID.randomUUID().toString();
		FontData font = LargeType.body().getFontData()[0];
		return String.format(Locale.ROOT, """
				<!DOCTYPE html><html><head><meta charset="utf-8"/>
				<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-%s'; img-src data:"/>
				<style>
				html { background: %s; color: %s; font: %.1fpx/1.75 "%s", "Noto Sans CJK JP", sans-serif; }
				body { max-width: 44em; margin: 0 auto; padding: 8px 28px 40px; overflow-wrap: anywhere; }
				h1 { font-size: 1.55em; line-height: 1.35; } h2 { font-size: 1.25em; } h3 { font-size: 1.08em; }
				a { color: %s; } table { border-collapse: collapse; }
				th, td { border: 1px solid %s; padding: 4px 10px; text-align: left; vertical-align: top; }
				th, blockquote { background: %s; } .scroll { overflow-x: auto; }
				td.right, th.right { text-align: right; font-variant-numeric: tabular-nums; } td.center, th.center { text-align: center; }
				blockquote { margin: 1em 0; padding: 2px 16px; border-left: 4px solid %s; }
				.footnotes { font-size: .88em; border-top: 1px solid %s; margin-top: 2em; } .muted, .hint { color: %s; } rt { font-size: .55em; }
				</style></head><body>%s
				<script nonce="%s">addEventListener("scroll", () => %s(Math.round(scrollY))); scrollTo(0, %d);</script></body></html>""", //$NON-NLS-1$
				nonce, css(ThemeColors.PAGE), css(ThemeColors.FOREGROUND), Double.valueOf(font.getHeight() * POINT), font.getName(),
				css(ThemeColors.ACCENT), css(ThemeColors.LINE), css(ThemeColors.CARD), css(ThemeColors.ACCENT), css(ThemeColors.LINE),
				css(ThemeColors.MUTED), xhtml, nonce, SCROLLED, Integer.valueOf(position));
	}

	private static String css(ThemeColors color) {
		Color value = color.get();
		return String.format(Locale.ROOT, "#%02x%02x%02x", Integer.valueOf(value.getRed()), Integer.valueOf(value.getGreen()), //$NON-NLS-1$
				Integer.valueOf(value.getBlue()));
	}
}
