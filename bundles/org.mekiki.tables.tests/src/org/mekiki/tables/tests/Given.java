package org.mekiki.tables.tests;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.mekiki.tables.api.CellFlag;
import org.mekiki.tables.api.ColumnProfile;
import org.mekiki.tables.api.TableDocument;
import org.mekiki.tables.api.TableException;
import org.mekiki.tables.api.TableLimits;
import org.mekiki.tables.api.TableProfile;

/** A file with a table, and what was found in it, in short words. */
final class Given {

	private final TableProfile profile;

	private Given(TableProfile profile) {
		this.profile = profile;
	}

	static Given text(Path folder, String text) throws IOException, TableException {
		return text(folder, text, StandardCharsets.UTF_8);
	}

	static Given text(Path folder, String text, Charset charset) throws IOException, TableException {
		return bytes(folder, text.getBytes(charset));
	}

	static Given bytes(Path folder, byte[] bytes) throws IOException, TableException {
		Path file = folder.resolve("table.csv");
		Files.write(file, bytes);
		return file(file, null);
	}

	static Given file(Path file, String sheet) throws IOException, TableException {
		return file(file, sheet, TableLimits.USUAL);
	}

	static Given file(Path file, String sheet, TableLimits limits) throws IOException, TableException {
		return new Given(TableDocument.read(file, sheet, limits, () -> {
			// nobody cancels
		}).profile());
	}

	TableProfile profile() {
		return profile;
	}

	ColumnProfile column(String name) {
		return profile.columns().stream().filter(column -> column.name().equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError(name + " is not among " + names()));
	}

	List<String> names() {
		return profile.columns().stream().map(ColumnProfile::name).toList();
	}

	/** Type, unit and sum. */
	String numbers(String name) {
		ColumnProfile column = column(name);
		return column.type().id() + ' ' + (column.unit() == null ? "" : column.unit().label() + ' ')
				+ (column.sum() == null ? "-" : column.sum().stripTrailingZeros().toPlainString());
	}

	/** Type, smallest and largest value. */
	String range(String name) {
		ColumnProfile column = column(name);
		return column.type().id() + ' ' + column.min() + " to " + column.max();
	}

	/** Line, reason and what was read of each flag of a column. */
	String flags(String name) {
		return flags(column(name).flags());
	}

	/** Line and reason of each flagged row. */
	String rowFlags() {
		return flags(profile.flags());
	}

	private static String flags(List<CellFlag> flags) {
		return flags.stream().map(flag -> flag.line() + " " + flag.reason().id() + (flag.read() == null ? "" : "=" + flag.read()))
				.collect(Collectors.joining(", "));
	}
}
