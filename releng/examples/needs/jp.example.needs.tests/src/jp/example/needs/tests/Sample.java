package jp.example.needs.tests;

import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.Need;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.model.text.Labels;
import org.mekiki.sample.SampleBuilder;

/** The sample knowledge base, which has technologies but no needs. */
final class Sample {

	final ModelResource resource = SampleBuilder.create();
	final KnowledgeModel model = (KnowledgeModel) resource.getContents().get(0);

	Need need(String notation, String english) {
		Need need = ActorsFactory.eINSTANCE.createNeed();
		need.setNotation(notation);
		Labels.set(need.getLabels(), "en", english);
		model.getNeeds().add(need);
		return need;
	}
}
