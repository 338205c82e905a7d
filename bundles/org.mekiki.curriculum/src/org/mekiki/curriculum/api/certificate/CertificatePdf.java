package org.mekiki.curriculum.api.certificate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.mekiki.charts.api.DrawnPdf;
import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.certificate.CertificatePage;
import org.mekiki.curriculum.internal.credential.DataIntegrity;

/**
 * The certificate to be printed and framed: everything on it comes from its credential, which travels inside of the file.
 *
 * @since 0.1
 */
public final class CertificatePdf {

	private static final int LARGEST = 20_000_000;
	private static final byte[] PDF = { '%', 'P', 'D', 'F' };

	private CertificatePdf() {
	}

	/**
	 * Draws a certificate. The same credential gives the same bytes with the same fonts installed.
	 *
	 * @param credential
	 *            issued with Mekiki
	 * @return a PDF file
	 * @throws CertificateException
	 *             if it is another sort of credential
	 */
	public static byte[] write(Credential credential) throws CertificateException {
		CertificateFacts facts = credential.facts(Locale.ENGLISH);
		CertificatePage page = new CertificatePage(credential, facts);
		return DrawnPdf.write(page.title(), facts.language(), CertificatePage.WIDTH, CertificatePage.HEIGHT, page::draw,
				new DrawnPdf.Attachment(Credential.FILE, page.attached(), credential.json().getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Whether a file shows the page that is drawn from its credential. Only the credential is signed: somebody may have put it into
	 * a file that shows something else.
	 *
	 * @param file
	 *            a certificate
	 * @param credential
	 *            what was read from it
	 * @return true if the file is the one that is drawn here, byte for byte, or no PDF file at all; false if it shows something
	 *         else, or was drawn with other fonts
	 * @throws IOException
	 *             if the file cannot be read
	 */
	public static boolean isDrawn(Path file, Credential credential) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		if (!isPdf(bytes)) {
			return true;
		}
		try {
			return Arrays.equals(bytes, write(credential));
		} catch (CertificateException otherSort) {
			return false;
		}
	}

	private static boolean isPdf(byte[] bytes) {
		return bytes.length > PDF.length && ByteBuffer.wrap(bytes, 0, PDF.length).equals(ByteBuffer.wrap(PDF));
	}

	/**
	 * Reads the credential of a file: JSON, or a PDF file with a credential inside.
	 *
	 * @param file
	 *            to be read
	 * @param locale
	 *            language of messages
	 * @return the credential, not verified yet
	 * @throws CertificateException
	 *             if there is none in it
	 * @throws IOException
	 *             if the file cannot be read
	 */
	public static Credential read(Path file, Locale locale) throws CertificateException, IOException {
		Texts texts = Texts.of(DataIntegrity.class, locale);
		if (Files.size(file) > LARGEST) {
			throw new CertificateException(texts.get("bad.large", file), null); //$NON-NLS-1$
		}
		byte[] bytes = Files.readAllBytes(file);
		if (isPdf(bytes)) {
			try {
				Optional<byte[]> inside = DrawnPdf.attachment(bytes, Credential.FILE, Credential.LONGEST);
				bytes = inside.orElseThrow(() -> new CertificateException(texts.get("bad.pdf.none", file), null)); //$NON-NLS-1$
			} catch (IOException damaged) {
				throw new CertificateException(texts.get("bad.pdf", file), damaged); //$NON-NLS-1$
			}
		}
		try {
			return Credential.parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), locale);
		} catch (CharacterCodingException notText) {
			throw new CertificateException(texts.get("bad.json", ""), notText); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
