package org.mekiki.curriculum.internal.credential;

import java.math.BigInteger;
import java.util.Arrays;

/** Bytes as letters and digits without those that look alike, as in the base58btc of multibase. */
final class Base58 {

	private static final String DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"; //$NON-NLS-1$
	private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());
	private static final int LONGEST = 200;

	private Base58() {
	}

	static String encode(byte[] bytes) {
		StringBuilder text = new StringBuilder();
		BigInteger rest = new BigInteger(1, bytes);
		while (rest.signum() > 0) {
			BigInteger[] parts = rest.divideAndRemainder(BASE);
			text.append(DIGITS.charAt(parts[1].intValue()));
			rest = parts[0];
		}
		for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
			text.append(DIGITS.charAt(0));
		}
		return text.reverse().toString();
	}

	/** Decodes; throws an IllegalArgumentException if it is not base58. */
	static byte[] decode(String text) {
		if (text.length() > LONGEST) {
			throw new IllegalArgumentException("long"); //$NON-NLS-1$
		}
		BigInteger number = BigInteger.ZERO;
		int zeros = 0;
		for (int i = 0; i < text.length(); i++) {
			int digit = DIGITS.indexOf(text.charAt(i));
			if (digit < 0) {
				throw new IllegalArgumentException("base58"); //$NON-NLS-1$
			}
			number = number.multiply(BASE).add(BigInteger.valueOf(digit));
			zeros += digit == 0 && zeros == i ? 1 : 0;
		}
		byte[] bytes = number.signum() == 0 ? new byte[0] : number.toByteArray();
		int sign = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
		byte[] all = new byte[zeros + bytes.length - sign];
		System.arraycopy(bytes, sign, all, zeros, bytes.length - sign);
		return Arrays.copyOf(all, all.length);
	}
}
