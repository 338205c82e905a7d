package org.mekiki.lists.ui.internal.matrix;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.core.api.editing.ModelChange;
import org.mekiki.lists.matrix.Counting;
import org.mekiki.lists.matrix.MatrixRequest;
import org.mekiki.lists.ui.internal.text.Beside;
import org.mekiki.lists.ui.internal.text.ListIcons;
import org.mekiki.lists.ui.internal.text.LowPage;
import org.mekiki.model.Element;
import org.mekiki.model.Source;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.TechnologyList;
import org.mekiki.model.taxonomy.Taxonomy;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.ElementLabels;
import org.mekiki.workbench.api.Selections;
import org.mekiki.workbench.api.SessionEditor;

/** The technologies of a taxonomy against lists: who names what, how much, on what evidence. */
public final class MatrixEditor extends SessionEditor implements MatrixPane.Listener {

	/** Milliseconds; several changes in a row are computed once. */
	private static final long PACE = 120;

	/** The headings and a few rows, in points. */
	private static final int LEAST_TABLE = 220;

	private final ISelectionListener follower = this::follow;
	private FormToolkit toolkit;
	private MatrixBar bar;
	private MatrixPane pane;
	private MatrixJob job;
	private MatrixLook look = MatrixLook.FIRST;
	private List<String> lists = List.of();
	private boolean pinned;

	@Override
	protected boolean accepts(Element element) {
		return element instanceof Taxonomy;
	}

	/**
	 * The taxonomy of the rows.
	 *
	 * @return null if it has been deleted
	 */
	public Taxonomy taxonomy() {
		return (Taxonomy) element();
	}

	/**
	 * The table.
	 *
	 * @return null before the editor is shown
	 */
	public MatrixPane pane() {
		return pane;
	}

	/**
	 * The sentence and the tools.
	 *
	 * @return what stands above the table
	 */
	public MatrixBar bar() {
		return bar;
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		LowPage page = new LowPage(parent, toolkit, LEAST_TABLE);
		Composite body = page.body();
		body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		bar = new MatrixBar(body, toolkit, this);
		pane = new MatrixPane(body, session(), this);
		pane.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		page.follow();
		getSite().getPage().addPostSelectionListener(follower);
		title();
		compute(0);
	}

	private void title() {
		setPartName(NLS.bind(Messages.editorTitle, ElementLabels.brief(taxonomy())));
		setTitleToolTip(ElementLabels.text(taxonomy()));
		setTitleImage(ListIcons.get("matrix")); //$NON-NLS-1$
	}

	/** Computes the matrix anew; what is shown stays until it is there. */
	private void compute(long delay) {
		if (job != null) {
			job.cancel();
		}
		MatrixRequest request = new MatrixRequest(taxonomy().getId(), lists, look.earlier(), Counting.ALL,
				DataLanguage.current());
		job = new MatrixJob(session(), request, !look.query().isBlank(), this::computed);
		job.schedule(delay);
	}

	private void computed(PreparedMatrix matrix) {
		if (!pane.control().isDisposed()) {
			pane.show(matrix, look);
		}
	}

	/** Looks at the same in another way; computes only if other lists are wanted. */
	void look(MatrixLook other) {
		boolean editions = other.earlier() != look.earlier();
		look = other;
		if (editions) {
			compute(0);
		} else {
			pane.show(other);
		}
	}

	/**
	 * Shows the same in other cells.
	 *
	 * @param mode
	 *            what cells show
	 */
	public void show(CellMode mode) {
		look(look.with(mode));
	}

	/**
	 * How the matrix is looked at.
	 *
	 * @return what was wanted last
	 */
	public MatrixLook look() {
		return look;
	}

	/** Shows only some lists; all if none are named. */
	void lists(List<String> identifiers) {
		lists = List.copyOf(identifiers);
		compute(0);
	}

	List<String> lists() {
		return lists;
	}

	boolean isPinned() {
		return pinned;
	}

	/** A pinned matrix does not follow what is selected elsewhere. */
	void setPinned(boolean pin) {
		pinned = pin;
	}

	/**
	 * Opens the same matrix a second time beside this one, to be looked at in another way.
	 *
	 * @return the other editor; null if it could not be opened
	 */
	public MatrixEditor duplicate() {
		MatrixEditor other = Matrices.openAnother(getSite().getPage(), session(), taxonomy());
		if (other != null) {
			other.look = look;
			other.lists = lists;
			other.compute(0);
			Beside.move(other.getSite(), getSite());
		}
		return other;
	}

	@Override
	public void chosen(List<?> selection) {
		getSite().getSelectionProvider().setSelection(new StructuredSelection(selection));
		pane.highlight(identifiers(new StructuredSelection(selection)));
	}

	@Override
	public void looked(MatrixLook shown) {
		look = shown;
		bar.show(pane);
	}

	private void follow(IWorkbenchPart part, ISelection selection) {
		if (part != this && !pinned && !pane.control().isDisposed()) {
			Set<String> identifiers = identifiers(selection);
			if (!identifiers.isEmpty()) {
				pane.highlight(identifiers);
			}
		}
	}

	private static Set<String> identifiers(ISelection selection) {
		Set<String> found = new HashSet<>();
		for (Element element : Selections.elements(selection)) {
			if (element instanceof Alignment link) {
				Stream.of(link.getSource(), link.getTarget()).filter(end -> end != null).forEach(end -> found.add(end.getId()));
			} else if (element instanceof ListItem || element instanceof Technology || element instanceof TechnologyList) {
				found.add(element.getId());
			}
		}
		return found;
	}

	@Override
	protected void refresh(ModelChange change) {
		title();
		if (Stream.of(change.added(), change.changed(), change.removed()).flatMap(Collection::stream)
				.anyMatch(object -> object instanceof Alignment || object instanceof ListItem
						|| object instanceof TechnologyList || object instanceof Technology || object instanceof Taxonomy
						|| object instanceof Organisation || object instanceof Source)) {
			compute(PACE);
		}
	}

	@Override
	protected void languageChanged() {
		if (pane != null) {
			title();
			compute(0);
		}
	}

	@Override
	public void setFocus() {
		pane.control().setFocus();
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		getSite().getPage().removePostSelectionListener(follower);
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
