package org.mekiki.workbench.internal.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.store.CreateOptions;
import org.mekiki.store.Credentials;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.KnowledgeBase;
import org.mekiki.store.KnowledgeBases;
import org.mekiki.store.OpenOptions;
import org.mekiki.store.Problem;
import org.mekiki.store.StoreException;
import org.mekiki.workbench.internal.WorkbenchPlugin;
import org.mekiki.workbench.internal.session.SessionManager;

/**
 * A base that a plug-in brings with it, such as the sample: made in the workspace when it is first opened, and the
 * user's to change from then on.
 */
public final class Starter {

	/** Identifier of the sample. */
	public static final String SAMPLE = "sample"; //$NON-NLS-1$

	private static final String POINT = "org.mekiki.workbench.starters"; //$NON-NLS-1$

	private final IConfigurationElement declaration;

	private Starter(IConfigurationElement declaration) {
		this.declaration = declaration;
	}

	/**
	 * What the installed plug-ins bring.
	 *
	 * @return the starters, in no particular order
	 */
	public static List<Starter> all() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT)).map(Starter::new)
				.toList();
	}

	/**
	 * Opens the sample, if it is installed.
	 *
	 * @return the job, or null if there is no sample or the user keeps the present base
	 */
	public static Job openSample() {
		return all().stream().filter(starter -> SAMPLE.equals(starter.id())).findFirst().map(Starter::open)
				.orElse(null);
	}

	private String id() {
		return declaration.getAttribute("id"); //$NON-NLS-1$
	}

	/**
	 * What the door to it says.
	 *
	 * @return a short label
	 */
	public String label() {
		return declaration.getAttribute("label"); //$NON-NLS-1$
	}

	/**
	 * What is in it.
	 *
	 * @return a few lines
	 */
	public String description() {
		return declaration.getAttribute("description"); //$NON-NLS-1$
	}

	/**
	 * Opens the base, making it first if need be.
	 *
	 * @return the job, or null if the user keeps the present base
	 */
	public Job open() {
		Path folder = Platform.getStateLocation(Platform.getBundle(WorkbenchPlugin.ID)).append(id()).toPath();
		FolderLocation location = new FolderLocation(folder);
		if (KnowledgeBases.exists(location)) {
			return SessionManager.get().open(location, OpenOptions.standard());
		}
		return SessionManager.get().make(location, monitor -> make(location, monitor));
	}

	private KnowledgeBase make(FolderLocation location, IProgressMonitor monitor) throws StoreException {
		Consumer<KnowledgeModel> content = content();
		KnowledgeBase base = KnowledgeBases.create(location,
				new CreateOptions(Credentials.none(), Messages.starterAuthor, null, rootId()), monitor);
		boolean made = false;
		try {
			content.accept(base.model());
			base.save(Messages.starterAuthor,
					NLS.bind(Messages.starterMessage, declaration.getContributor().getName()), monitor);
			made = true;
			return base;
		} finally {
			if (!made) {
				base.close();
			}
		}
	}

	/** Null for a root of its own, also when what is declared is no identifier. */
	private UUID rootId() {
		String declared = declaration.getAttribute("rootId"); //$NON-NLS-1$
		try {
			return declared == null ? null : UUID.fromString(declared);
		} catch (IllegalArgumentException e) {
			ILog.of(Starter.class).warn(id() + ": rootId " + declared, e); //$NON-NLS-1$
			return null;
		}
	}

	@SuppressWarnings("unchecked")
	private Consumer<KnowledgeModel> content() throws StoreException {
		try {
			return (Consumer<KnowledgeModel>) declaration.createExecutableExtension("content"); //$NON-NLS-1$
		} catch (CoreException | ClassCastException e) {
			throw new StoreException(Problem.INTERNAL,
					NLS.bind(Messages.starterFailed, declaration.getContributor().getName(), id()), e);
		}
	}
}
