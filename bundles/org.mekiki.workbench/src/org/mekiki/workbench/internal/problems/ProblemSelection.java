package org.mekiki.workbench.internal.problems;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.mekiki.model.validation.Problem;

/** The objects of the selected problems as the selection of the view, so that other views follow. */
final class ProblemSelection implements ISelectionProvider {

	private final TableViewer table;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	ProblemSelection(TableViewer table) {
		this.table = table;
		table.addSelectionChangedListener(event -> listeners
				.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, getSelection()))));
	}

	@Override
	public ISelection getSelection() {
		List<?> rows = table.getStructuredSelection().toList();
		return new StructuredSelection(rows.stream().map(row -> ((Problem) row).object()).toList());
	}

	@Override
	public void setSelection(ISelection selection) {
		// rows are chosen by the user
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
