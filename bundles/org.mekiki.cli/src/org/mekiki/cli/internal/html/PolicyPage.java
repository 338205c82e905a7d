package org.mekiki.cli.internal.html;

import java.util.List;

import org.mekiki.model.policy.PolicyFramework;
import org.mekiki.model.policy.Provision;
import org.mekiki.report.internal.html.Html;

/** What policy documents lay down, as trees that fold. */
final class PolicyPage implements OverviewPage {

	@Override
	public String name() {
		return "policy"; //$NON-NLS-1$
	}

	@Override
	public void body(Html html, PageContext context) {
		List<PolicyFramework> frameworks = context.model().getFrameworks();
		if (frameworks.isEmpty()) {
			context.empty(html);
		}
		for (PolicyFramework framework : frameworks) {
			html.open("section").open("h2"); //$NON-NLS-1$ //$NON-NLS-2$
			context.labels(html, framework);
			html.close("h2").line(); //$NON-NLS-1$
			context.description(html, framework);
			context.details(html, framework);
			tree(html, context, framework.getProvisions());
			html.close("section").line(); //$NON-NLS-1$
		}
	}

	private static void tree(Html html, PageContext context, List<Provision> provisions) {
		html.open("ul", "class", "tree").line(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (Provision provision : provisions) {
			html.open("li", "id", provision.getId()); //$NON-NLS-1$ //$NON-NLS-2$
			if (provision.getProvisions().isEmpty()) {
				statement(html, context, provision);
				context.details(html, provision);
			} else {
				html.open("details", "open", "").open("summary"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				statement(html, context, provision);
				html.close("summary"); //$NON-NLS-1$
				context.description(html, provision);
				tree(html, context, provision.getProvisions());
				html.close("details"); //$NON-NLS-1$
			}
			html.close("li").line(); //$NON-NLS-1$
		}
		html.close("ul").line(); //$NON-NLS-1$
	}

	private static void statement(Html html, PageContext context, Provision provision) {
		context.labels(html, provision);
		if (provision.getLaw() != null) {
			html.element("span", provision.getLaw(), "class", "badge", "lang", "ja"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		}
		if (provision.getDate() != null) {
			html.element("span", provision.getEnd() == null ? provision.getDate() //$NON-NLS-1$
					: provision.getDate() + " \u2013 " + provision.getEnd(), "class", "badge"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}
}
