package org.mekiki.curriculum.internal.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mekiki.core.api.exchange.ImportDraft;
import org.mekiki.curriculum.api.content.PageAttachments;
import org.mekiki.curriculum.api.content.PagePictures;
import org.mekiki.curriculum.api.content.PageReference;
import org.mekiki.curriculum.api.content.PageReference.Kind;
import org.mekiki.curriculum.internal.content.PictureHeader;
import org.mekiki.curriculum.internal.imports.files.FileTree;
import org.mekiki.curriculum.internal.imports.files.UnreadableException;
import org.mekiki.model.Dataset;
import org.mekiki.store.StoreException;

/**
 * Takes pictures and attachments of a package into the base. The same content is taken once, whatever it is called, and found
 * again in any package by the digest of its bytes. Only what a page shows in the end is written.
 */
final class PackageMedia {

	/** Bytes that one package may bring. */
	private static final long MOST = 1L << 30;
	private static final Pattern TARGET = Pattern.compile("((?:picture|attachment):)([0-9a-f-]{36})"); //$NON-NLS-1$

	private final FileTree files;
	private final ImportReport report;
	private final boolean telling;
	/** What was looked at: kind and path, and the identifier; empty if it is not taken. */
	private final Map<String, String> seen = new HashMap<>();
	private final Map<String, Media> media = new LinkedHashMap<>();
	private long total;

	/** What may be written. */
	private record Media(Kind kind, String path, boolean drawn, String digest) {

		String schema() {
			return kind == Kind.PICTURE ? PagePictures.SCHEMA : PageAttachments.SCHEMA;
		}
	}

	/**
	 * Prepares.
	 *
	 * @param telling
	 *            whether files that are not taken are told; not if the package is kept as a whole
	 */
	PackageMedia(FileTree files, ImportReport report, boolean telling) {
		this.files = files;
		this.report = report;
		this.telling = telling;
	}

	/** Whether a page shows a file or leads to it; if it was not taken, that was told. */
	boolean isLooked(String path) {
		return seen.containsKey(Kind.PICTURE + path) || seen.containsKey(Kind.ATTACHMENT + path);
	}

	/** Whether a file is called as pictures are. */
	static boolean isPicture(String path) {
		return path.toLowerCase(Locale.ROOT).matches("(?s).+\\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|avif|ico)"); //$NON-NLS-1$
	}

	/** What a page says to show a picture; null if it is not taken, which is told. */
	String picture(String path) {
		return target(Kind.PICTURE, path);
	}

	/** What a page says to lead to a file; null if it is not taken, which is told. */
	String attachment(String path) {
		return target(Kind.ATTACHMENT, path);
	}

	private String target(Kind kind, String path) {
		String id = seen.get(kind + path);
		if (id == null) {
			id = look(kind, path);
			seen.put(kind + path, id);
		}
		return id.isEmpty() ? null : new PageReference(kind, id).target();
	}

	private String look(Kind kind, String path) {
		try {
			byte[] bytes = files.bytes(path, kind == Kind.PICTURE ? PagePictures.LARGEST : PageAttachments.LARGEST);
			boolean drawn = kind == Kind.PICTURE && SvgDrawing.is(bytes);
			boolean fine = kind == Kind.PICTURE ? isPicture(path, drawn ? SvgDrawing.png(bytes) : bytes) : isAttachment(path, bytes);
			String digest = DraftObjects.digest(bytes);
			String id = UUID.nameUUIDFromBytes((kind + digest).getBytes(StandardCharsets.UTF_8)).toString();
			if (fine && !media.containsKey(id)) {
				total += bytes.length;
				fine = total <= MOST || refuse(path, "media.total", Long.valueOf(MOST)); //$NON-NLS-1$
			}
			if (fine) {
				media.putIfAbsent(id, new Media(kind, path, drawn, digest));
				return id;
			}
		} catch (UnreadableException unreadable) {
			refuse(path, unreadable.key(), unreadable.values());
		} catch (IOException gone) {
			refuse(path, "media.gone", String.valueOf(gone.getMessage())); //$NON-NLS-1$
		}
		return ""; //$NON-NLS-1$
	}

	private boolean isPicture(String path, byte[] bytes) {
		if (bytes == null) {
			return refuse(path, "media.svg"); //$NON-NLS-1$
		}
		try {
			PagePictures.check(bytes);
			return true;
		} catch (PagePictures.RefusedException refused) {
			PagePictures.Kind kind = PictureHeader.read(bytes);
			return switch (refused.refusal()) {
			case TOO_MANY_PIXELS -> refuse(path, "media.pixels", Integer.valueOf(kind.width()), Integer.valueOf(kind.height()), //$NON-NLS-1$
					Integer.valueOf(PagePictures.LONGEST_SIDE), Long.valueOf(PagePictures.MOST_PIXELS));
			case TOO_LARGE -> refuse(path, "file.large", Integer.valueOf(bytes.length), Integer.valueOf(PagePictures.LARGEST)); //$NON-NLS-1$
			case NO_PICTURE -> refuse(path, kind == null ? "media.picture" : "media.damaged"); //$NON-NLS-1$ //$NON-NLS-2$
			};
		}
	}

	private boolean isAttachment(String path, byte[] bytes) {
		return PageAttachments.look(path, bytes) != null || refuse(path, "media.attachment"); //$NON-NLS-1$
	}

	private boolean refuse(String path, String key, Object... values) {
		if (telling) {
			report.add(path, 0, key, values);
		}
		return false;
	}

	/** Writes what pages show, unless the base has it already, and makes the pages refer to it. */
	void write(DraftObjects objects) throws UnreadableException, IOException, StoreException {
		Map<String, String> ids = new HashMap<>();
		for (String id : used(objects.draft())) {
			objects.draft().progress().check();
			Media file = media.get(id);
			Dataset dataset = objects.file(file.schema(), file.digest(), report.place(file.path(), 0));
			ids.put(id, dataset.getId());
			if (dataset.getFingerprint() == null) {
				write(file, dataset, objects);
			}
		}
		texts(objects.draft(), (text, refer) -> refer
				.accept(TARGET.matcher(text).replaceAll(match -> match.group(1) + ids.getOrDefault(match.group(2), match.group(2)))));
	}

	private void write(Media file, Dataset dataset, DraftObjects objects) throws UnreadableException, IOException, StoreException {
		String name = file.path().substring(file.path().lastIndexOf('/') + 1);
		objects.label(dataset, name);
		byte[] bytes = files.bytes(file.path(), PageAttachments.LARGEST);
		if (file.kind() == Kind.ATTACHMENT) {
			PageAttachments.write(objects.draft(), dataset, name, bytes);
			return;
		}
		try {
			PagePictures.write(objects.draft(), dataset, file.drawn() ? SvgDrawing.png(bytes) : bytes);
		} catch (PagePictures.RefusedException changed) {
			throw new IOException(file.path(), changed);
		}
	}

	/** What the texts of curricula refer to, of what was looked at. */
	private Set<String> used(ImportDraft draft) {
		Set<String> used = new TreeSet<>();
		texts(draft, (text, refer) -> TARGET.matcher(text).results().forEach(match -> used.add(match.group(2))));
		used.retainAll(media.keySet());
		return used;
	}

	/** Shows all texts of curricula that refer to something, with what replaces them. */
	private void texts(ImportDraft draft, BiConsumer<String, Consumer<String>> use) {
		TreeIterator<EObject> all = EcoreUtil.getAllContents(media.isEmpty() ? Set.of() : draft.model().getCurricula());
		while (all.hasNext()) {
			EObject object = all.next();
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (!attribute.isMany() && object.eGet(attribute) instanceof String text && TARGET.matcher(text).find()) {
					use.accept(text, other -> {
						if (!other.equals(text)) {
							object.eSet(attribute, other);
						}
					});
				}
			}
		}
	}
}
