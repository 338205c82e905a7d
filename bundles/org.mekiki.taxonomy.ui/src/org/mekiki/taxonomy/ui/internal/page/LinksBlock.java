package org.mekiki.taxonomy.ui.internal.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.mekiki.core.api.search.Reference;
import org.mekiki.model.Element;
import org.mekiki.model.taxonomy.TaxonomyPackage.Literals;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.taxonomy.AddLinks;
import org.mekiki.taxonomy.LinkKind;
import org.mekiki.taxonomy.RemoveLinks;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.ElementPicker;
import org.mekiki.workbench.api.ThemeColors;

/** Links to other technologies by kind, both ways, to follow, add and remove. */
final class LinksBlock extends Block {

	private static final int LABEL_WIDTH = 104;

	private final Map<LinkKind, LineList> outgoing = new EnumMap<>(LinkKind.class);
	private final Map<LinkKind, Row> incoming = new EnumMap<>(LinkKind.class);
	private final Row replaces;
	private Technology technology;

	LinksBlock(Composite page, PageContext context) {
		super(page, context, Messages.links);
		body().setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 4).spacing(8, 8).create());
		for (LinkKind kind : LinkKind.values()) {
			Row row = new Row(kind.label());
			outgoing.put(kind, row.lines);
			if (context.canEdit()) {
				Hyperlink add = new Hyperlink(row.cell, SWT.NONE);
				context.toolkit().adapt(add, true, true);
				add.setText(Messages.linkAdd);
				add.setForeground(ThemeColors.ACCENT.get());
				add.setToolTipText(NLS.bind(Messages.linkAddHint, kind.label()));
				add.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> pick(kind)));
			}
			if (kind != LinkKind.RELATED) {
				incoming.put(kind, new Row(inverse(kind)));
			}
		}
		replaces = new Row(Messages.replaces);
	}

	private static String inverse(LinkKind kind) {
		return switch (kind) {
		case BROADER -> Messages.alsoNarrower;
		case DEPENDS_ON -> Messages.neededBy;
		case ENABLES -> Messages.enabledBy;
		case RELATED -> kind.label();
		};
	}

	private void pick(LinkKind kind) {
		Element chosen = ElementPicker.pick(body().getShell(), context().session(), Literals.TECHNOLOGY,
				NLS.bind(Messages.linkPick, kind.label(), ElementLabels.brief(technology)),
				candidate -> candidate instanceof Technology other && kind.check(technology, other).allowed());
		if (chosen instanceof Technology other) {
			context().execute().accept(new AddLinks(technology, kind, List.of(other)));
		}
	}

	@Override
	void show(Technology shown) {
		technology = shown;
		List<Reference> references = context().session().references().to(shown);
		outgoing.forEach((kind, list) -> {
			List<Line> lines = new ArrayList<>();
			kind.targets(shown).forEach(other -> lines.add(line(other, kind)));
			if (kind == LinkKind.RELATED) {
				from(references, kind.reference()).stream().filter(other -> !shown.getRelated().contains(other))
						.forEach(other -> lines.add(line(other, kind)));
			}
			list.show(lines);
		});
		incoming.forEach((kind, row) -> row.showOrHide(from(references, kind.reference())));
		replaces.showOrHide(from(references, Literals.TECHNOLOGY__REPLACED_BY));
	}

	private Line line(Technology other, LinkKind kind) {
		Technology from = technology;
		return new Line(other, ElementLabels.text(other), "", context().canEdit() //$NON-NLS-1$
				? () -> context().execute().accept(new RemoveLinks(from, kind, List.of(other)))
				: null);
	}

	private static List<Technology> from(List<Reference> references, EReference feature) {
		return references.stream().filter(reference -> reference.feature() == feature)
				.map(reference -> (Technology) reference.from()).toList();
	}

	/** A kind of link: its name and where it leads. */
	private final class Row {

		private final Label name;
		private final Composite cell;
		private final LineList lines;

		Row(String text) {
			name = context().toolkit().createLabel(body(), text, SWT.WRAP);
			name.setForeground(ThemeColors.MUTED.get());
			GridData data = new GridData(SWT.LEFT, SWT.BEGINNING, false, false);
			data.widthHint = LABEL_WIDTH;
			name.setLayoutData(data);
			cell = context().toolkit().createComposite(body());
			cell.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
			cell.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
			lines = new LineList(cell, context());
			lines.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		}

		void showOrHide(List<Technology> technologies) {
			lines.show(technologies.stream().map(other -> new Line(other, ElementLabels.text(other), "", null)).toList()); //$NON-NLS-1$
			for (Control control : new Control[] { name, cell }) {
				control.setVisible(!technologies.isEmpty());
				((GridData) control.getLayoutData()).exclude = technologies.isEmpty();
			}
		}
	}
}
