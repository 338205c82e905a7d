package org.mekiki.curriculum.ui.internal.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mekiki.curriculum.api.item.Interaction.Pair;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.ui.internal.reading.LargeType;

/** Right sides to choose for left sides. */
final class MatchInput implements ItemInput {

	private static final int LEFT = 220;
	private static final int RIGHT = 320;

	private final List<String> choices;
	private final Map<String, Combo> combos = new LinkedHashMap<>();

	MatchInput(Composite parent, List<Pair> pairs, List<String> choices, Wording words) {
		this.choices = choices;
		Composite body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 8).create());
		List<String> shown = new ArrayList<>(List.of(Messages.choose));
		choices.forEach(choice -> shown.add(words.of(choice)));
		for (Pair pair : pairs) {
			String left = words.of(pair.left());
			Label label = new Label(body, SWT.WRAP);
			label.setFont(LargeType.body());
			label.setText(left.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			GridDataFactory.swtDefaults().hint(LEFT, SWT.DEFAULT).applyTo(label);
			Combo combo = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
			combo.setFont(LargeType.body());
			combo.setItems(shown.toArray(String[]::new));
			combo.select(0);
			GridDataFactory.fillDefaults().grab(true, false).hint(RIGHT, SWT.DEFAULT).applyTo(combo);
			combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {

				@Override
				public void getName(AccessibleEvent event) {
					event.result = left;
				}
			});
			combos.put(pair.left(), combo);
		}
	}

	@Override
	public Response response() {
		Map<String, String> pairs = new LinkedHashMap<>();
		combos.forEach((left, combo) -> {
			if (combo.getSelectionIndex() > 0) {
				pairs.put(left, choices.get(combo.getSelectionIndex() - 1));
			}
		});
		return new Response.Matched(pairs);
	}

	@Override
	public void show(Response response) {
		if (response instanceof Response.Matched given) {
			combos.forEach((left, combo) -> combo.select(choices.indexOf(given.pairs().getOrDefault(left, "")) + 1)); //$NON-NLS-1$
		}
	}

	@Override
	public void enable(boolean enabled) {
		combos.values().forEach(combo -> combo.setEnabled(enabled));
	}

	@Override
	public void setFocus() {
		combos.values().iterator().next().setFocus();
	}
}
