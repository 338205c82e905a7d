package org.mekiki.cli.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.mekiki.cli.internal.Refusal;
import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.base.Folders;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.text.Labels;
import org.mekiki.report.internal.html.Html;

/**
 * Pages to browse a knowledge base with any browser, in Japanese and English: plain HTML and one style sheet, no
 * scripts, nothing fetched from elsewhere.
 */
public final class Overview {

	/** The page to open first. */
	public static final String START_PAGE = "index.html"; //$NON-NLS-1$

	/** Tells a folder that holds an overview, and may be written anew, from any other. */
	private static final String STYLE = "mekiki-overview.css"; //$NON-NLS-1$

	private static final List<String> LANGUAGES = List.of("en", "ja"); //$NON-NLS-1$ //$NON-NLS-2$

	private static final List<OverviewPage> PAGES = List.of(new StartPage(), new TaxonomyPage(), new ListsPage(),
			new FundingPage(), new IndicatorsPage(), new EventsPage(), new PolicyPage(), new SourcesPage());

	private final KnowledgeModel model;

	/**
	 * Prepares an overview.
	 *
	 * @param model
	 *            the knowledge base
	 */
	public Overview(KnowledgeModel model) {
		this.model = model;
	}

	static List<OverviewPage> pages() {
		return PAGES;
	}

	/**
	 * Writes all pages. An earlier overview in the folder is replaced when the new one is complete.
	 *
	 * @param folder
	 *            an absolute path to nothing, an empty folder or an earlier overview
	 * @param texts
	 *            language of the start page, and of what is wrong
	 * @throws Refusal
	 *             if the folder holds something else or cannot be written
	 */
	public void write(Path folder, Texts texts) {
		try {
			if (!Folders.isFree(folder) && !Files.isRegularFile(folder.resolve(STYLE))) {
				throw new Refusal(texts.get("overview.folder", folder), null); //$NON-NLS-1$
			}
			Path parent = folder.getParent();
			if (parent == null) {
				throw new Refusal(texts.get("overview.folder", folder), null); //$NON-NLS-1$
			}
			Files.createDirectories(parent);
			Path fresh = Files.createTempDirectory(parent, ".overview"); //$NON-NLS-1$
			try {
				writePages(fresh, texts);
				Folders.delete(folder);
				Files.move(fresh, folder);
			} finally {
				Folders.delete(fresh);
			}
		} catch (IOException unwritable) {
			throw new Refusal(texts.get("overview.unwritable", folder), unwritable); //$NON-NLS-1$
		}
	}

	private void writePages(Path folder, Texts start) throws IOException {
		try (InputStream style = Overview.class.getResourceAsStream("overview.css")) { //$NON-NLS-1$
			Files.copy(style, folder.resolve(STYLE));
		}
		for (String language : LANGUAGES) {
			Path pages = Files.createDirectory(folder.resolve(language));
			for (OverviewPage page : PAGES) {
				String text = page(page, new PageContext(model, Texts.of(language), ""), "../"); //$NON-NLS-1$ //$NON-NLS-2$
				Files.writeString(pages.resolve(page.name() + ".html"), text, StandardCharsets.UTF_8); //$NON-NLS-1$
			}
		}
		String index = page(PAGES.get(0), new PageContext(model, start, start.language() + '/'), ""); //$NON-NLS-1$
		Files.writeString(folder.resolve(START_PAGE), index, StandardCharsets.UTF_8);
	}

	private String page(OverviewPage page, PageContext context, String top) {
		Html html = new Html();
		String language = context.texts().language();
		String title = context.text(page.name());
		String base = Labels.text(model, language);
		html.markup("<!DOCTYPE html>").line().open("html", "lang", language).line().open("head") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.markup("<meta charset=\"utf-8\">") //$NON-NLS-1$
				.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">") //$NON-NLS-1$
				.markup("<meta name=\"color-scheme\" content=\"light dark\">") //$NON-NLS-1$
				.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'\">") //$NON-NLS-1$
				.element("title", title + " \u2013 " + base).open("link", "rel", "stylesheet", "href", top + STYLE) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				.close("head").line().open("body").line(); //$NON-NLS-1$ //$NON-NLS-2$
		html.element("a", context.text("skip"), "href", "#content", "class", "skip").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		header(html, page, context, top, base);
		html.open("main", "id", "content").line().element("h1", title).line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		page.body(html, context);
		html.close("main").line(); //$NON-NLS-1$
		html.open("footer").element("p", context.text("footer")).close("footer").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return html.close("body").close("html").line().toString(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void header(Html html, OverviewPage page, PageContext context, String top, String base) {
		html.open("header").element("p", base, "class", "base"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		html.open("nav", "aria-label", context.text("pages")).open("ul"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		for (OverviewPage other : PAGES) {
			html.open("li").element("a", context.text(other.name()), "href", context.link(other), "aria-current", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					other == page ? "page" : null).close("li"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		html.close("ul").close("nav"); //$NON-NLS-1$ //$NON-NLS-2$
		html.open("nav", "aria-label", context.text("languages"), "class", "languages").open("ul"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		for (String language : LANGUAGES) {
			boolean current = language.equals(context.texts().language());
			html.open("li").element("a", "ja".equals(language) ? "\u65e5\u672c\u8a9e" : "English", "lang", language, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
					"hreflang", language, "href", top + language + '/' + page.name() + ".html", "aria-current", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					current ? "true" : null).close("li"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		html.close("ul").close("nav").close("header").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
