package org.mekiki.funding.ui.internal.board;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.mekiki.facts.api.Brush;
import org.mekiki.facts.api.Dimension;
import org.mekiki.facts.api.FactTable;
import org.mekiki.facts.api.Histogram;
import org.mekiki.facts.api.LinkedView;
import org.mekiki.facts.api.LinkedViews;

/**
 * The views of a board, linked. To {@link #prepare(String, Choice, IProgressMonitor) prepare} a dimension looks at the rows
 * and takes its time; after that, choices in this dimension are {@link Prepared#move(Choice) answered} at once.
 */
public final class LinkedBoard implements AutoCloseable {

	private final BoardFacts facts;
	private final ViewSet set;
	private final LinkedViews views;
	private final Histogram[] all;
	private final int first;
	private final BigInteger total;

	/**
	 * Links views. Looks at all rows: not on the UI thread.
	 *
	 * @param facts
	 *            the rows
	 * @param drawn
	 *            dimensions of each view; combinations with too many values are left out
	 * @param threads
	 *            how many threads look at the rows
	 * @param monitor
	 *            may be null
	 */
	public LinkedBoard(BoardFacts facts, List<List<String>> drawn, int threads, IProgressMonitor monitor) {
		this.facts = facts;
		List<String> dimensions = facts.dimensions().stream().map(BoardDimension::name).toList();
		set = new ViewSet(facts.table(), dimensions, drawn);
		views = new LinkedViews(facts.table(), set.views(), facts.measure(), threads);
		first = set.smallest();
		all = views.activate(first, monitor).move(null);
		total = Bins.total(all[first]);
	}

	/**
	 * The rows.
	 *
	 * @return what the board was made from
	 */
	public BoardFacts facts() {
		return facts;
	}

	/**
	 * The sum of all rows.
	 *
	 * @return exact, in minor units
	 */
	public BigInteger total() {
		return total;
	}

	/**
	 * Whether a view takes part.
	 *
	 * @param dimensions
	 *            its dimensions
	 * @return false if it was not asked for or has too many bins
	 */
	public boolean has(List<String> dimensions) {
		return set.indexOf(dimensions) >= 0;
	}

	/**
	 * Whether a view could take part in a board.
	 *
	 * @param table
	 *            the rows
	 * @param dimensions
	 *            its dimensions
	 * @return false if it would have too many bins
	 */
	public static boolean isPossible(FactTable table, List<String> dimensions) {
		return ViewSet.isPossible(table, dimensions);
	}

	/**
	 * Gets ready for choices in one dimension. Looks at all rows: not on the UI thread, one call at a time.
	 *
	 * @param dimension
	 *            in which will be chosen; null if that is not known
	 * @param choice
	 *            what is chosen in the others
	 * @param monitor
	 *            may be null
	 * @return answers
	 */
	public synchronized Prepared prepare(String dimension, Choice choice, IProgressMonitor monitor) {
		int wanted = dimension == null ? -1 : set.indexOf(List.of(dimension));
		int active = wanted >= 0 && set.canBrush(wanted) ? wanted : first;
		List<LinkedView> linked = set.views();
		for (int view = 0; view < linked.size(); view++) {
			List<String> names = linked.get(view).dimensions();
			views.choose(view, names.size() > 1 || view == active ? null : choice.codes(column(names.get(0))));
		}
		List<String> names = linked.get(active).dimensions();
		String moving = names.size() > 1 ? null : names.get(0);
		return new Prepared(views.activate(active, monitor), moving, choice);
	}

	private Dimension column(String name) {
		return facts.table().dimension(name);
	}

	@Override
	public synchronized void close() {
		views.close();
	}

	/** Answers for any choice in one dimension. For one thread. */
	public final class Prepared {

		private final Brush brush;
		private final String dimension;
		private final Choice others;
		private Histogram[] now;
		private Choice choice;

		Prepared(Brush brush, String dimension, Choice choice) {
			this.brush = brush;
			this.dimension = dimension;
			others = dimension == null ? choice : choice.without(dimension);
			move(choice);
		}

		/**
		 * Whether a choice can be answered without looking at rows.
		 *
		 * @param wanted
		 *            the choice
		 * @return true if it differs in nothing but the prepared dimension
		 */
		public boolean answers(Choice wanted) {
			return others.equals(dimension == null ? wanted : wanted.without(dimension));
		}

		/**
		 * The dimension in which can be chosen now.
		 *
		 * @return null for none
		 */
		public String dimension() {
			return dimension;
		}

		/**
		 * Answers a choice.
		 *
		 * @param wanted
		 *            a choice that it {@link #answers(Choice)}
		 */
		public void move(Choice wanted) {
			if (!answers(wanted)) {
				throw new IllegalArgumentException(wanted.toString());
			}
			choice = wanted;
			BitSet codes = dimension == null ? null : wanted.codes(column(dimension));
			now = brush.move(codes);
		}

		/**
		 * The choice that is shown.
		 *
		 * @return what was answered last
		 */
		public Choice choice() {
			return choice;
		}

		/**
		 * The board.
		 *
		 * @return what this belongs to
		 */
		public LinkedBoard board() {
			return LinkedBoard.this;
		}

		/**
		 * The amounts of a view. A view of one dimension does not follow what is chosen in this dimension.
		 *
		 * @param dimensions
		 *            its dimensions
		 * @return null if it does not take part
		 */
		public Bins bins(List<String> dimensions) {
			int view = set.indexOf(dimensions);
			if (view < 0) {
				return null;
			}
			List<Dimension> columns = new ArrayList<>();
			dimensions.forEach(name -> columns.add(column(name)));
			return new Bins(columns, now[view], all[view]);
		}

		/**
		 * The sum of all rows that are chosen.
		 *
		 * @return exact, in minor units
		 */
		public BigInteger total() {
			return sum(true);
		}

		/**
		 * Number of rows that are chosen.
		 *
		 * @return from 0
		 */
		public int rows() {
			return sum(false).intValueExact();
		}

		private BigInteger sum(boolean amounts) {
			String name = set.views().get(first).dimensions().get(0);
			BitSet codes = set.views().get(first).dimensions().size() > 1 ? null : choice.codes(column(name));
			BigInteger sum = BigInteger.ZERO;
			for (int bin = 0; bin < now[first].bins(); bin++) {
				if ((codes == null || codes.get(bin)) && now[first].rows(bin) > 0) {
					sum = sum.add(amounts ? now[first].exactSum(bin) : BigInteger.valueOf(now[first].rows(bin)));
				}
			}
			return sum;
		}
	}
}
