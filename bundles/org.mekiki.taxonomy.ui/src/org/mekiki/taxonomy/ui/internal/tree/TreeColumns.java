package org.mekiki.taxonomy.ui.internal.tree;

import java.util.function.Function;

import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.mekiki.model.Status;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.workbench.api.Icons;
import org.mekiki.workbench.api.ThemeColors;

/** The columns of the tree: what they show and how wide they are. */
final class TreeColumns {

	/** Japanese descenders are whole from this height on. */
	private static final int ROW_HEIGHT = 26;
	private static final int TRL_WIDTH = 116;
	private static final int ROUND_WIDTH = 64;
	private static final int MARKS_WIDTH = 104;
	private static final int NAME_LEAST = 220;
	private static final int SCROLL_BAR = 18;
	private static final int NAME = 0;
	private static final int TRL = 1;
	private static final int ROUND = 2;
	private static final int MARKS = 3;

	private final Tree tree;
	private final Function<TreeItem, Technology> technologies;
	private final LocalResourceManager resources;
	private boolean anyTrl;
	private boolean anyRound;
	private boolean anyMarks;

	TreeColumns(Tree tree, Function<TreeItem, Technology> technologies) {
		this.tree = tree;
		this.technologies = technologies;
		resources = new LocalResourceManager(JFaceResources.getResources(), tree);
		for (int width : new int[] { NAME_LEAST, TRL_WIDTH, ROUND_WIDTH, MARKS_WIDTH }) {
			TreeColumn column = new TreeColumn(tree, SWT.LEFT);
			column.setWidth(width);
			column.setResizable(true);
		}
		tree.setHeaderVisible(true);
		retitle();
		tree.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
		tree.addListener(SWT.PaintItem, this::paint);
		tree.addListener(SWT.Resize, event -> fit());
	}

	void retitle() {
		String[] titles = { Messages.columnName, Messages.columnTrl, Messages.columnRound, Messages.columnMarks };
		String[] hints = { "", Messages.columnTrlHint, Messages.columnRoundHint, Messages.columnMarksHint }; //$NON-NLS-1$
		for (int i = 0; i < titles.length; i++) {
			tree.getColumn(i).setText(titles[i]);
			tree.getColumn(i).setToolTipText(hints[i].isEmpty() ? null : hints[i]);
		}
	}

	/** A column that would be empty in every row leaves its room to the names. */
	void use(Technology technology) {
		boolean trl = anyTrl || !technology.getTrl().isEmpty();
		boolean round = anyRound || technology.getIntroducedIn() != null;
		boolean marks = anyMarks || !technology.getMarks().isEmpty();
		if (trl != anyTrl || round != anyRound || marks != anyMarks) {
			anyTrl = trl;
			anyRound = round;
			anyMarks = marks;
			fit();
		}
	}

	/** Before another taxonomy is shown. */
	void useNone() {
		anyTrl = false;
		anyRound = false;
		anyMarks = false;
		fit();
	}

	void fill(TreeItem item, Technology technology) {
		item.setText(NAME, TechnologyRow.name(technology));
		// the bar is drawn with its numbers; the text is for those who listen
		item.setText(ROUND, TechnologyRow.round(technology));
		item.setText(MARKS, TechnologyRow.marks(technology));
		item.setImage(NAME, icon(technology));
		item.setForeground(technology.getStatus() == Status.CURRENT ? null : ThemeColors.MUTED.get());
	}

	private Image icon(Technology technology) {
		Image kind = Icons.of(technology);
		return switch (technology.getStatus()) {
		case DEPRECATED -> overlay(kind, "overlay-deprecated"); //$NON-NLS-1$
		case DRAFT -> overlay(kind, "overlay-draft"); //$NON-NLS-1$
		default -> kind;
		};
	}

	private Image overlay(Image kind, String name) {
		ImageDescriptor sign = TaxonomyIcons.descriptor(name);
		return resources.get(new DecorationOverlayIcon(ImageDescriptor.createFromImage(kind), sign,
				IDecoration.BOTTOM_RIGHT));
	}

	private void paint(Event event) {
		if (event.index == TRL) {
			TreeItem item = (TreeItem) event.item;
			Technology technology = technologies.apply(item);
			if (technology != null) {
				Rectangle cell = item.getBounds(TRL);
				TrlBar.paint(event.gc, new Rectangle(cell.x + 4, cell.y, cell.width - 4, cell.height), technology,
						TechnologyRow.levels(technology), (event.detail & SWT.SELECTED) != 0);
			}
		}
	}

	/** The name gets what the other columns leave; in a narrow tree the marks and the round step back. */
	private void fit() {
		int width = tree.getClientArea().width;
		if (width <= 0) {
			return;
		}
		int left = width - SCROLL_BAR;
		left = give(TRL, anyTrl ? TRL_WIDTH : 0, left);
		left = give(ROUND, anyRound ? ROUND_WIDTH : 0, left);
		left = give(MARKS, anyMarks ? MARKS_WIDTH : 0, left);
		tree.getColumn(NAME).setWidth(Math.max(NAME_LEAST, left));
	}

	private int give(int column, int wanted, int left) {
		int given = left - wanted >= NAME_LEAST ? wanted : 0;
		if (tree.getColumn(column).getWidth() != given) {
			tree.getColumn(column).setWidth(given);
		}
		return left - given;
	}
}
