package org.mekiki.curriculum.ui.internal.content;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.curriculum.api.content.PageReference;
import org.mekiki.curriculum.ui.internal.text.CurriculumIcons;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.Source;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.ElementPicker;

/** The buttons above a page: marks, blocks, and what is taken from the base. */
final class PageBar {

	private static final String TABLE = "| %1$s | %1$s |\n| --- | --- |\n|  |  |\n|  |  |\n"; //$NON-NLS-1$
	private static final String[] FORMULAS = { "x^2", "x_i", "\\frac{a}{b}", "\\sqrt{x}", "\\sum_{i=1}^{n} x_i", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"\\int_0^1 f(x)\\,dx", "a \\le b", "\\bar{x}" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final ToolBar bar;
	private final PageEditor editor;

	PageBar(Composite parent, FormToolkit toolkit, PageEditor editor) {
		this.editor = editor;
		bar = new ToolBar(parent, SWT.FLAT | SWT.WRAP);
		toolkit.adapt(bar);
		boolean writable = !editor.session().knowledgeBase().readOnly();
		ToolItem headings = button("heading", Messages.heading, SWT.DROP_DOWN, () -> lines("## ")); //$NON-NLS-1$ //$NON-NLS-2$
		menu(headings, new String[] { Messages.heading2, Messages.heading3, Messages.heading4 },
				new Runnable[] { () -> lines("## "), () -> lines("### "), () -> lines("#### ") }); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		button("bold", Messages.bold, SWT.PUSH, () -> around("**", "**", Messages.words)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		button("italic", Messages.italic, SWT.PUSH, () -> around("*", "*", Messages.words)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		button("list", Messages.list, SWT.PUSH, () -> lines("- ")); //$NON-NLS-1$ //$NON-NLS-2$
		button("numbered", Messages.numbered, SWT.PUSH, () -> lines("1. ")); //$NON-NLS-1$ //$NON-NLS-2$
		button("quote", Messages.quote, SWT.PUSH, () -> lines("> ")); //$NON-NLS-1$ //$NON-NLS-2$
		button("table", Messages.table, SWT.PUSH, () -> editor.apply(editor.markup().block(String.format(TABLE, Messages.column)))); //$NON-NLS-1$
		button("link", Messages.link, SWT.PUSH, () -> around("[", "](https://)", Messages.words)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		gap();
		button("ruby", Messages.ruby, SWT.PUSH, this::ruby); //$NON-NLS-1$
		button("footnote", Messages.footnote, SWT.PUSH, () -> editor.apply(editor.markup().footnote(Messages.words))); //$NON-NLS-1$
		ToolItem formula = button("formula", Messages.formula, SWT.DROP_DOWN, () -> around("$", "$", FORMULAS[0])); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Runnable[] formulas = new Runnable[FORMULAS.length + 1];
		String[] names = new String[FORMULAS.length + 1];
		for (int i = 0; i < FORMULAS.length; i++) {
			String each = FORMULAS[i];
			names[i] = each;
			formulas[i] = () -> around("$", "$", each); //$NON-NLS-1$ //$NON-NLS-2$
		}
		names[FORMULAS.length] = Messages.formulaBlock;
		formulas[FORMULAS.length] = () -> editor.apply(editor.markup().block("$$\n" + FORMULAS[4] + "\n$$")); //$NON-NLS-1$ //$NON-NLS-2$
		menu(formula, names, formulas);
		gap();
		button("cite", Messages.cite, SWT.PUSH, this::cite); //$NON-NLS-1$
		button("picture", Messages.picture, SWT.PUSH, this::picture); //$NON-NLS-1$
		button("attach", Messages.attach, SWT.PUSH, this::attach); //$NON-NLS-1$
		ToolItem result = button("result", Messages.result, SWT.DROP_DOWN, () -> ResultInsertion.open(editor)); //$NON-NLS-1$
		menu(result, new String[] { Messages.resultInsert, Messages.resultAccept },
				new Runnable[] { () -> ResultInsertion.open(editor), () -> ResultInsertion.accept(editor) });
		for (ToolItem item : bar.getItems()) {
			item.setEnabled(writable);
		}
		gap();
		room("both", Messages.roomBoth, () -> null).setSelection(true); //$NON-NLS-1$
		room("source", Messages.roomSource, () -> editor.source()); //$NON-NLS-1$
		room("page", Messages.roomPreview, () -> editor.preview().control()); //$NON-NLS-1$
	}

	Control control() {
		return bar;
	}

	private void gap() {
		new ToolItem(bar, SWT.SEPARATOR).setEnabled(false);
	}

	private void lines(String mark) {
		editor.apply(editor.markup().lines(mark));
	}

	private void around(String before, String after, String words) {
		editor.apply(editor.markup().around(before, after, words));
	}

	private ToolItem button(String icon, String hint, int style, Runnable action) {
		ToolItem item = new ToolItem(bar, style);
		item.setImage(CurriculumIcons.get("page/" + icon)); //$NON-NLS-1$
		item.setToolTipText(hint);
		item.addListener(SWT.Selection, event -> {
			if (event.detail != SWT.ARROW) {
				action.run();
			}
		});
		return item;
	}

	private void menu(ToolItem item, String[] texts, Runnable[] actions) {
		Menu menu = new Menu(bar);
		for (int i = 0; i < texts.length; i++) {
			Runnable action = actions[i];
			MenuItem entry = new MenuItem(menu, SWT.PUSH);
			entry.setText(texts[i].replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			entry.addListener(SWT.Selection, event -> action.run());
		}
		item.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.ARROW) {
				Rectangle bounds = item.getBounds();
				menu.setLocation(bar.toDisplay(new Point(bounds.x, bounds.y + bounds.height)));
				menu.setVisible(true);
			}
		});
	}

	private ToolItem room(String icon, String hint, Supplier<Control> only) {
		ToolItem item = new ToolItem(bar, SWT.RADIO);
		item.setImage(CurriculumIcons.get(icon));
		item.setToolTipText(hint);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection()) {
				editor.give(only.get());
			}
		});
		return item;
	}

	/** The reading is what is to be typed. */
	private void ruby() {
		Markup at = editor.markup();
		String words = at.start() == at.end() ? Messages.rubyWords : at.text().substring(at.start(), at.end());
		int from = 1 + words.length() + 1;
		editor.apply(at.replace('｜' + words + '《' + Messages.rubyReading + '》', from, from + Messages.rubyReading.length()));
	}

	/** The source is cited in the text, and by the page as a whole. */
	private void cite() {
		Element picked = ElementPicker.pick(bar.getShell(), editor.session(), ModelPackage.Literals.SOURCE, Messages.citeTitle,
				element -> true);
		if (picked instanceof Source source) {
			Element page = editor.element();
			String target = new PageReference(PageReference.Kind.SOURCE, source.getId()).target();
			Markup markup = editor.markup().replace("[" + Messages.citePlace + "](" + target + ")", 1, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					1 + Messages.citePlace.length());
			editor.apply(markup, NLS.bind(Messages.citeEdit, ElementLabels.brief(source)), () -> {
				if (page.getCitations().stream().noneMatch(citation -> citation.getSource() == source)) {
					Citation citation = ModelFactory.eINSTANCE.createCitation();
					citation.setSource(source);
					page.getCitations().add(citation);
				}
			});
		}
	}

	private void attach() {
		FileDialog dialog = new FileDialog(bar.getShell(), SWT.OPEN);
		dialog.setText(Messages.attachTitle);
		String file = dialog.open();
		if (file != null) {
			FileInsertion.start(editor, Path.of(file), FileInsertion.Way.ATTACHMENT);
		}
	}

	private void picture() {
		FileDialog dialog = new FileDialog(bar.getShell(), SWT.OPEN);
		dialog.setText(Messages.pictureTitle);
		dialog.setFilterNames(new String[] { Messages.pictureFiles });
		dialog.setFilterExtensions(new String[] { "*.png;*.jpg;*.jpeg;*.gif;*.PNG;*.JPG" }); //$NON-NLS-1$
		String file = dialog.open();
		if (file != null) {
			FileInsertion.start(editor, Path.of(file), FileInsertion.Way.PICTURE);
		}
	}
}
