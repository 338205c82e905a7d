package org.mekiki.curriculum.internal.player;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.mekiki.curriculum.internal.packages.Html;

import com.sun.net.httpserver.HttpExchange;

/**
 * The page around a package: a frame and nothing else. It is in another origin than the package, so that scripts of the
 * package cannot change it, and it forbids the frame to go anywhere else.
 */
public final class ShellHandler implements LoopbackServer.Handler {

	private final byte[] page;
	private final String policy;

	/**
	 * Prepares.
	 *
	 * @param title
	 *            of the window
	 * @param locale
	 *            of the title
	 * @param launch
	 *            address that is opened in the frame
	 */
	public ShellHandler(String title, Locale locale, String launch) {
		String origin = launch.replaceFirst("^(http://[^/]+/).*", "$1"); //$NON-NLS-1$ //$NON-NLS-2$
		policy = "default-src 'none'; style-src 'unsafe-inline'; frame-src " + origin //$NON-NLS-1$
				+ "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"; //$NON-NLS-1$
		page = ("<!DOCTYPE html><html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"utf-8\"><title>" + Html.text(title) //$NON-NLS-1$ //$NON-NLS-2$
				+ "</title><style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}html{overflow:hidden}</style></head><body>" //$NON-NLS-1$
				+ "<iframe id=\"package\" title=\"" + Html.text(title) + "\" sandbox=\"allow-scripts allow-same-origin allow-forms allow-modals\"" //$NON-NLS-1$ //$NON-NLS-2$
				+ " allow=\"fullscreen 'none'; autoplay\" referrerpolicy=\"no-referrer\" src=\"" + Html.text(launch) + "\"></iframe></body></html>\n") //$NON-NLS-1$ //$NON-NLS-2$
				.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public void answer(HttpExchange exchange, String path) throws IOException {
		if (!path.isEmpty()) {
			exchange.sendResponseHeaders(404, -1);
			return;
		}
		exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8"); //$NON-NLS-1$ //$NON-NLS-2$
		exchange.getResponseHeaders().set("Content-Security-Policy", policy); //$NON-NLS-1$
		exchange.sendResponseHeaders(200, page.length);
		exchange.getResponseBody().write(page);
	}
}
