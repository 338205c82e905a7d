package org.mekiki.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mekiki.cli.internal.Texts;
import org.mekiki.cli.internal.base.Address;
import org.mekiki.cli.internal.base.AddressException;
import org.mekiki.cli.internal.base.AddressParser;
import org.mekiki.store.FolderLocation;
import org.mekiki.store.ServerLocation;
import org.mekiki.store.SslMode;

/** Addresses are read strictly into typed fields. */
class AddressParserTest {

	private final AddressParser parser = new AddressParser(Texts.of("en"));

	@Test
	void sampleIsTheBuiltInOne() throws AddressException {
		assertInstanceOf(Address.Sample.class, parser.parse("sample"));
		assertEquals(new FolderLocation(Path.of("sample")), stored("./sample"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/tmp/base", "base", "../base", "技術 体系", "C:\\base" })
	void anythingWithoutASchemeIsAFolder(String text) throws AddressException {
		assertEquals(new FolderLocation(Path.of(text)), stored(text));
	}

	@ParameterizedTest
	@CsvSource({ //
			"postgresql://ana@localhost/db, localhost, 5432, db, mekiki, ana, DISABLE", //
			"postgres://ana@db.example.org:6543/team, db.example.org, 6543, team, mekiki, ana, VERIFY_FULL", //
			"postgresql://ana@127.0.0.1/db?schema=k1, 127.0.0.1, 5432, db, k1, ana, DISABLE", //
			"postgresql://ana@[::1]:5433/db, [::1], 5433, db, mekiki, ana, DISABLE", //
			"postgresql://a%40b@h/d%2Fb?sslmode=require&schema=s, h, 5432, d/b, s, a@b, REQUIRE", //
			"postgresql://a+b@h/d?sslmode=verify-ca, h, 5432, d, mekiki, a+b, VERIFY_CA" })
	void aServerIsReadIntoFields(String text, String host, int port, String database, String schema, String user,
			SslMode ssl) throws AddressException {
		assertEquals(new ServerLocation(host, port, database, schema, user, ssl), stored(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "http://example.org/x", "jdbc:derby:x", "file:/tmp/x", "postgresql:", "postgresql://",
			"postgresql://u@h", "postgresql://u@h/", "postgresql://h/d", "postgresql://u@/d", "postgresql://u@h:x/d",
			"postgresql://u@h:0/d", "postgresql://u@h:70000/d", "postgresql://u@h/d/e", "postgresql://u@h/d#x",
			"postgresql://u@h/d?", "postgresql://u@h/d?schema", "postgresql://u@h/d?schema=A-B",
			"postgresql://u@h/d?schema=a&schema=b", "postgresql://u@h/d?socketFactory=x",
			"postgresql://u@h/d?sslmode=allow", "postgresql://u@h,i/d", "postgresql://u@h/d?schema=%", "a\0b",
			"postgresql://u:@h/d", "POSTGRESQL://u@h/d" })
	void anythingElseIsRefused(String text) {
		assertThrows(AddressException.class, () -> parser.parse(text));
	}

	@Test
	void aPasswordIsNeverRepeated() {
		AddressException refused = assertThrows(AddressException.class,
				() -> parser.parse("postgresql://ana:geheim@host/db"));
		assertFalse(refused.getMessage().contains("geheim"));
	}

	private Object stored(String text) throws AddressException {
		return assertInstanceOf(Address.Stored.class, parser.parse(text)).location();
	}
}
