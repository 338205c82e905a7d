package org.mekiki.taxonomy.ui.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.mekiki.core.api.search.Reference;
import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.ThemeColors;

/**
 * What else in the base points at the technology: items of lists, programmes, observations, judgements, units. Each kind
 * under its name, with how many there are.
 */
final class ReferrersBlock extends Block {

	private final Label empty;
	private final Composite groups;
	private final Map<String, LineList> lists = new LinkedHashMap<>();
	private final Map<String, Label> names = new LinkedHashMap<>();

	ReferrersBlock(Composite page, PageContext context) {
		super(page, context, Messages.referrers);
		empty = context.toolkit().createLabel(body(), Messages.referrersEmpty, SWT.WRAP);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		empty.setLayoutData(data);
		groups = context.toolkit().createComposite(body());
		groups.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
		groups.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
	}

	@Override
	void show(Technology technology) {
		Map<String, List<Line>> byKind = new TreeMap<>();
		for (Reference reference : context().session().references().to(technology)) {
			if (reference.from() instanceof Element from && !(from instanceof Technology)) {
				Line line = ReferrerLines.line(from, technology);
				byKind.computeIfAbsent(ElementLabels.className(line.element().eClass()), key -> new ArrayList<>())
						.add(line);
			}
		}
		if (!byKind.keySet().equals(lists.keySet())) {
			rebuild(byKind);
		}
		byKind.forEach((kind, lines) -> {
			names.get(kind).setText(NLS.bind(Messages.referrersKind, kind, lines.size()));
			lists.get(kind).show(lines);
		});
		empty.setForeground(ThemeColors.MUTED.get());
		present(empty, byKind.isEmpty());
		present(groups, !byKind.isEmpty());
		int count = byKind.values().stream().mapToInt(List::size).sum();
		setTitle(count == 0 ? Messages.referrers : NLS.bind(Messages.referrersCount, count));
	}

	private void rebuild(Map<String, List<Line>> byKind) {
		for (Control child : groups.getChildren()) {
			child.dispose();
		}
		lists.clear();
		names.clear();
		byKind.keySet().forEach(kind -> {
			Label name = context().toolkit().createLabel(groups, ""); //$NON-NLS-1$
			name.setForeground(ThemeColors.MUTED.get());
			name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			names.put(kind, name);
			LineList list = new LineList(groups, context());
			list.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
			lists.put(kind, list);
		});
	}

	private static void present(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}
}
