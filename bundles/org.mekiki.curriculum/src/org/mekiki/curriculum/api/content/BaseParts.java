package org.mekiki.curriculum.api.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.ILog;
import org.mekiki.charts.api.ChartExport;
import org.mekiki.charts.api.ChartRenderer;
import org.mekiki.charts.api.ChartTheme;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisException;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.analysis.ArgumentsException;
import org.mekiki.core.api.chart.ChartJson;
import org.mekiki.core.api.contribution.FaultException;
import org.mekiki.core.api.result.Chart;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.text.Labels;
import org.mekiki.store.RowSource;
import org.mekiki.store.StoreException;

/**
 * What pages refer to, taken from a knowledge base. Each picture is read and each analysis run once. To be used in the
 * background, for as long as the model does not change.
 *
 * @since 0.1
 * @noextend
 */
public final class BaseParts implements PageParts {

	private static final int WIDTH = 720;
	private static final int DIGITS = 16;

	private final UnaryOperator<String> sources;
	private final RowSource rows;
	private final ModelAccess access;
	private final Locale locale;
	private final String dataLanguage;
	private final Map<String, Optional<PageFile>> pictures = new ConcurrentHashMap<>();
	private final Map<String, Optional<PageFile>> files = new ConcurrentHashMap<>();
	private final Map<EmbeddedResult, Optional<ResultChart>> charts = new ConcurrentHashMap<>();

	/**
	 * Prepares.
	 *
	 * @param model
	 *            holds the sources
	 * @param rows
	 *            hold the pictures
	 * @param access
	 *            for analyses
	 * @param locale
	 *            language of results
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which data is shown
	 */
	public BaseParts(KnowledgeModel model, RowSource rows, ModelAccess access, Locale locale, String dataLanguage) {
		this(id -> model.getSources().stream().filter(source -> id.equals(source.getId())).findFirst()
				.map(source -> Labels.text(source, dataLanguage)).orElse(null), rows, access, locale, dataLanguage);
	}

	/**
	 * Prepares, without a model of which somebody may be editing the sources.
	 *
	 * @param sources
	 *            gives the names of sources by their identifiers; null where there is none
	 * @param rows
	 *            hold the pictures
	 * @param access
	 *            for analyses
	 * @param locale
	 *            language of results
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which data is shown
	 */
	public BaseParts(UnaryOperator<String> sources, RowSource rows, ModelAccess access, Locale locale, String dataLanguage) {
		this.sources = sources;
		this.rows = rows;
		this.access = access;
		this.locale = locale;
		this.dataLanguage = dataLanguage;
	}

	@Override
	public PageFile picture(String id) {
		return pictures.computeIfAbsent(id, this::read).orElse(null);
	}

	private Optional<PageFile> read(String id) {
		try {
			byte[] bytes = PagePictures.read(rows, id);
			if (bytes == null) {
				return Optional.empty();
			}
			PagePictures.Kind kind = PagePictures.look(bytes);
			return Optional.of(new PageFile("files/" + id + '.' + kind.ending(), kind.type(), bytes, "")); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (StoreException | PagePictures.RefusedException | IllegalArgumentException unreadable) {
			ILog.of(BaseParts.class).warn("The picture " + id + " cannot be read", unreadable); //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.empty();
		}
	}

	@Override
	public PageFile attachment(String id) {
		return files.computeIfAbsent(id, this::file).orElse(null);
	}

	private Optional<PageFile> file(String id) {
		try {
			return Optional.ofNullable(PageAttachments.read(rows, id));
		} catch (StoreException | IllegalArgumentException unreadable) {
			ILog.of(BaseParts.class).warn("The file " + id + " cannot be read", unreadable); //$NON-NLS-1$ //$NON-NLS-2$
			return Optional.empty();
		}
	}

	@Override
	public String source(String id) {
		return sources.apply(id);
	}

	/**
	 * The chart of a result as it is now.
	 *
	 * @param result
	 *            which
	 * @return null if the analysis is not there, fails, or has no such chart
	 */
	public ResultChart result(EmbeddedResult result) {
		return charts.computeIfAbsent(result.seeing(""), this::run).orElse(null); //$NON-NLS-1$
	}

	private Optional<ResultChart> run(EmbeddedResult result) {
		try {
			List<Chart> found = new AnalysisRunner(access, locale, dataLanguage)
					.run(AnalysisDescriptor.find(result.analysis()), result.values(), null).result().sections().stream()
					.filter(Chart.class::isInstance).map(Chart.class::cast).toList();
			if (found.size() < result.chart()) {
				return Optional.empty();
			}
			Chart chart = found.get(result.chart() - 1);
			return Optional.of(new ResultChart(chart.title(), chart.description(), fingerprint(chart)));
		} catch (ArgumentsException | AnalysisException | FaultException failed) {
			ILog.of(BaseParts.class).info("A result cannot be shown in a page: " + failed.getMessage()); //$NON-NLS-1$
			return Optional.empty();
		}
	}

	private static String fingerprint(Chart chart) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256") //$NON-NLS-1$
					.digest(ChartJson.write(chart.description()).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, DIGITS);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public PageFile chart(EmbeddedResult result) {
		ResultChart chart = result(result);
		if (chart == null) {
			return null;
		}
		ChartTheme theme = ChartTheme.light().withLocale(locale);
		String svg = ChartExport.svg(chart.description(), theme, WIDTH, ChartRenderer.height(chart.description(), theme, WIDTH));
		String words = result.caption().isBlank() ? chart.title() : result.caption();
		return new PageFile("files/chart-" + chart.fingerprint() + ".svg", "image/svg+xml", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				svg.getBytes(StandardCharsets.UTF_8), words);
	}
}
