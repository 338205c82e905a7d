package org.mekiki.curriculum.ui.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.mekiki.curriculum.api.content.PageReference;

/** The blocks of a page, laid out below each other for a width. Blocks that did not change keep their layout. */
final class LaidPage {

	private List<Block> blocks = List.of();
	private List<Laid> laid = List.of();

	/**
	 * Lays out.
	 *
	 * @param wanted
	 *            from the top
	 * @param on
	 *            what they are painted on
	 * @param width
	 *            in points
	 * @param whole
	 *            whether the column is as wide as that
	 * @param fonts
	 *            of the page
	 * @param keep
	 *            whether width, fonts and colours are those of before
	 */
	void lay(List<Block> wanted, Control on, int width, boolean whole, PageFonts fonts, boolean keep) {
		Map<Block, List<Laid>> spare = new HashMap<>();
		for (int i = 0; keep && i < laid.size(); i++) {
			spare.computeIfAbsent(blocks.get(i), none -> new ArrayList<>()).add(laid.get(i));
		}
		if (!keep) {
			dispose();
		}
		List<Laid> now = new ArrayList<>();
		GC gc = new GC(on);
		try {
			BlockLayout layout = new BlockLayout(on.getDisplay(), gc, width, whole, fonts);
			for (Block block : wanted) {
				List<Laid> same = spare.getOrDefault(block, List.of());
				now.add(same.isEmpty() ? layout.lay(block) : same.remove(same.size() - 1));
			}
		} finally {
			gc.dispose();
		}
		spare.values().forEach(rest -> rest.forEach(Laid::dispose));
		laid = now;
		blocks = wanted;
	}

	int height() {
		return laid.stream().mapToInt(Laid::height).sum();
	}

	/** Paints what is seen of it, if it begins at a height. */
	void paint(GC gc, int top, int seen) {
		int y = top;
		for (Laid each : laid) {
			if (y + each.height() >= 0 && y <= seen) {
				each.paint(gc, y);
			}
			y += each.height();
		}
	}

	/** The links that lead somewhere, with where they are if the page begins at a height. */
	List<Laid.Anchor> anchors(int top) {
		List<Laid.Anchor> anchors = new ArrayList<>();
		int y = top;
		for (Laid each : laid) {
			int at = y;
			each.anchors().stream().filter(anchor -> leads(anchor.link())).forEach(anchor -> anchors.add(new Laid.Anchor(
					anchor.lines().stream().map(line -> new Rectangle(line.x, line.y + at, line.width, line.height)).toList(),
					anchor.link())));
			y += each.height();
		}
		return anchors;
	}

	/** Pages lead to the web and to their attachments; a page must not start programs. */
	static boolean leads(String address) {
		return address != null && (address.matches("(?i)https?://.*") || attachment(address) != null); //$NON-NLS-1$
	}

	/** The identifier of the attachment that an address leads to; null for other addresses. */
	static String attachment(String address) {
		PageReference reference = PageReference.of(address);
		return reference == null || reference.kind() != PageReference.Kind.ATTACHMENT ? null : reference.id();
	}

	void dispose() {
		laid.forEach(Laid::dispose);
		laid = List.of();
		blocks = List.of();
	}
}
