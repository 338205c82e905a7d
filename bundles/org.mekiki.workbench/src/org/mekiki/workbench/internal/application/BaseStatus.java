package org.mekiki.workbench.internal.application;

import java.text.NumberFormat;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.store.Revision;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.internal.session.SessionManager;

/** The status line's word on the base: how much is in it, which revision, whether there is unsaved work. */
final class BaseStatus extends ContributionItem implements SessionsListener, SessionListener {

	private final StatusLineLayoutData data = new StatusLineLayoutData();
	private CLabel label;

	BaseStatus() {
		super("org.mekiki.workbench.status"); //$NON-NLS-1$
	}

	@Override
	public void fill(Composite parent) {
		label = new CLabel(parent, SWT.NONE);
		label.setLayoutData(data);
		SessionManager.get().addListener(this);
		label.addDisposeListener(event -> SessionManager.get().removeListener(this));
		if (SessionManager.get().active() != null) {
			sessionOpened(SessionManager.get().active());
		} else {
			show();
		}
	}

	private void show() {
		if (label == null || label.isDisposed()) {
			return;
		}
		EditingSession session = SessionManager.get().active();
		label.setToolTipText(session == null ? null : session.knowledgeBase().location().display());
		String text = session == null ? Messages.noBase : words(session);
		if (!text.equals(label.getText())) {
			label.setText(text);
			// no wider than its words: what does not fit beside the progress of jobs makes a second row
			data.widthHint = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
			label.getParent().layout();
		}
	}

	private static String words(EditingSession session) {
		NumberFormat numbers = NumberFormat.getIntegerInstance(DataLanguage.interfaceLocale());
		String state = session.knowledgeBase().readOnly() ? Messages.readOnly
				: session.isDirty() ? Messages.unsaved : Messages.allSaved;
		return NLS.bind(Messages.baseStatus, new Object[] { numbers.format(session.knowledgeBase().resource().objects().size()),
				numbers.format(session.knowledgeBase().revision()), state });
	}

	@Override
	public void sessionOpened(EditingSession session) {
		session.addListener(this);
		show();
	}

	@Override
	public void sessionClosed(EditingSession session) {
		session.removeListener(this);
		show();
	}

	@Override
	public void modelChanged(ModelChange change) {
		show();
	}

	@Override
	public void stateChanged() {
		show();
	}

	@Override
	public void saved(Revision revision) {
		show();
	}
}
