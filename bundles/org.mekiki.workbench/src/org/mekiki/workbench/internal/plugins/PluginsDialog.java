package org.mekiki.workbench.internal.plugins;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.provisioning.api.PlugIn;
import org.mekiki.workbench.internal.exchange.ProgressRow;
import org.mekiki.workbench.internal.files.LargeDialog;
import org.mekiki.workbench.internal.theme.Themes;

/** Shows the plug-ins of third parties; installs, removes and brings back. */
public final class PluginsDialog extends LargeDialog {

	/** What {@link #open()} returns if the program is to start again. */
	public static final int RESTART = 2;

	private static final int WIDTH = 880;
	private static final int HEIGHT = 440;

	private final Installation installation;
	private TableViewer table;
	private Composite buttons;
	private Button remove;
	private ProgressRow progress;
	private boolean changed;

	/**
	 * Prepares the dialog.
	 *
	 * @param shell
	 *            its parent
	 * @param installation
	 *            what it shows and changes
	 */
	public PluginsDialog(Shell shell, Installation installation) {
		super(shell, Messages.title, new Point(WIDTH, HEIGHT));
		this.installation = installation;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		body.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 12).spacing(10, 8).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		createTable(body);
		createActions(body);
		progress = new ProgressRow(body);
		GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) progress.control().getLayoutData()).span(2, 1)
				.applyTo(progress.control());
		setTitle(Messages.heading);
		setMessage(Messages.looking);
		return body;
	}

	private void createTable(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(480, 200).applyTo(frame);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.columnName, 34, PlugIn::label);
		column(layout, Messages.columnVersion, 22, PlugIn::version);
		column(layout, Messages.columnProvider, 18, PlugIn::provider);
		column(layout, Messages.columnId, 26, PlugIn::id);
		table.addSelectionChangedListener(event -> Themes.enable(remove, !event.getStructuredSelection().isEmpty()));
	}

	private void column(TableColumnLayout layout, String title, int weight,
			java.util.function.Function<PlugIn, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80, true));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(plugIn -> text.apply((PlugIn) plugIn)));
	}

	private void createActions(Composite parent) {
		buttons = new Composite(parent, SWT.NONE);
		buttons.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 6).create());
		GridDataFactory.fillDefaults().applyTo(buttons);
		action(Messages.installFile, this::chooseFile);
		action(Messages.installFolder, this::chooseFolder);
		action(Messages.installAddress, this::chooseAddress);
		remove = action(Messages.remove, this::removeSelected);
		action(Messages.rollBack, () -> change(Messages.rollingBack, monitor -> {
			installation.rollBack(monitor);
			return Messages.rolledBack;
		}));
	}

	private Button action(String text, Runnable action) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, RESTART, Messages.restart, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	public void create() {
		super.create();
		run(Messages.looking, monitor -> {
			installation.installed();
			return ""; //$NON-NLS-1$
		}, false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == RESTART) {
			if (changed) {
				setReturnCode(RESTART);
				close();
			}
		} else {
			super.buttonPressed(button);
		}
	}

	/** Closing while something is being changed stops that first. */
	@Override
	public boolean close() {
		progress.cancel();
		return super.close();
	}

	private void chooseFile() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.installTitle);
		dialog.setFilterNames(new String[] { Messages.zipFiles, Messages.allFiles });
		dialog.setFilterExtensions(new String[] { "*.zip;*.jar", "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		String chosen = dialog.open();
		if (chosen != null) {
			install(Path.of(chosen).toUri());
		}
	}

	private void chooseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.installTitle);
		dialog.setMessage(Messages.folderQuestion);
		String chosen = dialog.open();
		if (chosen != null) {
			install(Path.of(chosen).toUri());
		}
	}

	private void chooseAddress() {
		InputDialog dialog = new InputDialog(getShell(), Messages.installTitle, Messages.addressQuestion, "https://", //$NON-NLS-1$
				text -> address(text) == null ? Messages.addressWrong : null);
		if (dialog.open() == Window.OK) {
			install(address(dialog.getValue()));
		}
	}

	private static URI address(String text) {
		try {
			URI address = new URI(text.strip());
			return address.isAbsolute() && address.getSchemeSpecificPart().length() > 2 ? address : null;
		} catch (URISyntaxException wrong) {
			return null;
		}
	}

	/**
	 * Installs what a site offers; asks first if nobody has signed it.
	 *
	 * @param source
	 *            address of a p2 site, a folder or a zip file
	 */
	public void install(URI source) {
		change(Messages.installing, monitor -> NLS.bind(Messages.installed, names(installation.install(source, this::trusts, monitor))));
	}

	private void removeSelected() {
		if (table.getStructuredSelection().getFirstElement() instanceof PlugIn chosen && MessageDialog
				.openQuestion(getShell(), Messages.title, NLS.bind(Messages.removeQuestion, chosen.label()))) {
			change(Messages.removing, monitor -> {
				installation.remove(chosen.id(), monitor);
				return NLS.bind(Messages.removed, chosen.label());
			});
		}
	}

	private static String names(List<PlugIn> plugIns) {
		return plugIns.stream().map(plugIn -> plugIn.label() + ' ' + plugIn.version()).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** Asks on the UI thread; whoever is asked waits in the background. */
	private boolean trusts(List<String> unsigned) {
		boolean[] yes = new boolean[1];
		getShell().getDisplay().syncExec(() -> {
			Shell shell = getShell();
			if (shell != null && !shell.isDisposed()) {
				String files = unsigned.stream().map(file -> "\u2022 " + file).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
				yes[0] = MessageDialog.open(MessageDialog.WARNING, shell, Messages.unsignedTitle,
						NLS.bind(Messages.unsignedQuestion, files), SWT.SHEET, Messages.doNotInstall,
						Messages.installAnyway) == 1;
			}
		});
		return yes[0];
	}

	private void change(String name, ChangeJob.Change change) {
		run(name, change, true);
	}

	private void run(String name, ChangeJob.Change change, boolean changes) {
		if (progress.isRunning()) {
			return;
		}
		buttons.setEnabled(false);
		setErrorMessage(null);
		progress.start(new ChangeJob(name, installation, progress, getShell().getDisplay(), change,
				(installed, outcome) -> show(installed, outcome, changes)));
	}

	private void show(List<PlugIn> installed, ChangeJob.Outcome outcome, boolean wasChange) {
		progress.end();
		if (table.getControl().isDisposed()) {
			return;
		}
		buttons.setEnabled(installed != null);
		table.setInput(installed == null ? List.of() : installed);
		Themes.enable(remove, !table.getStructuredSelection().isEmpty());
		changed |= wasChange && outcome.failure() == null;
		Themes.enable(getButton(RESTART), changed);
		if (outcome.failure() != null) {
			setErrorMessage(outcome.failure());
			return;
		}
		String done = wasChange ? NLS.bind(Messages.afterRestart, outcome.done()) : count(installed);
		setMessage(done, wasChange ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
	}

	private static String count(List<PlugIn> installed) {
		return installed == null || installed.isEmpty() ? Messages.none
				: NLS.bind(Messages.some, Integer.valueOf(installed.size()));
	}
}
