package org.mekiki.benchmarks.vocabulary;

import java.util.Locale;
import java.util.Random;

/** Names of technologies in three languages, made of words of the field and, as in life, of words that are seen once. */
final class Terms {

	/** A name. */
	record Term(String english, String german, String japanese) {
	}

	private static final String[] QUALITIES = words("adaptive adaptiv \u9069\u5fdc\u578b|autonomous autonom \u81ea\u5f8b|biological biologisch \u751f\u7269|ceramic keramisch \u30bb\u30e9\u30df\u30c3\u30af|cryogenic kryogen \u6975\u4f4e\u6e29|digital digital \u30c7\u30b8\u30bf\u30eb|distributed verteilt \u5206\u6563|elastic elastisch \u5f3e\u6027|electric elektrisch \u96fb\u6c17|flexible flexibel \u67d4\u8edf|granular granular \u7c92\u72b6|hybrid hybrid \u30cf\u30a4\u30d6\u30ea\u30c3\u30c9|hydraulic hydraulisch \u6cb9\u5727|infrared infrarot \u8d64\u5916|integrated integriert \u96c6\u7a4d|linear linear \u7dda\u5f62|magnetic magnetisch \u78c1\u6c17|marine marin \u6d77\u6d0b|metallic metallisch \u91d1\u5c5e|modular modular \u30e2\u30b8\u30e5\u30fc\u30eb\u578b|molecular molekular \u5206\u5b50|nuclear nuklear \u539f\u5b50\u529b|optical optisch \u5149\u5b66|organic organisch \u6709\u6a5f|parallel parallel \u4e26\u5217|passive passiv \u53d7\u52d5|polymeric polymer \u9ad8\u5206\u5b50|porous por\u00f6s \u591a\u5b54\u8cea|portable tragbar \u643a\u5e2f|quantum quanten- \u91cf\u5b50|radiative strahlend \u653e\u5c04|resilient resilient \u5f37\u9771|robust robust \u9811\u5065|secure sicher \u5b89\u5168|spectral spektral \u5206\u5149|stochastic stochastisch \u78ba\u7387|submarine unterseeisch \u6c34\u4e2d|synthetic synthetisch \u5408\u6210|thermal thermisch \u71b1|wireless drahtlos \u7121\u7dda"); //$NON-NLS-1$
	private static final String[] MATTERS = words("actuator Aktor \u30a2\u30af\u30c1\u30e5\u30a8\u30fc\u30bf|aircraft Flugzeug \u822a\u7a7a\u6a5f|alloy Legierung \u5408\u91d1|antenna Antenne \u30a2\u30f3\u30c6\u30ca|battery Batterie \u96fb\u6c60|beam Strahl \u30d3\u30fc\u30e0|cable Kabel \u30b1\u30fc\u30d6\u30eb|carbon Kohlenstoff \u70ad\u7d20|catalyst Katalysator \u89e6\u5a92|coating Beschichtung \u30b3\u30fc\u30c6\u30a3\u30f3\u30b0|crystal Kristall \u7d50\u6676|detector Detektor \u691c\u51fa\u5668|engine Motor \u30a8\u30f3\u30b8\u30f3|enzyme Enzym \u9175\u7d20|fibre Faser \u7e4a\u7dad|film Film \u819c|fuel Brennstoff \u71c3\u6599|glass Glas \u30ac\u30e9\u30b9|graphene Graphen \u30b0\u30e9\u30d5\u30a7\u30f3|hydrogen Wasserstoff \u6c34\u7d20|isotope Isotop \u540c\u4f4d\u4f53|laser Laser \u30ec\u30fc\u30b6\u30fc|lens Linse \u30ec\u30f3\u30ba|lithium Lithium \u30ea\u30c1\u30a6\u30e0|membrane Membran \u819c\u5206\u96e2|network Netz \u30cd\u30c3\u30c8\u30ef\u30fc\u30af|oxide Oxid \u9178\u5316\u7269|particle Teilchen \u7c92\u5b50|plasma Plasma \u30d7\u30e9\u30ba\u30de|powder Pulver \u7c89\u672b|protein Protein \u30bf\u30f3\u30d1\u30af\u8cea|radar Radar \u30ec\u30fc\u30c0\u30fc|reactor Reaktor \u53cd\u5fdc\u7089|robot Roboter \u30ed\u30dc\u30c3\u30c8|satellite Satellit \u885b\u661f|semiconductor Halbleiter \u534a\u5c0e\u4f53|sensor Sensor \u30bb\u30f3\u30b5|silicon Silizium \u30b7\u30ea\u30b3\u30f3|turbine Turbine \u30bf\u30fc\u30d3\u30f3|vaccine Impfstoff \u30ef\u30af\u30c1\u30f3"); //$NON-NLS-1$
	private static final String[] WORKS = words("alignment Ausrichtung \u6574\u5217|analysis Analyse \u5206\u6790|assembly Montage \u7d44\u7acb|calibration Kalibrierung \u6821\u6b63|casting Guss \u92f3\u9020|characterization Charakterisierung \u8a55\u4fa1|communication Kommunikation \u901a\u4fe1|compression Kompression \u5727\u7e2e|computing Rechnen \u8a08\u7b97|control Regelung \u5236\u5fa1|conversion Umwandlung \u5909\u63db|cooling K\u00fchlung \u51b7\u5374|deposition Abscheidung \u6210\u819c|design Entwurf \u8a2d\u8a08|detection Erkennung \u691c\u77e5|diagnosis Diagnose \u8a3a\u65ad|encryption Verschl\u00fcsselung \u6697\u53f7\u5316|etching \u00c4tzen \u30a8\u30c3\u30c1\u30f3\u30b0|forging Schmieden \u935b\u9020|growth Z\u00fcchtung \u6210\u9577|imaging Bildgebung \u753b\u50cf\u5316|inspection Pr\u00fcfung \u691c\u67fb|integration Integration \u7d71\u5408|lithography Lithografie \u30ea\u30bd\u30b0\u30e9\u30d5\u30a3|manufacturing Fertigung \u88fd\u9020|measurement Messung \u8a08\u6e2c|modelling Modellierung \u30e2\u30c7\u30ea\u30f3\u30b0|navigation Navigation \u822a\u6cd5|packaging Verpackung \u5b9f\u88c5|positioning Ortung \u6e2c\u4f4d|processing Verarbeitung \u51e6\u7406|propulsion Antrieb \u63a8\u9032|purification Reinigung \u7cbe\u88fd|recycling Wiederverwertung \u518d\u751f|sequencing Sequenzierung \u914d\u5217\u89e3\u6790|shielding Abschirmung \u906e\u853d|simulation Simulation \u30b7\u30df\u30e5\u30ec\u30fc\u30b7\u30e7\u30f3|storage Speicherung \u8caf\u8535|synthesis Synthese \u5408\u6210\u6cd5|welding Schwei\u00dfen \u6eb6\u63a5"); //$NON-NLS-1$
	private static final String SYLLABLES = "ba be bi bo ca ce co da de di do fa fe ga ge go ha he ka ke ki ko la le li lo lu ma me mi mo na ne ni no pa pe po ra re ri ro ru sa se si so ta te ti to tu va ve vi vo xa ya za zo"; //$NON-NLS-1$
	private static final int RARE = 3;

	private final Random random;
	private final String[] syllables = SYLLABLES.split(" "); //$NON-NLS-1$

	Terms(Random random) {
		this.random = random;
	}

	private static String[] words(String all) {
		return all.split("\\|"); //$NON-NLS-1$
	}

	private String[] one(String[] words) {
		return words[random.nextInt(words.length)].split(" "); //$NON-NLS-1$
	}

	/** The next name; now and then one has been there before. */
	Term next() {
		String[] quality = one(QUALITIES);
		String[] matter = one(MATTERS);
		String[] work = one(WORKS);
		String rare = random.nextInt(RARE) == 0 ? madeUp() : null;
		String english = (rare == null ? quality[0] : rare) + ' ' + matter[0] + ' ' + work[0];
		String german = (rare == null ? quality[1].endsWith("-") ? "Quanten-" : quality[1] + "e " : rare + '-') + matter[1] //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ work[1].toLowerCase(Locale.GERMAN);
		String japanese = (rare == null ? quality[2] : rare) + matter[2] + work[2];
		return new Term(english, german, japanese);
	}

	/** A word that is seen once, like the name of a species, a product or a place. */
	private String madeUp() {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < 4; i++) {
			word.append(syllables[random.nextInt(syllables.length)]);
		}
		return word.append('n').toString();
	}

	/** The same in other words, as somebody else would have put it. */
	static String otherwise(String english, int way) {
		String[] words = english.split(" "); //$NON-NLS-1$
		return switch (way % 4) {
		case 0 -> words[2] + " of " + words[0] + ' ' + words[1] + 's'; //$NON-NLS-1$
		case 1 -> words[0] + ' ' + words[1] + 's' + ' ' + words[2];
		case 2 -> words[0] + '-' + words[1] + ' ' + words[2] + " technology"; //$NON-NLS-1$
		default -> words[1] + ' ' + words[2] + " (" + words[0] + ')'; //$NON-NLS-1$
		};
	}
}
