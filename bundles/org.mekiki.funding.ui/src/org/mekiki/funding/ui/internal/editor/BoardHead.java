package org.mekiki.funding.ui.internal.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.mekiki.funding.ui.internal.board.BoardDimension;
import org.mekiki.funding.ui.internal.board.BoardScope;
import org.mekiki.funding.ui.internal.board.Choice;
import org.mekiki.funding.ui.internal.board.LinkedBoard;
import org.mekiki.funding.ui.internal.board.PanelKind;
import org.mekiki.funding.ui.internal.panel.Painters;
import org.mekiki.funding.ui.internal.text.FundingIcons;
import org.mekiki.funding.ui.internal.whatif.WhatIfs;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.MoneyDisplay;
import org.mekiki.workbench.api.PartLayout;
import org.mekiki.workbench.api.TextFit;
import org.mekiki.workbench.api.ThemeColors;

/** Above the board: one sentence that says what it shows, what is chosen with a way to give it up, and what can be done. */
final class BoardHead {

	private static final int HINT = 6;
	/** Milliseconds after the last move of a hand before what is not looked at while it moves is brought up to date. */
	private static final int REST = 120;
	/** Characters of what is chosen that a button shows. */
	private static final int LONGEST = 20;

	private final BoardEditor editor;
	private final Composite body;
	private final Label sentence;
	private final Label guard;
	private final Composite chips;
	private ToolBar tools;
	private ToolItem stage;
	private ToolItem unit;
	private ToolItem clear;
	private final Map<String, Button> buttons = new HashMap<>();
	private final TextFit measures = new TextFit();
	private final Runnable resting = this::rest;
	private String said = ""; //$NON-NLS-1$
	private int lines = 1;
	private Choice shown;

	BoardHead(Composite parent, BoardEditor editor) {
		this.editor = editor;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 6).spacing(12, 4).create());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		Composite first = new Composite(body, SWT.NONE);
		first.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).create());
		first.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		sentence = new Label(first, SWT.WRAP);
		sentence.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 200;
		sentence.setLayoutData(wide);
		guard = new Label(first, SWT.NONE);
		guard.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		chips = new Composite(body, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 6;
		row.wrap = false;
		row.center = true;
		chips.setLayout(row);
		// as high as a button even without one, so that the board stays where it is
		Button measure = new Button(chips, SWT.PUSH);
		int height = measure.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		measure.dispose();
		GridData room = new GridData(SWT.FILL, SWT.CENTER, true, false);
		room.heightHint = height;
		chips.setLayoutData(room);
		addTools();
	}

	private void addTools() {
		ToolBar bar = new ToolBar(body, SWT.FLAT | SWT.RIGHT);
		tools = bar;
		bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		stage = menu(bar, Messages.stageHint, null, this::stages);
		unit = menu(bar, Messages.unitHint, null, this::units);
		menu(bar, Messages.viewsHint, Messages.views, this::views);
		menu(bar, Messages.choicesHint, Messages.choices, this::choices);
		push(bar, Icons.get("copy"), Messages.copyHint, () -> editor.selections().copy()); //$NON-NLS-1$
		push(bar, Icons.get("export"), Messages.resultHint, editor::openResult); //$NON-NLS-1$
		push(bar, FundingIcons.get("whatif"), Messages.whatIfHint, () -> WhatIfs.open(editor.getSite().getPage(), editor.session(), null)); //$NON-NLS-1$
		clear = push(bar, Icons.get("restore"), Messages.clearHint, () -> editor.driver().choose(Choice.ALL)); //$NON-NLS-1$
	}

	private static ToolItem push(ToolBar bar, Image image, String hint, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(image);
		item.setToolTipText(hint);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private static ToolItem menu(ToolBar bar, String hint, String label, Consumer<Menu> filler) {
		ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
		item.setText(label == null ? "" : label); //$NON-NLS-1$
		item.setToolTipText(hint);
		item.addListener(SWT.Selection, event -> {
			Menu menu = new Menu(bar);
			filler.accept(menu);
			Rectangle bounds = item.getBounds();
			menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
			menu.setVisible(true);
			menu.addListener(SWT.Hide, hidden -> bar.getDisplay().asyncExec(menu::dispose));
		});
		return item;
	}

	private void stages(Menu menu) {
		if (editor.driver().source() != null) {
			for (BoardScope scope : editor.driver().source().scopes()) {
				PanelMenu.item(menu, SWT.RADIO, scope.label(), scope.equals(editor.driver().scope()),
						() -> editor.driver().scope(scope));
			}
		}
	}

	private void units(Menu menu) {
		List<String> units = MoneyDisplay.units();
		for (int i = 0; i < units.size(); i++) {
			int index = i;
			PanelMenu.item(menu, SWT.RADIO, units.get(i), i == MoneyDisplay.chosen(), () -> MoneyDisplay.choose(index));
		}
	}

	private void views(Menu menu) {
		for (PanelKind kind : PanelKind.values()) {
			if (editor.canAdd(kind)) {
				PanelMenu.item(menu, SWT.PUSH, NLS.bind(Messages.addPanel, Painters.name(kind)), false, () -> editor.add(kind));
			}
		}
		PanelMenu.separator(menu);
		if (editor.arrangement().canUndo()) {
			PanelMenu.item(menu, SWT.PUSH, Messages.undoLayout, false, () -> editor.arrangement().undo());
		}
		if (editor.arrangement().canRedo()) {
			PanelMenu.item(menu, SWT.PUSH, Messages.redoLayout, false, () -> editor.arrangement().redo());
		}
		PanelMenu.item(menu, SWT.PUSH, Messages.resetLayout, false, () -> editor.arrangement().reset());
	}

	private void choices(Menu menu) {
		if (editor.selections().canSave()) {
			PanelMenu.item(menu, SWT.PUSH, Messages.saveChoice, false, () -> editor.selections().ask());
		}
		PanelMenu.item(menu, SWT.PUSH, Messages.copyChoice, false, () -> editor.selections().copy());
		editor.selections().copied().ifPresent(selection -> PanelMenu.item(menu, SWT.PUSH, Messages.pasteChoice, false,
				() -> editor.selections().show(selection)));
		var saved = editor.selections().all();
		if (!saved.isEmpty()) {
			PanelMenu.separator(menu);
			saved.forEach((name, selection) -> PanelMenu.item(menu, SWT.PUSH, name, false, () -> editor.selections().show(selection)));
			if (editor.selections().canSave()) {
				Menu remove = PanelMenu.sub(menu, Messages.forgetChoice);
				saved.keySet().forEach(name -> PanelMenu.item(remove, SWT.PUSH, name, false, () -> editor.selections().remove(name)));
			}
		}
	}

	/** Says what is shown now. */
	void show() {
		LinkedBoard.Prepared now = editor.driver().prepared();
		String before = said;
		said = now == null ? "" : BoardSentence.of(now); //$NON-NLS-1$
		if (!said.equals(before)) {
			sentence.setText(said.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (now == null) {
			return;
		}
		BoardScope scope = editor.driver().scope();
		if (!scope.label().equals(stage.getText()) || !MoneyDisplay.unit(scope.currency()).symbol().equals(unit.getText())) {
			stage.setText(scope.label());
			unit.setText(MoneyDisplay.unit(scope.currency()).symbol());
			PartLayout.request(tools);
		}
		clear.setEnabled(!now.choice().equals(Choice.ALL));
		String counted = scope.perYear() ? Messages.perYear : Messages.countedOnce;
		if (!counted.equals(guard.getText())) {
			guard.setText(counted);
			PartLayout.request(guard);
		}
		guard.setToolTipText(scope.perYear() ? Messages.perYearHint : Messages.countedOnceHint);
		if (!now.choice().dimensions().equals(shown == null ? null : shown.dimensions())) {
			showChips(now);
		}
		if (!said.equals(before)) {
			fit();
		}
		body.getDisplay().timerExec(REST, resting);
	}

	/** The hand has come to rest: chips say what is chosen, and the sentence has the lines that it needs. */
	private void rest() {
		LinkedBoard.Prepared now = body.isDisposed() ? null : editor.driver().prepared();
		if (now != null) {
			if (!now.choice().equals(shown)) {
				showChips(now);
			}
			int width = sentence.getSize().x;
			if (width > 0 && sentence.computeSize(width, SWT.DEFAULT).y != sentence.getSize().y) {
				PartLayout.request(sentence);
			}
		}
	}

	/**
	 * A sentence that needs more lines than before gets them. A label takes a third of a frame to say how high it would be, so
	 * it is asked only if the length of the text tells that something has changed.
	 */
	private void fit() {
		int width = sentence.getSize().x;
		if (width <= 0) {
			return;
		}
		GC gc = new GC(sentence);
		int needed = 1 + measures.width(gc, said) / width;
		gc.dispose();
		if (needed != lines) {
			lines = needed;
			PartLayout.request(sentence);
		}
	}

	/** Chips of dimensions that stay change only what they say. */
	private void showChips(LinkedBoard.Prepared now) {
		shown = now.choice();
		boolean others = !buttons.keySet().equals(shown.dimensions()) || chips.getChildren().length == 0;
		if (others) {
			buttons.clear();
			for (Control child : chips.getChildren()) {
				child.dispose();
			}
		}
		for (BoardDimension dimension : now.board().facts().dimensions()) {
			if (shown.of(dimension.name()) != null) {
				Button chip = buttons.computeIfAbsent(dimension.name(), none -> chip(dimension));
				String chosen = BoardSentence.chosen(now.board().facts(), dimension, shown);
				// the whole is in the sentence above
				String cut = chosen.length() <= LONGEST ? chosen : chosen.substring(0, LONGEST - 1) + '\u2026';
				String label = dimension.label() + ": " + cut + "  \u00d7"; //$NON-NLS-1$ //$NON-NLS-2$
				chip.setText(label.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		if (chips.getChildren().length == 0) {
			Label hint = new Label(chips, SWT.NONE);
			hint.setText(Messages.hint);
			hint.setForeground(ThemeColors.MUTED.get());
		}
		// a text stands where that of a button would
		((RowLayout) chips.getLayout()).marginTop = buttons.isEmpty() ? HINT : 0;
		if (others) {
			PartLayout.request(chips);
		}
		chips.layout(true);
	}

	private Button chip(BoardDimension dimension) {
		Button chip = new Button(chips, SWT.PUSH);
		chip.setToolTipText(NLS.bind(Messages.clearOne, dimension.label()));
		chip.addListener(SWT.Selection, event -> editor.driver().choose(editor.driver().choice().without(dimension.name())));
		return chip;
	}

	/** The buttons that give up what is chosen of a dimension. */
	Map<String, Button> chips() {
		return buttons;
	}

	/** What is shown and chosen, in one sentence. */
	String sentence() {
		return said;
	}
}
