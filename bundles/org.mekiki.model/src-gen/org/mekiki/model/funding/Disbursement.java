/**
 */
package org.mekiki.model.funding;

import org.mekiki.model.Element;

import org.mekiki.model.actors.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disbursement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One payment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.funding.Disbursement#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Disbursement#getPayee <em>Payee</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Disbursement#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Disbursement#getCurrency <em>Currency</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.funding.FundingPackage#getDisbursement()
 * @model annotation="https://mekiki.org/model/text label.en='Payment' label.ja='\u652f\u51fa' doc.ja='\u4e00\u56de\u306e\u652f\u51fa\u3002'"
 * @generated
 */
public interface Disbursement extends Element
{
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was paid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.mekiki.model.funding.FundingPackage#getDisbursement_Date()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Date' label.ja='\u65e5\u4ed8' doc.ja='\u652f\u51fa\u3057\u305f\u65e5\u3002'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Disbursement#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Payee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was paid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payee</em>' reference.
	 * @see #setPayee(Organisation)
	 * @see org.mekiki.model.funding.FundingPackage#getDisbursement_Payee()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Payee' label.ja='\u652f\u51fa\u5148' doc.ja='\u652f\u6255\u3044\u3092\u53d7\u3051\u305f\u7d44\u7e54\u3002'"
	 * @generated
	 */
	Organisation getPayee();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Disbursement#getPayee <em>Payee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payee</em>' reference.
	 * @see #getPayee()
	 * @generated
	 */
	void setPayee(Organisation value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exact amount in minor units of the currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(Long)
	 * @see org.mekiki.model.funding.FundingPackage#getDisbursement_Amount()
	 * @model annotation="https://mekiki.org/model/text label.en='Amount' label.ja='\u91d1\u984d' doc.ja='\u901a\u8ca8\u306e\u6700\u5c0f\u5358\u4f4d\u306b\u3088\u308b\u6b63\u78ba\u306a\u91d1\u984d\u3002'"
	 * @generated
	 */
	Long getAmount();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Disbursement#getAmount <em>Amount</em>}' attribute.
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
	 * @see org.mekiki.model.funding.FundingPackage#getDisbursement_Currency()
	 * @model dataType="org.mekiki.model.CurrencyCode"
	 *        annotation="https://mekiki.org/model/text label.en='Currency' label.ja='\u901a\u8ca8' doc.ja='\u91d1\u984d\u306e\u901a\u8ca8\u3002'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Disbursement#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

} // Disbursement
