/**
 */
package org.mekiki.model.funding;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

import org.mekiki.model.actors.Organisation;

import org.mekiki.model.taxonomy.Technology;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Programme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A funding programme.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.funding.Programme#getFunders <em>Funders</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Programme#getStart <em>Start</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Programme#getEnd <em>End</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Programme#getTechnologies <em>Technologies</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Programme#getBudgetLines <em>Budget Lines</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Programme#getCalls <em>Calls</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.funding.FundingPackage#getProgramme()
 * @model annotation="https://mekiki.org/model/text label.en='Programme' label.ja='\u4e8b\u696d' doc.ja='\u8cc7\u91d1\u3092\u914d\u5206\u3059\u308b\u4e8b\u696d\u3002'"
 * @generated
 */
public interface Programme extends Element
{
	/**
	 * Returns the value of the '<em><b>Funders</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.actors.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bodies that pay.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funders</em>' reference list.
	 * @see org.mekiki.model.funding.FundingPackage#getProgramme_Funders()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Funders' label.ja='\u6240\u7ba1' doc.ja='\u8cc7\u91d1\u3092\u51fa\u3059\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	EList<Organisation> getFunders();

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(String)
	 * @see org.mekiki.model.funding.FundingPackage#getProgramme_Start()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Start' label.ja='\u958b\u59cb' doc.ja='\u958b\u59cb\u306e\u6642\u671f\u3002'"
	 * @generated
	 */
	String getStart();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Programme#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(String value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(String)
	 * @see org.mekiki.model.funding.FundingPackage#getProgramme_End()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='End' label.ja='\u7d42\u4e86' doc.ja='\u7d42\u4e86\u306e\u6642\u671f\u3002'"
	 * @generated
	 */
	String getEnd();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Programme#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(String value);

	/**
	 * Returns the value of the '<em><b>Technologies</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technologies that it supports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technologies</em>' reference list.
	 * @see org.mekiki.model.funding.FundingPackage#getProgramme_Technologies()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Technologies' label.ja='\u6280\u8853' doc.ja='\u652f\u63f4\u3059\u308b\u6280\u8853\u3002'"
	 * @generated
	 */
	EList<Technology> getTechnologies();

	/**
	 * Returns the value of the '<em><b>Budget Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.funding.BudgetLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amounts by year and stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget Lines</em>' containment reference list.
	 * @see org.mekiki.model.funding.FundingPackage#getProgramme_BudgetLines()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Budget lines' label.ja='\u4e88\u7b97\u984d' doc.ja='\u5e74\u5ea6\u30fb\u6bb5\u968e\u3054\u3068\u306e\u91d1\u984d\u3002'"
	 * @generated
	 */
	EList<BudgetLine> getBudgetLines();

	/**
	 * Returns the value of the '<em><b>Calls</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.funding.Call}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calls for proposals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calls</em>' containment reference list.
	 * @see org.mekiki.model.funding.FundingPackage#getProgramme_Calls()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Calls' label.ja='\u516c\u52df' doc.ja='\u516c\u52df\u3002'"
	 * @generated
	 */
	EList<Call> getCalls();

} // Programme
