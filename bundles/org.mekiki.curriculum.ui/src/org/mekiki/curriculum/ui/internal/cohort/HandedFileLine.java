package org.mekiki.curriculum.ui.internal.cohort;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.mekiki.curriculum.api.item.Response;
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
		String name = plain(file.name());
		if (types.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
			button(line, Messages.openFile, () -> new HandedFileJob(line.getDisplay(), rows, file.data(), name, null).schedule());
		}
		button(line, Messages.saveFile, () -> {
			FileDialog dialog = new FileDialog(line.getShell(), SWT.SAVE);
			dialog.setFileName(name);
			dialog.setOverwrite(true);
			String chosen = dialog.open();
			if (chosen != null) {
				new HandedFileJob(line.getDisplay(), rows, file.data(), name, Path.of(chosen)).schedule();
			}
		});
	}

	private static void button(Composite line, String text, Runnable action) {
		Button button = new Button(line, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
	}

	/** A name that leads nowhere: whoever has handed in the file has chosen it. */
	static String plain(String name) {
		String words = name.replaceAll("[^\\p{L}\\p{N}._ ()-]", "_").replaceAll("^[. ]+|[. ]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return words.isEmpty() ? "file" : words; //$NON-NLS-1$
	}
}
