package org.mekiki.lists.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.lists.internal.reading.Reading;
import org.mekiki.lists.internal.reading.ReadingLimits;

/** Lists in tables, as people keep them. */
class TableReadingTest {

	@TempDir
	Path folder;

	private Files files;

	@BeforeEach
	void open() {
		files = new Files(folder);
	}

	@Test
	void headingsSayWhatIsInAColumn() {
		Reading reading = files.read("v.csv", """
				id,prefLabel_en,名称_ja,altLabels_en,broader,definition
				r,Robots,ロボット,Robotics; Automata,,"Machines,
				that act"
				d,Drones,ドローン,,Robots,
				""");
		assertEquals(List.of("r | Robots@en P | ロボット@ja P | Robotics@en A | Automata@en A vd",
				"d | Drones@en P | ドローン@ja P ^r"), Files.lines(reading));
		assertEquals(List.of(), reading.notices());
	}

	@Test
	void theIdentifierOfTheRowDiffersMost() {
		Reading reading = files.read("v.csv", """
				list_id,item_id,item_ja,area_id
				jp,jp-1,量子計算,q
				jp,jp-2,量子通信,q
				""");
		assertEquals(List.of("jp-1 | 量子計算@ja P", "jp-2 | 量子通信@ja P"), Files.lines(reading));
	}

	@Test
	void otherSeparatorsAndALanguageColumnAreUnderstood() {
		assertEquals(List.of("Luftfahrt | Luftfahrt@de P"), Files.lines(files.read("v.csv", "Term;Language\nLuftfahrt;de\n")));
		assertEquals(List.of("A | Luftfahrt@ P"), Files.lines(files.read("v.tsv", "code\tname\nA\tLuftfahrt\n")));
	}

	@Test
	void japaneseEncodingsAreRead() {
		byte[] bytes = "番号,項目_ja\n1,ロボット工学\n".getBytes(Charset.forName("windows-31j"));
		Reading reading = Files.read(files.write("v.csv", bytes), ReadingLimits.USUAL);
		assertEquals(List.of("1 | ロボット工学@ja P"), Files.lines(reading));
		assertEquals(List.of("1 encoding"), Files.notices(reading));
		byte[] marked = "\uFEFFname\nRobots\n".getBytes(StandardCharsets.UTF_8);
		assertEquals(List.of("Robots | Robots@ P"), Files.lines(Files.read(files.write("v.csv", marked), ReadingLimits.USUAL)));
		byte[] wide = "\uFEFFname\nRobots\n".getBytes(StandardCharsets.UTF_16LE);
		assertEquals(List.of("Robots | Robots@ P"), Files.lines(Files.read(files.write("v.csv", wide), ReadingLimits.USUAL)));
	}

	@Test
	void otherEncodingsAreReadAndTold() {
		byte[] bytes = "name\nRoboter\nGeräte für Züge\n".getBytes(StandardCharsets.ISO_8859_1);
		Reading reading = Files.read(files.write("v.csv", bytes), ReadingLimits.USUAL);
		assertEquals(List.of("Roboter | Roboter@ P", "Geräte für Züge | Geräte für Züge@ P"), Files.lines(reading));
		assertEquals(List.of("3 encoding"), Files.notices(reading));
		byte[] japanese = "項目\nロボット工学\n量子計算機\n".getBytes(Charset.forName("EUC-JP"));
		assertEquals(List.of("ロボット工学 | ロボット工学@ P", "量子計算機 | 量子計算機@ P"),
				Files.lines(Files.read(files.write("v.csv", japanese), ReadingLimits.USUAL)));
	}

	@Test
	void aTitleMayStandAboveTheHeading() {
		Reading reading = files.read("v.csv", "Critical technologies 2026,,\ncode,name,\nA,Robots,\n");
		assertEquals(List.of("A | Robots@ P"), Files.lines(reading));
		assertEquals(List.of("1 aboveHeading"), Files.notices(reading));
	}

	@Test
	void whatIsDoubtfulAboutACellIsToldWithItsCell() {
		Reading reading = files.read("v.csv", "code,name\nA,\"Robots\" and more\n");
		assertEquals("v.csv:2:B: Text after a closing quotation mark. [Robots and more]",
				reading.notices().get(0).line(java.util.Locale.ENGLISH));
	}

	@Test
	void doubtfulRowsAreTold() {
		Reading reading = files.read("v.csv", """
				id,notation,name,
				a,1,Robots,
				b,1,Drones,
				c,3,,

				a,1,Robots,
				b,,Unmanned,,,surplus
				""");
		assertEquals(List.of("3 notationTwice", "4 rowWithoutLabel", "6 itemTwice", "7 idTwice", "7 tooManyCells"),
				Files.notices(reading).stream().sorted().toList());
		assertEquals(List.of("a | Robots@ P", "b | Drones@ P | Unmanned@ A"), Files.lines(reading));
	}

	@Test
	void tablesThatCannotBeUnderstoodAreRefused() {
		assertTrue(files.refusal("v.csv", "x,y\n1,2\n").startsWith("v.csv:1: No column holds labels."));
		assertEquals("v.csv: There is nothing in the file.", files.refusal("v.csv", ""));
		assertTrue(files.refusal("v.csv", "%PDF-1.7 and so on").startsWith("v.csv: A PDF."));
	}
}
