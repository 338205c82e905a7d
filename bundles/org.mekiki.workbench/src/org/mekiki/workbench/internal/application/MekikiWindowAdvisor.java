package org.mekiki.workbench.internal.application;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.SessionListener;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.SessionsListener;
import org.mekiki.workbench.internal.session.BaseNames;
import org.mekiki.workbench.internal.session.SessionManager;

/** The window: its size, its parts, and a title that names the base and shows unsaved work. */
final class MekikiWindowAdvisor extends WorkbenchWindowAdvisor implements SessionsListener, SessionListener {

	private static final Point PREFERRED = new Point(1440, 900);

	private final Runnable titleListener = this::updateTitle;

	MekikiWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new MekikiActionBars(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		Rectangle screen = PlatformUI.getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
		configurer.setInitialSize(new Point(Math.min(PREFERRED.x, screen.width), Math.min(PREFERRED.y, screen.height)));
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(true);
		configurer.setTitle(product());
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_SIZE, 240);
	}

	@Override
	public void postWindowOpen() {
		SessionManager.get().addListener(this);
		DataLanguage.addListener(titleListener);
		if (SessionManager.get().active() != null) {
			sessionOpened(SessionManager.get().active());
		}
	}

	@Override
	public void dispose() {
		SessionManager.get().removeListener(this);
		DataLanguage.removeListener(titleListener);
	}

	@Override
	public void openIntro() {
		// too early: the platform opens the other perspectives of the bar after this; see MekikiWorkbenchAdvisor
	}

	@Override
	public boolean preWindowShellClose() {
		return SessionManager.get().close();
	}

	@Override
	public void sessionOpened(EditingSession session) {
		session.addListener(this);
		updateTitle();
	}

	@Override
	public void sessionClosed(EditingSession session) {
		session.removeListener(this);
		updateTitle();
	}

	@Override
	public void stateChanged() {
		updateTitle();
	}

	private void updateTitle() {
		EditingSession session = SessionManager.get().active();
		getWindowConfigurer().setTitle(session == null ? product()
				: (session.isDirty() ? "\u2022 " : "") + product() + " \u2014 " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						+ (SessionManager.get().behind() == null ? BaseNames.of(session) : NLS.bind(Messages.copyOf, BaseNames.of(session))));
	}

	/** Whoever misses a plug-in should see why. */
	private static String product() {
		return Contributions.platform().isSafe() ? Messages.productSafe : Messages.product;
	}
}
