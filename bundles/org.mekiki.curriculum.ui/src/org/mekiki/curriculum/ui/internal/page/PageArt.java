package org.mekiki.curriculum.ui.internal.page;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.mekiki.charts.api.ChartExport;
import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.curriculum.api.content.BaseParts;
import org.mekiki.curriculum.api.content.EmbeddedResult;
import org.mekiki.curriculum.api.content.PageFile;
import org.mekiki.curriculum.api.content.ResultChart;

/** What pages refer to, ready to be painted. Belongs into the background: pictures are decoded and analyses run. */
public final class PageArt {

	/** Wider than this nothing is shown, in points. */
	private static final int WIDEST = 640;
	/** Pixels kept of a picture, across: enough for twice the resolution. */
	private static final int MOST_PIXELS = 2 * WIDEST;

	private final BaseParts parts;
	private final ChartTheme theme;
	private final Map<String, Optional<Drawn>> pictures;
	private final Map<EmbeddedResult, Charted> charts;
	/** Whether pictures are decoded and analyses run; else only what is there already is shown. */
	private final boolean patient;

	/**
	 * Prepares.
	 *
	 * @param parts
	 *            what pages refer to
	 * @param theme
	 *            colours of charts
	 */
	public PageArt(BaseParts parts, ChartTheme theme) {
		this(parts, theme, new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), true);
	}

	private PageArt(BaseParts parts, ChartTheme theme, Map<String, Optional<Drawn>> pictures, Map<EmbeddedResult, Charted> charts,
			boolean patient) {
		this.parts = parts;
		this.theme = theme;
		this.pictures = pictures;
		this.charts = charts;
		this.patient = patient;
	}

	/**
	 * The same without waiting: pictures and charts are left out as long as nobody has read them.
	 *
	 * @return for any thread
	 */
	public PageArt soFar() {
		return new PageArt(parts, theme, pictures, charts, false);
	}

	/**
	 * A chart.
	 *
	 * @param image
	 *            null if there is none
	 * @param notice
	 *            what is to be said about it; may be empty
	 */
	record Charted(Drawn image, String notice) {
	}

	String citation(String id, boolean words) {
		String name = parts.source(id);
		return NLS.bind(words ? Messages.citationWith : Messages.citation, name == null ? Messages.noSource : name);
	}

	String citationEnd() {
		return Messages.citationEnd;
	}

	String noPicture() {
		return patient ? Messages.noPicture : ""; //$NON-NLS-1$
	}

	/** A file that the page leads to; read anew each time, as it may be large. Null if it is not there. */
	PageFile attachment(String id) {
		return parts.attachment(id);
	}

	Drawn picture(String id) {
		return (patient ? pictures.computeIfAbsent(id, this::decode) : pictures.getOrDefault(id, Optional.empty())).orElse(null);
	}

	private Optional<Drawn> decode(String id) {
		PageFile file = parts.picture(id);
		if (file == null) {
			return Optional.empty();
		}
		try {
			ImageData data = new ImageData(new ByteArrayInputStream(file.bytes()));
			int width = data.width;
			if (width > MOST_PIXELS) {
				data = data.scaledTo(MOST_PIXELS, Math.max(1, (int) ((long) data.height * MOST_PIXELS / width)));
			}
			return Optional.of(new Drawn(id, data, Math.min(WIDEST, width)));
		} catch (SWTException damaged) {
			return Optional.empty();
		}
	}

	Charted chart(EmbeddedResult result) {
		return patient ? charts.computeIfAbsent(result, this::draw) : charts.getOrDefault(result, new Charted(null, "")); //$NON-NLS-1$
	}

	private Charted draw(EmbeddedResult result) {
		ResultChart chart = parts.result(result);
		if (chart == null) {
			return new Charted(null, NLS.bind(Messages.noResult, result.analysis()));
		}
		String key = chart.fingerprint() + theme.darkGround();
		Drawn drawn = pictures.computeIfAbsent(key, none -> {
			int height = ChartRenderer.height(chart.description(), theme, WIDEST);
			byte[] png = ChartExport.png(chart.description(), theme, WIDEST, height, 2);
			return Optional.of(new Drawn(key, new ImageData(new ByteArrayInputStream(png)), WIDEST));
		}).orElse(null);
		boolean stale = !result.seen().isEmpty() && !result.seen().equals(chart.fingerprint());
		return new Charted(drawn, stale ? Messages.stale : ""); //$NON-NLS-1$
	}
}
