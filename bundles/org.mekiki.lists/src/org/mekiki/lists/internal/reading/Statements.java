package org.mekiki.lists.internal.reading;

import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.ParseLocationListener;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Hands statements on with the line they were read at, as long as there are not too many. */
final class Statements extends AbstractRDFHandler implements ParseLocationListener {

	/** Thrown at the first statement too many. */
	static final class TooManyException extends RDFHandlerException {

		private static final long serialVersionUID = 1L;

		TooManyException() {
			super("too many statements"); //$NON-NLS-1$
		}
	}

	/** How often to ask whether to go on. */
	private static final long ASK = 0x3fff;

	private final Triples target;
	private final long most;
	private final Runnable asking;
	private long count;
	private long line;

	Statements(Triples target, long most, Runnable asking) {
		this.target = target;
		this.most = most;
		this.asking = asking;
	}

	@Override
	public void parseLocationUpdate(long newLine, long column) {
		if (newLine > 0) {
			line = newLine;
		}
	}

	@Override
	public void handleStatement(Statement statement) {
		if (++count > most) {
			throw new TooManyException();
		}
		if ((count & ASK) == 0) {
			asking.run();
		}
		target.accept(Nodes.id(statement.getSubject()), statement.getPredicate().stringValue(), statement.getObject(), line);
	}

	long line() {
		return line;
	}
}
