package org.mekiki.curriculum.ui.internal.learn;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.mekiki.curriculum.api.exercise.ExerciseChecker;
import org.mekiki.model.Property;
import org.mekiki.model.learning.Exercise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The questions of an exercise as they are written down, before its analysis was run. */
final class Questions {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private Questions() {
	}

	static List<String> of(Exercise exercise) {
		List<String> questions = new ArrayList<>();
		String json = exercise.getProperties().stream().filter(property -> ExerciseChecker.DECISIONS.equals(property.getKey()))
				.map(Property::getValue).findFirst().orElse(""); //$NON-NLS-1$
		if (!json.isBlank()) {
			try {
				for (JsonNode decision : MAPPER.readTree(json).path("decisions")) { //$NON-NLS-1$
					JsonNode ask = decision.path("ask"); //$NON-NLS-1$
					String language = Walk.locale().getLanguage();
					String question = ask.path(ask.has(language) ? language : "ja").asText(); //$NON-NLS-1$
					if (!question.isBlank()) {
						questions.add(question.replace("{row}", "\u2026")); //$NON-NLS-1$ //$NON-NLS-2$
					}
				}
			} catch (JsonProcessingException broken) {
				// the check of exercises tells the author; the sandbox tells the trainee
				ILog.of(Questions.class).warn("An exercise cannot be read: " + exercise.getId(), broken); //$NON-NLS-1$
			}
		}
		return questions;
	}
}
