package org.mekiki.tables.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.tables.api.TableException;

/** Numbers of workbooks as people see them: what a format makes of them. */
class NumberFormatsTest {

	@TempDir
	Path folder;

	/** A column named n of numbers in a format. */
	private Given numbers(String format, String... numbers) throws IOException, TableException {
		String code = format.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
		String styles = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"" + code + "\"/></numFmts>"
				+ "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>"
				+ "<cellStyles><xf numFmtId=\"14\"/></cellStyles></styleSheet>";
		StringBuilder rows = new StringBuilder("<row><c t=\"inlineStr\"><is><t>k</t></is></c><c t=\"inlineStr\"><is><t>n</t></is></c></row>");
		for (String number : numbers) {
			rows.append("<row><c t=\"inlineStr\"><is><t>x</t></is></c><c s=\"1\"><v>").append(number).append("</v></c></row>");
		}
		return Given.file(GivenBook.write(folder.resolve("book.xlsx"), "", styles, "<sst/>", GivenBook.sheet(rows.toString())), null);
	}

	@Test
	void plainNumbersAreWhatIsKept() throws Exception {
		for (String format : new String[] { "General", "0", "#,##0", "#,##0.00;[Red]-#,##0.00", "0_);(0)", "@" }) {
			assertEquals("integer 1234577", numbers(format, "1234567", "10").numbers("n"), format);
		}
	}

	@Test
	void thousandsThatAreNotShownAreFlagged() throws Exception {
		Given given = numbers("#,##0,", "1234567", "2000000");
		assertEquals("2 other-unit=1234567, 3 other-unit=2000000", given.flags("n"));
		assertEquals("integer 3234567", given.numbers("n"));
	}

	@Test
	void thousandsThatAreNotShownWithTheirUnit() throws Exception {
		assertEquals("money \u5186 3500000", numbers("#,##0.0,\"\u5343\u5186\"", "1500000", "2000000").numbers("n"));
		assertEquals("money \u5186 3500000", numbers("#,##0.0,,\"\u767e\u4e07\u5186\"", "1500000", "2000000").numbers("n"));
	}

	@Test
	void aUnitBesideAllDigitsCountsThem() throws Exception {
		assertEquals("money \u5186 7000000", numbers("#,##0\"\u767e\u4e07\u5186\"", "3", "4").numbers("n"));
	}

	@Test
	void currencies() throws Exception {
		assertEquals("money \u5186 3", numbers("\"\u00a5\"#,##0", "1", "2").numbers("n"));
		assertEquals("money EUR 3", numbers("#,##0.00 [$\u20ac-407]", "1", "2").numbers("n"));
		assertEquals("money USD 3", numbers("[$$-409]#,##0.00", "1", "2").numbers("n"));
		assertEquals("money CNY 3", numbers("[$\u00a5-804]#,##0.00", "1", "2").numbers("n"));
	}

	@Test
	void percentagesAndDays() throws Exception {
		assertEquals("percentage % 62.5", numbers("0.0%", "0.5", "0.125").numbers("n"));
		assertEquals("date 2021-01-01 to 2021-01-02", numbers("yyyy/mm/dd", "44197", "44198").range("n"));
		assertEquals("date 2021-01-01 to 2021-01-02", numbers("[$-411]ggge\"\u5e74\"m\"\u6708\"d\"\u65e5\"", "44197", "44198").range("n"));
		assertEquals("date 2021-01-01 to 2021-01-02", numbers("mm-dd", "44197", "44198").range("n"));
		// letters that are only shown
		assertEquals("integer 88395", numbers("0\"days\"", "44197", "44198").numbers("n"));
	}
}
