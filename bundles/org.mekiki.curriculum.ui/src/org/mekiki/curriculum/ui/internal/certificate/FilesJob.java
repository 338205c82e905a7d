package org.mekiki.curriculum.ui.internal.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.mekiki.curriculum.api.certificate.CertificateException;
import org.mekiki.curriculum.api.certificate.CertificatePdf;
import org.mekiki.curriculum.api.certificate.Credential;
import org.mekiki.curriculum.api.certificate.LedgerEntry;
import org.mekiki.workbench.api.DataLanguage;

/** Writes certificates as files: into a folder, or one of them into a temporary one to look at it. */
public final class FilesJob extends Job {

	private final Shell shell;
	private final List<LedgerEntry> entries;
	private final Path folder;
	private final String language = DataLanguage.current();

	FilesJob(Shell shell, List<LedgerEntry> entries, Path folder) {
		super(Messages.writing);
		this.shell = shell;
		this.entries = entries;
		this.folder = folder;
		setUser(true);
	}

	/**
	 * Shows a certificate with the system's viewer, in the language of the data.
	 *
	 * @param shell
	 *            whose display is used
	 * @param entry
	 *            of the ledger
	 */
	public static void open(Shell shell, LedgerEntry entry) {
		new FilesJob(shell, List.of(entry), null).schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, entries.size());
		try {
			if (folder == null) {
				look(entries.get(0));
				return Status.OK_STATUS;
			}
			for (LedgerEntry entry : entries) {
				for (Map.Entry<String, String> each : new TreeMap<>(entry.credentials()).entrySet()) {
					Credential credential = Credential.parse(each.getValue(), DataLanguage.interfaceLocale());
					String name = entry.serial() + '-' + each.getKey();
					write(folder.resolve(name + ".pdf"), CertificatePdf.write(credential)); //$NON-NLS-1$
					write(folder.resolve(name + ".json"), credential.json().getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
				}
				progress.split(1);
			}
			return Status.OK_STATUS;
		} catch (IOException failure) {
			return Status.error(NLS.bind(Messages.notWritten, failure.getMessage()), failure);
		} catch (CertificateException damaged) {
			return Status.error(damaged.getMessage(), damaged);
		}
	}

	private void look(LedgerEntry entry) throws IOException, CertificateException {
		String json = entry.credentials().getOrDefault(language,
				entry.credentials().values().stream().findFirst().orElseThrow(() -> new CertificateException(Messages.noCredential, null)));
		Path file = Files.createTempDirectory("mekiki-certificate").resolve(entry.serial() + ".pdf"); //$NON-NLS-1$ //$NON-NLS-2$
		write(file, CertificatePdf.write(Credential.parse(json, DataLanguage.interfaceLocale())));
		file.toFile().deleteOnExit();
		file.getParent().toFile().deleteOnExit();
		shell.getDisplay().asyncExec(() -> Program.launch(file.toString()));
	}

	/** The file appears whole or not at all. */
	private static void write(Path file, byte[] bytes) throws IOException {
		Path sibling = Files.createTempFile(file.getParent(), "mekiki", ".part"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			Files.write(sibling, bytes);
			Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(sibling);
		}
	}
}
