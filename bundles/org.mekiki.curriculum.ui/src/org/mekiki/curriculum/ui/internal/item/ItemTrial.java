package org.mekiki.curriculum.ui.internal.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.curriculum.api.item.Draw;
import org.mekiki.curriculum.api.item.Interaction.Choice;
import org.mekiki.curriculum.api.item.Interaction.Matching;
import org.mekiki.curriculum.api.item.Interaction.Option;
import org.mekiki.curriculum.api.item.Interaction.Pair;
import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.ItemException;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.curriculum.api.item.Mark;
import org.mekiki.curriculum.api.item.Marking;
import org.mekiki.curriculum.api.item.Presentation;
import org.mekiki.curriculum.api.item.Remark;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.ui.internal.content.PageArts;
import org.mekiki.curriculum.ui.internal.page.Page;
import org.mekiki.curriculum.ui.internal.page.PageArt;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;

/** An item as a trainee gets it: it can be answered, and is marked with feedback. Nothing is recorded. */
public final class ItemTrial {

	private static final int ESSAY_HEIGHT = 90;

	private final FormToolkit toolkit;
	private final PageArts arts;
	private final VerticalForm scrolled;
	private final Composite body;
	private Item item;
	private Supplier<Response> response = Response.None::new;
	private Composite verdict;

	ItemTrial(Composite parent, FormToolkit toolkit, PageArts arts) {
		this.toolkit = toolkit;
		this.arts = arts;
		scrolled = new VerticalForm(parent, toolkit);
		ThemeColors.markPage(scrolled);
		body = scrolled.body();
		body.setLayout(GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 8).create());
	}

	/**
	 * The control.
	 *
	 * @return the page of the item
	 */
	public Control control() {
		return scrolled;
	}

	void show(AssessmentItem raw, ItemReader reader) {
		scrolled.fill(() -> {
			for (Control child : body.getChildren()) {
				child.dispose();
			}
			words(Messages.trial).setForeground(ThemeColors.MUTED.get());
			try {
				item = reader.read(raw);
				ask();
			} catch (ItemException unsound) {
				item = null;
				words(Messages.trialUnsound).setForeground(ThemeColors.WARNING.get());
			}
		});
	}

	private Label words(String text) {
		Label label = toolkit.createLabel(body, text.replace("&", "&&"), SWT.WRAP); //$NON-NLS-1$ //$NON-NLS-2$
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 160;
		label.setLayoutData(data);
		return label;
	}

	/** Marks are left out: options are short, and buttons show no pictures. */
	private String plain(String markdown) {
		PageArt art = arts.get();
		return Page.of(markdown, art).words();
	}

	private void ask() {
		Label question = words(plain(item.question()));
		question.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		Presentation order = Presentation.of(item, new Draw(0, "")); //$NON-NLS-1$
		response = switch (item.kind()) {
		case SINGLE_CHOICE, MULTIPLE_CHOICE -> choices((Choice) item.interaction(), order.options());
		case TRUE_FALSE -> judgement();
		case SHORT_ANSWER, NUMERIC -> written(SWT.SINGLE);
		case ESSAY -> written(SWT.MULTI);
		case ORDERING -> ordering(order.texts());
		case MATCHING -> matching((Matching) item.interaction(), order.texts());
		case FILE -> file();
		};
		Button mark = toolkit.createButton(body, Messages.mark, SWT.PUSH);
		mark.setEnabled(!item.interaction().markedByHand());
		mark.addListener(SWT.Selection, event -> mark());
		verdict = toolkit.createComposite(body);
		verdict.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
		verdict.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		if (item.interaction().markedByHand()) {
			line(Messages.byHand, ThemeColors.MUTED);
			item.interaction().rubricLines()
					.forEach(line -> line(NLS.bind(Messages.rubricLine, line.criterion(), Integer.valueOf(line.points())),
							ThemeColors.FOREGROUND));
		}
	}

	private Supplier<Response> choices(Choice choice, List<Option> options) {
		Map<String, Button> boxes = new LinkedHashMap<>();
		for (Option option : options) {
			Button box = toolkit.createButton(body, plain(option.text()).replace("&", "&&"), //$NON-NLS-1$ //$NON-NLS-2$
					(choice.multiple() ? SWT.CHECK : SWT.RADIO) | SWT.WRAP);
			GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
			data.widthHint = 160;
			box.setLayoutData(data);
			boxes.put(option.id(), box);
		}
		return () -> new Response.Chosen(
				boxes.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).toList());
	}

	private Supplier<Response> judgement() {
		Button yes = toolkit.createButton(body, Messages.isTrue, SWT.RADIO);
		Button no = toolkit.createButton(body, Messages.isFalse, SWT.RADIO);
		return () -> yes.getSelection() || no.getSelection() ? new Response.Judged(yes.getSelection()) : new Response.None();
	}

	private Supplier<Response> written(int style) {
		boolean lines = style == SWT.MULTI;
		Text text = toolkit.createText(body, "", lines ? style | SWT.WRAP | SWT.BORDER : style | SWT.BORDER); //$NON-NLS-1$
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.heightHint = lines ? ESSAY_HEIGHT : SWT.DEFAULT;
		text.setLayoutData(data);
		return () -> text.getText().isBlank() ? new Response.None() : new Response.Written(text.getText());
	}

	private Supplier<Response> ordering(List<String> texts) {
		org.eclipse.swt.widgets.List list = new org.eclipse.swt.widgets.List(body, SWT.BORDER | SWT.SINGLE);
		list.setItems(texts.toArray(String[]::new));
		list.select(0);
		list.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Composite buttons = toolkit.createComposite(body);
		buttons.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).create());
		step(buttons, list, Messages.rowUp, -1);
		step(buttons, list, Messages.rowDown, 1);
		return () -> new Response.Ordered(List.of(list.getItems()));
	}

	private void step(Composite parent, org.eclipse.swt.widgets.List list, String text, int by) {
		toolkit.createButton(parent, text, SWT.PUSH).addListener(SWT.Selection, event -> {
			int from = list.getSelectionIndex();
			int to = from + by;
			if (from >= 0 && to >= 0 && to < list.getItemCount()) {
				String moved = list.getItem(from);
				list.remove(from);
				list.add(moved, to);
				list.select(to);
			}
		});
	}

	private Supplier<Response> matching(Matching matching, List<String> choices) {
		Composite grid = toolkit.createComposite(body);
		grid.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).create());
		grid.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Map<String, Combo> combos = new LinkedHashMap<>();
		for (Pair pair : matching.pairs()) {
			toolkit.createLabel(grid, pair.left().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			Combo combo = new Combo(grid, SWT.READ_ONLY);
			combo.setItems(choices.toArray(String[]::new));
			combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			combos.put(pair.left(), combo);
		}
		return () -> {
			Map<String, String> pairs = new LinkedHashMap<>();
			combos.forEach((left, combo) -> {
				if (combo.getSelectionIndex() >= 0) {
					pairs.put(left, combo.getText());
				}
			});
			return new Response.Matched(pairs);
		};
	}

	private Supplier<Response> file() {
		words(Messages.fileHere).setForeground(ThemeColors.MUTED.get());
		return Response.None::new;
	}

	private void mark() {
		scrolled.fill(() -> {
			for (Control child : verdict.getChildren()) {
				child.dispose();
			}
			Mark mark = new Marking(DataLanguage.interfaceLocale()).mark(item, response.get());
			String said = switch (mark.verdict()) {
			case RIGHT -> Messages.verdictRight;
			case PARTLY -> Messages.verdictPartly;
			case WRONG -> Messages.verdictWrong;
			case PENDING -> Messages.byHand;
			};
			Label line = line(NLS.bind(Messages.verdict, new Object[] { said, mark.points().toPlainString(),
					Integer.valueOf(mark.maximum()) }), switch (mark.verdict()) {
					case RIGHT -> ThemeColors.GOOD;
					case WRONG -> ThemeColors.BAD;
					default -> ThemeColors.WARNING;
					});
			line.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			for (Remark remark : mark.remarks()) {
				line((remark.good() ? "\u2713 " : "\u2717 ") + named(remark) + plain(remark.text()), //$NON-NLS-1$ //$NON-NLS-2$
						remark.good() ? ThemeColors.GOOD : ThemeColors.FOREGROUND);
			}
		});
	}

	/** What a remark is about, as the trainee has seen it. */
	private String named(Remark remark) {
		if (remark.part().isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		String part = item.interaction() instanceof Choice choice ? choice.options().stream()
				.filter(option -> option.id().equals(remark.part())).map(option -> plain(option.text())).findFirst().orElse(remark.part())
				: remark.part();
		return NLS.bind(Messages.about, part);
	}

	private Label line(String text, ThemeColors color) {
		Label label = toolkit.createLabel(verdict, text.replace("&", "&&"), SWT.WRAP); //$NON-NLS-1$ //$NON-NLS-2$
		label.setForeground(color.get());
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 160;
		label.setLayoutData(data);
		return label;
	}

	/**
	 * What was said about the answer.
	 *
	 * @return line by line; empty before it was marked
	 */
	public List<String> said() {
		List<String> lines = new ArrayList<>();
		for (Control child : verdict == null || verdict.isDisposed() ? new Control[0] : verdict.getChildren()) {
			lines.add(((Label) child).getText());
		}
		return lines;
	}
}
