package org.mekiki.workbench.internal.sandbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.mekiki.workbench.api.ObjectEditorInput;

/** The editors of a page that were closed because another base covers theirs, and the perspective that was left. */
final class SetAside {

	private record Kept(IEditorInput input, String editor) {
	}

	private final IWorkbenchPage page;
	private final IPerspectiveDescriptor perspective;
	private final List<Kept> kept = new ArrayList<>();

	private SetAside(IWorkbenchPage page) {
		this.page = page;
		perspective = page.getPerspective();
	}

	/** Closes the editors of a page. Of results of analyses nothing is kept: they are made again when they are wanted. */
	static SetAside of(IWorkbenchPage page) {
		SetAside aside = new SetAside(page);
		for (IEditorReference reference : page.getEditorReferences()) {
			try {
				if (reference.getEditorInput() instanceof ObjectEditorInput input) {
					aside.kept.add(new Kept(input, reference.getId()));
				}
			} catch (PartInitException failure) {
				ILog.of(SetAside.class).warn("An editor will not be opened again", failure); //$NON-NLS-1$
			}
		}
		aside.closeAll();
		return aside;
	}

	/** Closes every editor of the page. */
	void closeAll() {
		page.closeEditors(Arrays.stream(page.getEditorReferences()).toArray(IEditorReference[]::new), false);
	}

	/** Goes to the perspective in which the editors were. */
	void showPerspective() {
		page.setPerspective(perspective);
	}

	/** Opens the editors again. */
	void reopen() {
		for (Kept each : kept) {
			try {
				if (each.input().exists()) {
					page.openEditor(each.input(), each.editor(), false, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
				}
			} catch (PartInitException failure) {
				ILog.of(SetAside.class).warn("An editor cannot be opened again: " + each.editor(), failure); //$NON-NLS-1$
			}
		}
	}
}
