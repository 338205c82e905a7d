package org.mekiki.charts.internal.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the file of a font: the tables that a PDF needs of it (OpenType 1.9, chapters on glyf, cmap, head and so on). */
final class TrueTypeFile {
	private static final int ASCENT = 880;
	private static final int DESCENT = -120;
	/** More do not fit into the length of the table; they are in the other one. */
	private static final int MOST_SEGMENTS = 8000;
	private static final long CHECKSUM = 0xB1B0AFBAL;
	private final String name;
	private final List<Glyph> glyphs;

	/**
	 * A character.
	 *
	 * @param character its code point, 0 for the glyph that stands for missing ones
	 * @param advance   its width in units of the em
	 * @param outline   its contours
	 */
	record Glyph(int character, int advance, GlyphOutline outline) {
	}

	/** @param glyphs sorted by character, the one for missing characters first */
	TrueTypeFile(String name, List<Glyph> glyphs) {
		this.name = name;
		this.glyphs = glyphs;
	}

	byte[] bytes() {
		var offsets = new BigEndian();
		var outlines = new BigEndian();
		for (var glyph : glyphs) {
			offsets.u32(outlines.size());
			outlines.raw(glyph.outline().bytes()).padded(4);
		}
		offsets.u32(outlines.size());
		Map<String, byte[]> tables = new TreeMap<>();
		tables.put("OS/2", os2()); //$NON-NLS-1$
		tables.put("cmap", characters()); //$NON-NLS-1$
		tables.put("glyf", outlines.bytes()); //$NON-NLS-1$
		tables.put("head", head()); //$NON-NLS-1$
		tables.put("hhea", hhea()); //$NON-NLS-1$
		tables.put("hmtx", widths()); //$NON-NLS-1$
		tables.put("loca", offsets.bytes()); //$NON-NLS-1$
		tables.put("maxp", maxp()); //$NON-NLS-1$
		tables.put("name", names()); //$NON-NLS-1$
		tables.put("post", new BigEndian().u32(0x00030000).u32(0).s16(-100).s16(50).u32(0).u32(0).u32(0).u32(0).u32(0).bytes()); //$NON-NLS-1$
		return assemble(tables);
	}

	private static byte[] assemble(Map<String, byte[]> tables) {
		int power = Integer.highestOneBit(tables.size());
		var directory = new BigEndian().u32(0x00010000).u16(tables.size()).u16(power * 16)
				.u16(Integer.numberOfTrailingZeros(power)).u16((tables.size() - power) * 16);
		var body = new BigEndian();
		int start = 12 + 16 * tables.size();
		int head = 0;
		for (var table : tables.entrySet()) {
			if (table.getKey().equals("head")) //$NON-NLS-1$
				head = start + body.size();
			directory.raw(table.getKey().getBytes(StandardCharsets.US_ASCII)).u32(sum(table.getValue()))
					.u32(start + body.size()).u32(table.getValue().length);
			body.raw(table.getValue()).padded(4);
		}
		byte[] file = directory.raw(body.bytes()).bytes();
		ByteBuffer.wrap(file).putInt(head + 8, (int) (CHECKSUM - sum(file)));
		return file;
	}

	private static long sum(byte[] table) {
		long sum = 0;
		for (int i = 0; i < table.length; i++)
			sum += (table[i] & 0xFFL) << 8 * (3 - i % 4);
		return sum & 0xFFFFFFFFL;
	}

	private byte[] head() {
		int[] box = { 0, 0, 0, 0 };
		for (var glyph : glyphs) {
			int[] one = glyph.outline().box();
			box = new int[] { Math.min(box[0], one[0]), Math.min(box[1], one[1]), Math.max(box[2], one[2]), Math.max(box[3], one[3]) };
		}
		var head = new BigEndian().u32(0x00010000).u32(0x00010000).u32(0).u32(0x5F0F3CF5).u16(0b11).u16(OutlineFont.EM)
				.u32(0).u32(0).u32(0).u32(0);
		for (int edge : box)
			head.s16(edge);
		return head.u16(0).u16(8).s16(2).s16(1).s16(0).bytes();
	}

	private byte[] hhea() {
		int widest = glyphs.stream().mapToInt(Glyph::advance).max().orElse(0);
		return new BigEndian().u32(0x00010000).s16(ASCENT).s16(DESCENT).s16(0).u16(widest).s16(0).s16(0).s16(widest).s16(1)
				.s16(0).s16(0).u32(0).u32(0).s16(0).u16(glyphs.size()).bytes();
	}

	private byte[] widths() {
		var table = new BigEndian();
		for (var glyph : glyphs)
			table.u16(glyph.advance()).s16(glyph.outline().box()[0]);
		return table.bytes();
	}

	private byte[] maxp() {
		int points = glyphs.stream().mapToInt(g -> g.outline().points()).max().orElse(0);
		int contours = glyphs.stream().mapToInt(g -> g.outline().contours()).max().orElse(0);
		return new BigEndian().u32(0x00010000).u16(glyphs.size()).u16(points).u16(contours).u16(0).u16(0).u16(2).u16(0).u16(0)
				.u16(0).u16(0).u16(0).u16(0).u16(0).u16(0).bytes();
	}

	private byte[] os2() {
		return new BigEndian().u16(4).s16(OutlineFont.EM / 2).u16(400).u16(5).u16(0).raw(new byte[20]).s16(0).raw(new byte[10])
				.raw(new byte[16]).raw(new byte[] { 'M', 'K', 'K', 'I' }).u16(0x40).u16(0x20).u16(0xFFFF).s16(ASCENT).s16(DESCENT)
				.s16(0).u16(ASCENT).u16(-DESCENT).u32(1).u32(0).s16(500).s16(700).u16(0).u16(0x20).u16(0).bytes();
	}

	private byte[] names() {
		byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
		int[] kinds = { 1, 2, 4, 6 };
		var table = new BigEndian().u16(0).u16(kinds.length).u16(6 + 12 * kinds.length);
		for (int kind : kinds)
			table.u16(3).u16(1).u16(0x409).u16(kind).u16(text.length).u16(0);
		return table.raw(text).bytes();
	}

	/** The basic plane for programs that know nothing else, and all of Unicode. */
	private byte[] characters() {
		byte[] basic = basicPlane();
		return new BigEndian().u16(0).u16(2).u16(3).u16(1).u32(20).u16(3).u16(10).u32(20 + basic.length).raw(basic)
				.raw(allPlanes()).bytes();
	}

	private byte[] basicPlane() {
		// One segment for each character; there are some hundred.
		int segments = 1;
		var ends = new BigEndian();
		var starts = new BigEndian();
		var deltas = new BigEndian();
		for (int i = 1; i < glyphs.size() && glyphs.get(i).character() < 0xFFFF && segments < MOST_SEGMENTS; i++) {
			ends.u16(glyphs.get(i).character());
			starts.u16(glyphs.get(i).character());
			deltas.u16(i - glyphs.get(i).character());
			segments++;
		}
		int power = Integer.highestOneBit(segments);
		ends.u16(0xFFFF);
		starts.u16(0xFFFF);
		deltas.u16(1);
		return new BigEndian().u16(4).u16(16 + 8 * segments).u16(0).u16(segments * 2).u16(power * 2)
				.u16(Integer.numberOfTrailingZeros(power)).u16((segments - power) * 2).raw(ends.bytes()).u16(0).raw(starts.bytes())
				.raw(deltas.bytes()).raw(new byte[2 * segments]).bytes();
	}

	private byte[] allPlanes() {
		int groups = glyphs.size() - 1;
		var table = new BigEndian().u16(12).u16(0).u32(16 + 12L * groups).u32(0).u32(groups);
		for (int i = 1; i < glyphs.size(); i++)
			table.u32(glyphs.get(i).character()).u32(glyphs.get(i).character()).u32(i);
		return table.bytes();
	}
}
