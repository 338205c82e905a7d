package org.mekiki.curriculum.ui.internal.certificate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.model.learning.Cohort;
import org.mekiki.model.learning.Enrolment;
import org.mekiki.workbench.api.ObjectEditorInput;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.api.Sessions;

/** Opens the certificates of the selected cohort, else of the one that has ended last, or verifies a file; declared where the handler is. */
public final class CertificatesHandler extends AbstractHandler implements IExecutableExtension {

	private boolean verify;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		verify = "verify".equals(data); //$NON-NLS-1$
	}

	@Override
	public void setEnabled(Object context) {
		EditingSession session = Sessions.active();
		setBaseEnabled(verify || session != null && !session.isClosed() && !session.model().getCohorts().isEmpty());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		EditingSession session = Sessions.active();
		if (verify) {
			CertificateActions.verify(window.getShell(), session);
			return null;
		}
		if (session == null || session.model().getCohorts().isEmpty()) {
			return null;
		}
		Cohort cohort = cohort(Selections.elements(HandlerUtil.getCurrentSelection(event)));
		return open(window.getActivePage(), session, cohort == null ? ended(session.model().getCohorts()) : cohort);
	}

	/** The cohort that has ended last is the one to be certified; the first one if none has. */
	private static Cohort ended(List<Cohort> cohorts) {
		String today = LocalDate.now().toString();
		return cohorts.stream().filter(cohort -> cohort.getEnd() != null && cohort.getEnd().compareTo(today) < 0)
				.max(Comparator.comparing(Cohort::getEnd)).orElseGet(() -> cohorts.get(0));
	}

	private static Cohort cohort(List<Element> selected) {
		for (Element element : selected) {
			if (element instanceof Cohort cohort) {
				return cohort;
			}
			if (element instanceof Enrolment && element.eContainer() instanceof Cohort cohort) {
				return cohort;
			}
		}
		return null;
	}

	/**
	 * Opens the certificates of a cohort, or brings them to the front.
	 *
	 * @param page
	 *            where
	 * @param session
	 *            holds the cohort
	 * @param cohort
	 *            the cohort
	 * @return the editor
	 * @throws ExecutionException
	 *             if it cannot be opened
	 */
	public static CertificatesEditor open(IWorkbenchPage page, EditingSession session, Cohort cohort) throws ExecutionException {
		try {
			return (CertificatesEditor) page.openEditor(new ObjectEditorInput(session, cohort.getId()), CertificatesEditor.ID, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
		} catch (PartInitException failure) {
			throw new ExecutionException(failure.getMessage(), failure);
		}
	}
}
