/**
 */
package org.mekiki.model.funding.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mekiki.model.actors.Organisation;

import org.mekiki.model.funding.Award;
import org.mekiki.model.funding.Disbursement;
import org.mekiki.model.funding.FundingPackage;

import org.mekiki.model.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Award</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.funding.impl.AwardImpl#getRecipient <em>Recipient</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.AwardImpl#getFiscalYear <em>Fiscal Year</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.AwardImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.AwardImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.mekiki.model.funding.impl.AwardImpl#getDisbursements <em>Disbursements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AwardImpl extends ElementImpl implements Award
{
	/**
	 * The cached value of the '{@link #getRecipient() <em>Recipient</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipient()
	 * @generated
	 * @ordered
	 */
	protected Organisation recipient;

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
	 * The cached value of the '{@link #getDisbursements() <em>Disbursements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisbursements()
	 * @generated
	 * @ordered
	 */
	protected EList<Disbursement> disbursements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AwardImpl()
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
		return FundingPackage.Literals.AWARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getRecipient()
	{
		return recipient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecipient(Organisation newRecipient)
	{
		Organisation oldRecipient = recipient;
		recipient = newRecipient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FundingPackage.AWARD__RECIPIENT, oldRecipient, recipient));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FundingPackage.AWARD__FISCAL_YEAR, oldFiscalYear, fiscalYear));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FundingPackage.AWARD__AMOUNT, oldAmount, amount));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FundingPackage.AWARD__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Disbursement> getDisbursements()
	{
		if (disbursements == null)
		{
			disbursements = new EObjectContainmentEList<Disbursement>(Disbursement.class, this, FundingPackage.AWARD__DISBURSEMENTS);
		}
		return disbursements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case FundingPackage.AWARD__DISBURSEMENTS:
				return ((InternalEList<?>)getDisbursements()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
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
			case FundingPackage.AWARD__RECIPIENT:
				return getRecipient();
			case FundingPackage.AWARD__FISCAL_YEAR:
				return getFiscalYear();
			case FundingPackage.AWARD__AMOUNT:
				return getAmount();
			case FundingPackage.AWARD__CURRENCY:
				return getCurrency();
			case FundingPackage.AWARD__DISBURSEMENTS:
				return getDisbursements();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case FundingPackage.AWARD__RECIPIENT:
				setRecipient((Organisation)newValue);
				return;
			case FundingPackage.AWARD__FISCAL_YEAR:
				setFiscalYear((Integer)newValue);
				return;
			case FundingPackage.AWARD__AMOUNT:
				setAmount((Long)newValue);
				return;
			case FundingPackage.AWARD__CURRENCY:
				setCurrency((String)newValue);
				return;
			case FundingPackage.AWARD__DISBURSEMENTS:
				getDisbursements().clear();
				getDisbursements().addAll((Collection<? extends Disbursement>)newValue);
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
			case FundingPackage.AWARD__RECIPIENT:
				setRecipient((Organisation)null);
				return;
			case FundingPackage.AWARD__FISCAL_YEAR:
				setFiscalYear(FISCAL_YEAR_EDEFAULT);
				return;
			case FundingPackage.AWARD__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case FundingPackage.AWARD__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case FundingPackage.AWARD__DISBURSEMENTS:
				getDisbursements().clear();
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
			case FundingPackage.AWARD__RECIPIENT:
				return recipient != null;
			case FundingPackage.AWARD__FISCAL_YEAR:
				return FISCAL_YEAR_EDEFAULT == null ? fiscalYear != null : !FISCAL_YEAR_EDEFAULT.equals(fiscalYear);
			case FundingPackage.AWARD__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case FundingPackage.AWARD__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case FundingPackage.AWARD__DISBURSEMENTS:
				return disbursements != null && !disbursements.isEmpty();
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
		result.append(", amount: "); //$NON-NLS-1$
		result.append(amount);
		result.append(", currency: "); //$NON-NLS-1$
		result.append(currency);
		result.append(')');
		return result.toString();
	}

} //AwardImpl
