package org.mekiki.curriculum.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekiki.curriculum.api.certificate.CertificateException;
import org.mekiki.curriculum.api.certificate.CertificateFacts;
import org.mekiki.curriculum.api.certificate.CertificatePdf;
import org.mekiki.curriculum.api.certificate.Credential;
import org.mekiki.curriculum.api.certificate.KeyFile;
import org.mekiki.curriculum.api.certificate.SigningKey;
import org.mekiki.curriculum.api.completion.CertificateKind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Credentials hold exactly what was signed: for us, and for a program of other people that never saw ours. */
class CredentialTest {

	private static final char[] PASSWORD = "correct horse battery".toCharArray();
	private static final ObjectMapper JSON = new ObjectMapper();

	@TempDir
	private Path folder;

	private SigningKey key() throws CertificateException {
		return new KeyFile(folder.resolve("key.p12"), Locale.ENGLISH).create("Specimen University", PASSWORD, LocalDate.of(2026, 1, 1));
	}

	static CertificateFacts facts(String language) {
		boolean japanese = "ja".equals(language);
		return new CertificateFacts(language, CertificateKind.STATUTORY, "8f3f6f0e-6a86-4a63-b0a5-0c8f25a5f6aa", "2026-0001",
				japanese ? "見本　花子" : "Hanako Mihon", "curriculum-60", japanese ? "経済安全保障技術 短期課程" : "Short course on economic-security technology",
				japanese ? "経済安全保障政策の概要、重要技術リストの読み方、研究資金の読み方、研究セキュリティ、総合演習。" : "Overview of policy, lists, funding, research security, capstone.",
				japanese ? "60時間以上を修めること。80 %以上出席すること。" : "Finish at least 60 hours. Attend 80 % of the sessions.", 3600,
				japanese ? "見本大学" : "Specimen University", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 4, 6), LocalDate.of(2026, 9, 25));
	}

	@Test
	void whatWasSignedIsReadAgainAndIsTheSameTwice() throws Exception {
		SigningKey key = key();
		for (String language : List.of("ja", "en")) {
			Credential credential = Credential.sign(facts(language), key);
			assertEquals(credential.json(), Credential.sign(facts(language), key).json());
			Credential read = Credential.parse(credential.json(), Locale.ENGLISH);
			assertDoesNotThrow(() -> read.verify(Locale.ENGLISH));
			CertificateFacts facts = read.facts(Locale.ENGLISH);
			assertEquals(facts(language).holder(), facts.holder());
			assertEquals(facts(language).serial(), facts.serial());
			assertEquals(3600, facts.minutes());
			assertEquals(LocalDate.of(2026, 10, 1), facts.issued());
			assertEquals(key.did(), read.did());
			assertTrue(read.did().startsWith("did:key:z6Mk"), read.did());
		}
	}

	@Test
	void everyAlteredFieldIsRefused() throws Exception {
		ObjectNode root = (ObjectNode) JSON.readTree(Credential.sign(facts("ja"), key()).json());
		List<ObjectNode> altered = new ArrayList<>();
		alter(root, root, altered);
		assertTrue(altered.size() > 100, "alterations: " + altered.size());
		for (ObjectNode each : altered) {
			Credential credential = Credential.parse(each.toString(), Locale.ENGLISH);
			assertThrows(CertificateException.class, () -> credential.verify(Locale.ENGLISH), each::toString);
		}
	}

	/** Each value changed, each member left out, and a member added to each object: every time in a copy. */
	private static void alter(ObjectNode root, JsonNode node, List<ObjectNode> copies) {
		if (node instanceof ObjectNode object) {
			List<String> names = new ArrayList<>();
			object.fieldNames().forEachRemaining(names::add);
			for (String name : names) {
				JsonNode value = object.get(name);
				alter(root, value, copies);
				if (value.isValueNode()) {
					object.set(name, changed(value));
					copies.add(root.deepCopy());
				}
				object.remove(name);
				copies.add(root.deepCopy());
				object.set(name, value);
			}
			object.put("addedLater", "something");
			copies.add(root.deepCopy());
			object.remove("addedLater");
			JsonNode contexts = object.get("@context");
			object.putObject("@context").putNull("holder");
			copies.add(root.deepCopy());
			object.remove("@context");
			if (contexts != null) {
				object.set("@context", contexts);
			}
		} else if (node instanceof ArrayNode array) {
			for (int i = 0; i < array.size(); i++) {
				JsonNode value = array.get(i);
				alter(root, value, copies);
				if (value.isValueNode()) {
					array.set(i, changed(value));
					copies.add(root.deepCopy());
				}
				array.remove(i);
				copies.add(root.deepCopy());
				array.insert(i, value);
			}
		}
	}

	private static JsonNode changed(JsonNode value) {
		String text = value.asText();
		if (value.isBoolean()) {
			return value.booleanValue() ? TextNode.valueOf("false") : BooleanNode.TRUE;
		}
		char last = text.charAt(text.length() - 1);
		return TextNode.valueOf(text.substring(0, text.length() - 1) + (char) (last == 'z' || last == '9' ? last - 1 : last + 1));
	}

	@Test
	void aCredentialOfAnotherKeyIsOfAnotherIssuer() throws Exception {
		Credential credential = Credential.sign(facts("ja"), key());
		SigningKey other = new KeyFile(folder.resolve("other.p12"), Locale.ENGLISH).create("Somebody", PASSWORD, LocalDate.of(2026, 1, 1));
		Credential forged = Credential.sign(facts("ja"), other);
		assertDoesNotThrow(() -> forged.verify(Locale.ENGLISH), "signed by whoever it says");
		assertNotEquals(credential.did(), forged.did());
		String mixed = forged.json().replace(other.did(), credential.did());
		assertThrows(CertificateException.class, () -> Credential.parse(mixed, Locale.ENGLISH).verify(Locale.ENGLISH));
	}

	@Test
	void brokenCredentialsAreRefusedWithAReason() throws Exception {
		for (String text : List.of("", "[]", "{", "{\"a\":1,\"a\":2}", "null", "x".repeat(300_000))) {
			assertThrows(CertificateException.class, () -> Credential.parse(text, Locale.ENGLISH), text.substring(0, Math.min(20, text.length())));
		}
		for (String text : List.of("{}", "{\"proof\":{}}", "{\"proof\":[{\"type\":\"DataIntegrityProof\"}]}",
				"{\"issuer\":\"did:key:z6Mk\",\"proof\":{\"type\":\"DataIntegrityProof\",\"cryptosuite\":\"eddsa-rdfc-2022\",\"proofPurpose\":\"assertionMethod\"}}")) {
			assertThrows(CertificateException.class, () -> Credential.parse(text, Locale.ENGLISH).verify(Locale.ENGLISH), text);
		}
		String deep = "{\"a\":".repeat(900) + "1" + "}".repeat(900);
		assertThrows(CertificateException.class, () -> Credential.parse(deep, Locale.ENGLISH).verify(Locale.ENGLISH));
	}

	@Test
	void theKeyIsInItsFileOnlyAndBehindItsPassword() throws Exception {
		SigningKey made = key();
		KeyFile file = new KeyFile(folder.resolve("key.p12"), Locale.ENGLISH);
		assertEquals(made.did(), file.open(PASSWORD).did());
		assertEquals(Credential.sign(facts("ja"), made).json(), Credential.sign(facts("ja"), file.open(PASSWORD)).json());
		CertificateException wrong = assertThrows(CertificateException.class, () -> file.open("wrong password!".toCharArray()));
		assertTrue(wrong.getMessage().contains("password"), wrong.getMessage());
		byte[] before = Files.readAllBytes(folder.resolve("key.p12"));
		assertThrows(CertificateException.class, () -> file.create("Again", PASSWORD, LocalDate.of(2026, 1, 1)));
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("key.p12")));
		assertThrows(CertificateException.class, () -> new KeyFile(folder.resolve("short.p12"), Locale.ENGLISH).create("S", "short".toCharArray(),
				LocalDate.of(2026, 1, 1)));
		assertFalse(Files.exists(folder.resolve("short.p12")));
		Files.writeString(folder.resolve("junk.p12"), "junk");
		assertThrows(CertificateException.class, () -> new KeyFile(folder.resolve("junk.p12"), Locale.ENGLISH).open(PASSWORD));
		assertThrows(CertificateException.class, () -> new KeyFile(folder.resolve("none.p12"), Locale.ENGLISH).open(PASSWORD));
	}

	@Test
	void thePageCarriesItsCredentialAndIsTheSameTwice() throws Exception {
		SigningKey key = key();
		for (String language : List.of("ja", "en")) {
			Credential credential = Credential.sign(facts(language), key);
			byte[] pdf = CertificatePdf.write(credential);
			assertArrayEquals(pdf, CertificatePdf.write(credential));
			Path file = folder.resolve(language + ".pdf");
			Files.write(file, pdf);
			Credential inside = CertificatePdf.read(file, Locale.ENGLISH);
			assertEquals(credential.json(), inside.json());
			assertDoesNotThrow(() -> inside.verify(Locale.ENGLISH));
			assertTrue(CertificatePdf.isDrawn(file, inside));
			// a page that shows something else around a genuine credential
			byte[] other = Arrays.copyOf(pdf, pdf.length + 1);
			other[pdf.length] = '\n';
			Files.write(file, other);
			assertDoesNotThrow(() -> CertificatePdf.read(file, Locale.ENGLISH).verify(Locale.ENGLISH));
			assertFalse(CertificatePdf.isDrawn(file, inside));
			Files.write(file, pdf);
			Files.writeString(folder.resolve("alone.json"), inside.json());
			assertTrue(CertificatePdf.isDrawn(folder.resolve("alone.json"), inside), "a credential shows no page");
		}
		Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(Files.readAllBytes(folder.resolve("ja.pdf")), 2000));
		assertThrows(CertificateException.class, () -> CertificatePdf.read(folder.resolve("cut.pdf"), Locale.ENGLISH));
		Files.write(folder.resolve("bytes.json"), new byte[] { (byte) 0xff, (byte) 0xfe, 0 });
		assertThrows(CertificateException.class, () -> CertificatePdf.read(folder.resolve("bytes.json"), Locale.ENGLISH));
		assertThrows(IOException.class, () -> CertificatePdf.read(folder.resolve("none.pdf"), Locale.ENGLISH));
	}

	@Test
	void anIndependentJudgeVerifiesItAndRefusesEveryAlteration() throws Exception {
		Judges.require();
		SigningKey key = key();
		List<String> files = new ArrayList<>();
		for (String language : List.of("ja", "en")) {
			Path file = folder.resolve(language + ".json");
			Files.writeString(file, Credential.sign(facts(language), key).json());
			files.add(file.toString());
		}
		String said = Judges.node("credentials.mjs", files);
		List<JsonNode> verdicts = new ArrayList<>();
		for (Iterator<String> lines = said.lines().iterator(); lines.hasNext();) {
			verdicts.add(JSON.readTree(lines.next()));
		}
		assertEquals(2, verdicts.size(), said);
		for (JsonNode verdict : verdicts) {
			assertTrue(verdict.get("verified").booleanValue(), said);
			assertEquals(0, verdict.get("accepted").size(), said);
			assertTrue(verdict.get("refused").intValue() > 100, said);
		}
	}
}
