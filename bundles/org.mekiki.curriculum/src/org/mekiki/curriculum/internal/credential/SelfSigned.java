package org.mekiki.curriculum.internal.credential;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;

/** The X.509 certificate that a key in a PKCS#12 file has to have. It says nothing that anybody should trust. */
public final class SelfSigned {

	/** Number of Ed25519 in RFC 8410. */
	private static final String ED25519 = "1.3.101.112"; //$NON-NLS-1$
	private static final int YEARS = 30;
	private static final int SERIAL_BITS = 64;

	private SelfSigned() {
	}

	/**
	 * Makes a certificate of a key by itself.
	 *
	 * @param pair
	 *            Ed25519
	 * @param name
	 *            whose key it is
	 * @param today
	 *            from when on
	 * @return the certificate
	 * @throws GeneralSecurityException
	 *             if it cannot be signed
	 */
	public static Certificate of(KeyPair pair, String name, LocalDate today) throws GeneralSecurityException {
		AlgorithmIdentifier algorithm = new AlgorithmIdentifier(new ASN1ObjectIdentifier(ED25519));
		X500Name subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
		V3TBSCertificateGenerator generator = new V3TBSCertificateGenerator();
		generator.setSerialNumber(new ASN1Integer(new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE)));
		generator.setSignature(algorithm);
		generator.setIssuer(subject);
		generator.setSubject(subject);
		generator.setStartDate(time(today));
		generator.setEndDate(time(today.plusYears(YEARS)));
		generator.setSubjectPublicKeyInfo(SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
		TBSCertificate signed = generator.generateTBSCertificate();
		try {
			Signature signature = Signature.getInstance("Ed25519"); //$NON-NLS-1$
			signature.initSign(pair.getPrivate());
			signature.update(signed.getEncoded(ASN1Encoding.DER));
			ASN1EncodableVector parts = new ASN1EncodableVector();
			parts.add(signed);
			parts.add(algorithm);
			parts.add(new DERBitString(signature.sign()));
			return CertificateFactory.getInstance("X.509") //$NON-NLS-1$
					.generateCertificate(new ByteArrayInputStream(new DERSequence(parts).getEncoded(ASN1Encoding.DER)));
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Time time(LocalDate day) {
		return new Time(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()), Locale.ROOT);
	}
}
