package org.mekiki.workbench.internal.application;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.mekiki.workbench.internal.WorkbenchPlugin;
import org.mekiki.workbench.internal.session.BackgroundClose;
import org.mekiki.workbench.internal.session.SessionManager;
import org.mekiki.workbench.internal.session.Unattended;
import org.mekiki.workbench.internal.theme.Themes;

/**
 * The workbench as a program. Arguments: {@code -kb FOLDER|sample}, {@code -perspective ID}, {@code -view ID},
 * {@code -select ID|NAME}, {@code -open ID|NAME}, {@code -find TEXT}, {@code -theme light|dark}, {@code -dataLanguage ja|en}, and
 * {@code -screenshot FILE}, which photographs the window and ends.
 */
public final class MekikiApplication implements IApplication {

	private static final Integer FAILED = Integer.valueOf(1);

	@Override
	public Object start(IApplicationContext context) {
		Arguments arguments = Arguments.parse(Platform.getApplicationArgs());
		String locked = lock();
		if (locked == null && LanguageStart.needed()) {
			Platform.getInstanceLocation().release();
			Integer code = LanguageStart.run();
			if (code != null) {
				return code;
			}
			locked = lock();
		}
		Display display = PlatformUI.createDisplay();
		try {
			if (locked != null) {
				return refuse(arguments, locked);
			}
			prepare(arguments);
			MekikiWorkbenchAdvisor advisor = new MekikiWorkbenchAdvisor(arguments);
			int code = PlatformUI.createAndRunWorkbench(display, advisor);
			BackgroundClose.await();
			if (code == PlatformUI.RETURN_RESTART) {
				return EXIT_RESTART;
			}
			return advisor.failed() ? FAILED : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static void prepare(Arguments arguments) {
		WindowState.prepare(arguments.screenshot() != null);
		if (arguments.screenshot() != null) {
			Unattended.turnOn();
		}
		if (arguments.theme() != null) {
			Themes.choose("dark".equals(arguments.theme())); //$NON-NLS-1$
		}
		if (arguments.language() != null) {
			InstanceScope.INSTANCE.getNode(WorkbenchPlugin.ID).put("dataLanguage", arguments.language()); //$NON-NLS-1$
		}
	}

	/** Why this workspace cannot be used; null if it can. Two programs in one workspace would spoil its files. */
	private static String lock() {
		Location workspace = Platform.getInstanceLocation();
		try {
			if (!workspace.isSet()) {
				workspace.set(Path.of(System.getProperty("user.home"), ".mekiki", "workspace").toUri().toURL(), false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			}
			return workspace.lock() ? null : NLS.bind(Messages.workspaceInUse, workspace.getURL().getPath());
		} catch (IOException e) {
			ILog.of(MekikiApplication.class).error("The workspace cannot be used", e); //$NON-NLS-1$
			return NLS.bind(Messages.workspaceUnusable, e.getMessage());
		}
	}

	private static Object refuse(Arguments arguments, String reason) {
		StartPicture.close();
		if (arguments.screenshot() != null) {
			ILog.of(MekikiApplication.class).error(reason);
		} else {
			MessageDialog.openError(null, Messages.cannotStart, reason);
		}
		return FAILED;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> {
				SessionManager.get().deactivate();
				PlatformUI.getWorkbench().close();
			});
		}
	}
}
