package org.mekiki.funding.ui.internal.editor;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.mekiki.facts.api.Aggregate;
import org.mekiki.facts.api.FactEngine;
import org.mekiki.facts.api.GroupQuery;
import org.mekiki.facts.api.Groups;
import org.mekiki.funding.api.FundingProfile;
import org.mekiki.funding.ui.internal.board.BoardFacts;
import org.mekiki.funding.ui.internal.board.BoardLayout;
import org.mekiki.funding.ui.internal.board.BoardScope;
import org.mekiki.funding.ui.internal.board.BoardSource;
import org.mekiki.funding.ui.internal.board.Choice;
import org.mekiki.funding.ui.internal.board.FirstLayout;
import org.mekiki.funding.ui.internal.board.LinkedBoard;
import org.mekiki.funding.ui.internal.panel.Painters;
import org.mekiki.funding.ui.internal.panel.PanelContent;

/**
 * What a board shows now, and how it comes to show something else. What needs a look at rows happens in a job, and what
 * is shown stays until it is there; a choice in the dimension that the hand is on is answered at once. UI thread.
 */
public final class BoardDriver {

	/** Milliseconds after the last move before the totals of other kinds of money are computed. */
	private static final int REST = 200;

	/** Hears of what is to be shown. */
	public interface Listener {

		/** There is something else to show: other amounts, another choice. */
		void shown();

		/** The rows, the kind of money or the layout are others. */
		void rebuilt();

		/**
		 * Nothing can be shown.
		 *
		 * @param reason
		 *            why, for people
		 */
		void failed(String reason);
	}

	private final List<Listener> listeners = new ArrayList<>();
	private final Map<BoardScope, BigInteger> totals = new LinkedHashMap<>();
	private BoardSource source;
	private Map<String, FundingProfile> profiles = Map.of();
	private BoardScope scope;
	private BoardLayout layout;
	/** What nobody has arranged yet; other rows may want another one. */
	private BoardLayout first;
	private Choice choice = Choice.ALL;
	private LinkedBoard board;
	private LinkedBoard.Prepared prepared;
	private String approached;
	private Job building;
	private Job preparing;
	private Job totalling;

	/**
	 * Adds a listener.
	 *
	 * @param listener
	 *            hears of what is to be shown
	 */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            does not want to hear any more
	 */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/**
	 * Tells what else is known of what gets money; shown with the money that is opened next.
	 *
	 * @param known
	 *            by identifier of the technology, programme or project; not to be changed
	 */
	public void profiles(Map<String, FundingProfile> known) {
		profiles = known;
	}

	/**
	 * Shows money. What was chosen and how the board is arranged stays, as far as it still means something.
	 *
	 * @param money
	 *            all money of a base
	 * @param wanted
	 *            identifier of the kind to show; null or an unknown one for the first
	 * @param arranged
	 *            the views; null for those that fit the rows
	 */
	public void open(BoardSource money, String wanted, BoardLayout arranged) {
		source = money;
		totals.clear();
		if (money.scopes().isEmpty()) {
			drop();
			listeners.forEach(Listener::rebuilt);
			return;
		}
		BoardScope next = money.scopes().stream().filter(each -> each.id().equals(wanted)).findFirst()
				.orElse(money.scopes().get(0));
		build(next, arranged);
	}

	private void build(BoardScope next, BoardLayout arranged) {
		cancel();
		BoardSource money = source;
		Choice wanted = choice;
		record Built(LinkedBoard board, BoardLayout layout, LinkedBoard.Prepared prepared) {
		}
		building = new BoardJob<>(Messages.building, monitor -> {
			BoardFacts facts = money.facts(next, monitor);
			BoardLayout shown = arranged == null || arranged.panels().isEmpty() ? FirstLayout.of(facts) : arranged;
			LinkedBoard linked = new LinkedBoard(facts, views(shown, facts), Runtime.getRuntime().availableProcessors(), monitor);
			return new Built(linked, shown, linked.prepare(null, only(wanted, facts), monitor));
		}, built -> {
			drop();
			scope = next;
			layout = built.layout();
			first = layout.equals(arranged) ? first : layout;
			board = built.board();
			prepared = built.prepared();
			choice = prepared.choice();
			listeners.forEach(Listener::rebuilt);
			total();
		}, reason -> listeners.forEach(listener -> listener.failed(reason)));
		building.schedule();
	}

	/** Views that rows can fill; dimensions that they do not have are left out. */
	private static List<List<String>> views(BoardLayout layout, BoardFacts facts) {
		Set<String> names = Set.copyOf(facts.dimensions().stream().map(dimension -> dimension.name()).toList());
		return layout.panels().stream().flatMap(panel -> Painters.views(panel).stream()).filter(names::containsAll).toList();
	}

	private static Choice only(Choice wanted, BoardFacts facts) {
		Choice possible = wanted;
		for (String dimension : facts == null ? Set.<String>of() : wanted.dimensions()) {
			if (facts.dimensions().stream().noneMatch(each -> each.name().equals(dimension))) {
				possible = possible.without(dimension);
			}
		}
		return possible;
	}

	/**
	 * Chooses.
	 *
	 * @param next
	 *            the choice
	 */
	public void choose(Choice next) {
		if (board == null || next.equals(choice)) {
			return;
		}
		String changed = changed(next);
		choice = next;
		if (prepared.answers(next)) {
			prepared.move(next);
			listeners.forEach(Listener::shown);
			total();
		} else {
			prepare(changed);
		}
	}

	private String changed(Choice next) {
		String changed = approached;
		for (String dimension : next.dimensions()) {
			if (!next.of(dimension).equals(choice.of(dimension))) {
				changed = dimension;
			}
		}
		return changed;
	}

	/**
	 * Gets ready for choices in a dimension.
	 *
	 * @param dimension
	 *            in which will probably be chosen
	 */
	public void approach(String dimension) {
		approached = dimension;
		if (board != null && !dimension.equals(prepared.dimension()) && building == null) {
			prepare(dimension);
		}
	}

	private void prepare(String dimension) {
		if (preparing != null) {
			preparing.cancel();
		}
		LinkedBoard linked = board;
		Choice wanted = choice;
		preparing = new BoardJob<>(Messages.building, monitor -> linked.prepare(dimension, wanted, monitor), ready -> {
			preparing = null;
			if (ready.answers(choice)) {
				boolean same = ready.choice().equals(prepared.choice());
				prepared = ready;
				prepared.move(choice);
				if (!same || !prepared.choice().equals(wanted)) {
					total();
				}
				listeners.forEach(Listener::shown);
			} else {
				prepare(dimension);
			}
		}, reason -> listeners.forEach(listener -> listener.failed(reason)));
		preparing.schedule();
	}

	/** Computes what is chosen of the other kinds of money, once the hand rests. */
	private void total() {
		if (totalling != null) {
			totalling.cancel();
		}
		BoardSource money = source;
		Choice wanted = choice;
		totalling = new BoardJob<>(Messages.building, monitor -> totals(money, wanted, monitor), found -> {
			totals.clear();
			totals.putAll(found);
			listeners.forEach(Listener::shown);
		}, reason -> totals.clear());
		totalling.schedule(REST);
	}

	private static Map<BoardScope, BigInteger> totals(BoardSource money, Choice wanted, IProgressMonitor monitor) {
		Map<BoardScope, BigInteger> found = new LinkedHashMap<>();
		try (FactEngine engine = new FactEngine()) {
			for (BoardScope each : money.scopes()) {
				BoardFacts facts = money.facts(each, monitor);
				GroupQuery query = new GroupQuery(List.of(), List.of(new Aggregate.Sum(facts.measure())), wanted.filters());
				Groups groups = engine.group(facts.table(), query, monitor);
				found.put(each, groups.size() == 0 || groups.isMissing(0, 0) ? BigInteger.ZERO : groups.total(0));
			}
		}
		return found;
	}

	/**
	 * Shows another kind of money.
	 *
	 * @param next
	 *            the kind
	 */
	public void scope(BoardScope next) {
		if (source != null && !next.equals(scope)) {
			build(next, kept());
		}
	}

	private BoardLayout kept() {
		return layout.equals(first) ? null : layout;
	}

	/**
	 * Shows some money and a choice of it.
	 *
	 * @param id
	 *            identifier of the kind of money; another one than those of the base leaves it as it is
	 * @param next
	 *            the choice
	 */
	public void show(String id, Choice next) {
		BoardScope wanted = source == null ? null
				: source.scopes().stream().filter(each -> each.id().equals(id)).findFirst().orElse(scope);
		if (wanted == null || wanted.equals(scope)) {
			choose(only(next, board == null ? null : board.facts()));
		} else {
			choice = next;
			build(wanted, kept());
		}
	}

	/**
	 * Arranges the board anew.
	 *
	 * @param next
	 *            the views
	 */
	public void layout(BoardLayout next) {
		if (board == null || next.equals(layout)) {
			return;
		}
		boolean linked = views(next, board.facts()).stream()
				.allMatch(view -> board.has(view) || !LinkedBoard.isPossible(board.facts().table(), view));
		if (linked) {
			layout = next;
			listeners.forEach(Listener::rebuilt);
		} else {
			build(scope, next);
		}
	}

	/**
	 * What panels show now.
	 *
	 * @return null if there is nothing to show
	 */
	public PanelContent content() {
		if (prepared == null) {
			return null;
		}
		Map<BoardScope, BigInteger> shown = new LinkedHashMap<>();
		for (BoardScope each : source.scopes()) {
			shown.put(each, each.equals(scope) ? prepared.total() : totals.get(each));
		}
		shown.values().removeIf(Objects::isNull);
		return new PanelContent(prepared, shown, profiles);
	}

	/**
	 * What is chosen and shown; a choice that still needs a look at the rows is not shown yet.
	 *
	 * @return the choice
	 */
	public Choice choice() {
		return choice;
	}

	/**
	 * The kinds of money.
	 *
	 * @return null before the base has been read
	 */
	public BoardSource source() {
		return source;
	}

	/**
	 * The kind of money that is shown.
	 *
	 * @return null if nothing is shown
	 */
	public BoardScope scope() {
		return scope;
	}

	/**
	 * How the board is arranged.
	 *
	 * @return null if nothing is shown
	 */
	public BoardLayout layout() {
		return layout;
	}

	/**
	 * The amounts that are shown.
	 *
	 * @return null if nothing is shown
	 */
	public LinkedBoard.Prepared prepared() {
		return prepared;
	}

	private void cancel() {
		Stream.of(building, preparing, totalling).filter(Objects::nonNull).forEach(Job::cancel);
	}

	private void drop() {
		if (board != null) {
			LinkedBoard old = board;
			// a job that was cancelled may still look at the rows: closing waits for it, and the window must not
			Thread.ofVirtual().start(old::close);
		}
		building = null;
		board = null;
		prepared = null;
		scope = null;
	}

	/** Ends all that is under way. */
	public void close() {
		cancel();
		drop();
	}
}
