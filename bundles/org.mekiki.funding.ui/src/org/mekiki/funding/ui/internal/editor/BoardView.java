package org.mekiki.funding.ui.internal.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

/** A view that follows the board of its page, whichever is open. */
public abstract class BoardView extends ViewPart implements BoardDriver.Listener, IPartListener2 {

	private BoardDriver driver;
	private boolean disposed;

	/**
	 * Makes the controls.
	 *
	 * @param parent
	 *            takes them
	 */
	protected abstract void create(Composite parent);

	/** There is nothing to show any more. */
	protected abstract void clear();

	@Override
	public final void createPartControl(Composite parent) {
		create(parent);
		getSite().getPage().addPartListener(this);
		attach();
	}

	private void attach() {
		BoardEditor editor = disposed ? null : Boards.find(getSite().getPage());
		BoardDriver found = editor == null ? null : editor.driver();
		if (found != driver) {
			if (driver != null) {
				driver.removeListener(this);
			}
			driver = found;
			if (!disposed) {
				clear();
			}
			if (driver != null) {
				driver.addListener(this);
				shown();
			}
		}
	}

	/**
	 * What drives the board.
	 *
	 * @return null if no board is open
	 */
	protected final BoardDriver driver() {
		return driver;
	}

	@Override
	public void rebuilt() {
		shown();
	}

	@Override
	public void failed(String reason) {
		clear();
	}

	@Override
	public final void partOpened(IWorkbenchPartReference part) {
		attach();
	}

	@Override
	public final void partActivated(IWorkbenchPartReference part) {
		attach();
	}

	@Override
	public final void partClosed(IWorkbenchPartReference part) {
		attach();
	}

	@Override
	public void dispose() {
		disposed = true;
		getSite().getPage().removePartListener(this);
		attach();
		super.dispose();
	}
}
