package org.mekiki.workbench.internal.grid;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.mekiki.workbench.internal.WorkbenchPlugin;
import org.osgi.service.prefs.BackingStoreException;

/** In which unit amounts of yen are shown. One choice for the whole workbench. */
public enum MoneyUnit {
	/** Yen. */
	YEN(1, 0),
	/** Millions of yen. */
	MILLION(1_000_000, 1),
	/** Hundreds of millions of yen, 億円. */
	OKU(100_000_000, 1);

	private static final String KEY = "moneyUnit"; //$NON-NLS-1$
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	private final BigDecimal factor;
	private final int decimals;

	MoneyUnit(long factor, int decimals) {
		this.factor = BigDecimal.valueOf(factor);
		this.decimals = decimals;
	}

	/**
	 * The unit chosen; hundreds of millions, as in budgets, until the user chooses.
	 *
	 * @return the unit
	 */
	public static MoneyUnit current() {
		String name = InstanceScope.INSTANCE.getNode(WorkbenchPlugin.ID).get(KEY, OKU.name());
		return Arrays.stream(values()).filter(unit -> unit.name().equals(name)).findFirst().orElse(OKU);
	}

	/** Makes this the unit. */
	public void choose() {
		if (this != current()) {
			var node = InstanceScope.INSTANCE.getNode(WorkbenchPlugin.ID);
			node.put(KEY, name());
			try {
				node.flush();
			} catch (BackingStoreException failure) {
				ILog.of(MoneyUnit.class).warn("The unit of money cannot be remembered", failure); //$NON-NLS-1$
			}
			LISTENERS.forEach(Runnable::run);
		}
	}

	/**
	 * Yen in this unit, exactly.
	 *
	 * @param yen
	 *            an amount
	 * @return the amount in this unit
	 */
	BigDecimal of(long yen) {
		return BigDecimal.valueOf(yen).divide(factor);
	}

	/**
	 * How many yen it is.
	 *
	 * @return a power of ten
	 */
	public BigDecimal factor() {
		return factor;
	}

	/**
	 * How many digits are shown behind the point.
	 *
	 * @return 0 or more
	 */
	public int decimals() {
		return decimals;
	}

	/**
	 * What the unit is called.
	 *
	 * @return in the language of the user interface
	 */
	public String label() {
		return switch (this) {
		case YEN -> Messages.unitYen;
		case MILLION -> Messages.unitMillion;
		case OKU -> Messages.unitOku;
		};
	}

	/**
	 * Adds a listener, called on the UI thread after another unit was chosen.
	 *
	 * @param listener
	 *            who shows amounts
	 */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            who no longer shows amounts
	 */
	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}
}
