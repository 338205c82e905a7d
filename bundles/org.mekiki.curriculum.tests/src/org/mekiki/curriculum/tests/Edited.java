package org.mekiki.curriculum.tests;

import java.lang.reflect.Proxy;
import java.util.Map;

import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.core.api.editing.ModelThread;
import org.mekiki.core.api.editing.SessionOptions;
import org.mekiki.model.runtime.ModelResource;
import org.mekiki.store.KnowledgeBase;

/** A session on a model, without a database. */
final class Edited {

	private Edited() {
	}

	static EditingSession session(ModelResource resource) {
		Map<String, Object> answers = Map.of("resource", resource, "model", resource.getContents().get(0), "readOnly",
				Boolean.FALSE);
		KnowledgeBase base = (KnowledgeBase) Proxy.newProxyInstance(KnowledgeBase.class.getClassLoader(),
				new Class<?>[] { KnowledgeBase.class }, (proxy, method, arguments) -> {
					if (method.getReturnType() != void.class && !answers.containsKey(method.getName())) {
						throw new UnsupportedOperationException(method.getName());
					}
					return answers.get(method.getName());
				});
		return new EditingSession(base, ModelThread.DIRECT, SessionOptions.PLAIN);
	}
}
