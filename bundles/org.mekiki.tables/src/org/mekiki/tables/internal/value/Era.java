package org.mekiki.tables.internal.value;

import java.time.LocalDate;

/** Eras of the Japanese calendar, with their first and last days. */
enum Era {
	MEIJI('\u660e', 'm', LocalDate.of(1868, 1, 25), LocalDate.of(1912, 7, 29)),
	TAISHO('\u5927', 't', LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 24)),
	SHOWA('\u662d', 's', LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
	HEISEI('\u5e73', 'h', LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
	REIWA('\u4ee4', 'r', LocalDate.of(2019, 5, 1), LocalDate.MAX);

	private final char sign;
	private final char letter;
	private final LocalDate first;
	private final LocalDate last;

	Era(char sign, char letter, LocalDate first, LocalDate last) {
		this.sign = sign;
		this.letter = letter;
		this.first = first;
		this.last = last;
	}

	/** By its first sign or letter. */
	static Era of(String name) {
		char c = Character.toLowerCase(name.charAt(0));
		for (Era era : values()) {
			if (c == era.sign || c == era.letter) {
				return era;
			}
		}
		throw new IllegalArgumentException(name);
	}

	/** The year of the common calendar. */
	int year(String count) {
		return first.getYear() - 1 + (count.equals("\u5143") ? 1 : Integer.parseInt(count)); //$NON-NLS-1$
	}

	/** Whether some of these days lie in the era. */
	boolean contains(LocalDate from, LocalDate to) {
		return !to.isBefore(first) && !from.isAfter(last);
	}

	/** Whether a fiscal year, April to March, starts or goes on in the era. */
	boolean containsFiscalYear(int year) {
		return contains(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
	}
}
