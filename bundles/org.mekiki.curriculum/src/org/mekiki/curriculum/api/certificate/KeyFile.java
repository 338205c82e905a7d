package org.mekiki.curriculum.api.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.interfaces.EdECPublicKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.credential.DataIntegrity;
import org.mekiki.curriculum.internal.credential.SelfSigned;

/**
 * A PKCS#12 file with the Ed25519 key of an issuer, protected by a password. Other programs, such as keytool and openssl,
 * read it, too.
 *
 * @since 0.1
 * @noextend
 */
public final class KeyFile {

	/** Shortest password that is taken. */
	public static final int SHORTEST_PASSWORD = 12;

	private static final String TYPE = "PKCS12"; //$NON-NLS-1$
	private static final String ALIAS = "mekiki-issuer"; //$NON-NLS-1$
	private static final String ED25519 = "Ed25519"; //$NON-NLS-1$
	private static final long LARGEST = 1_000_000;

	private final Path file;
	private final Texts texts;

	/**
	 * Names a file; it need not exist.
	 *
	 * @param file
	 *            where
	 * @param locale
	 *            language of messages
	 */
	public KeyFile(Path file, Locale locale) {
		this.file = file;
		texts = Texts.of(DataIntegrity.class, locale);
	}

	/**
	 * Makes the file with a new key. One that exists is never overwritten.
	 *
	 * @param issuer
	 *            name of the issuer, for people who look into the file
	 * @param password
	 *            {@value #SHORTEST_PASSWORD} characters or more; the caller wipes it
	 * @param today
	 *            from when on
	 * @return the key
	 * @throws CertificateException
	 *             if the password is too short or the file cannot be made
	 */
	public SigningKey create(String issuer, char[] password, LocalDate today) throws CertificateException {
		if (password.length < SHORTEST_PASSWORD) {
			throw new CertificateException(texts.get("key.short", Integer.valueOf(SHORTEST_PASSWORD)), null); //$NON-NLS-1$
		}
		try {
			KeyPair pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
			KeyStore store = KeyStore.getInstance(TYPE);
			store.load(null, null);
			store.setKeyEntry(ALIAS, pair.getPrivate(), password, new Certificate[] { SelfSigned.of(pair, issuer, today) });
			try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				onlyOwner();
				store.store(out, password);
			}
			return new SigningKey(pair.getPrivate(), pair.getPublic());
		} catch (FileAlreadyExistsException there) {
			throw new CertificateException(texts.get("key.exists", file), there); //$NON-NLS-1$
		} catch (IOException | GeneralSecurityException failure) {
			throw new CertificateException(texts.get("key.write", file), failure); //$NON-NLS-1$
		}
	}

	private void onlyOwner() throws IOException {
		if (Files.getFileStore(file).supportsFileAttributeView("posix")) { //$NON-NLS-1$
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------")); //$NON-NLS-1$
		}
	}

	/**
	 * Opens the file.
	 *
	 * @param password
	 *            the caller wipes it
	 * @return the key
	 * @throws CertificateException
	 *             if the password is wrong or there is no Ed25519 key in the file
	 */
	public SigningKey open(char[] password) throws CertificateException {
		try {
			if (Files.size(file) > LARGEST) {
				throw new CertificateException(texts.get("key.none", file), null); //$NON-NLS-1$
			}
			KeyStore store = KeyStore.getInstance(TYPE);
			try (InputStream in = Files.newInputStream(file)) {
				store.load(in, password);
			}
			for (String alias : Collections.list(store.aliases())) {
				if (store.getKey(alias, password) instanceof PrivateKey key && store.getCertificate(alias) != null
						&& isEd25519(store.getCertificate(alias))) {
					return new SigningKey(key, store.getCertificate(alias).getPublicKey());
				}
			}
			throw new CertificateException(texts.get("key.none", file), null); //$NON-NLS-1$
		} catch (IOException unreadable) {
			boolean wrong = unreadable.getCause() instanceof UnrecoverableKeyException;
			throw new CertificateException(texts.get(wrong ? "key.password" : "key.read", file), unreadable); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (GeneralSecurityException unreadable) {
			throw new CertificateException(texts.get("key.read", file), unreadable); //$NON-NLS-1$
		}
	}

	private static boolean isEd25519(Certificate certificate) {
		return certificate.getPublicKey() instanceof EdECPublicKey key
				&& ED25519.equals(key.getParams().getName());
	}
}
