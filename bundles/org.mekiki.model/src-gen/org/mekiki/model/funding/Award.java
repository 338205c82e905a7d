/**
 */
package org.mekiki.model.funding;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

import org.mekiki.model.actors.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Award</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Money granted to a body for a project.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.funding.Award#getRecipient <em>Recipient</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Award#getFiscalYear <em>Fiscal Year</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Award#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Award#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Award#getDisbursements <em>Disbursements</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.funding.FundingPackage#getAward()
 * @model annotation="https://mekiki.org/model/text label.en='Award' label.ja='\u4ea4\u4ed8' doc.ja='\u8ab2\u984c\u306e\u305f\u3081\u306b\u7d44\u7e54\u3078\u4ea4\u4ed8\u3055\u308c\u305f\u8cc7\u91d1\u3002'"
 * @generated
 */
public interface Award extends Element
{
	/**
	 * Returns the value of the '<em><b>Recipient</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gets it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipient</em>' reference.
	 * @see #setRecipient(Organisation)
	 * @see org.mekiki.model.funding.FundingPackage#getAward_Recipient()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Recipient' label.ja='\u4ea4\u4ed8\u5148' doc.ja='\u4ea4\u4ed8\u3092\u53d7\u3051\u308b\u7d44\u7e54\u3002'"
	 * @generated
	 */
	Organisation getRecipient();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Award#getRecipient <em>Recipient</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipient</em>' reference.
	 * @see #getRecipient()
	 * @generated
	 */
	void setRecipient(Organisation value);

	/**
	 * Returns the value of the '<em><b>Fiscal Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Japanese fiscal year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fiscal Year</em>' attribute.
	 * @see #setFiscalYear(Integer)
	 * @see org.mekiki.model.funding.FundingPackage#getAward_FiscalYear()
	 * @model annotation="https://mekiki.org/model/text label.en='Fiscal year' label.ja='\u5e74\u5ea6' doc.ja='\u5e74\u5ea6\u3002'"
	 * @generated
	 */
	Integer getFiscalYear();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Award#getFiscalYear <em>Fiscal Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fiscal Year</em>' attribute.
	 * @see #getFiscalYear()
	 * @generated
	 */
	void setFiscalYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exact amount in minor units of the currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(Long)
	 * @see org.mekiki.model.funding.FundingPackage#getAward_Amount()
	 * @model annotation="https://mekiki.org/model/text label.en='Amount' label.ja='\u91d1\u984d' doc.ja='\u901a\u8ca8\u306e\u6700\u5c0f\u5358\u4f4d\u306b\u3088\u308b\u6b63\u78ba\u306a\u91d1\u984d\u3002'"
	 * @generated
	 */
	Long getAmount();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Award#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Long value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Currency of the amount.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.mekiki.model.funding.FundingPackage#getAward_Currency()
	 * @model dataType="org.mekiki.model.CurrencyCode"
	 *        annotation="https://mekiki.org/model/text label.en='Currency' label.ja='\u901a\u8ca8' doc.ja='\u91d1\u984d\u306e\u901a\u8ca8\u3002'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Award#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Disbursements</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.funding.Disbursement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Payments made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disbursements</em>' containment reference list.
	 * @see org.mekiki.model.funding.FundingPackage#getAward_Disbursements()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Payments' label.ja='\u652f\u51fa' doc.ja='\u5b9f\u969b\u306e\u652f\u51fa\u3002'"
	 * @generated
	 */
	EList<Disbursement> getDisbursements();

} // Award
