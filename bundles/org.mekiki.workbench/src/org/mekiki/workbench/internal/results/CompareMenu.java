package org.mekiki.workbench.internal.results;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** With which of the results that are open a result can be compared. */
final class CompareMenu {

	private final ResultEditor editor;

	CompareMenu(ResultEditor editor) {
		this.editor = editor;
	}

	/** Fills a menu: other results of the same analysis first. */
	void fill(Menu menu) {
		List<ResultEditor> others = others();
		for (ResultEditor other : others) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(NLS.bind(Messages.compareWith, title(other)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.addListener(SWT.Selection, event -> ResultEditors.compare(editor, other));
		}
		if (others.isEmpty()) {
			MenuItem none = new MenuItem(menu, SWT.PUSH);
			none.setText(Messages.compareNone);
			none.addListener(SWT.Selection, event -> {
				editor.setPinned(true);
				ResultEditors.openAnother(editor, editor.page().form().values());
			});
		}
	}

	List<ResultEditor> others() {
		String id = editor.input().analysis().id();
		return ResultEditors.all(editor.getSite().getPage()).stream()
				.filter(other -> other != editor && other.run() != null && other.input().analysis().id().equals(id)).toList();
	}

	/** What tells a result from others of the same analysis: when it was found and with which values. */
	static String title(ResultEditor editor) {
		String values = ValuesText.of(editor.input().session(), editor.run());
		String title = NLS.bind(Messages.resultOf, editor.run().analysis().label(), editor.time());
		return values.isEmpty() ? title : title + " \u00b7 " + values; //$NON-NLS-1$
	}
}
