package org.mekiki.core.internal.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.mekiki.core.api.contribution.Contribution;
import org.mekiki.core.api.contribution.Contributions;
import org.mekiki.core.api.contribution.FaultException;

/** Reads what is declared; what is declared wrongly becomes a fault. */
public final class Declared {

	/**
	 * Reads one declaration.
	 *
	 * @param <T>
	 *            what a contribution implements
	 * @param <D>
	 *            what is read
	 */
	@FunctionalInterface
	public interface Reader<T, D> {

		/**
		 * Reads it.
		 *
		 * @param contribution
		 *            the declaration
		 * @return what was read
		 * @throws FaultException
		 *             if something in it is wrong
		 */
		D read(Contribution<T> contribution) throws FaultException;
	}

	private Declared() {
	}

	/**
	 * Reads all declarations that can be read.
	 *
	 * @param <T>
	 *            what a contribution implements
	 * @param <D>
	 *            what is read
	 * @param contributions
	 *            the declarations
	 * @param reader
	 *            reads one
	 * @return those that can be read; the others are reported
	 */
	public static <T, D> List<D> readable(List<Contribution<T>> contributions, Reader<T, D> reader) {
		List<D> read = new ArrayList<>();
		for (Contribution<T> contribution : contributions) {
			try {
				read.add(reader.read(contribution));
			} catch (FaultException broken) {
				Contributions.platform().faults().report(broken.fault());
			} catch (InvalidRegistryObjectException gone) {
				// its bundle has just been uninstalled, which is no fault
				continue;
			}
		}
		return List.copyOf(read);
	}

	/**
	 * The words in an attribute.
	 *
	 * @param contribution
	 *            the declaration
	 * @param attribute
	 *            name of the attribute, which separates them by commas
	 * @return empty if there is no such attribute
	 */
	public static List<String> words(Contribution<?> contribution, String attribute) {
		return Arrays.stream(contribution.attribute(attribute, "").split(",")).map(String::strip) //$NON-NLS-1$ //$NON-NLS-2$
				.filter(word -> !word.isEmpty()).toList();
	}
}
