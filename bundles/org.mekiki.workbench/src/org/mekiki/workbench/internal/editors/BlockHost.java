package org.mekiki.workbench.internal.editors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.mekiki.core.api.editing.EditingSession;
import org.mekiki.model.Element;
import org.mekiki.workbench.api.PageBlock;

/** Shows contributed blocks; one that fails becomes a named error in its own section, and the others go on. */
public final class BlockHost {

	private static final String POINT = "org.mekiki.workbench.pageBlocks"; //$NON-NLS-1$

	private final FormToolkit toolkit;
	private final Composite body;
	private final List<Slot> slots = new ArrayList<>();
	private EClass builtFor;

	/**
	 * Creates an empty host.
	 *
	 * @param parent
	 *            takes the host as a child
	 * @param toolkit
	 *            makes the controls
	 */
	public BlockHost(Composite parent, FormToolkit toolkit) {
		this.toolkit = toolkit;
		body = toolkit.createComposite(parent);
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
		body.addDisposeListener(event -> slots.forEach(Slot::dispose));
	}

	/**
	 * The composite that holds the blocks.
	 *
	 * @return the control
	 */
	public Composite control() {
		return body;
	}

	/**
	 * Shows the blocks for an element.
	 *
	 * @param session
	 *            holds the element
	 * @param element
	 *            the element
	 */
	public void show(EditingSession session, Element element) {
		if (builtFor != element.eClass()) {
			builtFor = element.eClass();
			slots.forEach(Slot::dispose);
			slots.clear();
			for (Control child : body.getChildren()) {
				child.dispose();
			}
			declared(builtFor).forEach(declaration -> slots.add(new Slot(declaration)));
		}
		slots.forEach(slot -> slot.show(session, element));
		body.layout(true, true);
	}

	private static List<IConfigurationElement> declared(EClass type) {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
				.filter(block -> type.getName().equals(block.getAttribute("class")) //$NON-NLS-1$
						|| type.getEAllSuperTypes().stream()
								.anyMatch(up -> up.getName().equals(block.getAttribute("class")))) //$NON-NLS-1$
				.sorted(Comparator.comparing(block -> String.valueOf(block.getAttribute("order")))).toList(); //$NON-NLS-1$
	}

	/** The section of one block. */
	private final class Slot {

		private final IConfigurationElement declaration;
		private final Section section;
		private PageBlock block;

		Slot(IConfigurationElement declaration) {
			this.declaration = declaration;
			section = toolkit.createSection(body, ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED
					| ExpandableComposite.NO_TITLE_FOCUS_BOX);
			section.setText(declaration.getAttribute("label")); //$NON-NLS-1$
			section.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
			Composite client = toolkit.createComposite(section);
			section.setClient(client);
			try {
				block = (PageBlock) declaration.createExecutableExtension("block"); //$NON-NLS-1$
				block.createControl(client, toolkit);
			} catch (CoreException | RuntimeException | LinkageError e) {
				fail(e);
			}
		}

		void show(EditingSession session, Element element) {
			boolean visible = true;
			if (block != null) {
				try {
					visible = block.show(session, element);
				} catch (RuntimeException | LinkageError e) {
					fail(e);
				}
			}
			section.setVisible(visible);
			((GridData) section.getLayoutData()).exclude = !visible;
		}

		private void fail(Throwable failure) {
			block = null;
			String name = declaration.getContributor().getName() + '/' + declaration.getAttribute("id"); //$NON-NLS-1$
			ILog.of(BlockHost.class).error("The block " + name + " failed", failure); //$NON-NLS-1$ //$NON-NLS-2$
			Composite client = toolkit.createComposite(section);
			client.setLayout(GridLayoutFactory.fillDefaults().margins(2, 4).create());
			Label label = toolkit.createLabel(client, NLS.bind(Messages.blockFailed, name), SWT.WRAP);
			label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			Control before = section.getClient();
			section.setClient(client);
			before.dispose();
		}

		void dispose() {
			if (block != null) {
				try {
					block.dispose();
				} catch (RuntimeException e) {
					ILog.of(BlockHost.class).error("A block failed while closing", e); //$NON-NLS-1$
				}
			}
		}
	}
}
