package org.mekiki.curriculum.internal.imports;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Draws SVG of strangers as dots. Only shapes, texts and colours are looked at: scripts, links, foreign content, filters and
 * whatever is elsewhere go before anything is drawn, and shapes that repeat one another without end are refused.
 */
final class SvgDrawing {

	private static final int LARGEST = 2 << 20;
	private static final int DEEPEST = 60;
	private static final int MOST_SHAPES = 20_000;
	private static final int WIDEST = 1600;
	private static final int LEAST = 16;
	private static final Set<String> SHAPES = Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"tspan", "defs", "lineargradient", "radialgradient", "stop", "clippath", "use", "symbol", "marker", "title", "desc", "style"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$

	private SvgDrawing() {
	}

	/** Whether a file says that it is SVG. */
	static boolean is(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8);
		return head.stripLeading().startsWith("<") && head.contains("<svg") || head.startsWith("\uFEFF<") && head.contains("<svg"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/**
	 * Draws.
	 *
	 * @param bytes
	 *            of the file
	 * @return a PNG; null if it cannot be drawn
	 * @throws IOException
	 *             never, as everything is in memory
	 */
	static byte[] png(byte[] bytes) throws IOException {
		String clean = bytes.length > LARGEST ? null : cleaned(new String(bytes, StandardCharsets.UTF_8));
		if (clean == null) {
			return null;
		}
		LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
		SVGDocument drawing;
		try {
			drawing = new SVGLoader().load(new ByteArrayInputStream(clean.getBytes(StandardCharsets.UTF_8)), null, context);
		} catch (RuntimeException unreadable) {
			return null;
		}
		FloatSize size = drawing == null ? new FloatSize(0, 0) : drawing.size();
		if (drawing == null || !(size.width > 0 && size.height > 0) || size.width / size.height > 100 || size.height / size.width > 100) {
			return null;
		}
		float scale = Math.min(2, WIDEST / Math.max(size.width, size.height));
		int width = Math.max(LEAST, Math.round(size.width * scale));
		int height = Math.max(LEAST, Math.round(size.height * scale));
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, width, height);
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
		} catch (RuntimeException undrawable) {
			return null;
		} finally {
			graphics.dispose();
		}
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(image, "png", png); //$NON-NLS-1$
		return png.toByteArray();
	}

	/** Shapes only; null if there are too many, or none. */
	static String cleaned(String svg) {
		Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(svg, ""); //$NON-NLS-1$
		document.outputSettings().prettyPrint(false);
		Element root = document.select("svg").first(); //$NON-NLS-1$
		if (root == null || document.getAllElements().size() > MOST_SHAPES) {
			return null;
		}
		for (Element element : root.getAllElements()) {
			String name = element.tagName().toLowerCase(Locale.ROOT);
			if (!SHAPES.contains(name) || name.equals("style") && element.data().concat(element.wholeText()).matches("(?is).*(?:@import|url\\(\\s*['\"]?[^#'\"\\s]).*")) { //$NON-NLS-1$ //$NON-NLS-2$
				element.remove();
				continue;
			}
			element.attributes().asList().stream().map(attribute -> attribute.getKey()).filter(key -> !isHarmless(element, key)).toList()
					.forEach(element::removeAttr);
		}
		return repeated(root) > MOST_SHAPES ? null : root.outerHtml();
	}

	private static boolean isHarmless(Element element, String key) {
		String value = element.attr(key);
		String name = key.toLowerCase(Locale.ROOT);
		if (name.endsWith("href")) { //$NON-NLS-1$
			return value.startsWith("#"); //$NON-NLS-1$
		}
		boolean refers = value.toLowerCase(Locale.ROOT).contains("url("); //$NON-NLS-1$
		return !name.startsWith("on") && !name.equals("filter") && !name.equals("mask") && !name.equals("marker-mid") && value.length() < LARGEST / 4 //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				&& (!refers || value.matches("(?is)[^(]*url\\(\\s*['\"]?#[^)]{1,200}\\)[^(]*")); //$NON-NLS-1$
	}

	/** How many shapes are drawn when shapes that stand for others are replaced by these. */
	private static long repeated(Element root) {
		Map<String, Element> named = new HashMap<>();
		root.getAllElements().forEach(element -> named.putIfAbsent(element.attr("id"), element)); //$NON-NLS-1$
		return count(root, named, new HashMap<>(), new HashSet<>());
	}

	private static long count(Element element, Map<String, Element> named, Map<Element, Long> known, Set<Element> open) {
		Long before = known.get(element);
		if (before != null) {
			return before.longValue();
		}
		if (!open.add(element)) {
			return MOST_SHAPES + 1L;
		}
		long all = 1;
		for (Element child : element.children()) {
			all += count(child, named, known, open);
		}
		for (String key : new String[] { "href", "xlink:href" }) { //$NON-NLS-1$ //$NON-NLS-2$
			Element other = element.tagName().equals("use") && element.attr(key).length() > 1 ? named.get(element.attr(key).substring(1)) : null; //$NON-NLS-1$
			all += other == null ? 0 : count(other, named, known, open);
		}
		open.remove(element);
		all = Math.min(all, MOST_SHAPES + 1L);
		known.put(element, Long.valueOf(all));
		return all;
	}
}
