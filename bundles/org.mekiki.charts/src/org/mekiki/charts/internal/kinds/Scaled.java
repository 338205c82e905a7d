package org.mekiki.charts.internal.kinds;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Shows a number multiplied, for shares on an axis from 0 to 1. */
final class Scaled extends NumberFormat {
	private static final long serialVersionUID = 1L;
	private final NumberFormat format;
	private final int times;

	Scaled(NumberFormat format, int times) {
		this.format = format;
		this.times = times;
	}

	@Override
	public StringBuffer format(double number, StringBuffer result, FieldPosition position) {
		return format.format(number * times, result, position);
	}

	@Override
	public StringBuffer format(long number, StringBuffer result, FieldPosition position) {
		return format.format(number * times, result, position);
	}

	@Override
	public Number parse(String text, ParsePosition position) {
		throw new UnsupportedOperationException("for output only"); //$NON-NLS-1$
	}
}
