package org.mekiki.tables.internal.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Looks at bytes through the eyes of several encodings at once. */
final class EncodingEvidence {

	private static final int ESCAPE = 0x1b;

	/** Wrong sequences per right ones that still are UTF-8, damaged. */
	private static final int DAMAGE = 20;

	/** Signs that everybody defines for themselves. */
	private static final int NOBODY = -10;

	private int utf8Open;
	private int utf8Lead;
	private long utf8Good;
	private long utf8Bad;

	private int sjisLead;
	private long sjisBad;
	private long sjisScore;

	private int eucLead;
	private int eucOpen;
	private long eucBad;
	private long eucScore;

	private long high;
	private long latin;
	private long alone;
	private final LatinRuns runs = new LatinRuns();
	private int before = ' ';
	private int last = ' ';
	private boolean escapes;

	void add(byte[] buffer, int length) {
		for (int i = 0; i < length; i++) {
			int b = buffer[i] & 0xff;
			utf8(b);
			runs.add(b);
			sjis(b);
			euc(b);
			if (last >= 0x80) {
				high++;
				if (before < 0x80 && b < 0x80) {
					alone++;
				}
				if (last >= 0xa0 || last >= 0x91 && last <= 0x97 || last == 0x80) {
					latin++;
				}
			}
			escapes |= before == ESCAPE && last == '$' && (b == 'B' || b == '@');
			before = last;
			last = b;
		}
	}

	private void utf8(int b) {
		if (utf8Open > 0) {
			if (b >= 0x80 && b < 0xc0 && !overlong(b)) {
				utf8Lead = 0;
				if (--utf8Open == 0) {
					utf8Good++;
				}
				return;
			}
			utf8Open = 0;
			utf8Bad++;
		}
		utf8Lead = b;
		if (b >= 0xc2 && b <= 0xf4) {
			utf8Open = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
		} else if (b >= 0x80) {
			utf8Bad++;
		}
	}

	private boolean overlong(int b) {
		return utf8Lead == 0xe0 && b < 0xa0 || utf8Lead == 0xed && b >= 0xa0 || utf8Lead == 0xf0 && b < 0x90
				|| utf8Lead == 0xf4 && b >= 0x90;
	}

	private void sjis(int b) {
		if (sjisLead != 0) {
			if (b >= 0x40 && b <= 0xfc && b != 0x7f) {
				sjisScore += sjisWorth(sjisLead, b);
			} else {
				sjisBad++;
			}
			sjisLead = 0;
		} else if (b >= 0x81 && b <= 0x9f || b >= 0xe0 && b <= 0xfc) {
			sjisLead = b;
		} else if (b >= 0xa1 && b <= 0xdf) {
			sjisScore--;
		} else if (b >= 0x80) {
			sjisBad++;
		}
	}

	/** Kana are frequent, kanji of the second level are rare. */
	private static int sjisWorth(int lead, int trail) {
		if (lead == 0x82 || lead == 0x83) {
			return 3;
		}
		if (lead == 0x81 || lead >= 0x88 && lead <= 0x97) {
			return 1;
		}
		if (lead >= 0xf0 && lead <= 0xf9) {
			return NOBODY;
		}
		return lead == 0xfa || lead == 0xfb || lead == 0x87 || lead == 0x98 && trail < 0x73 ? 0 : -1;
	}

	private void euc(int b) {
		if (eucOpen > 0) {
			if (b >= 0xa1 && b <= 0xfe) {
				if (--eucOpen == 0) {
					eucScore += eucWorth(eucLead);
				}
			} else {
				eucOpen = 0;
				eucBad++;
			}
		} else if (b == 0x8f) {
			eucOpen = 2;
			eucLead = b;
		} else if (b == 0x8e || b >= 0xa1 && b <= 0xfe) {
			eucOpen = 1;
			eucLead = b;
		} else if (b >= 0x80) {
			eucBad++;
		}
	}

	private static int eucWorth(int lead) {
		if (lead == 0xa3 || lead == 0xa4 || lead == 0xa5) {
			return 3;
		}
		if (lead == 0xa1 || lead >= 0xb0 && lead <= 0xcf) {
			return 1;
		}
		return -1;
	}

	Charset decide() {
		add(new byte[] { ' ' }, 1);
		if (high == 0) {
			return escapes ? Charset.forName("ISO-2022-JP") : StandardCharsets.UTF_8; //$NON-NLS-1$
		}
		if (utf8Bad == 0 || utf8Bad * DAMAGE < utf8Good) {
			return StandardCharsets.UTF_8;
		}
		if (alone * 10 > high * 9 && latin * 10 > high * 9 || runs.isLatin()) {
			return Charset.forName("windows-1252"); //$NON-NLS-1$
		}
		long sjis = sjisScore - 20 * sjisBad;
		long euc = eucScore - 20 * eucBad;
		if (sjis <= 0 && euc <= 0 && (sjisBad > 0 || sjisScore < 0) && (eucBad > 0 || eucScore < 0) && sjisBad * 20 > high) {
			return utf8Good > utf8Bad ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"); //$NON-NLS-1$
		}
		return Charset.forName(euc > sjis ? "EUC-JP" : "windows-31j"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
