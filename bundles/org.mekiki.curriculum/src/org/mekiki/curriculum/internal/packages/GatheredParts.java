package org.mekiki.curriculum.internal.packages;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.chart.ChartDescription;
import org.mekiki.core.api.exchange.ExportContext;
import org.mekiki.curriculum.api.content.BaseParts;
import org.mekiki.curriculum.api.content.EmbeddedResult;
import org.mekiki.curriculum.api.content.PageFile;
import org.mekiki.curriculum.api.content.PageParts;
import org.mekiki.model.runtime.ModelResource;

/** What pages refer to, taken from the base that is exported; remembers which files the pages need beside them. */
final class GatheredParts implements PageParts {

	private final BaseParts base;
	private final boolean beside;
	private final Map<String, PageFile> files = new TreeMap<>();
	private final Map<String, ChartDescription> drawings = new HashMap<>();

	/**
	 * Prepares.
	 *
	 * @param beside
	 *            whether files that pages lead to can stand beside them
	 */
	GatheredParts(ExportContext context, boolean beside) {
		this.beside = beside;
		base = new BaseParts(context.model(), context.rows(), ModelAccess.of((ModelResource) context.model().eResource()),
				context.locale(), context.dataLanguage());
	}

	Collection<PageFile> files() {
		return files.values();
	}

	private PageFile gathered(PageFile file) {
		if (file != null) {
			files.put(file.path(), file);
		}
		return file;
	}

	@Override
	public PageFile picture(String id) {
		return gathered(base.picture(id));
	}

	@Override
	public PageFile attachment(String id) {
		return beside ? gathered(base.attachment(id)) : null;
	}

	@Override
	public String source(String id) {
		return base.source(id);
	}

	@Override
	public PageFile chart(EmbeddedResult result) {
		PageFile file = gathered(base.chart(result));
		if (file != null) {
			drawings.put(file.path(), base.result(result).description());
		}
		return file;
	}

	/** What a file of a chart shows; empty for pictures. */
	Optional<ChartDescription> drawing(String path) {
		return Optional.ofNullable(drawings.get(path));
	}
}
