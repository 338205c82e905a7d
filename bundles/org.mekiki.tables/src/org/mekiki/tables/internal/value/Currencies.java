package org.mekiki.tables.internal.value;

import java.util.LinkedHashMap;
import java.util.Map;

/** Currencies as people write them. */
final class Currencies {

	/** Longer words come first, so that 人民元 is not read as 元. */
	static final Map<String, String> WORDS = new LinkedHashMap<>();

	static {
		String[] words = { "\u7c73\u30c9\u30eb=USD", "\u8c6a\u30c9\u30eb=AUD", "\u30ab\u30ca\u30c0\u30c9\u30eb=CAD", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"\u30c9\u30eb=USD", "\u30e6\u30fc\u30ed=EUR", "\u30dd\u30f3\u30c9=GBP", "\u30a6\u30a9\u30f3=KRW", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"\u4eba\u6c11\u5143=CNY", "\u5143=CNY", "\u5186=JPY", "yuan=CNY", "rmb=CNY", "yen=JPY", "us$=USD", "usd=USD", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				"jpy=JPY", "eur=EUR", "euros=EUR", "euro=EUR", "gbp=GBP", "krw=KRW", "cny=CNY", "cad=CAD", "aud=AUD", "chf=CHF", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
				"sek=SEK", "twd=TWD", "inr=INR", "ca$=CAD", "c$=CAD", "a$=AUD", "dollars=USD", "dollar=USD", "won=KRW", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
				"\u00a5=JPY", "$=USD", "\u20ac=EUR", "\u00a3=GBP", "\u20a9=KRW", "\u20b9=INR" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		for (String word : words) {
			int at = word.lastIndexOf('=');
			WORDS.put(word.substring(0, at), word.substring(at + 1));
		}
	}

	private Currencies() {
	}

	/** Label of one unit of a currency; its code if there is no usual sign. */
	static String label(String code) {
		return code.equals("JPY") ? "\u5186" : code; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
