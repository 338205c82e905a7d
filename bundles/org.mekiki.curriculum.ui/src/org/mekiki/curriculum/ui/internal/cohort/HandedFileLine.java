package org.mekiki.curriculum.ui.internal.cohort;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.api.learning.HandInFiles;
import org.mekiki.curriculum.ui.internal.files.KeptFileJob;
import org.mekiki.curriculum.ui.internal.reading.LargeType;
import org.mekiki.store.RowSource;

/** A file that was handed in: what it is called, and a way to look at it. */
final class HandedFileLine {

	private static final int WIDTH = 300;
	private static final long KIBI = 1024;

	private HandedFileLine() {
	}

	/**
	 * Adds the line.
	 *
	 * @param parent
	 *            a grid of two columns
	 * @param file
	 *            what was handed in
	 * @param types
	 *            endings that the item asks for; others are saved only, as opening them could start a program
	 * @param rows
	 *            keeps the file
	 */
	static void add(Composite parent, Response.HandedFile file, List<String> types, RowSource rows) {
		Composite line = new Composite(parent, SWT.NONE);
		line.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
		Label label = new Label(line, SWT.WRAP);
		String words = NLS.bind(Messages.handedFile, file.name(), Long.valueOf((file.bytes() + KIBI - 1) / KIBI));
		label.setText((file.data().isEmpty() ? NLS.bind(Messages.notKept, words) : words).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setFont(LargeType.body());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		if (file.data().isEmpty()) {
			return;
		}
		String name = KeptFileJob.plain(file.name());
		KeptFileJob.Reading reading = () -> HandInFiles.read(rows, file.data());
		if (types.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
			button(line, Messages.openFile, () -> KeptFileJob.open(line.getDisplay(), reading, name));
		}
		button(line, Messages.saveFile, () -> KeptFileJob.saveAs(line.getShell(), reading, name));
	}

	private static void button(Composite line, String text, Runnable action) {
		Button button = new Button(line, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
	}
}
