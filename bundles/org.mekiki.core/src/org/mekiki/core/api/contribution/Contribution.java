package org.mekiki.core.api.contribution;

import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;
import org.mekiki.core.internal.Messages;
import org.osgi.framework.Bundle;

/**
 * One contribution, as it is declared. Its class is loaded only by {@link #create()}.
 *
 * @param <T>
 *            what it implements
 * @since 0.1
 * @noinstantiate
 */
public final class Contribution<T> {

	private static final String CLASS = "class"; //$NON-NLS-1$

	private final ExtensionPoint<T> point;
	private final IConfigurationElement declaration;
	private final String id;
	private final String label;
	private final Contributor contributor;

	Contribution(ExtensionPoint<T> point, IConfigurationElement declaration, Contributor contributor) {
		this.point = point;
		this.declaration = declaration;
		this.contributor = contributor;
		id = Objects.requireNonNullElse(declaration.getAttribute("id"), ""); //$NON-NLS-1$ //$NON-NLS-2$
		label = Objects.requireNonNullElse(declaration.getAttribute("label"), id); //$NON-NLS-1$
	}

	/**
	 * Where it is contributed.
	 *
	 * @return the extension point
	 */
	public ExtensionPoint<T> point() {
		return point;
	}

	/**
	 * Identifier, unique at the extension point.
	 *
	 * @return never blank
	 */
	public String id() {
		return id;
	}

	/**
	 * What people call it, in the language of the user interface.
	 *
	 * @return never null
	 */
	public String label() {
		return label;
	}

	/**
	 * What it does, in the language of the user interface.
	 *
	 * @return may be empty
	 */
	public String description() {
		return attribute("description", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Which bundle it comes from.
	 *
	 * @return the bundle
	 */
	public Contributor contributor() {
		return contributor;
	}

	/**
	 * An attribute of the declaration.
	 *
	 * @param name
	 *            name of the attribute
	 * @param absent
	 *            what to give if it is not there
	 * @return its value, translated
	 */
	public String attribute(String name, String absent) {
		return Objects.requireNonNullElse(declaration.getAttribute(name), absent);
	}

	/**
	 * The declaration as a whole.
	 *
	 * @return the XML element
	 */
	public IConfigurationElement declaration() {
		return declaration;
	}

	/**
	 * Loads the class and makes an instance.
	 *
	 * @return a new instance
	 * @throws FaultException
	 *             if the class is missing, does not fit or fails
	 */
	public T create() throws FaultException {
		try {
			Object instance = declaration.createExecutableExtension(CLASS);
			if (point.type().isInstance(instance)) {
				return point.type().cast(instance);
			}
			throw new FaultException(fault(
					NLS.bind(Messages.wrongType, instance.getClass().getName(), point.type().getName()), null));
		} catch (CoreException | RuntimeException | LinkageError failure) {
			throw new FaultException(
					fault(NLS.bind(Messages.notCreated, attribute(CLASS, "?"), reason(failure)), failure)); //$NON-NLS-1$
		}
	}

	/**
	 * A fault of this contribution.
	 *
	 * @param message
	 *            what happened
	 * @param cause
	 *            may be null
	 * @return the fault, not yet reported
	 */
	public Fault fault(String message, Throwable cause) {
		return new Fault(point.id(), id, label, contributor, message, cause);
	}

	/**
	 * Whether the contribution comes with Mekiki itself. Safe mode leaves the others out.
	 *
	 * @return true for bundles of the product
	 */
	public boolean isOwn() {
		return contributor.bundle().startsWith("org.mekiki."); //$NON-NLS-1$
	}

	/** The innermost reason tells most: a class that is missing, what a constructor threw. */
	private static String reason(Throwable failure) {
		Throwable cause = failure;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		return cause.getMessage() == null ? cause.getClass().getName()
				: cause.getClass().getSimpleName() + ": " + cause.getMessage(); //$NON-NLS-1$
	}

	static Contributor contributorOf(IConfigurationElement declaration, Bundle bundle) {
		return new Contributor(declaration.getContributor().getName(),
				bundle == null ? "?" : bundle.getVersion().toString()); //$NON-NLS-1$
	}

	@Override
	public String toString() {
		return point.id() + ' ' + id + " (" + contributor + ')'; //$NON-NLS-1$
	}
}
