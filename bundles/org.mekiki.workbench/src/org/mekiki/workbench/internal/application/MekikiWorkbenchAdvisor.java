package org.mekiki.workbench.internal.application;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.intro.IIntroManager;
import org.mekiki.workbench.api.WorkbenchIds;
import org.mekiki.workbench.internal.Branding;
import org.mekiki.workbench.internal.commands.CommandLabels;
import org.mekiki.workbench.internal.overview.OverviewOpener;
import org.mekiki.workbench.internal.session.SessionManager;

/** How the workbench behaves as a whole. */
final class MekikiWorkbenchAdvisor extends WorkbenchAdvisor {

	private static final String PERSPECTIVES = "org.eclipse.ui.perspectives"; //$NON-NLS-1$

	private final Arguments arguments;
	private boolean failed;

	MekikiWorkbenchAdvisor(Arguments arguments) {
		this.arguments = arguments;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(arguments.screenshot() == null);
		Window.setDefaultImages(Branding.windowImages());
		IPreferenceStore preferences = PlatformUI.getPreferenceStore();
		preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_TEXT_ON_PERSPECTIVE_BAR, true);
		preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_OPEN_ON_PERSPECTIVE_BAR, false);
		preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
		preferences.setDefault(IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS, perspectives());
		preferences.setDefault(IWorkbenchPreferenceConstants.CLOSE_EDITORS_ON_EXIT, true);
	}

	/** Every perspective that is installed has its button: there are few, and each is a way of working. */
	private static String perspectives() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(PERSPECTIVES))
				.map(perspective -> perspective.getAttribute("id")).filter(Objects::nonNull) //$NON-NLS-1$
				.collect(Collectors.joining(",")); //$NON-NLS-1$
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new MekikiWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return WorkbenchIds.PERSPECTIVE_OVERVIEW;
	}

	@Override
	public void postStartup() {
		StartPicture.close();
		CommandLabels.start();
		OverviewOpener.start();
		if (arguments.base() == null) {
			welcome();
		}
		StartTasks.run(arguments, () -> failed = true);
	}

	/** Shows the three ways to begin; without a base an empty window would be of no use. */
	private static void welcome() {
		IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
		if (intro.hasIntro()) {
			intro.showIntro(PlatformUI.getWorkbench().getWorkbenchWindows()[0], false);
		}
	}

	@Override
	public boolean preShutdown() {
		return SessionManager.get().close();
	}

	/** Whether what the command line asked for could not be done. */
	boolean failed() {
		return failed;
	}
}
