package org.mekiki.workbench.internal.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.workbench.internal.session.SessionManager;

/** Files that are dropped on a control are offered for import. */
public final class FileDrop extends DropTargetAdapter {

	private final Control control;

	private FileDrop(Control control) {
		this.control = control;
	}

	/**
	 * Lets a control take files.
	 *
	 * @param control
	 *            what they are dropped on; what it takes already stays
	 */
	public static void on(Control control) {
		DropTarget target = control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget there ? there
				: new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		List<Transfer> kinds = new ArrayList<>(Arrays.asList(target.getTransfer()));
		kinds.add(FileTransfer.getInstance());
		target.setTransfer(kinds.toArray(Transfer[]::new));
		target.addDropListener(new FileDrop(control));
	}

	private static boolean isFile(DropTargetEvent event) {
		return FileTransfer.getInstance().isSupportedType(event.currentDataType);
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		accept(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		accept(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		accept(event);
	}

	@Override
	public void dropAccept(DropTargetEvent event) {
		accept(event);
	}

	private static void accept(DropTargetEvent event) {
		if (isFile(event)) {
			event.detail = SessionManager.get().active() == null ? DND.DROP_NONE : DND.DROP_COPY;
		}
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (isFile(event) && event.data instanceof String[] files && files.length > 0) {
			List<Path> dropped = Arrays.stream(files).map(Path::of).toList();
			// the program that the file comes from waits until this method returns
			control.getDisplay().asyncExec(() -> {
				EditingSession session = SessionManager.get().active();
				if (session != null && !control.isDisposed()) {
					Exchanges.openImport(control.getShell(), session, null, dropped);
				}
			});
		}
	}
}
