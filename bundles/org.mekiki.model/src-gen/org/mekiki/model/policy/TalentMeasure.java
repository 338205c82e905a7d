/**
 */
package org.mekiki.model.policy;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Talent Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a country does to gain and keep talent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.policy.TalentMeasure#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.mekiki.model.policy.TalentMeasure#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.mekiki.model.policy.TalentMeasure#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.policy.TalentMeasure#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mekiki.model.policy.TalentMeasure#getFigures <em>Figures</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.policy.PolicyPackage#getTalentMeasure()
 * @model annotation="https://mekiki.org/model/text label.en='Talent measure' label.ja='\u4eba\u6750\u65bd\u7b56' doc.ja='\u4eba\u6750\u306e\u7372\u5f97\u30fb\u78ba\u4fdd\u306e\u305f\u3081\u306e\u56fd\u306e\u65bd\u7b56\u3002'"
 * @generated
 */
public interface TalentMeasure extends Element
{
	/**
	 * Returns the value of the '<em><b>Jurisdiction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose measure it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jurisdiction</em>' attribute.
	 * @see #setJurisdiction(String)
	 * @see org.mekiki.model.policy.PolicyPackage#getTalentMeasure_Jurisdiction()
	 * @model dataType="org.mekiki.model.JurisdictionCode"
	 *        annotation="https://mekiki.org/model/text label.en='Country' label.ja='\u56fd\u30fb\u5730\u57df' doc.ja='\u5b9f\u65bd\u3059\u308b\u56fd\u30fb\u5730\u57df\u3002'"
	 * @generated
	 */
	String getJurisdiction();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.TalentMeasure#getJurisdiction <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jurisdiction</em>' attribute.
	 * @see #getJurisdiction()
	 * @generated
	 */
	void setJurisdiction(String value);

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who took it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' attribute.
	 * @see #setAuthority(String)
	 * @see org.mekiki.model.policy.PolicyPackage#getTalentMeasure_Authority()
	 * @model annotation="https://mekiki.org/model/text label.en='Authority' label.ja='\u5b9f\u65bd\u6a5f\u95a2' doc.ja='\u5b9f\u65bd\u3057\u305f\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	String getAuthority();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.TalentMeasure#getAuthority <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' attribute.
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.mekiki.model.policy.PolicyPackage#getTalentMeasure_Date()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Date' label.ja='\u65e5\u4ed8' doc.ja='\u5b9f\u65bd\u306e\u6642\u671f\u3002'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.TalentMeasure#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of measure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.mekiki.model.policy.PolicyPackage#getTalentMeasure_Kind()
	 * @model annotation="https://mekiki.org/model/text label.en='Kind' label.ja='\u7a2e\u985e' doc.ja='\u65bd\u7b56\u306e\u7a2e\u985e\u3002'"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.TalentMeasure#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Figures printed with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figures</em>' attribute.
	 * @see #setFigures(String)
	 * @see org.mekiki.model.policy.PolicyPackage#getTalentMeasure_Figures()
	 * @model annotation="https://mekiki.org/model/text label.en='Figures' label.ja='\u6570\u5024' doc.ja='\u4f75\u8a18\u3055\u308c\u305f\u6570\u5024\u3002'"
	 * @generated
	 */
	String getFigures();

	/**
	 * Sets the value of the '{@link org.mekiki.model.policy.TalentMeasure#getFigures <em>Figures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Figures</em>' attribute.
	 * @see #getFigures()
	 * @generated
	 */
	void setFigures(String value);

} // TalentMeasure
