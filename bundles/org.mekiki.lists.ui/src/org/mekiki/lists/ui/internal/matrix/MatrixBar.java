package org.mekiki.lists.ui.internal.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.lists.matrix.ColumnGrouping;
import org.mekiki.lists.ui.internal.text.ListIcons;
import org.mekiki.lists.ui.internal.text.ListNames;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;

/** Above the matrix: one sentence that says what it shows, and how it can be looked at. */
public final class MatrixBar {

	/** Pause in typing after which the words are looked for, in milliseconds. */
	private static final int PAUSE = 150;

	/** Height of a page on which nothing may take more than it needs. */
	private static final int LOW = 300;

	private final MatrixEditor editor;
	private final Composite body;
	private final Label sentence;
	private final Map<CellMode, ToolItem> modes = new EnumMap<>(CellMode.class);
	private final Text search;
	private final Label found;
	private final Runnable look = this::look;

	MatrixBar(Composite parent, FormToolkit toolkit, MatrixEditor editor) {
		this.editor = editor;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).create());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		sentence = toolkit.createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 200;
		sentence.setLayoutData(wide);
		// What is seen of the page, which may be higher and scroll.
		parent.getParent().addListener(SWT.Resize, event -> fit(wide));
		Composite tools = toolkit.createComposite(body);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 10;
		row.center = true;
		tools.setLayout(row);
		tools.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		search = new Text(tools, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.searchHint);
		search.setLayoutData(new org.eclipse.swt.layout.RowData(190, SWT.DEFAULT));
		search.addListener(SWT.Modify, event -> body.getDisplay().timerExec(PAUSE, look));
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				search.setText(""); //$NON-NLS-1$
			} else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
				look();
				editor.setFocus();
			}
		});
		found = toolkit.createLabel(tools, ""); //$NON-NLS-1$
		addModes(tools, toolkit);
		addMenus(tools, toolkit);
	}

	/** On low pages the sentence has one line, so that the table has room; all of it is in the tip. */
	private void fit(GridData data) {
		int height = body.getParent().getParent().getClientArea().height < LOW ? sentence.computeSize(SWT.DEFAULT, SWT.DEFAULT).y : SWT.DEFAULT;
		if (height != data.heightHint) {
			data.heightHint = height;
			body.getParent().layout(true, true);
		}
	}

	private void addModes(Composite tools, FormToolkit toolkit) {
		ToolBar bar = bar(tools, toolkit);
		for (CellMode mode : CellMode.values()) {
			ToolItem item = new ToolItem(bar, SWT.RADIO);
			item.setText("  " + name(mode) + "  "); //$NON-NLS-1$ //$NON-NLS-2$
			item.setToolTipText(Messages.modeHint);
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					editor.show(mode);
				}
			});
			modes.put(mode, item);
		}
	}

	private void addMenus(Composite tools, FormToolkit toolkit) {
		ToolBar bar = bar(tools, toolkit);
		menu(bar, Messages.menuGroup, Icons.get("group"), this::groups); //$NON-NLS-1$
		menu(bar, Messages.menuRows, Icons.get("classes/Taxonomy"), this::rows); //$NON-NLS-1$
		menu(bar, Messages.menuLists, Icons.get("classes/TechnologyList"), this::lists); //$NON-NLS-1$
		ToolBar more = bar(tools, toolkit);
		push(more, Icons.get("export"), Messages.exportHint, () -> MatrixExport.open(editor)); //$NON-NLS-1$
		push(more, ListIcons.get("beside"), Messages.duplicateHint, editor::duplicate); //$NON-NLS-1$
		ToolItem pin = new ToolItem(more, SWT.CHECK);
		pin.setImage(Icons.get("pin")); //$NON-NLS-1$
		pin.setToolTipText(Messages.pinHint);
		pin.addListener(SWT.Selection, event -> editor.setPinned(pin.getSelection()));
	}

	private static ToolBar bar(Composite tools, FormToolkit toolkit) {
		ToolBar bar = new ToolBar(tools, SWT.FLAT | SWT.RIGHT);
		toolkit.adapt(bar);
		return bar;
	}

	private static void push(ToolBar bar, org.eclipse.swt.graphics.Image image, String hint, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(image);
		item.setToolTipText(hint);
		item.addListener(SWT.Selection, event -> action.run());
	}

	private void menu(ToolBar bar, String label, org.eclipse.swt.graphics.Image image, Consumer<Menu> filler) {
		ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
		item.setText(label);
		item.setImage(image);
		item.addListener(SWT.Selection, event -> {
			Menu menu = new Menu(bar);
			filler.accept(menu);
			Rectangle bounds = item.getBounds();
			Point at = bar.toDisplay(bounds.x, bounds.y + bounds.height);
			menu.setLocation(at);
			menu.setVisible(true);
			menu.addListener(SWT.Hide, hidden -> bar.getDisplay().asyncExec(menu::dispose));
		});
	}

	private void groups(Menu menu) {
		for (ColumnGrouping grouping : ColumnGrouping.values()) {
			entry(menu, SWT.RADIO, name(grouping), editor.look().grouping() == grouping,
					() -> editor.look(editor.look().with(grouping)));
		}
		separator(menu);
		entry(menu, SWT.CHECK, Messages.earlierEditions, editor.look().earlier(),
				() -> editor.look(editor.look().withEarlier(!editor.look().earlier())));
	}

	private void rows(Menu menu) {
		for (Taxonomy taxonomy : editor.session().model().getTaxonomies()) {
			entry(menu, SWT.RADIO, ElementLabels.brief(taxonomy), taxonomy == editor.taxonomy(),
					() -> Matrices.open(editor.getSite().getPage(), editor.session(), taxonomy));
		}
		separator(menu);
		for (int depth = 0; depth <= 2; depth++) {
			int wanted = depth;
			entry(menu, SWT.PUSH, List.of(Messages.depthTop, Messages.depthParts, Messages.depthAll).get(depth), false,
					() -> editor.pane().openTo(wanted == 2 ? Integer.MAX_VALUE : wanted));
		}
	}

	private void lists(Menu menu) {
		List<TechnologyList> all = editor.session().model().getLists();
		entry(menu, SWT.PUSH, Messages.listsAll, false, () -> editor.lists(List.of()));
		separator(menu);
		List<String> shown = editor.lists().isEmpty() ? all.stream().map(TechnologyList::getId).toList() : editor.lists();
		for (TechnologyList list : all) {
			boolean now = shown.contains(list.getId());
			entry(menu, SWT.CHECK, ListNames.brief(list) + "   " + ElementLabels.brief(list), now, () -> { //$NON-NLS-1$
				List<String> next = new ArrayList<>();
				all.stream().map(TechnologyList::getId)
						.filter(id -> id.equals(list.getId()) ? !now : shown.contains(id)).forEach(next::add);
				editor.lists(next);
			});
		}
	}

	private static MenuItem separator(Menu menu) {
		return new MenuItem(menu, SWT.SEPARATOR);
	}

	private static void entry(Menu menu, int style, String label, boolean selected, Runnable action) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(label.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		if (style != SWT.PUSH) {
			item.setSelection(selected);
		}
		item.addListener(SWT.Selection, event -> {
			if (style != SWT.RADIO || item.getSelection()) {
				action.run();
			}
		});
	}

	private static String name(CellMode mode) {
		return switch (mode) {
		case COUNTS -> Messages.modeCounts;
		case MARKS -> Messages.modeMarks;
		case TEXT -> Messages.modeText;
		};
	}

	private static String name(ColumnGrouping grouping) {
		return switch (grouping) {
		case NONE -> Messages.groupNone;
		case JURISDICTION -> Messages.groupJurisdiction;
		case PURPOSE -> Messages.groupPurpose;
		case YEAR -> Messages.groupYear;
		};
	}

	private void look() {
		if (!body.isDisposed() && !search.getText().strip().equals(editor.look().query())) {
			editor.look(editor.look().find(search.getText().strip()));
		}
	}

	/**
	 * The field to type words into.
	 *
	 * @return the field
	 */
	public Text search() {
		return search;
	}

	/**
	 * What is said about the matrix.
	 *
	 * @return the sentence
	 */
	public String sentence() {
		return sentence.getText();
	}

	void show(MatrixPane pane) {
		String text = pane.sentence().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		int count = pane.found();
		String matches = count < 0 ? "" : count == 0 ? Messages.foundNone : NLS.bind(Messages.found, Integer.toString(count)); //$NON-NLS-1$
		modes.forEach((mode, item) -> item.setSelection(mode == pane.look().mode()));
		found.setForeground(ThemeColors.MUTED.get());
		if (!text.equals(sentence.getText()) || !matches.equals(found.getText())) {
			sentence.setText(text);
			sentence.setToolTipText(text);
			found.setText(matches);
			body.getParent().layout(true, true);
		}
	}
}
