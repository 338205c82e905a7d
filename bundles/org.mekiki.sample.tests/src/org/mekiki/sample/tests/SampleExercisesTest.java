package org.mekiki.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mekiki.core.api.access.ModelAccess;
import org.mekiki.core.api.analysis.AnalysisDescriptor;
import org.mekiki.core.api.analysis.AnalysisRunner;
import org.mekiki.core.api.result.Result;
import org.mekiki.model.learning.Exercise;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.sample.SampleBuilder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Every exercise of the sample's course names an analysis that answers with the parameters written down for it. */
class SampleExercisesTest {

	private static final ModelResource SAMPLE = SampleBuilder.create();

	static List<Exercise> exercises() {
		return SAMPLE.objects().stream().filter(Exercise.class::isInstance).map(Exercise.class::cast).toList();
	}

	@Test
	void thereAreEnoughOfThemOnEnoughAnalyses() {
		assertTrue(exercises().size() >= 20, () -> "exercises: " + exercises().size());
		assertTrue(exercises().stream().map(Exercise::getAnalysis).collect(Collectors.toSet()).size() >= 6);
		assertEquals(exercises().size(), exercises().stream().map(Exercise::getSeed).distinct().count());
	}

	@ParameterizedTest
	@MethodSource("exercises")
	void theAnalysisAnswers(Exercise exercise) throws Exception {
		Result result = new AnalysisRunner(ModelAccess.of(SAMPLE), Locale.JAPANESE, "ja")
				.run(AnalysisDescriptor.find(exercise.getAnalysis()), parameters(exercise), null).result();
		assertFalse(result.sections().isEmpty(), exercise::getAnalysis);
	}

	private static Map<String, List<String>> parameters(Exercise exercise) throws IOException {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> one : new ObjectMapper().readTree(exercise.getParameters()).properties()) {
			List<String> values = new ArrayList<>();
			if (one.getValue().isArray()) {
				one.getValue().forEach(value -> values.add(value.asText()));
			} else {
				values.add(one.getValue().asText());
			}
			parameters.put(one.getKey(), values);
		}
		return parameters;
	}
}
