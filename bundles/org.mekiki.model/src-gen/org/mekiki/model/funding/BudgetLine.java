/**
 */
package org.mekiki.model.funding;

import org.mekiki.model.Element;

import org.mekiki.model.actors.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Budget Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An amount for a year and stage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.funding.BudgetLine#getFiscalYear <em>Fiscal Year</em>}</li>
 *   <li>{@link org.mekiki.model.funding.BudgetLine#getStage <em>Stage</em>}</li>
 *   <li>{@link org.mekiki.model.funding.BudgetLine#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.mekiki.model.funding.BudgetLine#getAmountUpper <em>Amount Upper</em>}</li>
 *   <li>{@link org.mekiki.model.funding.BudgetLine#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.mekiki.model.funding.BudgetLine#getPrinted <em>Printed</em>}</li>
 *   <li>{@link org.mekiki.model.funding.BudgetLine#getBody <em>Body</em>}</li>
 *   <li>{@link org.mekiki.model.funding.BudgetLine#getRestates <em>Restates</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.funding.FundingPackage#getBudgetLine()
 * @model annotation="https://mekiki.org/model/text label.en='Budget line' label.ja='\u4e88\u7b97\u984d' doc.ja='\u5e74\u5ea6\u3068\u6bb5\u968e\u3092\u793a\u3057\u305f\u91d1\u984d\u3002'"
 * @generated
 */
public interface BudgetLine extends Element
{
	/**
	 * Returns the value of the '<em><b>Fiscal Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Japanese fiscal year, April to March; empty when not printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fiscal Year</em>' attribute.
	 * @see #setFiscalYear(Integer)
	 * @see org.mekiki.model.funding.FundingPackage#getBudgetLine_FiscalYear()
	 * @model annotation="https://mekiki.org/model/text label.en='Fiscal year' label.ja='\u5e74\u5ea6' doc.ja='\u5e74\u5ea6\uff084\u6708\uff5e3\u6708\uff09\u3002\u8a18\u8f09\u304c\u306a\u3051\u308c\u3070\u7a7a\u3002'"
	 * @generated
	 */
	Integer getFiscalYear();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.BudgetLine#getFiscalYear <em>Fiscal Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fiscal Year</em>' attribute.
	 * @see #getFiscalYear()
	 * @generated
	 */
	void setFiscalYear(Integer value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mekiki.model.funding.BudgetStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step in the life of the money.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.mekiki.model.funding.BudgetStage
	 * @see #setStage(BudgetStage)
	 * @see org.mekiki.model.funding.FundingPackage#getBudgetLine_Stage()
	 * @model annotation="https://mekiki.org/model/text label.en='Stage' label.ja='\u6bb5\u968e' doc.ja='\u4e88\u7b97\u306e\u6bb5\u968e\u3002'"
	 * @generated
	 */
	BudgetStage getStage();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.BudgetLine#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.mekiki.model.funding.BudgetStage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(BudgetStage value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exact amount in minor units of the currency (yen for JPY).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(Long)
	 * @see org.mekiki.model.funding.FundingPackage#getBudgetLine_Amount()
	 * @model annotation="https://mekiki.org/model/text label.en='Amount' label.ja='\u91d1\u984d' doc.ja='\u901a\u8ca8\u306e\u6700\u5c0f\u5358\u4f4d\u306b\u3088\u308b\u6b63\u78ba\u306a\u91d1\u984d\uff08\u5186\uff09\u3002'"
	 * @generated
	 */
	Long getAmount();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.BudgetLine#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Long value);

	/**
	 * Returns the value of the '<em><b>Amount Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper end where the source prints a range.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount Upper</em>' attribute.
	 * @see #setAmountUpper(Long)
	 * @see org.mekiki.model.funding.FundingPackage#getBudgetLine_AmountUpper()
	 * @model annotation="https://mekiki.org/model/text label.en='Upper bound' label.ja='\u4e0a\u9650\u984d' doc.ja='\u5e45\u3092\u3082\u3063\u3066\u793a\u3055\u308c\u305f\u5834\u5408\u306e\u4e0a\u9650\u3002'"
	 * @generated
	 */
	Long getAmountUpper();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.BudgetLine#getAmountUpper <em>Amount Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount Upper</em>' attribute.
	 * @see #getAmountUpper()
	 * @generated
	 */
	void setAmountUpper(Long value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Currency of the amount.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.mekiki.model.funding.FundingPackage#getBudgetLine_Currency()
	 * @model dataType="org.mekiki.model.CurrencyCode"
	 *        annotation="https://mekiki.org/model/text label.en='Currency' label.ja='\u901a\u8ca8' doc.ja='\u91d1\u984d\u306e\u901a\u8ca8\u3002'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.BudgetLine#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The amount as the source prints it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Printed</em>' attribute.
	 * @see #setPrinted(String)
	 * @see org.mekiki.model.funding.FundingPackage#getBudgetLine_Printed()
	 * @model annotation="https://mekiki.org/model/text label.en='As printed' label.ja='\u8868\u8a18' doc.ja='\u51fa\u5178\u306e\u8868\u8a18\u306e\u307e\u307e\u306e\u91d1\u984d\u3002'"
	 * @generated
	 */
	String getPrinted();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.BudgetLine#getPrinted <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed</em>' attribute.
	 * @see #getPrinted()
	 * @generated
	 */
	void setPrinted(String value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ministry or body the amount belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' reference.
	 * @see #setBody(Organisation)
	 * @see org.mekiki.model.funding.FundingPackage#getBudgetLine_Body()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Body' label.ja='\u6a5f\u95a2' doc.ja='\u91d1\u984d\u306e\u5c5e\u3059\u308b\u5e9c\u7701\u30fb\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	Organisation getBody();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.BudgetLine#getBody <em>Body</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(Organisation value);

	/**
	 * Returns the value of the '<em><b>Restates</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line whose money this one repeats; such lines are counted once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restates</em>' reference.
	 * @see #setRestates(BudgetLine)
	 * @see org.mekiki.model.funding.FundingPackage#getBudgetLine_Restates()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Restates' label.ja='\u540c\u984d\u306e\u518d\u63b2' doc.ja='\u540c\u3058\u8cc7\u91d1\u3092\u518d\u3073\u8ff0\u3079\u3066\u3044\u308b\u5143\u306e\u884c\u3002\u4e00\u5ea6\u3060\u3051\u6570\u3048\u308b\u3002'"
	 * @generated
	 */
	BudgetLine getRestates();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.BudgetLine#getRestates <em>Restates</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restates</em>' reference.
	 * @see #getRestates()
	 * @generated
	 */
	void setRestates(BudgetLine value);

} // BudgetLine
