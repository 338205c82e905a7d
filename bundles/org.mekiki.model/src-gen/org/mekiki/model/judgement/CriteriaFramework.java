/**
 */
package org.mekiki.model.judgement;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Criteria Framework</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A set of criteria.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.judgement.CriteriaFramework#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.judgement.CriteriaFramework#getCriteria <em>Criteria</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.judgement.JudgementPackage#getCriteriaFramework()
 * @model annotation="https://mekiki.org/model/text label.en='Criteria framework' label.ja='\u8a55\u4fa1\u306e\u67a0\u7d44\u307f' doc.ja='\u8a55\u4fa1\u57fa\u6e96\u306e\u96c6\u307e\u308a\u3002'"
 * @generated
 */
public interface CriteriaFramework extends Element
{
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.mekiki.model.judgement.JudgementPackage#getCriteriaFramework_Date()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Date' label.ja='\u65e5\u4ed8' doc.ja='\u5b9a\u3081\u3089\u308c\u305f\u6642\u671f\u3002'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.mekiki.model.judgement.CriteriaFramework#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.judgement.Criterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The criteria.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.mekiki.model.judgement.JudgementPackage#getCriteriaFramework_Criteria()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Criteria' label.ja='\u57fa\u6e96' doc.ja='\u57fa\u6e96\u3002'"
	 * @generated
	 */
	EList<Criterion> getCriteria();

} // CriteriaFramework
