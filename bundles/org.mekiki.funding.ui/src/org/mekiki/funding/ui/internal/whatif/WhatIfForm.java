package org.mekiki.funding.ui.internal.whatif;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.mekiki.funding.api.FundingDimension;
import org.mekiki.funding.api.MoneyScope;
import org.mekiki.funding.api.WhatIf;
import org.mekiki.funding.api.WhatIfTerms;
import org.mekiki.workbench.api.DataLanguage;
import org.mekiki.workbench.api.MoneyDisplay;
import org.mekiki.workbench.api.ThemeColors;
import org.mekiki.workbench.api.VerticalForm;

/** The constraints: which money among whom, and the limits, in the unit of the window. */
public final class WhatIfForm {

	private static final List<FundingDimension> UNITS = List.of(FundingDimension.TECHNOLOGY, FundingDimension.PROJECT,
			FundingDimension.PROGRAMME);
	/** Milliseconds after the last key before terms are taken over. */
	private static final int REST = 400;

	private final VerticalForm page;
	private final Consumer<WhatIfTerms> listener;
	private final Combo unit;
	private final Combo money;
	private final Combo worth;
	private final Combo keep;
	private final Text total;
	private final Label totalLabel;
	private final Text flexible;
	private final Text agency;
	private final Text domain;
	private final Text early;
	private final Text risk;
	private final BoundsTable bounds;
	private final Label problem;
	private List<MoneyScope> scopes = List.of();
	private WhatIfTerms shown;
	private boolean filling;
	private int typed;

	/**
	 * An empty form.
	 *
	 * @param parent
	 *            takes it as a child
	 * @param toolkit
	 *            makes the controls
	 * @param listener
	 *            hears of other terms
	 */
	WhatIfForm(Composite parent, FormToolkit toolkit, Consumer<WhatIfTerms> listener) {
		this.listener = listener;
		page = new VerticalForm(parent, toolkit);
		Composite body = page.body();
		body.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(8, 6).create());
		title(body, Messages.formWhat);
		unit = combo(body, Messages.formUnit, UNITS.stream().map(dimension -> dimension.label(DataLanguage.interfaceLocale())).toList());
		money = combo(body, Messages.formMoney, List.of());
		worth = combo(body, Messages.formWorth, List.of(Messages.worthJudged, Messages.worthLists));
		title(body, Messages.formLimits);
		total = field(body, Messages.formTotal, Messages.formTotalHint);
		totalLabel = (Label) body.getChildren()[body.getChildren().length - 2];
		keep = combo(body, Messages.formKeep, List.of(Messages.keepYears, Messages.keepTotal));
		flexible = percent(body, Messages.formFlexible, Messages.formFlexibleHint);
		agency = percent(body, Messages.formAgency, Messages.formNoLimit);
		domain = percent(body, Messages.formDomain, Messages.formNoLimit);
		early = percent(body, Messages.formEarly, Messages.formNoLimit);
		risk = percent(body, Messages.formRisk, Messages.formRiskHint);
		problem = new Label(body, SWT.WRAP);
		problem.setForeground(ThemeColors.BAD.get());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).exclude(true).applyTo(problem);
		title(body, Messages.formBounds);
		bounds = new BoundsTable(body, this::changed);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(150, 170).applyTo(bounds.control());
	}

	private static void title(Composite body, String text) {
		Label title = new Label(body, SWT.WRAP);
		title.setText(text);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).hint(120, SWT.DEFAULT).applyTo(title);
	}

	private static Label label(Composite body, String text) {
		Label label = new Label(body, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(70, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private Combo combo(Composite body, String text, List<String> items) {
		label(body, text);
		Combo combo = new Combo(body, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).create());
		combo.addListener(SWT.Selection, event -> changed());
		return combo;
	}

	private Text field(Composite body, String text, String hint) {
		label(body, text);
		Text field = new Text(body, SWT.BORDER | SWT.RIGHT);
		field.setToolTipText(hint);
		field.setLayoutData(GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(90, SWT.DEFAULT).create());
		field.addListener(SWT.Modify, event -> later());
		field.addListener(SWT.DefaultSelection, event -> changed());
		field.addListener(SWT.FocusOut, event -> changed());
		return field;
	}

	private Text percent(Composite body, String text, String hint) {
		return field(body, text + " (%)", hint); //$NON-NLS-1$
	}

	/** The page. */
	public VerticalForm control() {
		return page;
	}

	/** What the form says. */
	public String problem() {
		return problem.getText();
	}

	/** Shows terms. */
	void show(WhatIf budget, List<MoneyScope> known) {
		filling = true;
		try {
			shown = budget.terms();
			scopes = known;
			money.setItems(known.stream().map(scope -> scope.measure().label(DataLanguage.interfaceLocale())
					+ ("JPY".equals(scope.currency()) ? "" : " (" + scope.currency() + ')')).toArray(String[]::new)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			money.select(known.indexOf(shown.scope()));
			unit.select(UNITS.indexOf(shown.unit()));
			worth.select(shown.byLists() ? 1 : 0);
			keep.select(shown.keepYears() ? 0 : 1);
			String currency = shown.scope().currency();
			totalLabel.setText(NLS.bind(Messages.formTotalIn, MoneyDisplay.unit(currency).symbol()));
			total.setMessage(AmountText.write(Long.valueOf(budget.actual()), currency));
			set(total, AmountText.write(shown.total(), currency));
			set(flexible, plain(shown.flexible()));
			set(agency, plain(shown.agency()));
			set(domain, plain(shown.domain()));
			set(early, plain(shown.early()));
			set(risk, plain(shown.risk()));
			bounds.show(budget);
			say(""); //$NON-NLS-1$
		} finally {
			filling = false;
		}
		page.reflow(true);
	}

	/** What somebody is typing stays as it was typed. */
	private void set(Text field, String text) {
		if (!field.isFocusControl() || !same(field.getText(), text)) {
			field.setText(text);
		}
	}

	private boolean same(String one, String other) {
		try {
			return one.equals(other) || !one.isBlank() && !other.isBlank() && number(one).compareTo(number(other)) == 0;
		} catch (NumberFormatException another) {
			return false;
		}
	}

	private static BigDecimal number(String text) {
		return new BigDecimal(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s%]", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String plain(BigDecimal number) {
		return number == null ? "" : number.stripTrailingZeros().toPlainString(); //$NON-NLS-1$
	}

	private void later() {
		if (!filling) {
			int now = ++typed;
			page.getDisplay().timerExec(REST, () -> {
				if (now == typed && !page.isDisposed()) {
					changed();
				}
			});
		}
	}

	/** Takes the terms over if they can be read and are others. */
	private void changed() {
		typed++;
		if (filling || shown == null) {
			return;
		}
		try {
			WhatIfTerms wanted = terms();
			say(""); //$NON-NLS-1$
			if (!wanted.equals(shown)) {
				shown = wanted;
				listener.accept(wanted);
			}
		} catch (NumberFormatException unreadable) {
			say(NLS.bind(Messages.formUnreadable, unreadable.getMessage()));
		}
	}

	private WhatIfTerms terms() {
		MoneyScope scope = money.getSelectionIndex() < 0 ? shown.scope() : scopes.get(money.getSelectionIndex());
		FundingDimension among = UNITS.get(Math.max(0, unit.getSelectionIndex()));
		boolean other = !scope.equals(shown.scope()) || among != shown.unit();
		BigDecimal change = percent(flexible, 1000);
		// amounts of other money mean nothing here
		return new WhatIfTerms(among, scope, change == null ? BigDecimal.ZERO : change, keep.getSelectionIndex() == 0,
				other ? null : AmountText.read(total.getText(), scope.currency()), percent(agency, 1000), percent(domain, 100),
				percent(early, 100), percent(risk, 100), worth.getSelectionIndex() == 1,
				other ? List.of() : new ArrayList<>(bounds.bounds()));
	}

	private static BigDecimal percent(Text field, int most) {
		String text = field.getText();
		if (text.isBlank()) {
			return null;
		}
		try {
			BigDecimal number = number(text);
			if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0 || number.scale() > 9) {
				throw new NumberFormatException(text);
			}
			return number;
		} catch (NumberFormatException unreadable) {
			throw (NumberFormatException) new NumberFormatException(text).initCause(unreadable);
		}
	}

	private void say(String text) {
		if (!text.equals(problem.getText())) {
			problem.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			((GridData) problem.getLayoutData()).exclude = text.isEmpty();
			problem.setVisible(!text.isEmpty());
			page.reflow(true);
		}
	}

	void setFocus() {
		flexible.setFocus();
	}
}
