package org.mekiki.taxonomy.ui.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Identified;
import org.mekiki.model.Status;
import org.mekiki.model.Text;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.text.Labels;
import org.mekiki.taxonomy.Hierarchy;
import org.mekiki.taxonomy.ui.internal.tree.TechnologyRow;
import org.mekiki.taxonomy.ui.internal.tree.TrlBar;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.model.taxonomy.TaxonomyPackage;

/** The head of the page: what it is, where it stands, what it is called, and the facts in one line. */
final class TechnologyHeader {

	private static final int TRL_HEIGHT = 20;

	private final EditingSession session;
	private final Composite body;
	private final Label icon;
	private final Label path;
	private final Label title;
	private final Label other;
	private final Canvas trl;
	private final Label facts;
	private final Label definition;
	private Technology shown;

	TechnologyHeader(Composite page, PageContext context) {
		session = context.session();
		body = context.toolkit().createComposite(page);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 3).create());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		icon = context.toolkit().createLabel(body, ""); //$NON-NLS-1$
		path = wrapped(context, 1);
		title = wrapped(context, 2);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		other = wrapped(context, 2);
		trl = new Canvas(body, SWT.DOUBLE_BUFFERED);
		trl.setBackground(body.getBackground());
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		data.heightHint = TRL_HEIGHT;
		trl.setLayoutData(data);
		trl.addListener(SWT.Paint, event -> {
			if (shown != null) {
				Rectangle area = trl.getClientArea();
				// the theme may have coloured the page after the canvas was made
				event.gc.setBackground(body.getBackground());
				event.gc.fillRectangle(area);
				event.gc.setForeground(ThemeColors.FOREGROUND.get());
				TrlBar.paint(event.gc, area, shown, "TRL " + TechnologyRow.trl(shown), false); //$NON-NLS-1$
			}
		});
		facts = wrapped(context, 2);
		definition = wrapped(context, 2);
	}

	private Label wrapped(PageContext context, int columns) {
		Label label = context.toolkit().createLabel(body, "", SWT.WRAP); //$NON-NLS-1$
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
		data.widthHint = 60;
		label.setLayoutData(data);
		return label;
	}

	void show(Technology technology) {
		shown = technology;
		icon.setImage(Icons.of(technology));
		path.setForeground(ThemeColors.MUTED.get());
		other.setForeground(ThemeColors.MUTED.get());
		set(path, path(technology));
		set(title, ElementLabels.text(technology));
		set(other, otherLabels(technology));
		set(definition, definition(technology));
		set(facts, String.join("   \u00b7   ", facts(technology))); //$NON-NLS-1$
		boolean known = !technology.getTrl().isEmpty();
		trl.setVisible(known);
		((GridData) trl.getLayoutData()).exclude = !known;
		trl.setToolTipText("TRL " + TechnologyRow.trl(technology)); //$NON-NLS-1$
		trl.redraw();
	}

	private static void set(Label label, String text) {
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		((GridData) label.getLayoutData()).exclude = text.isEmpty();
		label.setVisible(!text.isEmpty());
	}

	private static String path(Technology technology) {
		String kind = ElementLabels
				.name(TaxonomyPackage.Literals.TECHNOLOGY_KIND.getEEnumLiteral(technology.getKind().getName()));
		List<String> steps = new ArrayList<>();
		Hierarchy.pathTo(technology).forEach(step -> steps.add(ElementLabels.brief(step)));
		String notation = technology.getNotation() == null ? "" : "  " + technology.getNotation(); //$NON-NLS-1$ //$NON-NLS-2$
		return steps.isEmpty() ? kind + notation : kind + notation + "  \u00b7  " + String.join(" \u203a ", steps); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String otherLabels(Technology technology) {
		String shownText = ElementLabels.text(technology);
		return DataLanguage.OFFERED.stream().map(language -> Labels.find(technology.getLabels(), language))
				.filter(text -> text != null && !text.getValue().equals(shownText)).map(text -> text.getValue())
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	/** In the data language, else in any. */
	private static String definition(Technology technology) {
		Text text = Labels.find(technology.getDescriptions(), DataLanguage.current());
		if (text == null && !technology.getDescriptions().isEmpty()) {
			text = technology.getDescriptions().get(0);
		}
		return text == null || text.getValue() == null ? "" : text.getValue(); //$NON-NLS-1$
	}

	private List<String> facts(Technology technology) {
		List<String> facts = new ArrayList<>();
		if (technology.getStatus() != Status.CURRENT) {
			facts.add(technology.getReplacedBy().isEmpty() ? TechnologyRow.status(technology)
					: NLS.bind(Messages.replacedBy, TechnologyRow.status(technology),
							ElementLabels.brief(technology.getReplacedBy().get(0))));
		}
		if (technology.getIntroducedIn() != null) {
			facts.add(NLS.bind(Messages.takenUp, technology.getIntroducedIn()));
		}
		if (!technology.getMarks().isEmpty()) {
			facts.add(TechnologyRow.marks(technology));
		}
		Set<String> lists = lists(technology);
		if (!lists.isEmpty()) {
			facts.add(NLS.bind(Messages.onLists, new Object[] { String.join(" ", lists), lists.size(), //$NON-NLS-1$
					session.model().getLists().size() }));
		}
		if (!technology.getChildren().isEmpty()) {
			facts.add(NLS.bind(Messages.narrower, technology.getChildren().size()));
		}
		return facts;
	}

	/** Jurisdictions of the lists of which an item is aligned with the technology. */
	private Set<String> lists(Technology technology) {
		Set<String> lists = new LinkedHashSet<>();
		for (Identified from : session.references().referrers(technology)) {
			if (from instanceof Alignment alignment) {
				var at = alignment.getSource() == technology ? alignment.getTarget() : alignment.getSource();
				var up = at == null ? null : at.eContainer();
				while (up != null && !(up instanceof TechnologyList)) {
					up = up.eContainer();
				}
				if (up instanceof TechnologyList list) {
					lists.add(list.getJurisdiction() == null ? ElementLabels.brief(list) : list.getJurisdiction());
				}
			}
		}
		return lists;
	}
}
