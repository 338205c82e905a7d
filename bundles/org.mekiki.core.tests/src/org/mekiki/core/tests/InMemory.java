package org.mekiki.core.tests;

import java.lang.reflect.Proxy;
import java.util.Map;

import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.KnowledgeBase;

/** Sessions without a database. */
final class InMemory {

	private InMemory() {
	}

	static EditingSession session(ModelResource resource, ModelThread thread) {
		return new EditingSession(base(resource), thread, SessionOptions.PLAIN);
	}

	static KnowledgeBase base(ModelResource resource) {
		Map<String, Object> answers = Map.of("resource", resource, "model", Models.model(resource), "readOnly", false);
		return (KnowledgeBase) Proxy.newProxyInstance(KnowledgeBase.class.getClassLoader(),
				new Class<?>[] { KnowledgeBase.class }, (proxy, method, arguments) -> {
					if (method.getReturnType() == void.class) {
						return null;
					}
					Object answer = answers.get(method.getName());
					if (answer == null) {
						throw new UnsupportedOperationException(method.getName());
					}
					return answer;
				});
	}
}
