package org.mekiki.lists.ui.internal.review;

import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.lists.align.Agree;
import org.mekiki.lists.align.AlignmentOperation;
import org.mekiki.lists.align.Link;
import org.mekiki.lists.align.Proposal;
import org.mekiki.lists.align.Reject;
import org.mekiki.lists.align.Review;
import org.mekiki.lists.align.Suggest;
import org.mekiki.model.Element;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Sessions;

/** Decides on candidates, each time as one undoable step. */
final class Decisions {

	private final EditingSession session;
	private final ReviewQueue queue;

	Decisions(EditingSession session, ReviewQueue queue) {
		this.session = session;
		this.queue = queue;
	}

	private static Review review() {
		return Review.now(Sessions.author());
	}

	/** Agrees; the relation may be null to keep the one proposed. Returns false if that would change nothing. */
	boolean agree(ListItem item, Candidate candidate, MappingRelation relation) {
		AlignmentOperation operation = agreeing(item, candidate, relation);
		boolean allowed = operation.verdict().allowed();
		if (allowed) {
			operation.execute(session);
		}
		return allowed;
	}

	private AlignmentOperation agreeing(ListItem item, Candidate candidate, MappingRelation relation) {
		Alignment link = queue.link(item, candidate);
		return link == null ? new Link(session.model(), proposal(item, candidate, relation), review())
				: new Agree(List.of(link), relation, review());
	}

	private Proposal proposal(ListItem item, Candidate candidate, MappingRelation relation) {
		return new Proposal(item, (Element) session.find(candidate.target()),
				relation == null ? candidate.relation() : relation, candidate.confidence(), candidate.method(),
				candidate.reasons());
	}

	/** Rejects; what was only proposed is kept as rejected, so that nobody has to reject it again. */
	boolean reject(ListItem item, Candidate candidate) {
		Alignment link = queue.link(item, candidate);
		if (link != null) {
			Reject operation = new Reject(List.of(link), Messages.rejectReason, review());
			boolean allowed = operation.verdict().allowed();
			if (allowed) {
				operation.execute(session);
			}
			return allowed;
		}
		session.execute(NLS.bind(Messages.rejectStep, ElementLabels.brief(item),
				ElementLabels.brief(session.find(candidate.target()))), () -> {
					Suggest suggest = new Suggest(session.model(), List.of(proposal(item, candidate, null)));
					suggest.run();
					new Reject(suggest.added(), Messages.rejectReason, review()).run();
				});
		return true;
	}

	/** Agrees with many at once, as one step. */
	void agree(Map<String, Candidate> many) {
		session.execute(NLS.bind(Messages.bulkStep, Integer.toString(many.size())), () -> many.forEach((id, candidate) -> {
			if (session.find(id) instanceof ListItem item) {
				AlignmentOperation operation = agreeing(item, candidate, null);
				if (operation.verdict().allowed()) {
					operation.run();
				}
			}
		}));
	}
}
