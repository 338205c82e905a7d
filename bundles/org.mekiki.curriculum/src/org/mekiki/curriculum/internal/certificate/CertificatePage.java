package org.mekiki.curriculum.internal.certificate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.api.certificate.CertificateFacts;
import org.mekiki.curriculum.api.certificate.Credential;
import org.mekiki.curriculum.internal.completion.RuleTexts;

/** Draws a certificate on a page of A4 across. */
public final class CertificatePage {

	/** Width in points. */
	public static final int WIDTH = 842;
	/** Height in points. */
	public static final int HEIGHT = 595;

	private static final Color INK = new Color(0x1C1E21);
	private static final Color SOFT = new Color(0x4A5058);
	private static final double MIDDLE = WIDTH / 2d;
	private static final double LEFT = 120;
	private static final double RIGHT = WIDTH - LEFT;
	private static final double LABELS = 104;
	private static final float BODY = 12.5f;
	private static final float SMALL = 7f;

	private final CertificateFacts facts;
	private final Credential credential;
	private final Texts texts;
	private final Texts words;

	/**
	 * Prepares.
	 *
	 * @param credential
	 *            proves what is said
	 * @param facts
	 *            what the credential says
	 */
	public CertificatePage(Credential credential, CertificateFacts facts) {
		this.credential = credential;
		this.facts = facts;
		Locale locale = Locale.forLanguageTag(facts.language());
		texts = Texts.of(CertificatePage.class, locale);
		words = Texts.of(RuleTexts.class, locale);
	}

	/**
	 * Title of the document.
	 *
	 * @return what it is, its number, and of what
	 */
	public String title() {
		return texts.get("document", title(facts), facts.serial(), facts.programme()); //$NON-NLS-1$
	}

	/**
	 * Description of the file inside.
	 *
	 * @return for people
	 */
	public String attached() {
		return texts.get("attached"); //$NON-NLS-1$
	}

	private String title(CertificateFacts said) {
		return texts.get("title." + said.kind().word()); //$NON-NLS-1$
	}

	/**
	 * Draws it.
	 *
	 * @param graphics
	 *            from the left upper corner down
	 */
	public void draw(Graphics2D graphics) {
		Locale locale = texts.locale();
		Lettering letters = new Lettering(graphics, locale);
		Ornament ornament = new Ornament(graphics);
		ornament.frame(WIDTH, HEIGHT);
		letters.text(texts.get("serial", facts.serial()), letters.font(10, false), SOFT, WIDTH - 64, 66, 1); //$NON-NLS-1$
		boolean japanese = Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
		letters.spaced(title(facts), letters.font(japanese ? 40 : 34, true), Ornament.BLUE, MIDDLE, 118, japanese ? 18 : 0);
		letters.spaced(texts.get("under." + facts.kind().word()), letters.font(10.5f, false), Ornament.BRONZE, MIDDLE, 140, 1.2); //$NON-NLS-1$

		Font name = letters.fitting(texts.get("holder", facts.holder()), 27, 12, false, RIGHT - LEFT - 120); //$NON-NLS-1$
		letters.text(texts.get("holder", facts.holder()), name, INK, MIDDLE, 194, 0); //$NON-NLS-1$
		graphics.setColor(Ornament.GOLD);
		graphics.setStroke(new BasicStroke(0.8f));
		graphics.draw(new Line2D.Double(MIDDLE - 190, 205, MIDDLE + 190, 205));

		letters.block(texts.get("statement." + facts.kind().word()), BODY, 9, INK, LEFT, 220, RIGHT - LEFT, 44); //$NON-NLS-1$
		body(letters);

		letters.text(date(facts.issued()), letters.font(BODY, false), INK, LEFT, 468, -1);
		Font issuer = letters.fitting(facts.issuer(), 20, 10, true, 360);
		letters.text(facts.issuer(), issuer, INK, RIGHT - 78, 468, 1);
		ornament.rosette(RIGHT - 26, 460, 40);
		verification(letters, graphics);
	}

	private void body(Lettering letters) {
		double y = 276;
		y = row(letters, "programme", facts.programme(), 14, 9, y, 38); //$NON-NLS-1$
		y = row(letters, "outline", facts.outline(), 11, 6.5f, y, 74); //$NON-NLS-1$
		y = row(letters, "total", new RuleTexts(words).hours(facts.minutes()), BODY, 9, y, 22); //$NON-NLS-1$
		if (facts.start() != null && facts.end() != null) {
			row(letters, "period", texts.get("from.to", date(facts.start()), date(facts.end())), BODY, 9, y, 22); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private double row(Lettering letters, String key, String text, float size, float least, double y, double room) {
		letters.text(texts.get(key), letters.font(10, false), Ornament.BRONZE, LEFT, y + size, -1);
		double end = letters.block(text, size, least, INK, LEFT + LABELS, y, RIGHT - LEFT - LABELS, room);
		return end + 5;
	}

	/** What tells a genuine certificate from a copy, and how anybody finds out without asking anybody. */
	private void verification(Lettering letters, Graphics2D graphics) {
		graphics.setColor(Ornament.GOLD);
		graphics.setStroke(new BasicStroke(0.4f));
		graphics.draw(new Line2D.Double(64, 510, WIDTH - 64, 510));
		letters.block(texts.get("verify", Credential.FILE), SMALL, 5.5f, SOFT, 64, 514, WIDTH - 128, 24); //$NON-NLS-1$
		letters.text(texts.get("key", credential.did()), letters.font(SMALL, false), SOFT, 64, 547, -1); //$NON-NLS-1$
		letters.text(texts.get("fingerprint", credential.fingerprint()), letters.font(SMALL, false), SOFT, WIDTH - 64, 547, 1); //$NON-NLS-1$
	}

	private String date(LocalDate day) {
		DateTimeFormatter format = DateTimeFormatter.ofPattern(texts.get("date.pattern"), texts.locale()); //$NON-NLS-1$
		if (!Locale.JAPANESE.getLanguage().equals(texts.locale().getLanguage())) {
			return format.format(day);
		}
		// The first year of an era is written with a word, not a number.
		return format.format(JapaneseDate.from(day)).replaceAll("(?<!\\d)1\u5e74", texts.get("first.year")); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
