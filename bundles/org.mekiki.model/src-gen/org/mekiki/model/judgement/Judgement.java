/**
 */
package org.mekiki.model.judgement;

import org.mekiki.model.Element;

import org.mekiki.model.taxonomy.Technology;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Judgement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody judged of a technology by a criterion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.judgement.Judgement#getTechnology <em>Technology</em>}</li>
 *   <li>{@link org.mekiki.model.judgement.Judgement#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.mekiki.model.judgement.Judgement#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.mekiki.model.judgement.Judgement#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.judgement.Judgement#getJudge <em>Judge</em>}</li>
 *   <li>{@link org.mekiki.model.judgement.Judgement#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.judgement.JudgementPackage#getJudgement()
 * @model annotation="https://mekiki.org/model/text label.en='Judgement' label.ja='\u8a55\u4fa1' doc.ja='\u3042\u308b\u57fa\u6e96\u306b\u3088\u308b\u6280\u8853\u306e\u8a55\u4fa1\u3002'"
 * @generated
 */
public interface Judgement extends Element
{
	/**
	 * Returns the value of the '<em><b>Technology</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The technology judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technology</em>' reference.
	 * @see #setTechnology(Technology)
	 * @see org.mekiki.model.judgement.JudgementPackage#getJudgement_Technology()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Technology' label.ja='\u6280\u8853' doc.ja='\u8a55\u4fa1\u3057\u305f\u6280\u8853\u3002'"
	 * @generated
	 */
	Technology getTechnology();

	/**
	 * Sets the value of the '{@link org.mekiki.model.judgement.Judgement#getTechnology <em>Technology</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technology</em>' reference.
	 * @see #getTechnology()
	 * @generated
	 */
	void setTechnology(Technology value);

	/**
	 * Returns the value of the '<em><b>Criterion</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By which criterion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion</em>' reference.
	 * @see #setCriterion(Criterion)
	 * @see org.mekiki.model.judgement.JudgementPackage#getJudgement_Criterion()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Criterion' label.ja='\u57fa\u6e96' doc.ja='\u7528\u3044\u305f\u57fa\u6e96\u3002'"
	 * @generated
	 */
	Criterion getCriterion();

	/**
	 * Sets the value of the '{@link org.mekiki.model.judgement.Judgement#getCriterion <em>Criterion</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion</em>' reference.
	 * @see #getCriterion()
	 * @generated
	 */
	void setCriterion(Criterion value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of the values of the criterion's scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(String)
	 * @see org.mekiki.model.judgement.JudgementPackage#getJudgement_Grade()
	 * @model annotation="https://mekiki.org/model/text label.en='Grade' label.ja='\u8a55\u70b9' doc.ja='\u5c3a\u5ea6\u306e\u5024\u306e\u4e00\u3064\u3002'"
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.mekiki.model.judgement.Judgement#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.mekiki.model.judgement.JudgementPackage#getJudgement_Date()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Date' label.ja='\u65e5\u4ed8' doc.ja='\u8a55\u4fa1\u3057\u305f\u6642\u671f\u3002'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.mekiki.model.judgement.Judgement#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

	/**
	 * Returns the value of the '<em><b>Judge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Account or role that judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Judge</em>' attribute.
	 * @see #setJudge(String)
	 * @see org.mekiki.model.judgement.JudgementPackage#getJudgement_Judge()
	 * @model annotation="https://mekiki.org/model/text label.en='Judged by' label.ja='\u8a55\u4fa1\u8005' doc.ja='\u8a55\u4fa1\u3057\u305f\u30a2\u30ab\u30a6\u30f3\u30c8\u307e\u305f\u306f\u5f79\u5272\u3002'"
	 * @generated
	 */
	String getJudge();

	/**
	 * Sets the value of the '{@link org.mekiki.model.judgement.Judgement#getJudge <em>Judge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Judge</em>' attribute.
	 * @see #getJudge()
	 * @generated
	 */
	void setJudge(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.mekiki.model.judgement.JudgementPackage#getJudgement_Reason()
	 * @model dataType="org.mekiki.model.Markdown"
	 *        annotation="https://mekiki.org/model/text label.en='Reason' label.ja='\u7406\u7531' doc.ja='\u8a55\u4fa1\u306e\u7406\u7531\u3002'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.mekiki.model.judgement.Judgement#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Judgement
