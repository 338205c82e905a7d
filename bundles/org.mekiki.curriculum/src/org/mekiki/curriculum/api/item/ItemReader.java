package org.mekiki.curriculum.api.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.mekiki.core.api.text.Texts;
import org.mekiki.curriculum.internal.item.AnswerReader;
import org.mekiki.curriculum.internal.json.JsonPart;
import org.mekiki.model.learning.AssessmentItem;
import org.mekiki.model.text.Labels;

/**
 * Reads assessment items of the model into typed ones, and says what is wrong with those that it cannot read. Has no
 * state.
 *
 * @since 0.1
 * @noextend
 */
public final class ItemReader {

	private final Locale locale;
	private final String dataLanguage;

	/**
	 * Creates a reader.
	 *
	 * @param locale
	 *            language of messages
	 * @param dataLanguage
	 *            BCP 47 tag of the language in which items are named
	 */
	public ItemReader(Locale locale, String dataLanguage) {
		this.locale = locale;
		this.dataLanguage = dataLanguage;
	}

	/**
	 * Reads an item.
	 *
	 * @param item
	 *            of the model
	 * @return the same, typed
	 * @throws ItemException
	 *             if it is not sound; with everything that is wrong
	 */
	public Item read(AssessmentItem item) throws ItemException {
		List<ItemProblem> problems = new ArrayList<>();
		Interaction interaction = read(item, problems);
		if (!problems.isEmpty()) {
			throw new ItemException(problems);
		}
		return new Item(item.getId(), name(item), item.getKind(), item.getPoints(), item.getLevel(), item.getQuestion(),
				item.getFeedback() == null ? "" : item.getFeedback(), interaction); //$NON-NLS-1$
	}

	/**
	 * What is wrong with an item.
	 *
	 * @param item
	 *            of the model
	 * @return empty if it is sound
	 */
	public List<ItemProblem> problems(AssessmentItem item) {
		List<ItemProblem> problems = new ArrayList<>();
		read(item, problems);
		return problems;
	}

	/**
	 * What to call an item.
	 *
	 * @param item
	 *            of the model
	 * @return notation and label
	 */
	public String name(AssessmentItem item) {
		String label = Labels.text(item, dataLanguage);
		String notation = item.getNotation();
		return notation == null || notation.isBlank() || notation.equals(label) ? label : notation + ' ' + label;
	}

	private Interaction read(AssessmentItem item, List<ItemProblem> problems) {
		String name = name(item);
		Texts texts = Texts.of(AnswerReader.class, locale);
		JsonPart.Problems sink = (place, key, values) -> problems.add(new ItemProblem(name, item.getId(), place,
				texts.get("problem", name, place, texts.get(key, values)))); //$NON-NLS-1$
		if (item.getQuestion() == null || item.getQuestion().isBlank()) {
			sink.add("question", "missing"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (item.getPoints() < 1) {
			sink.add("points", "points"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new AnswerReader(sink).read(item.getKind(), item.getAnswer(), item.getPoints());
	}
}
