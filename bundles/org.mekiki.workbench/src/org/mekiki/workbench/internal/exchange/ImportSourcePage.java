package org.mekiki.workbench.internal.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mekiki.core.api.analysis.ArgumentProblem;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.exchange.ImporterDescriptor;

/** First page: what is read, by which importer, and how. */
final class ImportSourcePage extends WizardPage {

	/** Kinds of files that are text, so that what was copied elsewhere can be one. */
	private static final Set<String> TEXTS = Set.of("csv", "tsv", "txt", "json", "jsonld", "md", "nt", "rdf", "ttl", "xml"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$

	private final EditingSession session;
	private final List<ImporterDescriptor> importers;
	private final ImporterDescriptor preferred;
	private final List<Path> given;
	private Text file;
	private Button folder;
	private KindList<ImporterDescriptor> list;
	private ParameterArea parameters;
	/** Text from the clipboard; null if a file is to be read. */
	private String pasted;
	private boolean setting;

	ImportSourcePage(EditingSession session, List<ImporterDescriptor> importers, ImporterDescriptor preferred,
			List<Path> given) {
		super("source"); //$NON-NLS-1$
		this.session = session;
		this.importers = importers;
		this.preferred = preferred;
		this.given = given;
		setTitle(Messages.importTitle);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		body.setLayout(GridLayoutFactory.swtDefaults().numColumns(5).margins(14, 12).spacing(8, 8).create());
		label(body, Messages.file);
		file = new Text(body, SWT.BORDER);
		file.setMessage(Messages.fileHint);
		file.addModifyListener(event -> typed());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(320, SWT.DEFAULT).applyTo(file);
		button(body, Messages.browse, this::browse);
		folder = button(body, Messages.browseFolder, this::browseFolder);
		button(body, Messages.clipboard, this::paste).setToolTipText(Messages.clipboardTip);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4)
				.applyTo(label(body, Messages.readAs));
		list = new KindList<>(body, "new", new Words(), chosen -> refresh(null)); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).applyTo(list.control());
		parameters = new ParameterArea(body, session, this::validate);
		GridDataFactory.createFrom((GridData) parameters.control().getLayoutData()).span(5, 1)
				.applyTo(parameters.control());
		setControl(body);
		if (!given.isEmpty()) {
			setFile(FilePaths.write(given));
		}
		refresh(preferred);
	}

	private static Label label(Composite body, String text) {
		Label label = new Label(body, SWT.NONE);
		label.setText(text);
		return label;
	}

	private static Button button(Composite body, String text, Runnable action) {
		Button button = new Button(body, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void setFile(String text) {
		setting = true;
		try {
			file.setText(text);
		} finally {
			setting = false;
		}
	}

	private void typed() {
		if (!setting) {
			pasted = null;
			refresh(null);
		}
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.importTitle);
		ImporterDescriptor chosen = list.chosen();
		List<String> endings = chosen == null ? importers.stream().anyMatch(one -> one.files().isEmpty()) ? List.of()
				: importers.stream().flatMap(one -> one.files().stream()).distinct().sorted().toList() : chosen.files();
		if (!endings.isEmpty()) {
			dialog.setFilterExtensions(new String[] { patterns(endings, ";"), "*" }); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (dialog.open() != null) {
			Path in = Path.of(dialog.getFilterPath());
			file.setText(FilePaths.write(Arrays.stream(dialog.getFileNames()).map(in::resolve).toList()));
		}
	}

	private void browseFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.importTitle);
		String path = dialog.open();
		if (path != null) {
			file.setText(path);
		}
	}

	/** Takes the text of the clipboard, or says that there is none. */
	void paste() {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		try {
			Object content = clipboard.getContents(TextTransfer.getInstance());
			if (content instanceof String text && !text.isBlank()) {
				paste(text);
			} else {
				setMessage(Messages.clipboardEmpty, IMessageProvider.WARNING);
			}
		} finally {
			clipboard.dispose();
		}
	}

	private void paste(String text) {
		pasted = text;
		setFile(NLS.bind(Messages.clipboardText, PreviewRows.count(text.length()), PreviewRows.count(text.lines().count())));
		refresh(null);
	}

	/** Offers the importers that read what is to be read. */
	private void refresh(ImporterDescriptor wanted) {
		List<String> names = FilePaths.words(file.getText());
		List<ImporterDescriptor> fitting = importers.stream().filter(one -> pasted != null ? readsText(one)
				: names.stream().allMatch(name -> one.reads(name) || isFolderFor(one, name))).toList();
		ImporterDescriptor chosen = list.show(fitting, wanted);
		if (chosen == null) {
			parameters.show("", List.of()); //$NON-NLS-1$
		} else {
			parameters.show(chosen.contribution().id(), chosen.parameters());
		}
		folder.setEnabled(pasted == null && (chosen == null ? importers : List.of(chosen)).stream().anyMatch(ImporterDescriptor::readsFolders));
		String problem = importers.isEmpty() ? Messages.noImporters : fitting.isEmpty() ? Messages.noneFits : null;
		setMessage(problem == null ? Messages.importMessage : problem,
				problem == null ? IMessageProvider.NONE : IMessageProvider.WARNING);
		validate();
	}

	private void validate() {
		setPageComplete((pasted != null || !paths().isEmpty()) && list.chosen() != null && parameters.isValid());
	}

	/** What is typed, as paths; none if they cannot be any. */
	private List<Path> paths() {
		try {
			return FilePaths.read(file.getText());
		} catch (InvalidPathException wrong) {
			setMessage(NLS.bind(Messages.noPath, wrong.getReason()), IMessageProvider.WARNING);
			return List.of();
		}
	}

	/** Whether the importer that is chosen asks how it is to read. */
	boolean asks() {
		return list.chosen() != null && list.chosen().asks();
	}

	/** What is to be read. */
	private ImportSource source() {
		return pasted == null ? new ImportSource.OfFiles(paths())
				: new ImportSource.OfText(Messages.clipboardName + '.' + ending(list.chosen()), pasted);
	}

	/** Everything needed to read, with the values remembered for the next time. */
	ImportRequest request() {
		parameters.remember();
		return new ImportRequest(list.chosen(), source(), parameters.values());
	}

	/** Shows at the fields what was found wrong while reading. */
	void show(List<ArgumentProblem> problems) {
		parameters.show(problems);
	}

	private static boolean isFolderFor(ImporterDescriptor importer, String name) {
		try {
			return importer.readsFolders() && Files.isDirectory(Path.of(name));
		} catch (InvalidPathException wrong) {
			return false;
		}
	}

	private static boolean readsText(ImporterDescriptor importer) {
		return importer.files().isEmpty() || importer.files().stream().anyMatch(TEXTS::contains);
	}

	/** Cells copied from a spreadsheet are separated by tabs. */
	private String ending(ImporterDescriptor importer) {
		List<String> texts = importer.files().stream().filter(TEXTS::contains).toList();
		return texts.contains("tsv") && pasted.indexOf('\t') >= 0 ? "tsv" : texts.isEmpty() ? "txt" : texts.getFirst(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String patterns(List<String> endings, String separator) {
		return endings.stream().map(ending -> "*." + ending).collect(Collectors.joining(separator)); //$NON-NLS-1$
	}

	/** Importers in words. */
	private static final class Words implements KindList.Words<ImporterDescriptor> {

		@Override
		public Contribution<?> contribution(ImporterDescriptor kind) {
			return kind.contribution();
		}

		@Override
		public String endings(ImporterDescriptor kind) {
			return patterns(kind.files(), ", "); //$NON-NLS-1$
		}
	}
}
