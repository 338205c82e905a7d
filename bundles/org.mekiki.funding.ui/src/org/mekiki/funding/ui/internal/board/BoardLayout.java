package org.mekiki.funding.ui.internal.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The views of a board and where they are; no two overlap, and none has free space above it. Never changes. */
public final class BoardLayout {

	private static final String LINE = "\n"; //$NON-NLS-1$
	private static final String FIELD = "\t"; //$NON-NLS-1$
	private static final int PLACE = 5;

	private final List<PanelSpec> panels;

	private BoardLayout(List<PanelSpec> panels) {
		this.panels = List.copyOf(panels);
	}

	/**
	 * Arranges views.
	 *
	 * @param wanted
	 *            the views; where two overlap the later one moves down
	 * @return the layout
	 */
	public static BoardLayout of(List<PanelSpec> wanted) {
		return new BoardLayout(wanted).settled(-1);
	}

	/**
	 * The views.
	 *
	 * @return in the order in which they were added
	 */
	public List<PanelSpec> panels() {
		return panels;
	}

	/**
	 * Height of the whole.
	 *
	 * @return rows of the grid
	 */
	public int rows() {
		return panels.stream().mapToInt(panel -> panel.y() + panel.height()).max().orElse(0);
	}

	/**
	 * Puts another view into the place of one; the others make room.
	 *
	 * @param index
	 *            of the view
	 * @param other
	 *            the view as it shall be
	 * @return the other layout
	 */
	public BoardLayout with(int index, PanelSpec other) {
		List<PanelSpec> next = new ArrayList<>(panels);
		next.set(index, other);
		return new BoardLayout(next).settled(index);
	}

	/**
	 * Adds a view below all others.
	 *
	 * @param panel
	 *            the view
	 * @return the other layout
	 */
	public BoardLayout plus(PanelSpec panel) {
		List<PanelSpec> next = new ArrayList<>(panels);
		next.add(panel.at(panel.x(), rows()));
		return new BoardLayout(next).settled(-1);
	}

	/**
	 * Takes a view away.
	 *
	 * @param index
	 *            of the view
	 * @return the other layout
	 */
	public BoardLayout minus(int index) {
		List<PanelSpec> next = new ArrayList<>(panels);
		next.remove(index);
		return new BoardLayout(next).settled(-1);
	}

	/** Lets all views rise as far as they can, one after the other from the top; the one that was moved comes first. */
	private BoardLayout settled(int moved) {
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < panels.size(); i++) {
			order.add(Integer.valueOf(i));
		}
		order.sort(Comparator.<Integer>comparingInt(i -> panels.get(i.intValue()).y())
				.thenComparingInt(i -> i.intValue() == moved ? 0 : 1)
				.thenComparingInt(i -> panels.get(i.intValue()).x()));
		PanelSpec[] settled = new PanelSpec[panels.size()];
		List<PanelSpec> placed = new ArrayList<>();
		for (Integer index : order) {
			PanelSpec panel = panels.get(index.intValue());
			panel = risen(panel, placed);
			settled[index.intValue()] = panel;
			placed.add(panel);
		}
		return new BoardLayout(List.of(settled));
	}

	private static PanelSpec risen(PanelSpec panel, List<PanelSpec> placed) {
		PanelSpec at = panel;
		while (isHit(at, placed)) {
			at = at.at(at.x(), at.y() + 1);
		}
		while (at.y() > 0 && !isHit(at.at(at.x(), at.y() - 1), placed)) {
			at = at.at(at.x(), at.y() - 1);
		}
		return at;
	}

	private static boolean isHit(PanelSpec panel, List<PanelSpec> placed) {
		return placed.stream().anyMatch(panel::overlaps);
	}

	/**
	 * The layout as a text, for preferences.
	 *
	 * @return can be read by {@link #read(String)}
	 */
	public String write() {
		StringBuilder text = new StringBuilder();
		for (PanelSpec panel : panels) {
			text.append(panel.kind().name().toLowerCase(Locale.ROOT)).append(FIELD).append(panel.x()).append(FIELD)
					.append(panel.y()).append(FIELD).append(panel.width()).append(FIELD).append(panel.height());
			panel.dimensions().forEach(dimension -> text.append(FIELD).append(dimension));
			text.append(LINE);
		}
		return text.toString();
	}

	/**
	 * Reads a layout.
	 *
	 * @param text
	 *            what {@link #write()} made
	 * @return the layout; views that cannot be read are left out
	 */
	public static BoardLayout read(String text) {
		List<PanelSpec> panels = new ArrayList<>();
		for (String line : text.split(LINE)) {
			String[] fields = line.split(FIELD);
			try {
				if (fields.length >= PLACE) {
					panels.add(new PanelSpec(PanelKind.valueOf(fields[0].toUpperCase(Locale.ROOT)),
							List.of(fields).subList(PLACE, fields.length), Integer.parseInt(fields[1]),
							Integer.parseInt(fields[2]), Integer.parseInt(fields[3]), Integer.parseInt(fields[4])));
				}
			} catch (IllegalArgumentException unreadable) {
				// written by another version: the rest of the board is still good
				continue;
			}
		}
		return of(panels);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof BoardLayout layout && panels.equals(layout.panels);
	}

	@Override
	public int hashCode() {
		return panels.hashCode();
	}
}
