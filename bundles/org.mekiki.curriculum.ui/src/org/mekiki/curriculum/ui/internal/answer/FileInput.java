package org.mekiki.curriculum.ui.internal.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.mekiki.curriculum.api.item.Interaction.FileHandIn;
import org.mekiki.curriculum.api.item.Response;
import org.mekiki.curriculum.api.item.Response.HandedFile;
import org.mekiki.curriculum.ui.internal.reading.LargeType;

/** Files to be handed in. */
final class FileInput implements ItemInput {

	private static final int WIDTH = 380;
	private static final long KIBI = 1024;

	private final FileHandIn wanted;
	private final Button button;
	private final Label label;
	private List<HandedFile> files = List.of();
	private List<Path> chosen = List.of();

	FileInput(Composite parent, FileHandIn wanted) {
		this.wanted = wanted;
		Composite body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 8).create());
		button = new Button(body, SWT.PUSH);
		button.setFont(LargeType.body());
		button.setText(Messages.chooseFiles);
		button.addListener(SWT.Selection, event -> choose());
		label = new Label(body, SWT.WRAP);
		label.setFont(LargeType.body());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		refresh();
	}

	private void choose() {
		FileDialog dialog = new FileDialog(button.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setFilterExtensions(new String[] { String.join(";", wanted.types().stream().map(type -> "*." + type).toList()) }); //$NON-NLS-1$ //$NON-NLS-2$
		if (dialog.open() != null) {
			choose(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
		}
	}

	@Override
	public void choose(List<Path> paths) {
		List<HandedFile> named = new ArrayList<>();
		List<Path> readable = new ArrayList<>();
		for (Path path : paths) {
			try {
				named.add(new HandedFile(String.valueOf(path.getFileName()), Files.size(path)));
				readable.add(path);
			} catch (IOException unreadable) {
				ILog.of(FileInput.class).warn("A file cannot be handed in", unreadable); //$NON-NLS-1$
			}
		}
		files = List.copyOf(named);
		chosen = List.copyOf(readable);
		refresh();
	}

	@Override
	public List<Path> files() {
		return chosen;
	}

	private void refresh() {
		label.setText((files.isEmpty() ? NLS.bind(Messages.noFiles, String.join(", ", wanted.types()), //$NON-NLS-1$
				Integer.valueOf(wanted.largestMegabytes()))
				: String.join(", ", files.stream() //$NON-NLS-1$
						.map(file -> file.name() + " (" + (file.bytes() + KIBI - 1) / KIBI + " KiB)").toList())) //$NON-NLS-1$ //$NON-NLS-2$
				.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.getParent().layout();
	}

	@Override
	public Response response() {
		return new Response.HandedIn(files);
	}

	@Override
	public void show(Response response) {
		chosen = response.equals(response()) ? chosen : List.of();
		files = response instanceof Response.HandedIn given ? given.files() : List.of();
		refresh();
	}

	@Override
	public void enable(boolean enabled) {
		button.setEnabled(enabled);
	}

	@Override
	public void setFocus() {
		button.setFocus();
	}
}
