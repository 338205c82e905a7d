package org.mekiki.core.internal.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.mekiki.core.api.result.ModelLink;
import org.mekiki.core.api.result.SourceRef;
import org.mekiki.core.api.result.Trail;

/** Reads the numbered trails of a result. */
final class TrailReader {

	/** Whoever shows a trail walks it as a tree; a few shared inputs can make one that never ends. */
	private static final long MOST_STEPS = 1_000_000;
	private static final int DEEPEST = 1000;

	private final JsonReader in;
	private final List<Trail> trails = new ArrayList<>();
	private final List<Long> steps = new ArrayList<>();
	private final List<Integer> depths = new ArrayList<>();

	TrailReader(JsonReader in) {
		this.in = in;
	}

	void readAll() throws IOException {
		in.array(this::read);
	}

	/** The trail whose number is at the present token. */
	Trail get() throws IOException {
		return trails.get(in.index(trails.size()));
	}

	private void read() throws IOException {
		String[] statement = new String[1];
		ModelLink[] object = new ModelLink[1];
		List<SourceRef> sources = new ArrayList<>();
		List<Trail> inputs = new ArrayList<>();
		long[] size = { 1 };
		int[] depth = { 0 };
		in.object(member -> {
			switch (member) {
			case Names.STATEMENT -> statement[0] = in.text();
			case Names.OBJECT -> object[0] = Cells.link(in);
			case Names.SOURCES -> in.array(() -> sources.add(source()));
			case Names.INPUTS -> in.array(() -> {
				int number = in.index(trails.size());
				inputs.add(trails.get(number));
				size[0] += steps.get(number).longValue();
				depth[0] = Math.max(depth[0], depths.get(number).intValue());
				if (size[0] > MOST_STEPS || depth[0] >= DEEPEST) {
					throw in.wrong("this trail has too many steps"); //$NON-NLS-1$
				}
			});
			default -> throw in.unknown(member);
			}
		});
		trails.add(new Trail(in.required(statement[0], Names.STATEMENT), object[0], sources, inputs));
		steps.add(Long.valueOf(size[0]));
		depths.add(Integer.valueOf(depth[0] + 1));
	}

	private SourceRef source() throws IOException {
		ModelLink[] source = new ModelLink[1];
		String[] texts = new String[3];
		in.object(member -> {
			switch (member) {
			case Names.SOURCE -> source[0] = Cells.link(in);
			case Names.TITLE -> texts[0] = in.text();
			case Names.LOCATOR -> texts[1] = in.text();
			case Names.QUOTE -> texts[2] = in.text();
			default -> throw in.unknown(member);
			}
		});
		return new SourceRef(source[0], in.required(texts[0], Names.TITLE), texts[1], texts[2]);
	}
}
