package org.mekiki.lists.ui.internal.review;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.align.Method;
import org.mekiki.lists.align.Reasons;
import org.mekiki.lists.ui.internal.text.LinkText;
import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;

/** The item on the left, what it may correspond to on the right or below, each with what stands around it. */
final class ReviewPane {

	private static final int[] WEIGHTS = { 40, 60 };

	/** Narrower than this the cards stand one above the other, in points. */
	private static final int NARROW = 460;

	private final EditingSession session;
	private final SashForm sash;
	private final VerticalForm left;
	private final VerticalForm right;
	private final List<Card> cards = new ArrayList<>();

	ReviewPane(Composite parent, FormToolkit toolkit, EditingSession session) {
		this.session = session;
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setSashWidth(6);
		sash.setBackground(ThemeColors.CARD.get());
		left = new VerticalForm(sash, toolkit);
		right = new VerticalForm(sash, toolkit);
		sash.setWeights(WEIGHTS);
		sash.addListener(SWT.Resize, event -> {
			int way = sash.getClientArea().width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL;
			if (way != sash.getOrientation()) {
				sash.setOrientation(way);
			}
		});
		for (VerticalForm form : List.of(left, right)) {
			form.body().setLayout(GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 10).create());
		}
	}

	Control control() {
		return sash;
	}

	void show(ReviewQueue queue, int current) {
		cards.clear();
		ListItem item = queue.item();
		left.fill(() -> {
			clear(left.body());
			if (item != null) {
				showItem(item);
			}
		});
		right.fill(() -> {
			clear(right.body());
			List<Candidate> candidates = queue.candidates();
			for (int i = 0; item != null && i < candidates.size(); i++) {
				showCandidate(i, candidates.get(i), queue.link(item, candidates.get(i)));
			}
		});
		right.setOrigin(new Point(0, 0));
		choose(current);
	}

	/** A message instead of cards: nothing to review, or all done. */
	void say(String title, String text) {
		cards.clear();
		right.fill(() -> clear(right.body()));
		left.fill(() -> {
			clear(left.body());
			Card card = new Card(left.body());
			card.title(title);
			card.line(text, ThemeColors.MUTED);
		});
	}

	private static void clear(Composite body) {
		for (Control child : body.getChildren()) {
			child.dispose();
		}
	}

	void choose(int current) {
		for (int i = 0; i < cards.size(); i++) {
			cards.get(i).setCurrent(i == current);
		}
		if (current < cards.size()) {
			right.showControl(cards.get(current));
		}
	}

	private void showItem(ListItem item) {
		Card card = new Card(left.body());
		card.line(Context.path(item), ThemeColors.MUTED);
		card.header(ElementLabels.text(item));
		Context.otherWords(item).forEach(words -> card.line(words, ThemeColors.FOREGROUND));
		card.line(Context.definition(item), ThemeColors.FOREGROUND);
		card.detail(Messages.beside, Context.siblings(item));
		card.detail(Messages.parts, Context.parts(item));
		if (!item.getCitations().isEmpty()) {
			Citation citation = item.getCitations().get(0);
			card.detail(Messages.source, (citation.getSource() == null ? "" : ElementLabels.text(citation.getSource()) + ", ") //$NON-NLS-1$ //$NON-NLS-2$
					+ (citation.getLocator() == null ? "" : citation.getLocator())); //$NON-NLS-1$
		}
	}

	private void showCandidate(int index, Candidate candidate, Alignment link) {
		Element target = (Element) session.find(candidate.target());
		Card card = new Card(right.body());
		cards.add(card);
		var relation = link == null ? candidate.relation() : link.getRelation();
		String sure = candidate.confidence() == null ? "" //$NON-NLS-1$
				: "   " + candidate.confidence().movePointRight(2).intValue() + " %"; //$NON-NLS-1$ //$NON-NLS-2$
		card.title((index + 1) + "   " + LinkText.sign(relation) + "  " + ElementLabels.text(target)); //$NON-NLS-1$ //$NON-NLS-2$
		card.line(LinkText.name(relation) + sure + state(link), link != null && link.getState() == AlignmentState.AGREED
				? ThemeColors.GOOD
				: link != null && link.getState() == AlignmentState.REJECTED ? ThemeColors.BAD : ThemeColors.ACCENT);
		String reason = link == null ? candidate.reason(DataLanguage.interfaceLocale().getLanguage())
				: Reasons.text(link, DataLanguage.interfaceLocale().getLanguage());
		card.line(reason, ThemeColors.FOREGROUND);
		Context.otherWords(target).forEach(words -> card.line(words, ThemeColors.FOREGROUND));
		card.line(Context.definition(target), ThemeColors.MUTED);
		card.detail(Messages.in, Context.path(target));
		card.detail(Messages.beside, Context.siblings(target));
		card.detail(Messages.parts, Context.parts(target));
		card.detail(Messages.method, Method.text(candidate.method(), DataLanguage.interfaceLocale()));
	}

	private static String state(Alignment link) {
		if (link == null) {
			return ""; //$NON-NLS-1$
		}
		String sign = switch (link.getState()) {
		case AGREED -> "\u2713 "; //$NON-NLS-1$
		case REJECTED -> "\u2717 "; //$NON-NLS-1$
		case SUGGESTED -> "? "; //$NON-NLS-1$
		};
		String reviewer = link.getReviewer() == null ? "" : ' ' + NLS.bind(Messages.by, link.getReviewer()); //$NON-NLS-1$
		return "   " + sign + LinkText.name(link.getState()) + reviewer; //$NON-NLS-1$
	}
}
