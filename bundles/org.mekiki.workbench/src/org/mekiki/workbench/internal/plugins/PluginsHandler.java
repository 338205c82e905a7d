package org.mekiki.workbench.internal.plugins;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Help → Plug-ins. */
public final class PluginsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		PluginsDialog dialog = new PluginsDialog(HandlerUtil.getActiveShell(event), new RunningInstallation());
		if (dialog.open() == PluginsDialog.RESTART) {
			PlatformUI.getWorkbench().restart();
		}
		return null;
	}
}
