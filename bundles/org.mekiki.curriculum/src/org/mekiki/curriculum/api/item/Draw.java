package org.mekiki.curriculum.api.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Random choice that can be repeated: the same seed, trainee and purpose give the same, on every machine, in whatever
 * order questions are asked. Each thing is ranked by itself, so that adding one to a pool changes only the draws that it
 * enters.
 *
 * @param seed
 *            of the exercise or course
 * @param trainee
 *            account of the trainee; empty for the author's preview
 * @since 0.1
 */
public record Draw(long seed, String trainee) {

	/**
	 * Puts things into random order.
	 *
	 * @param <T>
	 *            class of the things
	 * @param purpose
	 *            what for; other purposes give independent orders
	 * @param things
	 *            with different keys
	 * @param key
	 *            what tells them apart, stable over time
	 * @return all of them
	 */
	public <T> List<T> shuffled(String purpose, List<T> things, Function<? super T, String> key) {
		record Ranked<T>(byte[] rank, T thing) {
		}
		List<Ranked<T>> ranked = new ArrayList<>();
		things.forEach(thing -> ranked.add(new Ranked<>(rank(purpose, key.apply(thing)), thing)));
		ranked.sort(Comparator.comparing(Ranked::rank, Arrays::compareUnsigned));
		return ranked.stream().map(Ranked::thing).toList();
	}

	/**
	 * Picks some things; they keep the order they were given in.
	 *
	 * @param <T>
	 *            class of the things
	 * @param purpose
	 *            what for
	 * @param things
	 *            with different keys
	 * @param count
	 *            how many; all if there are no more
	 * @param key
	 *            what tells them apart, stable over time
	 * @return the ones picked
	 */
	public <T> List<T> picked(String purpose, List<T> things, int count, Function<? super T, String> key) {
		List<T> chosen = shuffled(purpose, things, key).subList(0, Math.min(Math.max(0, count), things.size()));
		return things.stream().filter(chosen::contains).toList();
	}

	private byte[] rank(String purpose, String key) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
			for (String part : List.of(Long.toString(seed), trainee, purpose, key)) {
				byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
				digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
				digest.update((byte) ':');
				digest.update(bytes);
			}
			return digest.digest();
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
