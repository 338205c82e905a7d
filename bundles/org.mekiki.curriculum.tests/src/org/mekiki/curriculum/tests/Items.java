package org.mekiki.curriculum.tests;

import java.util.List;
import java.util.Locale;

import org.mekiki.curriculum.api.item.Item;
import org.mekiki.curriculum.api.item.ItemException;
import org.mekiki.curriculum.api.item.ItemProblem;
import org.mekiki.curriculum.api.item.ItemReader;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.learning.ItemKind;
import org.mekiki.model.learning.LearningFactory;

/** Items written for tests. */
final class Items {

	private static final ItemReader READER = new ItemReader(Locale.ENGLISH, "ja");

	private Items() {
	}

	static AssessmentItem raw(ItemKind kind, int points, String answer) {
		AssessmentItem item = LearningFactory.eINSTANCE.createAssessmentItem();
		item.setId("item-" + kind);
		item.setNotation("q7");
		item.setKind(kind);
		item.setPoints(points);
		item.setQuestion("?");
		item.setAnswer(answer.replace('\'', '"'));
		return item;
	}

	static Item item(ItemKind kind, int points, String answer) {
		try {
			return READER.read(raw(kind, points, answer));
		} catch (ItemException refused) {
			throw new AssertionError(refused);
		}
	}

	static List<String> problems(ItemKind kind, int points, String answer) {
		return READER.problems(raw(kind, points, answer)).stream().map(ItemProblem::message).toList();
	}
}
