package org.mekiki.curriculum.internal.packages.cartridge;

import java.util.List;
import java.util.Map;

import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.internal.packages.Changes;
import org.mekiki.curriculum.internal.packages.PackageItems.Guided;
import org.mekiki.curriculum.internal.packages.UnitText;
import org.mekiki.curriculum.internal.packages.XmlWriter;

/** Assessments and the bank of questions, by the profile of QTI 1.2.1 that Common Cartridge has. */
final class CartridgeQuestions {

	private static final String QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"; //$NON-NLS-1$

	private final UnitText text;
	private final Changes changes;

	CartridgeQuestions(UnitText text, Changes changes) {
		this.text = text;
		this.changes = changes;
	}

	String assessment(String id, String title, String category, List<Item> items, List<Guided> guided) {
		XmlWriter xml = new XmlWriter();
		xml.open("questestinterop", "xmlns", QTI).open("assessment", "ident", id, "title", title).open("qtimetadata"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		field(xml, "cc_profile", "cc.exam.v0p1"); //$NON-NLS-1$ //$NON-NLS-2$
		field(xml, "qmd_assessmenttype", "Examination"); //$NON-NLS-1$ //$NON-NLS-2$
		field(xml, "qmd_scoretype", "Percentage"); //$NON-NLS-1$ //$NON-NLS-2$
		field(xml, "qmd_feedbackpermitted", "Yes"); //$NON-NLS-1$ //$NON-NLS-2$
		field(xml, "qmd_solutionspermitted", "Yes"); //$NON-NLS-1$ //$NON-NLS-2$
		field(xml, "cc_maxattempts", "unlimited"); //$NON-NLS-1$ //$NON-NLS-2$
		xml.close().open("section", "ident", id + "-section"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (Guided question : guided) {
			String about = "<p>" + text.texts().get("guided.result", text.name(question.exercise())) + "</p>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new CartridgeItem(xml, text, changes, category).write(question.item(), about);
		}
		for (Item item : items) {
			new CartridgeItem(xml, text, changes, category).write(item, ""); //$NON-NLS-1$
		}
		return xml.close().close().close().toString();
	}

	String bank(String id, Map<String, List<Item>> pools) {
		XmlWriter xml = new XmlWriter();
		xml.open("questestinterop", "xmlns", QTI).open("objectbank", "ident", id); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		pools.forEach((pool, items) -> items.forEach(item -> new CartridgeItem(xml, text, changes, pool).write(item, ""))); //$NON-NLS-1$
		return xml.close().close().toString();
	}

	static void field(XmlWriter xml, String label, String entry) {
		xml.open("qtimetadatafield").leaf("fieldlabel", label).leaf("fieldentry", entry).close(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
