package org.mekiki.curriculum.api.player;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mekiki.curriculum.internal.imports.files.FileTree;
import org.mekiki.curriculum.internal.imports.files.PackageLimits;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;
import org.mekiki.curriculum.internal.imports.files.ZipTree;
import org.mekiki.curriculum.internal.player.ContentHandler;
import org.mekiki.curriculum.internal.player.LoopbackServer;
import org.mekiki.curriculum.internal.player.ShellHandler;
import org.mekiki.store.RowBlock;
import org.mekiki.store.RowQuery;
import org.mekiki.store.RowSource;
import org.mekiki.store.StoreException;

/**
 * Plays a unit of a package that the base keeps: serves it to browsers on this computer, at an address that nobody can guess,
 * until it is closed. Scripts of packages are strangers: they run in an origin of their own, reach neither network nor files
 * nor the page around them, and can do nothing but say what SCORM lets them say. Opening belongs into the background.
 *
 * @since 0.1
 * @noextend
 */
public final class PackagePlayer implements AutoCloseable {

	private final Path file;
	private final ZipTree files;
	private final LoopbackServer content;
	private final LoopbackServer shell;

	private PackagePlayer(Path file, ZipTree files, LoopbackServer content, LoopbackServer shell) {
		this.file = file;
		this.files = files;
		this.content = content;
		this.shell = shell;
	}

	/**
	 * Opens a package.
	 *
	 * @param rows
	 *            of the base
	 * @param unit
	 *            what is played
	 * @param title
	 *            of the window
	 * @param locale
	 *            language of what is around the package
	 * @param resumed
	 *            what it has said before; without values if it starts
	 * @param saver
	 *            takes what it says, in a thread of the server, each time that it wants it kept
	 * @param monitor
	 *            may cancel; may be null
	 * @return to be closed
	 * @throws StoreException
	 *             if the base cannot be read
	 * @throws IOException
	 *             if the base has no such package, it is damaged, or it cannot be served
	 */
	public static PackagePlayer open(RowSource rows, RunUnit unit, String title, Locale locale, RunState resumed, Consumer<RunState> saver,
			IProgressMonitor monitor) throws StoreException, IOException {
		Path file = Files.createTempFile("mekiki", ".package"); //$NON-NLS-1$ //$NON-NLS-2$
		ZipTree files = null;
		LoopbackServer content = null;
		PackagePlayer player = null;
		try {
			unpack(rows, unit.dataset(), file, monitor);
			files = ZipTree.open(file, PackageLimits.USUAL);
			content = LoopbackServer.start(new ContentHandler(files, resumed, unit.terms(), saver));
			LoopbackServer shell = LoopbackServer.start(new ShellHandler(title, locale, content.address(launch(files, unit.launch()))));
			player = new PackagePlayer(file, files, content, shell);
			return player;
		} catch (UnreadableException damaged) {
			throw new IOException(damaged.getMessage(), damaged);
		} finally {
			if (player == null) {
				if (content != null) {
					content.close();
				}
				if (files != null) {
					files.close();
				}
				Files.deleteIfExists(file);
			}
		}
	}

	/** The manifest of some packages is in a folder; what is opened is kept from the root of the package. */
	private static String launch(FileTree files, String launch) throws IOException {
		String path = launch.replaceFirst("[?#].*", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (!files.has(path)) {
			throw new IOException(path);
		}
		try {
			return new URI(null, null, '/' + path, null).toASCIIString().substring(1) + launch.substring(path.length());
		} catch (URISyntaxException strange) {
			throw new IOException(path, strange);
		}
	}

	private static void unpack(RowSource rows, String id, Path file, IProgressMonitor monitor) throws StoreException, IOException {
		RowBlock block = rows.find(id);
		if (block == null || !RunUnit.PACKAGE.equals(block.schema().name())) {
			throw new IOException(id);
		}
		try (OutputStream out = Files.newOutputStream(file)) {
			IOException[] failure = new IOException[1];
			rows.read(RowQuery.all(id, "data"), row -> { //$NON-NLS-1$
				if (monitor != null && monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				try {
					out.write(Base64.getDecoder().decode(row.text(0)));
					return true;
				} catch (IOException full) {
					failure[0] = full;
					return false;
				}
			}, null);
			if (failure[0] != null) {
				throw failure[0];
			}
		}
	}

	/**
	 * What a browser opens.
	 *
	 * @return an address on this computer
	 */
	public URI address() {
		return URI.create(shell.address("")); //$NON-NLS-1$
	}

	/**
	 * Whether an address belongs to what is played, so that a browser in a window may go there.
	 *
	 * @param address
	 *            any
	 * @return false for everything else in the world
	 */
	public boolean isOwn(String address) {
		return address.startsWith(shell.address("")) || address.startsWith(content.address("")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void close() throws IOException {
		shell.close();
		content.close();
		files.close();
		Files.deleteIfExists(file);
	}
}
