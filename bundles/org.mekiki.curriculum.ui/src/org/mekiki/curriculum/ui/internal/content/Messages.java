package org.mekiki.curriculum.ui.internal.content;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor of pages. */
final class Messages extends NLS {

	public static String attach;
	public static String attachEdit;
	public static String attachFailed;
	public static String attachNone;
	public static String attachTitle;
	public static String attachTooLarge;
	public static String bold;
	public static String cite;
	public static String citeEdit;
	public static String citePlace;
	public static String citeTitle;
	public static String column;
	public static String footnote;
	public static String formula;
	public static String formulaBlock;
	public static String heading;
	public static String heading2;
	public static String heading3;
	public static String heading4;
	public static String italic;
	public static String link;
	public static String list;
	public static String numbered;
	public static String picture;
	public static String pictureEdit;
	public static String pictureFiles;
	public static String pictureJob;
	public static String pictureNone;
	public static String pictureTitle;
	public static String pictureTooLarge;
	public static String pictureTooManyPixels;
	public static String preview;
	public static String quote;
	public static String result;
	public static String resultAccept;
	public static String resultAnalysis;
	public static String resultCaption;
	public static String resultChart;
	public static String resultInsert;
	public static String resultJob;
	public static String roomBoth;
	public static String roomPreview;
	public static String roomSource;
	public static String ruby;
	public static String rubyReading;
	public static String rubyWords;
	public static String table;
	public static String words;
	public static String write;

	static {
		NLS.initializeMessages("org.mekiki.curriculum.ui.internal.content.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
