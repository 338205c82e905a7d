package org.mekiki.curriculum.internal.player;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILog;
import org.mekiki.curriculum.api.player.RunState;
import org.mekiki.curriculum.api.player.RunTerms;
import org.mekiki.curriculum.internal.imports.files.FileTree;
import org.mekiki.curriculum.internal.imports.files.Hrefs;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;

/** Serves the files of a package, gives its pages the run-time interface, and takes what they say to it. */
public final class ContentHandler implements LoopbackServer.Handler {

	/** Largest file that is served, in bytes. */
	private static final long LARGEST = 192L << 20;
	private static final int MOST_SKIPPED = 16 << 20;
	private static final String OWN = ".mekiki/"; //$NON-NLS-1$
	/** No network, no plug-ins, no other windows; scripts as packages have them. */
	private static final String POLICY = "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; " //$NON-NLS-1$
			+ "style-src 'self' 'unsafe-inline'; connect-src 'self' data: blob:; frame-src 'self' data: blob:; object-src 'none'; " //$NON-NLS-1$
			+ "form-action 'self'; base-uri 'self'; webrtc 'block'; sandbox allow-scripts allow-same-origin allow-forms allow-modals"; //$NON-NLS-1$
	private static final Pattern HEAD = Pattern.compile("(?is)\\A(?:.{0,65536}?<head(?:\\s[^>]{0,2000})?>|.{0,65536}?<html(?:\\s[^>]{0,2000})?>|\\s*(?:<\\?xml[^>]*>)?\\s*<!doctype[^>]{0,2000}>|)"); //$NON-NLS-1$
	private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,12})-(\\d{0,12})"); //$NON-NLS-1$
	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("html", "text/html"), Map.entry("htm", "text/html"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("xhtml", "application/xhtml+xml"), Map.entry("js", "text/javascript"), Map.entry("mjs", "text/javascript"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("css", "text/css"), Map.entry("json", "application/json"), Map.entry("xml", "application/xml"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("txt", "text/plain"), Map.entry("vtt", "text/vtt"), Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"), Map.entry("gif", "image/gif"), Map.entry("webp", "image/webp"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("ico", "image/x-icon"), Map.entry("woff", "font/woff"), Map.entry("woff2", "font/woff2"), Map.entry("ttf", "font/ttf"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("otf", "font/otf"), Map.entry("mp3", "audio/mpeg"), Map.entry("ogg", "audio/ogg"), Map.entry("wav", "audio/wav"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("m4a", "audio/mp4"), Map.entry("mp4", "video/mp4"), Map.entry("m4v", "video/mp4"), Map.entry("webm", "video/webm"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			Map.entry("wasm", "application/wasm"), Map.entry("pdf", "application/pdf")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final FileTree files;
	private final Hrefs hrefs;
	private final Consumer<RunState> saver;
	private final RunTerms terms;
	private RunState state;
	private long last;

	/**
	 * Prepares.
	 *
	 * @param files
	 *            of the package
	 * @param resumed
	 *            what it has said before
	 * @param terms
	 *            what the manifest asks
	 * @param saver
	 *            takes what it says, with the status that counts
	 */
	public ContentHandler(FileTree files, RunState resumed, RunTerms terms, Consumer<RunState> saver) {
		this.files = files;
		this.saver = saver;
		this.terms = terms;
		hrefs = new Hrefs(files);
		state = resumed;
	}

	@Override
	public void answer(HttpExchange exchange, String path) throws IOException {
		exchange.getResponseHeaders().set("Content-Security-Policy", POLICY); //$NON-NLS-1$
		exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin"); //$NON-NLS-1$ //$NON-NLS-2$
		if (path.equals(OWN + "state")) { //$NON-NLS-1$
			take(exchange);
		} else if (!"GET".equals(exchange.getRequestMethod())) { //$NON-NLS-1$
			exchange.sendResponseHeaders(405, -1);
		} else if (path.equals(OWN + "api.js")) { //$NON-NLS-1$
			send(exchange, "text/javascript; charset=utf-8", script()); //$NON-NLS-1$
		} else {
			file(exchange, path);
		}
	}

	/** What a page has said. It can be wrong, but not large. */
	private void take(HttpExchange exchange) throws IOException {
		byte[] bytes = exchange.getRequestBody().readNBytes(4 * RunState.LARGEST + 1);
		if (!"POST".equals(exchange.getRequestMethod()) || bytes.length > 4 * RunState.LARGEST) { //$NON-NLS-1$
			// who is still sending does not read yet
			exchange.getRequestBody().readNBytes(MOST_SKIPPED);
			exchange.sendResponseHeaders(400, -1);
			return;
		}
		try {
			JsonNode said = new ObjectMapper().readTree(bytes);
			long at = said.path("at").asLong(); //$NON-NLS-1$
			synchronized (this) {
				// last words may overtake those before
				if (at > last) {
					last = at;
					state = RunState.read(state.edition(), said.path("values")).judged(terms); //$NON-NLS-1$
					saver.accept(state);
				}
			}
			exchange.sendResponseHeaders(204, -1);
		} catch (JsonProcessingException wrong) {
			ILog.of(ContentHandler.class).info("A package has said what cannot be understood: " + wrong.getOriginalMessage()); //$NON-NLS-1$
			exchange.sendResponseHeaders(400, -1);
		}
	}

	private synchronized byte[] script() throws IOException {
		try (InputStream in = ContentHandler.class.getResourceAsStream("runtime.js")) { //$NON-NLS-1$
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("'%OBJECT%'", '"' + state.edition().object() + '"') //$NON-NLS-1$
					.replace("'%KNOWN%'", harmless(state.json())).replace("'%TERMS%'", harmless(terms.json())) //$NON-NLS-1$ //$NON-NLS-2$
					.getBytes(StandardCharsets.UTF_8);
		}
	}

	/** JSON that can stand in a script. */
	private static String harmless(String json) {
		return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	private void file(HttpExchange exchange, String path) throws IOException {
		String name = hrefs.find("", path); //$NON-NLS-1$
		if (name == null) {
			exchange.sendResponseHeaders(404, -1);
			return;
		}
		try {
			byte[] bytes;
			synchronized (files) {
				bytes = files.bytes(name, LARGEST);
			}
			String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
			String type = TYPES.getOrDefault(ending, "application/octet-stream"); //$NON-NLS-1$
			if (type.contains("html")) { //$NON-NLS-1$
				send(exchange, type, withInterface(bytes, path));
			} else {
				part(exchange, type, bytes);
			}
		} catch (UnreadableException damaged) {
			ILog.of(ContentHandler.class).info("A file of a package cannot be read: " + damaged.getMessage()); //$NON-NLS-1$
			exchange.sendResponseHeaders(404, -1);
		}
	}

	/** Players and browsers ask for films piece by piece. */
	private static void part(HttpExchange exchange, String type, byte[] bytes) throws IOException {
		exchange.getResponseHeaders().set("Accept-Ranges", "bytes"); //$NON-NLS-1$ //$NON-NLS-2$
		String wanted = exchange.getRequestHeaders().getFirst("Range"); //$NON-NLS-1$
		Matcher range = RANGE.matcher(wanted == null ? "" : wanted); //$NON-NLS-1$
		long from = range.matches() ? Long.parseLong(range.group(1)) : bytes.length;
		if (from >= bytes.length) {
			send(exchange, type, bytes);
			return;
		}
		long to = range.group(2).isEmpty() ? bytes.length - 1L : Math.min(bytes.length - 1L, Long.parseLong(range.group(2)));
		byte[] piece = Arrays.copyOfRange(bytes, (int) from, (int) Math.max(from, to + 1));
		exchange.getResponseHeaders().set("Content-Type", type); //$NON-NLS-1$
		exchange.getResponseHeaders().set("Content-Range", "bytes " + from + '-' + Math.max(from, to) + '/' + bytes.length); //$NON-NLS-1$ //$NON-NLS-2$
		exchange.sendResponseHeaders(206, piece.length == 0 ? -1 : piece.length);
		exchange.getResponseBody().write(piece);
	}

	private static void send(HttpExchange exchange, String type, byte[] bytes) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", type); //$NON-NLS-1$
		exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
		exchange.getResponseBody().write(bytes);
	}

	/** Puts the script of the interface before all others of a page, whatever its encoding. */
	private static byte[] withInterface(byte[] bytes, String path) {
		byte[] page = bytes;
		if (bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
			page = ('\uFEFF' + new String(bytes, StandardCharsets.UTF_16)).getBytes(StandardCharsets.UTF_8);
		}
		String text = new String(page, StandardCharsets.ISO_8859_1);
		Matcher head = HEAD.matcher(text);
		int at = head.find() ? head.end() : 0;
		String up = "../".repeat((int) path.chars().filter(c -> c == '/').count()); //$NON-NLS-1$
		String script = "<script src=\"" + up + OWN + "api.js\"></script>"; //$NON-NLS-1$ //$NON-NLS-2$
		return (text.substring(0, at) + script + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
	}
}
