/**
 */
package org.mekiki.model.funding.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.mekiki.model.actors.Organisation;

import org.mekiki.model.funding.BudgetLine;
import org.mekiki.model.funding.BudgetStage;
import org.mekiki.model.funding.FundingPackage;

import org.mekiki.model.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Budget Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.funding.impl.BudgetLineImpl#getFiscalYear <em>Fiscal Year</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.BudgetLineImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.BudgetLineImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.BudgetLineImpl#getAmountUpper <em>Amount Upper</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.BudgetLineImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.BudgetLineImpl#getPrinted <em>Printed</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.BudgetLineImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.BudgetLineImpl#getRestates <em>Restates</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BudgetLineImpl extends ElementImpl implements BudgetLine
{
	/**
	 * The default value of the '{@link #getFiscalYear() <em>Fiscal Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiscalYear()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FISCAL_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFiscalYear() <em>Fiscal Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiscalYear()
	 * @generated
	 * @ordered
	 */
	protected Integer fiscalYear = FISCAL_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final BudgetStage STAGE_EDEFAULT = BudgetStage.INITIAL;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected BudgetStage stage = STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final Long AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected Long amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmountUpper() <em>Amount Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountUpper()
	 * @generated
	 * @ordered
	 */
	protected static final Long AMOUNT_UPPER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmountUpper() <em>Amount Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountUpper()
	 * @generated
	 * @ordered
	 */
	protected Long amountUpper = AMOUNT_UPPER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrinted() <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrinted()
	 * @generated
	 * @ordered
	 */
	protected static final String PRINTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrinted() <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrinted()
	 * @generated
	 * @ordered
	 */
	protected String printed = PRINTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBody() <em>Body</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected Organisation body;

	/**
	 * The cached value of the '{@link #getRestates() <em>Restates</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestates()
	 * @generated
	 * @ordered
	 */
	protected BudgetLine restates;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BudgetLineImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return FundingPackage.Literals.BUDGET_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFiscalYear()
	{
		return fiscalYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFiscalYear(Integer newFiscalYear)
	{
		Integer oldFiscalYear = fiscalYear;
		fiscalYear = newFiscalYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FundingPackage.BUDGET_LINE__FISCAL_YEAR, oldFiscalYear, fiscalYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BudgetStage getStage()
	{
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(BudgetStage newStage)
	{
		BudgetStage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FundingPackage.BUDGET_LINE__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getAmount()
	{
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(Long newAmount)
	{
		Long oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FundingPackage.BUDGET_LINE__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getAmountUpper()
	{
		return amountUpper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmountUpper(Long newAmountUpper)
	{
		Long oldAmountUpper = amountUpper;
		amountUpper = newAmountUpper;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FundingPackage.BUDGET_LINE__AMOUNT_UPPER, oldAmountUpper, amountUpper));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency()
	{
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency)
	{
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FundingPackage.BUDGET_LINE__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrinted()
	{
		return printed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrinted(String newPrinted)
	{
		String oldPrinted = printed;
		printed = newPrinted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FundingPackage.BUDGET_LINE__PRINTED, oldPrinted, printed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getBody()
	{
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(Organisation newBody)
	{
		Organisation oldBody = body;
		body = newBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FundingPackage.BUDGET_LINE__BODY, oldBody, body));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BudgetLine getRestates()
	{
		return restates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestates(BudgetLine newRestates)
	{
		BudgetLine oldRestates = restates;
		restates = newRestates;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FundingPackage.BUDGET_LINE__RESTATES, oldRestates, restates));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case FundingPackage.BUDGET_LINE__FISCAL_YEAR:
				return getFiscalYear();
			case FundingPackage.BUDGET_LINE__STAGE:
				return getStage();
			case FundingPackage.BUDGET_LINE__AMOUNT:
				return getAmount();
			case FundingPackage.BUDGET_LINE__AMOUNT_UPPER:
				return getAmountUpper();
			case FundingPackage.BUDGET_LINE__CURRENCY:
				return getCurrency();
			case FundingPackage.BUDGET_LINE__PRINTED:
				return getPrinted();
			case FundingPackage.BUDGET_LINE__BODY:
				return getBody();
			case FundingPackage.BUDGET_LINE__RESTATES:
				return getRestates();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case FundingPackage.BUDGET_LINE__FISCAL_YEAR:
				setFiscalYear((Integer)newValue);
				return;
			case FundingPackage.BUDGET_LINE__STAGE:
				setStage((BudgetStage)newValue);
				return;
			case FundingPackage.BUDGET_LINE__AMOUNT:
				setAmount((Long)newValue);
				return;
			case FundingPackage.BUDGET_LINE__AMOUNT_UPPER:
				setAmountUpper((Long)newValue);
				return;
			case FundingPackage.BUDGET_LINE__CURRENCY:
				setCurrency((String)newValue);
				return;
			case FundingPackage.BUDGET_LINE__PRINTED:
				setPrinted((String)newValue);
				return;
			case FundingPackage.BUDGET_LINE__BODY:
				setBody((Organisation)newValue);
				return;
			case FundingPackage.BUDGET_LINE__RESTATES:
				setRestates((BudgetLine)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case FundingPackage.BUDGET_LINE__FISCAL_YEAR:
				setFiscalYear(FISCAL_YEAR_EDEFAULT);
				return;
			case FundingPackage.BUDGET_LINE__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case FundingPackage.BUDGET_LINE__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case FundingPackage.BUDGET_LINE__AMOUNT_UPPER:
				setAmountUpper(AMOUNT_UPPER_EDEFAULT);
				return;
			case FundingPackage.BUDGET_LINE__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case FundingPackage.BUDGET_LINE__PRINTED:
				setPrinted(PRINTED_EDEFAULT);
				return;
			case FundingPackage.BUDGET_LINE__BODY:
				setBody((Organisation)null);
				return;
			case FundingPackage.BUDGET_LINE__RESTATES:
				setRestates((BudgetLine)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case FundingPackage.BUDGET_LINE__FISCAL_YEAR:
				return FISCAL_YEAR_EDEFAULT == null ? fiscalYear != null : !FISCAL_YEAR_EDEFAULT.equals(fiscalYear);
			case FundingPackage.BUDGET_LINE__STAGE:
				return stage != STAGE_EDEFAULT;
			case FundingPackage.BUDGET_LINE__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case FundingPackage.BUDGET_LINE__AMOUNT_UPPER:
				return AMOUNT_UPPER_EDEFAULT == null ? amountUpper != null : !AMOUNT_UPPER_EDEFAULT.equals(amountUpper);
			case FundingPackage.BUDGET_LINE__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case FundingPackage.BUDGET_LINE__PRINTED:
				return PRINTED_EDEFAULT == null ? printed != null : !PRINTED_EDEFAULT.equals(printed);
			case FundingPackage.BUDGET_LINE__BODY:
				return body != null;
			case FundingPackage.BUDGET_LINE__RESTATES:
				return restates != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (fiscalYear: "); //$NON-NLS-1$
		result.append(fiscalYear);
		result.append(", stage: "); //$NON-NLS-1$
		result.append(stage);
		result.append(", amount: "); //$NON-NLS-1$
		result.append(amount);
		result.append(", amountUpper: "); //$NON-NLS-1$
		result.append(amountUpper);
		result.append(", currency: "); //$NON-NLS-1$
		result.append(currency);
		result.append(", printed: "); //$NON-NLS-1$
		result.append(printed);
		result.append(')');
		return result.toString();
	}

} //BudgetLineImpl
