package org.mekiki.funding.ui.internal.panel;

/** Round numbers along an axis of amounts, from zero or below. */
final class Ticks {

	private final double least;
	private final double most;
	private final double step;

	Ticks(double least, double most, int wanted, double unit) {
		double span = Math.max(most - Math.min(0, least), unit);
		double rough = span / Math.max(1, wanted) / unit;
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		double factor = rough / power;
		step = (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10) * power * unit;
		this.least = Math.floor(Math.min(0, least) / step) * step;
		this.most = Math.max(step, Math.ceil(most / step) * step);
	}

	double step() {
		return step;
	}

	double least() {
		return least;
	}

	double most() {
		return most;
	}

	/** The place of an amount: 0 at the least, 1 at the greatest. */
	double place(double amount) {
		return (amount - least) / (most - least);
	}
}
