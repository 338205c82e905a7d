package org.mekiki.store.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Assumptions;
import org.mekiki.store.Credentials;
import org.mekiki.store.ServerLocation;
import org.mekiki.store.SslMode;

/** The server that {@code ./mekiki test} starts, told by environment variables. */
final class PostgresServer {

	private static final String HOST = System.getenv("MEKIKI_TEST_PG_HOST");

	private PostgresServer() {
	}

	/** Skips the test without a server; fails it where a server is required. */
	static void require() {
		if (HOST == null) {
			if ("true".equals(System.getenv("CI")) || System.getenv("MEKIKI_REQUIRE_PG") != null) {
				fail("PostgreSQL is required here: MEKIKI_TEST_PG_HOST is not set");
			}
			Assumptions.abort("no PostgreSQL: MEKIKI_TEST_PG_HOST is not set");
		}
	}

	static ServerLocation location(String schema) {
		return location(schema, env("MEKIKI_TEST_PG_USER", "tester"));
	}

	static ServerLocation location(String schema, String user) {
		return new ServerLocation(HOST, Integer.parseInt(env("MEKIKI_TEST_PG_PORT", "5432")),
				env("MEKIKI_TEST_PG_DATABASE", "postgres"), schema, user, SslMode.DISABLE);
	}

	static Credentials credentials() {
		return Credentials.of(env("MEKIKI_TEST_PG_PASSWORD", "").toCharArray());
	}

	/** Runs statements as the test role. */
	static void execute(String... statements) throws SQLException {
		ServerLocation where = location("public");
		try (Connection connection = DriverManager.getConnection(
				"jdbc:postgresql://" + where.host() + ':' + where.port() + '/' + where.database(), where.user(),
				new String(credentials().password())); Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	private static String env(String name, String other) {
		String value = System.getenv(name);
		return value == null || value.isEmpty() ? other : value;
	}
}
