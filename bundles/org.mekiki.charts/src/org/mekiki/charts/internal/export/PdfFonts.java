package org.mekiki.charts.internal.export;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;

/** Finds the file of the font a chart is set in, so that the used characters are embedded. */
final class PdfFonts implements FontMapper {
	private static final Logger LOG = Logger.getLogger(PdfFonts.class.getName());
	private static final Map<String, List<String>> FILES = Map.of( //
			"Noto Sans CJK JP", List.of("NotoSansCJK-%s.ttc,0", "NotoSansCJKjp-%s.otf,"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"Noto Sans JP", List.of("NotoSansJP-%s.ttf,", "NotoSansJP-%s.otf,"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"Source Han Sans JP", List.of("SourceHanSansJP-%s.otf,"), //$NON-NLS-1$ //$NON-NLS-2$
			"IPAexGothic", List.of("ipaexg.ttf,"), //$NON-NLS-1$ //$NON-NLS-2$
			"Yu Gothic UI", List.of("YuGothR.ttc,1"), "Meiryo", List.of("meiryo.ttc,0")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final List<String> FOLDERS = List.of("/usr/share/fonts/opentype/noto", "/usr/share/fonts/noto-cjk", //$NON-NLS-1$ //$NON-NLS-2$
			"/usr/share/fonts/google-noto-cjk", "/usr/share/fonts/google-noto-sans-cjk-fonts", "/usr/share/fonts/truetype/noto", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"/usr/share/fonts/opentype/ipaexfont-gothic", "/usr/local/share/fonts", "/Library/Fonts", "C:/Windows/Fonts"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private final Map<Integer, BaseFont> fonts = new HashMap<>();
	private final String family;

	PdfFonts(String family) {
		this.family = family;
	}

	/** Whether the family can be embedded; otherwise texts are drawn as outlines, which look the same. */
	boolean embeds() {
		return find("Regular") != null; //$NON-NLS-1$
	}

	@Override
	public BaseFont awtToPdf(Font font) {
		return fonts.computeIfAbsent(font.getStyle() & Font.BOLD, this::load);
	}

	private BaseFont load(int style) {
		var bold = style == Font.BOLD ? find("Bold") : null; //$NON-NLS-1$
		var name = bold == null ? find("Regular") : bold; //$NON-NLS-1$
		try {
			return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
		} catch (IOException | DocumentException e) {
			throw new IllegalStateException("The font " + name + " cannot be read", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private String find(String weight) {
		for (var pattern : FILES.getOrDefault(family, List.of())) {
			var parts = pattern.split(","); //$NON-NLS-1$
			for (var folder : FOLDERS) {
				var file = Path.of(folder, String.format(parts[0], weight));
				if (Files.isReadable(file))
					return parts.length > 1 ? file + "," + parts[1] : file.toString(); //$NON-NLS-1$
			}
		}
		LOG.log(Level.FINE, "No file for {0} {1}", new Object[] { family, weight }); //$NON-NLS-1$
		return null;
	}

	@Override
	public Font pdfToAwt(BaseFont font, int size) {
		throw new UnsupportedOperationException("for output only"); //$NON-NLS-1$
	}
}
