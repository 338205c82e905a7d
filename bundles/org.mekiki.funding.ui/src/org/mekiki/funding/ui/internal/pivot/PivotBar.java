package org.mekiki.funding.ui.internal.pivot;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.mekiki.funding.ui.internal.board.BoardDimension;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.PartLayout;

/** The dimensions of the rows and of the columns, to be dragged or moved by menu, and what cells say. */
final class PivotBar {

	private final PivotView view;
	private final Composite body;
	private final Composite rows;
	private final Composite columns;
	private final Combo mode;
	private final Button hot;
	private BoardFacts facts;
	private PivotRequest request;

	PivotBar(Composite parent, PivotView view) {
		this.view = view;
		body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 4).spacing(16, 0).create());
		body.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		rows = well(true);
		columns = well(false);
		mode = new Combo(body, SWT.READ_ONLY);
		mode.setItems(Messages.modeAmount, Messages.modeOfAll, Messages.modeOfRow, Messages.modeOfColumn, Messages.modeChange);
		mode.select(0);
		mode.setToolTipText(Messages.modeHint);
		mode.addListener(SWT.Selection, event -> {
			if (request != null) {
				view.ask(request.with(PivotMode.values()[mode.getSelectionIndex()]));
			}
		});
		hot = new Button(body, SWT.CHECK);
		hot.setText(Messages.heat);
		hot.setSelection(true);
		hot.addListener(SWT.Selection, event -> view.heat());
		Button choose = new Button(body, SWT.PUSH);
		choose.setText(Messages.choose);
		choose.setToolTipText(Messages.chooseHint);
		choose.addListener(SWT.Selection, event -> view.chooseCell());
		Button result = new Button(body, SWT.PUSH);
		result.setImage(Icons.get("export")); //$NON-NLS-1$
		result.setToolTipText(Messages.resultHint);
		result.addListener(SWT.Selection, event -> view.openResult());
	}

	private Composite well(boolean ofRows) {
		Composite well = new Composite(body, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.center = true;
		well.setLayout(layout);
		DropTarget target = new DropTarget(well, DND.DROP_MOVE);
		target.setTransfer(TextTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String name && facts != null && isKnown(name)) {
					view.ask(request.put(name, ofRows, place(well, event.x)));
				}
			}
		});
		return well;
	}

	private boolean isKnown(String name) {
		return facts.dimensions().stream().anyMatch(dimension -> dimension.name().equals(name));
	}

	/** Before which dimension something is dropped. */
	private static int place(Composite well, int x) {
		int place = 0;
		for (Control child : well.getChildren()) {
			int middle = child.toDisplay(child.getSize().x / 2, 0).x;
			if (child.getData() instanceof String && middle < x) {
				place++;
			}
		}
		return place;
	}

	boolean isHot() {
		return hot.getSelection();
	}

	void show(BoardFacts shown, PivotRequest wanted) {
		facts = shown;
		request = wanted;
		fill(rows, Messages.rows, wanted == null ? List.of() : wanted.rows(), true);
		fill(columns, Messages.columns, wanted == null ? List.of() : wanted.columns(), false);
		PartLayout.request(body);
		body.layout(true, true);
	}

	private void fill(Composite well, String label, List<String> names, boolean ofRows) {
		for (Control child : well.getChildren()) {
			child.dispose();
		}
		new Label(well, SWT.NONE).setText(label);
		for (String name : names) {
			Button chip = new Button(well, SWT.PUSH);
			chip.setText(facts.name(name));
			chip.setData(name);
			chip.setToolTipText(Messages.chipHint);
			chip.addListener(SWT.Selection, event -> menu(chip, name, ofRows));
			drag(chip, name);
		}
		Button more = new Button(well, SWT.PUSH);
		more.setText("+"); //$NON-NLS-1$
		more.setToolTipText(Messages.addHint);
		more.setEnabled(facts != null);
		more.addListener(SWT.Selection, event -> add(more, ofRows));
	}

	private static void drag(Button chip, String name) {
		DragSource source = new DragSource(chip, DND.DROP_MOVE);
		source.setTransfer(new Transfer[] { TextTransfer.getInstance() });
		source.addDragListener(new DragSourceAdapter() {

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = name;
			}
		});
	}

	private void menu(Button chip, String name, boolean ofRows) {
		Menu menu = new Menu(chip);
		item(menu, ofRows ? Messages.toColumns : Messages.toRows, request.put(name, !ofRows, Integer.MAX_VALUE));
		int at = (ofRows ? request.rows() : request.columns()).indexOf(name);
		if (at > 0) {
			item(menu, Messages.earlier, request.put(name, ofRows, at - 1));
		}
		item(menu, Messages.remove, request.without(name));
		open(chip, menu);
	}

	private void add(Button more, boolean ofRows) {
		Menu menu = new Menu(more);
		for (BoardDimension dimension : facts.dimensions()) {
			if (!request.rows().contains(dimension.name()) && !request.columns().contains(dimension.name())) {
				item(menu, dimension.label(), request.put(dimension.name(), ofRows, Integer.MAX_VALUE));
			}
		}
		open(more, menu);
	}

	private void item(Menu menu, String label, PivotRequest next) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		item.addListener(SWT.Selection, event -> view.ask(next));
	}

	private static void open(Button button, Menu menu) {
		menu.setLocation(button.toDisplay(0, button.getSize().y));
		menu.setVisible(true);
		menu.addListener(SWT.Hide, hidden -> button.getDisplay().asyncExec(menu::dispose));
	}
}
