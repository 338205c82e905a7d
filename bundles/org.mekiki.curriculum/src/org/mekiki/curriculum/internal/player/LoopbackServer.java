package org.mekiki.curriculum.internal.player;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.ILog;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A web server for this computer alone: it listens on the loopback address at a port of its own, answers only those who know
 * a random word, and only under its own name, so that no page of the web can talk to it.
 */
public final class LoopbackServer implements AutoCloseable {

	private static final int SECRET = 16;
	private static final int THREADS = 6;

	/** Answers requests. */
	@FunctionalInterface
	public interface Handler {

		/**
		 * Answers.
		 *
		 * @param exchange
		 *            the request; closed by the caller
		 * @param path
		 *            behind the word, as it was sent, without a slash at its beginning
		 * @throws IOException
		 *             if the connection breaks
		 */
		void answer(HttpExchange exchange, String path) throws IOException;
	}

	private final HttpServer server;
	private final ExecutorService threads;
	private final String name;
	private final String root;

	private LoopbackServer(HttpServer server, Handler handler) {
		this.server = server;
		byte[] word = new byte[SECRET];
		new SecureRandom().nextBytes(word);
		root = '/' + HexFormat.of().formatHex(word) + '/';
		name = "127.0.0.1:" + server.getAddress().getPort(); //$NON-NLS-1$
		threads = Executors.newFixedThreadPool(THREADS, task -> {
			Thread thread = new Thread(task, "Package player"); //$NON-NLS-1$
			thread.setDaemon(true);
			return thread;
		});
		server.setExecutor(threads);
		server.createContext("/", exchange -> serve(exchange, handler)); //$NON-NLS-1$
	}

	/**
	 * Starts a server at any free port.
	 *
	 * @param handler
	 *            answers those who know the word
	 * @return to be closed
	 * @throws IOException
	 *             if it cannot listen
	 */
	public static LoopbackServer start(Handler handler) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }), 0), 0);
		LoopbackServer started = new LoopbackServer(server, handler);
		server.start();
		return started;
	}

	private void serve(HttpExchange exchange, Handler handler) throws IOException {
		try (exchange) {
			exchange.getResponseHeaders().set("Cache-Control", "no-store"); //$NON-NLS-1$ //$NON-NLS-2$
			exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff"); //$NON-NLS-1$ //$NON-NLS-2$
			exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer"); //$NON-NLS-1$ //$NON-NLS-2$
			exchange.getResponseHeaders().set("X-DNS-Prefetch-Control", "off"); //$NON-NLS-1$ //$NON-NLS-2$
			String path = exchange.getRequestURI().getRawPath();
			// a worker would go on answering when everything is closed
			if (path == null || !path.startsWith(root) || !name.equals(exchange.getRequestHeaders().getFirst("Host")) //$NON-NLS-1$
					|| exchange.getRequestHeaders().containsKey("Service-Worker")) { //$NON-NLS-1$
				exchange.sendResponseHeaders(404, -1);
				return;
			}
			handler.answer(exchange, path.substring(root.length()));
		} catch (RuntimeException failure) {
			ILog.of(LoopbackServer.class).error("A package cannot be served", failure); //$NON-NLS-1$
		}
	}

	/**
	 * The address of a path.
	 *
	 * @param path
	 *            without a slash at its beginning
	 * @return with the word
	 */
	public String address(String path) {
		return "http://" + name + root + path; //$NON-NLS-1$
	}

	@Override
	public void close() {
		server.stop(0);
		threads.shutdownNow();
	}
}
