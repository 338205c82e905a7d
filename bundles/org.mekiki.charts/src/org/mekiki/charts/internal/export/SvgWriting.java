package org.mekiki.charts.internal.export;

import java.awt.Dimension;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.api.ChartText;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.charts.api.DrawnMark;
import org.mekiki.core.api.chart.ChartDescription;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** SVG with real text, a title and description for readers that do not see it, and tooltips on the marks. */
public final class SvgWriting {
	private static final String SVG = "http://www.w3.org/2000/svg"; //$NON-NLS-1$
	private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>\\s*"); //$NON-NLS-1$
	/** More tooltips would weigh more than the picture. */
	private static final int MAX_TOOLTIPS = 2000;

	private SvgWriting() {
	}

	/**
	 * Writes.
	 *
	 * @param chart  what
	 * @param theme  how
	 * @param width  in user units
	 * @param height in user units
	 * @return an SVG document
	 * @throws IOException when the generator fails
	 */
	public static String write(ChartDescription chart, ChartTheme theme, int width, int height) throws IOException {
		var document = document();
		var context = SVGGeneratorContext.createDefault(document);
		context.setComment(null);
		context.setPrecision(2);
		var graphics = new SVGGraphics2D(context, false);
		graphics.setSVGCanvasSize(new Dimension(width, height));
		var picture = ChartRenderer.draw(chart, theme, graphics, new Rectangle2D.Double(0, 0, width, height));
		var root = graphics.getRoot();
		root.setAttribute("viewBox", "0 0 " + width + " " + height); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		root.setAttribute("role", "img"); //$NON-NLS-1$ //$NON-NLS-2$
		root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", theme.locale().toLanguageTag()); //$NON-NLS-1$ //$NON-NLS-2$
		describe(document, root, chart, theme);
		if (picture.marks().size() <= MAX_TOOLTIPS)
			tooltips(document, root, picture.marks());
		var text = new StringWriter();
		graphics.stream(root, text, false, false);
		graphics.dispose();
		// Readers must not fetch a document type from the network, and inside HTML there is no room for one.
		var plain = DOCTYPE.matcher(text.toString()).replaceFirst(""); //$NON-NLS-1$
		// A viewer without the font takes the next that knows the characters.
		return plain.replace("'" + theme.fontFamily() + "'", "'" + theme.fontFamily() + "', 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic UI', sans-serif"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static Document document() {
		try {
			return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null); //$NON-NLS-1$
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void describe(Document document, Element root, ChartDescription chart, ChartTheme theme) {
		var description = document.createElementNS(SVG, "desc"); //$NON-NLS-1$
		description.setTextContent(clean(ChartText.summary(chart, theme.locale())));
		root.insertBefore(description, root.getFirstChild());
		var title = document.createElementNS(SVG, "title"); //$NON-NLS-1$
		title.setTextContent(clean(chart.caption().title()));
		root.insertBefore(title, description);
	}

	private static void tooltips(Document document, Element root, List<DrawnMark> marks) {
		var group = document.createElementNS(SVG, "g"); //$NON-NLS-1$
		group.setAttribute("fill", "none"); //$NON-NLS-1$ //$NON-NLS-2$
		group.setAttribute("stroke", "none"); //$NON-NLS-1$ //$NON-NLS-2$
		group.setAttribute("pointer-events", "all"); //$NON-NLS-1$ //$NON-NLS-2$
		for (var mark : marks) {
			var path = document.createElementNS(SVG, "path"); //$NON-NLS-1$
			path.setAttribute("d", path(mark.area())); //$NON-NLS-1$
			if (mark.key() != null)
				path.setAttribute("data-key", clean(mark.key())); //$NON-NLS-1$
			var title = document.createElementNS(SVG, "title"); //$NON-NLS-1$
			title.setTextContent(clean(mark.tooltip()));
			path.appendChild(title);
			group.appendChild(path);
		}
		root.appendChild(group);
	}

	private static String path(Shape shape) {
		var result = new StringBuilder();
		var at = new double[6];
		for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
			int type = i.currentSegment(at);
			result.append("MLQCZ".charAt(type)); //$NON-NLS-1$
			int numbers = switch (type) {
			case PathIterator.SEG_CLOSE -> 0;
			case PathIterator.SEG_QUADTO -> 4;
			case PathIterator.SEG_CUBICTO -> 6;
			default -> 2;
			};
			for (int n = 0; n < numbers; n++)
				result.append(n == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.1f", at[n])); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return result.toString();
	}

	/** XML has no room for control characters. */
	private static String clean(String text) {
		return text.codePoints().filter(c -> c == '\n' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}
}
