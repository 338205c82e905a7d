package org.mekiki.curriculum.ui.internal.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.ui.internal.reading.LargeType;

/** Texts to be put into order: each has a button that moves it up and one that moves it down. */
final class OrderInput implements ItemInput {

	private static final int WIDTH = 380;

	private final Wording words;
	private final List<String> order;
	private final List<Label> labels = new ArrayList<>();
	private final List<Button> ups = new ArrayList<>();
	private final List<Button> downs = new ArrayList<>();
	private boolean enabled = true;
	private boolean touched;

	OrderInput(Composite parent, List<String> shown, Wording words) {
		this.words = words;
		order = new ArrayList<>(shown);
		Composite body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).create());
		for (int row = 0; row < order.size(); row++) {
			Label label = new Label(body, SWT.WRAP);
			label.setFont(LargeType.body());
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(label);
			labels.add(label);
			ups.add(button(body, row, -1));
			downs.add(button(body, row, 1));
		}
		refresh();
	}

	private Button button(Composite body, int row, int by) {
		Button button = new Button(body, SWT.PUSH);
		button.setText(by < 0 ? "\u25b2" : "\u25bc"); //$NON-NLS-1$ //$NON-NLS-2$
		button.setToolTipText(by < 0 ? Messages.up : Messages.down);
		button.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(by < 0 ? Messages.upNamed : Messages.downNamed, words.of(order.get(row)));
			}
		});
		button.addListener(SWT.Selection, event -> move(row, by));
		return button;
	}

	private void move(int row, int by) {
		int to = row + by;
		if (to >= 0 && to < order.size()) {
			Collections.swap(order, row, to);
			touched = true;
			refresh();
			// the same text is moved on with the same key
			Button next = (by < 0 ? ups : downs).get(to);
			(next.isEnabled() ? next : (by < 0 ? downs : ups).get(to)).setFocus();
		}
	}

	private void refresh() {
		for (int row = 0; row < order.size(); row++) {
			labels.get(row).setText((row + 1) + ".  " + words.of(order.get(row)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			ups.get(row).setEnabled(enabled && row > 0);
			downs.get(row).setEnabled(enabled && row + 1 < order.size());
		}
		labels.get(0).getParent().layout();
	}

	/** The order that is shown first is no answer: it is never the right one. */
	@Override
	public Response response() {
		return touched ? new Response.Ordered(order) : new Response.None();
	}

	@Override
	public void show(Response response) {
		if (response instanceof Response.Ordered given && given.order().size() == order.size() && order.containsAll(given.order())) {
			order.clear();
			order.addAll(given.order());
			touched = true;
			refresh();
		}
	}

	@Override
	public void enable(boolean wanted) {
		enabled = wanted;
		refresh();
	}

	@Override
	public void setFocus() {
		downs.get(0).setFocus();
	}
}
